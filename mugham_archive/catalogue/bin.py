"""The bin: what was deleted and can come back. It is read from the history; nothing is stored twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from mugham_archive.catalogue.changing import ChangeInProgress
from mugham_archive.catalogue.models import AgentName, Change, ChangeSet, Entry, Title
from mugham_archive.catalogue.reading import find_entry, iso
from mugham_archive.catalogue.rows import key_of, references_to
from mugham_archive.catalogue.views import BinnedView, Hanging
from mugham_archive.storage.bulk import portions

_NAMES = {"title": ("entry_id", "main"), "agent_name": ("agent_id", "preferred")}


def remove_entries(change: ChangeInProgress, refs: Collection[str]) -> list[int]:
    """Put entries into the bin with all that hangs on them; returns their ids. Files on disk are not touched.

    Raises EntryNotFound for a reference that the archive does not know.
    """
    ids = list(dict.fromkeys(find_entry(change.session, ref).id for ref in refs))
    change.remove_all(ids)
    return ids


def hanging_on(session: Session, refs: Collection[str]) -> Hanging:
    """How much would go with these entries, and how much only refers to them."""
    ids = [find_entry(session, ref).id for ref in refs]
    gone: dict[str, set[int]] = defaultdict(set)
    referring: set[tuple[str, int]] = set()
    waiting: list[tuple[Any, list[int]]] = [(Entry.__table__, ids)]
    while waiting:
        table, numbers = waiting.pop()
        for column, ondelete in references_to(table):
            found: list[int] = []
            for some in portions(numbers):
                found += session.scalars(select(key_of(column.table)).where(column.in_(some)))
            if ondelete == "CASCADE":
                fresh = [number for number in found if number not in gone[column.table.name]]
                gone[column.table.name].update(fresh)
                if fresh:
                    waiting.append((column.table, fresh))
            else:
                referring |= {(column.table.name, number) for number in found}
    referring = {(name, number) for name, number in referring if number not in gone.get(name, ())}
    return Hanging(
        entries=len(ids),
        segments=len(gone.get("segment", set()) - set(ids)),
        files=len(gone.get("media_file", ())),
        participations=len(gone.get("participation", ())),
        others=sum(len(gone.get(name, ())) for name in _OTHERS),
        referring=len(referring),
    )


_OTHERS = ("note", "identifier", "document_link", "agreement_link", "agreement_party", "agent_relation",
           "agent_honorific", "schedule_change", "listening_list_item", "bookmark")  # fmt: skip


# What is in it -------------------------------------------------------------------------------------------------------


def _in_bin() -> tuple[ColumnElement[bool], ...]:
    present = select(Entry.__table__.c.id).where(Entry.__table__.c.id == Change.row).exists()
    part = aliased(Change)
    whole = aliased(Change)
    # A segment that went with its recording comes back with it; it is no thing of its own in the bin.
    with_recording = (
        select(part.id)
        .join(
            whole,
            (whole.change_set_id == part.change_set_id)
            & (whole.table_name == "entry")
            & (whole.operation == "delete")
            & (whole.row == part.before["recording_id"].as_integer()),
        )
        .where(
            part.table_name == "segment",
            part.row == Change.row,
            part.operation == "delete",
            part.change_set_id == Change.change_set_id,
        )
        .exists()
    )
    return (
        Change.table_name == "entry",
        Change.operation == "delete",
        ChangeSet.kind == "change",
        ChangeSet.undone_by_id.is_(None),
        ~present,
        ~with_recording,
    )


def amount(session: Session) -> int:
    """How many entries are in the bin."""
    question = select(func.count(func.distinct(Change.row))).join(
        ChangeSet, ChangeSet.id == Change.change_set_id
    )
    return session.scalar(question.where(*_in_bin())) or 0


def listed(
    session: Session,
    *,
    limit: int = 100,
    before: int | None = None,
    kind: str | None = None,
    reference: str | None = None,
) -> list[BinnedView]:
    """What is in the bin, the newest first; ``before`` is the ``place`` of the last one seen."""
    newest = (
        select(func.max(Change.id))
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(*_in_bin())
        .group_by(Change.row)
    )
    question = (
        select(
            Change.id,
            Change.row,
            Change.before,
            ChangeSet.id,
            ChangeSet.who,
            ChangeSet.moment,
            ChangeSet.words,
        )
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(Change.id.in_(newest))
        .order_by(Change.id.desc())
        .limit(limit)
    )
    if before is not None:
        question = question.where(Change.id < before)
    if kind is not None:
        question = question.where(Change.before["kind"].as_string() == kind)
    if reference is not None:
        question = question.where(Change.before["reference"].as_string() == reference)
    rows = session.execute(question).all()
    by_set: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        by_set[row[3]].append(row[1])
    names: dict[int, str] = {}
    hanging: dict[int, int] = {}
    for number, entries in by_set.items():
        names |= names_at_deletion(session, number, entries)
        hanging |= _hung(session, number, entries)
    return [
        BinnedView(
            place=place,
            id=entry,
            change_set=number,
            ref=last["reference"],
            kind=last["kind"],
            title=names.get(entry, ""),
            who=who,
            when=iso(moment),
            words=words,
            hanging=hanging.get(entry, 0),
        )
        for place, entry, last, number, who, moment, words in rows
    ]


def names_at_deletion(session: Session, change_set: int, entries: Sequence[int]) -> dict[int, str]:
    """What entries that a change set took away were called."""
    found: dict[int, tuple[bool, str]] = {}
    of_set = (Change.change_set_id == change_set, Change.table_name.in_(tuple(_NAMES)))
    for some in portions(list(entries)):
        question = select(Change.table_name, Change.entry_id, Change.before).where(
            *of_set, Change.operation == "delete", Change.entry_id.in_(some)
        )
        for table, entry, before in session.execute(question.order_by(Change.id)):
            first = before["type"] == _NAMES[table][1]
            if entry not in found or (first and not found[entry][0]):
                found[entry] = (first, before["text"])
    missing = set(entries) - set(found)
    if missing:
        found |= {number: (True, text) for number, text in _moved_names(session, of_set, missing).items()}
    return {number: text for number, (_, text) in found.items()}


def _moved_names(session: Session, of_set: tuple[Any, ...], entries: set[int]) -> dict[int, str]:
    """The names of what was merged have gone to the one that stayed."""
    found: dict[int, str] = {}
    question = select(Change.table_name, Change.row, Change.before).where(
        *of_set, Change.operation == "update"
    )
    for table, row, before in session.execute(question.order_by(Change.id)):
        owner = before.get(_NAMES[table][0])
        if owner in entries and owner not in found:
            model: Any = AgentName if table == "agent_name" else Title
            text = session.scalar(select(model.text).where(model.id == row))
            if text:
                found[owner] = text
    return found


def _hung(session: Session, change_set: int, entries: Sequence[int]) -> dict[int, int]:
    """How many rows of other tables went with each entry."""
    found: dict[int, int] = defaultdict(int)
    own = ("entry", "recording", "event", "series", "agent", "place", "document", "agreement")
    recording = Change.before["recording_id"].as_integer()
    for some in portions(list(entries)):
        owned = select(Change.entry_id, func.count()).where(
            Change.change_set_id == change_set,
            Change.operation == "delete",
            Change.table_name.not_in(own),
            Change.entry_id.in_(some),
            or_(Change.table_name != "segment", Change.row != Change.entry_id),
        )
        parts = select(recording, func.count()).where(
            Change.change_set_id == change_set,
            Change.operation == "delete",
            Change.table_name == "segment",
            recording.in_(some),
        )
        for question, group in ((owned, Change.entry_id), (parts, recording)):
            for entry, count in session.execute(question.group_by(group)):
                found[entry] += count
    return found


def roots_of(session: Session, change_set: int) -> list[int]:
    """The entries in the bin that one change set put there."""
    question = select(Change.row).join(ChangeSet, ChangeSet.id == Change.change_set_id)
    found = session.scalars(question.where(*_in_bin(), Change.change_set_id == change_set))
    return [number for number in found if number is not None]


def deletions_of(session: Session, entries: Iterable[int]) -> dict[int, list[int]]:
    """Which of these entries each change set put into the bin; what is not in the bin is left out."""
    found: dict[int, list[int]] = defaultdict(list)
    for some in portions(sorted(entries)):
        question = (
            select(Change.row, func.max(Change.change_set_id))
            .join(ChangeSet, ChangeSet.id == Change.change_set_id)
            .where(*_in_bin(), Change.row.in_(some))
            .group_by(Change.row)
        )
        for entry, number in session.execute(question):
            found[number].append(int(entry or 0))
    return dict(found)
