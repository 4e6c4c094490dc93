"""What a change writes of cards, links and index: what differs and no more, and the same whether it is one or many."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, select, text

from mugham_archive.archive import Archive, ChangeInProgress
from mugham_archive.catalogue.editing import set_fields, set_many, set_row
from mugham_archive.catalogue.models import AgentCard, Entry, Participation, Recording, Title
from mugham_archive.catalogue.references import next_references
from mugham_archive.catalogue.views import Listing
from mugham_archive.jobs import Job, JobState, Stopped
from mugham_archive.search import refreshing
from mugham_archive.storage.bulk import reserve
from tests.archives import catalogue_a_little, entry_named, problems, tables, term

DERIVED = ("recording_card", "recording_agent", "recording_term", "recording_text")


@contextmanager
def written(archive: Archive) -> Iterator[list[str]]:
    """The statements that write derived tables, while the block lasts."""
    found: list[str] = []

    def watch(*details: Any) -> None:
        statement = details[2].replace('"', "")
        verb, *rest = statement.split()
        if verb in ("INSERT", "UPDATE", "DELETE") and any(name in rest[:2] for name in DERIVED):
            found.append(" ".join(statement.split()))

    event.listen(archive.engine, "before_cursor_execute", watch)
    try:
        yield found
    finally:
        event.remove(archive.engine, "before_cursor_execute", watch)


def _field(name: str, value: str) -> Callable[[ChangeInProgress, str], None]:
    def edit(change: ChangeInProgress, ref: str) -> None:
        set_fields(change.session, ref, {name: value})

    return edit


@pytest.mark.parametrize(
    ("edit", "cards", "words"),
    [
        (_field("access", "restricted"), "access", ""),
        (_field("summary", "Lentin üzündən yazılıb."), "", "notes"),
        (_field("title", "Qış konserti"), "title title_key", "titles"),
        (_field("credit_line", "Mərkəzin arxivi"), None, None),
    ],
)
def test_only_the_columns_that_differ_are_written(
    archive: Archive, edit: Callable[[ChangeInProgress, str], None], cards: str | None, words: str | None
) -> None:
    ref = catalogue_a_little(archive)["recording"]
    with written(archive) as statements, archive.change("Edit") as change:
        edit(change, ref)
    assert not [one for one in statements if not one.startswith("UPDATE")]
    changed = {one.split()[1]: one for one in statements}
    assert "recording_agent" not in changed and "recording_term" not in changed
    # What is lacking may be less by it, and then the card is new to whoever reads the columns of numbers.
    assert _columns(changed.get("recording_card", "")) - {"lacks", "stamp"} == set((cards or "").split())
    assert _columns(changed.get("recording_text", "")) == set((words or "").split())
    assert problems(archive) == []


def _columns(update: str) -> set[str]:
    _, _, rest = update.partition(" SET ")
    return {one.split("=")[0].strip() for one in rest.partition(" WHERE ")[0].split(",")} - {""}


def test_who_reads_numbers_learns_of_links_whose_card_looks_the_same(archive: Archive) -> None:
    ref = catalogue_a_little(archive)["recording"]
    instruments = [_instrument(archive, code) for code in ("tar", "kamancha")]

    def counts() -> list[int]:
        return [archive.total(Listing("recording", text=f"instrument:{word}")) for word in instruments]

    for code, expected in (("tar", [1, 0]), ("kamancha", [0, 1])):
        with archive.change("Another instrument") as change:
            number = entry_named(change.session, ref).id
            part = change.session.query(Participation).filter_by(entry_id=number).one()
            set_row(change.session, ref, "participation", part.id, {"instrument": code})
        assert counts() == expected
    archive.undo()
    assert counts() == [1, 0]
    assert problems(archive) == []


def _instrument(archive: Archive, code: str) -> str:
    with archive.read() as session:
        word = session.scalar(
            text("SELECT az FROM term WHERE id = :number"), {"number": term(session, "instrument", code)}
        )
    return str(word)


# More than from which on the index is written in bulk.
MANY = 620


@pytest.fixture
def many(archive: Archive) -> list[int]:
    """So many recordings, made in one change."""
    with archive.change("Make many") as change:
        session = change.session
        numbers = list(reserve(session, Entry.__table__, MANY))
        references = next_references(session, "recording", MANY)
        rows = [
            {"id": number, "kind": "recording", "uuid": f"many-{ref}", "reference": ref}
            for number, ref in zip(numbers, references, strict=True)
        ]
        change.recorder.create(Entry.__table__, rows)
        change.recorder.create(
            Recording.__table__,
            # Their dates run against their numbers: the index has another order than they.
            [
                {"id": n, "date_edtf": day, "date_earliest": day, "date_latest": day}
                for n, day in _days(numbers)
            ],
        )
        titles = zip(reserve(session, Title.__table__, MANY), numbers, strict=True)
        change.recorder.create(
            Title.__table__, [{"id": own, "entry_id": n, "text": f"Lent {n}"} for own, n in titles]
        )
    return numbers


def _days(numbers: list[int]) -> Iterator[tuple[int, str]]:
    for place, number in enumerate(numbers):
        yield number, f"{2020 - place // 12:04}-{12 - place % 12:02}-01"


def test_a_change_of_many_is_found_and_taken_back(archive: Archive, many: list[int]) -> None:
    full = tables(archive)
    assert archive.total(Listing("recording", text="lent")) == MANY
    with archive.change("Name them all", job=Job()) as change:
        set_many(change.session, many, {"title": "Kaset", "date": "1975", "access": "restricted"})
    assert archive.total(Listing("recording", text="kaset access:restricted year:1975")) == MANY
    assert archive.total(Listing("recording", text="lent")) == 0
    assert problems(archive) == []
    archive.undo()
    assert archive.total(Listing("recording", text="lent")) == MANY
    assert tables(archive) == full
    archive.redo()
    assert archive.total(Listing("recording", text="kaset")) == MANY
    archive.undo()
    archive.undo()
    assert archive.total(Listing("recording")) == 0
    assert problems(archive) == []


def test_a_change_of_many_that_is_stopped_leaves_the_index_as_it_was(
    archive: Archive, many: list[int]
) -> None:
    full, usual = tables(archive), _settings(archive)
    told: list[JobState] = []

    def listen(state: JobState) -> None:
        told.append(state)
        # Only the cards are counted up to all of them, and that comes last.
        if state.total == MANY and state.done == MANY:
            job.cancel()

    job = Job(listen)
    with pytest.raises(Stopped), archive.change("Name them all", job=job) as change:
        set_many(change.session, many, {"title": "Kaset"}, Job())
    assert told
    assert tables(archive) == full and _settings(archive) == usual
    assert archive.total(Listing("recording", text="lent")) == MANY
    assert problems(archive) == []


def _settings(archive: Archive) -> list[tuple[Any, ...]]:
    """How SQLite's index of recordings is set."""
    if archive.place.database_file is None:
        return []
    with archive.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT k, v FROM recording_index_config"))]


