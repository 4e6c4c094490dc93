"""What became of an entry that is no longer there."""

from __future__ import annotations

import pytest

from mugham_archive.archive import Archive
from mugham_archive.catalogue import whereabouts
from mugham_archive.catalogue.authorities.merging import merge
from mugham_archive.catalogue.bin import remove_entries
from mugham_archive.catalogue.whereabouts import Whereabouts
from tests.archives import add, entry_named


def _found(archive: Archive, ref: str) -> Whereabouts | None:
    with archive.read() as session:
        return whereabouts.find(session, ref)


def _merge(archive: Archive, kind: str, kept: str, gone: str) -> None:
    with archive.change("Merge") as change:
        merge(change, kind, *(entry_named(change.session, ref).id for ref in (kept, gone)))


@pytest.mark.parametrize("kind", ["agent", "place", "series"])
def test_one_that_was_merged_is_where_it_was_merged_into(archive: Archive, kind: str) -> None:
    with archive.change("Three") as change:
        first, second, third = (add(change.session, kind, name).reference for name in ("Bir", "İki", "Üç"))
    _merge(archive, kind, second, first)
    assert _found(archive, first) == Whereabouts(first, kind, kept=second)
    _merge(archive, kind, third, second)
    assert _found(archive, first) == Whereabouts(first, kind, kept=third)
    assert _found(archive, second) == Whereabouts(second, kind, kept=third)
    archive.undo()
    assert _found(archive, first) == Whereabouts(first, kind, kept=second)


def test_one_that_was_deleted_lies_in_the_bin_until_it_is_brought_back(archive: Archive) -> None:
    with archive.change("Two") as change:
        kept, gone = (add(change.session, "recording", name).reference for name in ("Qalan", "Gedən"))
    with archive.change("Delete") as change:
        remove_entries(change, [gone])
    found = _found(archive, gone)
    assert found is not None
    assert found.binned is not None
    assert (found.kind, found.kept, found.binned.title, found.binned.words) == (
        "recording", "", "Gedən", "Delete",
    )  # fmt: skip
    archive.bring_back([found.binned.id])
    assert _found(archive, gone) is None
    assert _found(archive, "R9999999") is None
    assert kept


def test_a_number_that_somebody_wrote_down_is_no_merged_entry_of_another_kind(archive: Archive) -> None:
    from mugham_archive.catalogue.models import Identifier

    with archive.change("A former number like the reference of a place") as change:
        agent = add(change.session, "agent", "Bir")
        change.session.add(Identifier(entry_id=agent.id, scheme="former", value="P0000099"))
    assert _found(archive, "P0000099") is None