def test_everything_drawn_up_anew_is_what_was_kept(
    archive: Archive, many: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    refs = catalogue_a_little(archive)
    with archive.change("Heard and used all over the archive") as change:
        singer = entry_named(change.session, refs["singer"]).id
        mode = term(change.session, "mode", "rast")
        for number in many[::70]:
            change.session.add(Participation(entry_id=number, agent_id=singer))
            change.session.get_one(Recording, number).mode_id = mode
    before = _derived(archive)
    heard = len(many[::70]) + 1
    assert ("agent", str(singer), str(heard)) in before["tally"]
    assert ("term", str(mode), str(heard)) in before["tally"]
    # In several portions, whose counts are put together.
    monkeypatch.setattr(refreshing, "_AT_ONCE", 100)
    assert archive.rebuild() == MANY + 2
    assert _derived(archive) == before
    with archive.read() as session:
        assert session.scalar(select(AgentCard.recordings).where(AgentCard.id == singer)) == heard
    assert problems(archive) == []


def _derived(archive: Archive) -> dict[str, list[tuple[str, ...]]]:
    with archive.engine.connect() as connection:
        found = {}
        for name in (*DERIVED, "event_card", "agent_card", "agent_word", "entry_text", "tally"):
            rows = connection.execute(text(f"SELECT * FROM {name}")).mappings()
            kept = ({k: v for k, v in row.items() if k not in ("stamp", "words")} for row in rows)
            # A count that came to nothing may stand there or not.
            found[name] = sorted(tuple(map(str, row.values())) for row in kept if row.get("amount") != 0)
        return found
