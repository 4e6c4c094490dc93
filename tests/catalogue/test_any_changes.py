"""Any series of random changes, undone, gives back the same tables; brought again, what it had made."""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive, ChangeInProgress
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.models import (
    Agent,
    AgentHonorific,
    AgentName,
    AgentRelation,
    Agreement,
    AgreementLink,
    AgreementParty,
    AgreementRenewal,
    Change,
    Copy,
    Document,
    DocumentLink,
    Entry,
    Event,
    FileSpan,
    Identifier,
    ListeningList,
    ListeningListItem,
    MediaFile,
    Note,
    Participation,
    Place,
    Recording,
    RecordingLanguage,
    ScheduleChange,
    Segment,
    Series,
    StorageRoot,
    Term,
    Title,
)
from mugham_archive.catalogue.references import next_references
from mugham_archive.storage.base import Base
from mugham_archive.storage.bulk import reserve
from tests.archives import KINDS, add, problems, tables, term
from tests.ready import new_archive

WORDS = ("Muğam", "Şüştər", "Гасымов", "Əl-Fərabi", "", "İlk yazı", "“Rast”; DROP", "1965", "Üzeyir’s")
DATES = ("1965~", "2018-10-05", "[..1989]", "2017/..", "1978-21", "196X")
NUMBERS = itertools.count()
SERIES = st.lists(st.lists(st.integers(0, 2**32), min_size=1, max_size=4), min_size=1, max_size=6)


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(SERIES)
def test_random_changes_in_sqlite(changes: list[list[int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = new_archive(Path(folder) / "archive")
        try:
            _there_and_back(archive, changes)
        finally:
            archive.close()


@settings(max_examples=6, suppress_health_check=list(HealthCheck))
@given(SERIES)
def test_random_changes_in_postgresql(postgresql_url: str, changes: list[list[int]]) -> None:
    archive = Archive.open(postgresql_url, create=True)
    try:
        _there_and_back(archive, changes)
    finally:
        _empty(archive)
        archive.close()


def _there_and_back(archive: Archive, changes: list[list[int]]) -> None:
    states = [tables(archive)]
    for number, seeds in enumerate(changes):
        with archive.change(f"Change {number}") as change:
            for seed in seeds:
                _something(change, random.Random(seed))
        if change.changed.change_set is None:
            assert tables(archive) == states[-1]
        else:
            states.append(tables(archive))
    assert problems(archive) == []
    for before in reversed(states[:-1]):
        archive.undo()
        assert tables(archive) == before
    assert archive.undo_words() is None
    assert problems(archive) == []
    for after in states[1:]:
        archive.redo()
        assert tables(archive) == after
    assert archive.redo_words() is None
    assert problems(archive) == []


def _empty(archive: Archive) -> None:
    """The database serves every example: what one leaves is taken away, the vocabulary stays."""
    with archive.write() as session:
        for table in reversed(Base.metadata.sorted_tables):
            if table.name not in ("term", "archive_setting"):
                session.execute(delete(table))
        assert session.scalar(select(Change.id)) is None
        session.execute(delete(Term.__table__).where(Term.code.like("own-%")))


def _something(change: ChangeInProgress, chance: random.Random) -> None:
    session = change.session
    kinds: list[Callable[[], None]] = [
        lambda: _make(session, chance),
        lambda: _make(session, chance),
        lambda: _hang(session, chance),
        lambda: _hang(session, chance),
        lambda: _hang(session, chance),
        lambda: _edit(session, chance),
        lambda: _edit(session, chance),
        lambda: _take_off(session, chance),
        lambda: _remove(change, chance),
        lambda: _in_bulk(change, chance),
        lambda: _own_term(session, chance),
    ]
    chance.choice(kinds)()
    session.flush()


def _some(session: Session, model: type[Any], chance: random.Random) -> Any:
    """A row of a table, or None when it has none."""
    ids = session.scalars(select(model.id).order_by(model.id)).all()
    return session.get(model, chance.choice(ids)) if ids else None


def _id(session: Session, model: type[Any], chance: random.Random) -> int | None:
    found = _some(session, model, chance)
    return None if found is None or chance.random() < 0.2 else found.id


def _make(session: Session, chance: random.Random) -> None:
    kind = chance.choice(sorted(KINDS))
    words = chance.choice(WORDS)
    if kind == "segment":
        recording = _id(session, Recording, chance)
        if recording is None:
            return
        inside = session.scalars(select(Segment.id).where(Segment.recording_id == recording)).all()
        parent = chance.choice([None, *inside])
        add(
            session,
            "segment",
            words,
            recording_id=recording,
            parent_id=parent,
            start_ms=chance.randrange(9999),
        )
        return
    fields: dict[str, Any] = {}
    if kind == "series":
        fields = {"parent_id": _id(session, Series, chance), "dates": parse(chance.choice(DATES))}
    elif kind == "event":
        fields = {"series_id": _id(session, Series, chance), "venue_id": _id(session, Place, chance)}
        fields |= {"date": parse(chance.choice(DATES)), "type_id": term(session, "event_type")}
    elif kind == "recording":
        fields = {"event_id": _id(session, Event, chance), "place_id": _id(session, Place, chance)}
        fields |= {"mode_id": term(session, "mode"), "keywords": [chance.choice(WORDS)]}
    elif kind == "place":
        fields = {"parent_id": _id(session, Place, chance)}
    add(session, kind, words or "Adsız", **fields)


def _hang(session: Session, chance: random.Random) -> None:
    entry = _id(session, Entry, chance)
    agent, other = _id(session, Agent, chance), _id(session, Agent, chance)
    recording, document = _id(session, Recording, chance), _id(session, Document, chance)
    agreement, event = _id(session, Agreement, chance), _id(session, Event, chance)
    words, date = chance.choice(WORDS), parse(chance.choice(DATES))
    new: list[Any] = []
    if entry:
        new += [Note(entry_id=entry, text=words), Identifier(entry_id=entry, scheme="label", value=words)]
        new.append(Title(entry_id=entry, text=words, type="variant", position=3))
        new.append(ListeningList(name=words, items=[ListeningListItem(entry_id=entry)]))
    if agent:
        honorific = term(session, "honorific")
        new += [AgentName(agent_id=agent, text=words, type="variant", position=2)]
        new.append(AgentHonorific(agent_id=agent, title_id=honorific, awarded=date))
    if agent and other and agent != other:
        new.append(AgentRelation(agent_id=agent, other_id=other, relation="teacher_of", dates=date))
    if agent and entry:
        new.append(
            Participation(
                entry_id=entry,
                agent_id=agent,
                role_id=term(session, "role"),
                principal=chance.random() < 0.5,
                credited_as=words,
            )
        )
    if document and entry:
        known = select(DocumentLink.id).where(
            DocumentLink.document_id == document, DocumentLink.entry_id == entry
        )
        if session.scalar(known) is None:
            new.append(DocumentLink(document_id=document, entry_id=entry))
    if recording:
        new.append(RecordingLanguage(recording_id=recording, term_id=term(session, "language")))
        new.append(Copy(recording_id=recording, derived_from_id=_id(session, Copy, chance), shelf=words))
    if event:
        new.append(ScheduleChange(event_id=event, old=date, reason=words, document_id=document))
    if agreement:
        new.append(AgreementRenewal(agreement_id=agreement, until=date))
        if agent:
            new.append(AgreementParty(agreement_id=agreement, agent_id=agent))
        known = select(AgreementLink.id).where(
            AgreementLink.agreement_id == agreement, AgreementLink.entry_id == event
        )
        if event and session.scalar(known) is None:
            new.append(AgreementLink(agreement_id=agreement, entry_id=event))
    if new:
        session.add(chance.choice(new))
        session.flush()
    _file(session, chance)


def _file(session: Session, chance: random.Random) -> None:
    copy = _some(session, Copy, chance)
    if copy is None:
        return
    root = _some(session, StorageRoot, chance)
    if root is None:
        root = StorageRoot(name="Disk", path="/sample")
        session.add(root)
        session.flush()
    file = MediaFile(
        copy_id=copy.id,
        root_id=root.id,
        path=f"{next(NUMBERS)}.flac",
        size=2**40,
        mtime_ns=2**60,
        duration_ms=chance.randrange(9999),
        tags={"title": [chance.choice(WORDS), {"bytes": 7}]},
        state=chance.choice(["present", "missing"]),
        loudness_lufs=-23.1,
    )
    session.add(file)
    session.flush()
    session.add(FileSpan(recording_id=_id(session, Recording, chance) or copy.recording_id, file_id=file.id))


def _edit(session: Session, chance: random.Random) -> None:
    kind = chance.choice(sorted(KINDS))
    entry = _some(session, KINDS[kind], chance)
    if entry is None:
        return
    date, words = parse(chance.choice(DATES)), chance.choice(WORDS)
    if kind == "series":
        entry.description_ru, entry.dates = words, chance.choice([None, date])
    elif kind == "event":
        entry.series_id, entry.venue_id = _id(session, Series, chance), _id(session, Place, chance)
        entry.status, entry.date = chance.choice(["held", "postponed"]), chance.choice([None, date])
    elif kind == "recording":
        entry.event_id, entry.date = _id(session, Event, chance), chance.choice([None, date])
        entry.state, entry.keywords = chance.choice(["inbox", "reviewed"]), [words, "söz"]
    elif kind == "segment":
        entry.end_ms, entry.mode_id = chance.choice([None, 70_000]), term(session, "mode", "shur")
        entry.event_id = _id(session, Event, chance)
    elif kind == "agent":
        entry.agent_kind, entry.born = chance.choice(["person", "organisation"]), chance.choice([None, date])
        if entry.names:
            entry.names[0].text = words or "Adsız"
    elif kind == "document":
        entry.text_content, entry.date = words, date
    elif kind == "agreement":
        entry.subject, entry.in_force_to = words, chance.choice([None, date])
    elif kind == "place":
        entry.town, entry.type_id = words, term(session, "place_type")
    if entry.titles and kind != "agent":
        entry.titles[0].text = words or "Adsız"


def _take_off(session: Session, chance: random.Random) -> None:
    """Something that hangs on an entry goes: out of a list of the entry, or by itself."""
    entry = _some(session, Entry, chance)
    if entry is not None and entry.notes and chance.random() < 0.5:
        entry.notes.pop()
        return
    models = (Note, Identifier, AgentName, Participation, DocumentLink, AgreementParty, FileSpan, MediaFile)
    model = chance.choice([*models, RecordingLanguage, AgentRelation, ScheduleChange, ListeningListItem])
    found = _some(session, model, chance)
    if isinstance(found, MediaFile):
        for span in session.scalars(select(FileSpan).where(FileSpan.file_id == found.id)):
            session.delete(span)
        session.flush()
    if found is not None:
        session.delete(found)


def _remove(change: ChangeInProgress, chance: random.Random) -> None:
    found = _id(change.session, Entry, chance)
    if found is not None:
        change.remove(found)


def _in_bulk(change: ChangeInProgress, chance: random.Random) -> None:
    session, amount = change.session, chance.randrange(1, 4)
    event = _id(session, Event, chance)
    references = next_references(session, "recording", amount)
    numbers = reserve(session, Entry.__table__, amount)
    titles = reserve(session, Title.__table__, amount)
    both = list(zip(numbers, references, strict=True))
    change.recorder.create(
        Entry.__table__,
        [{"id": n, "kind": "recording", "uuid": f"bulk-{ref}", "reference": ref} for n, ref in both],
    )
    change.recorder.create(Recording.__table__, [{"id": n, "event_id": event} for n in numbers])
    change.recorder.create(
        Title.__table__,
        [
            {"id": own, "entry_id": n, "text": chance.choice(WORDS)}
            for own, n in zip(titles, numbers, strict=True)
        ],
    )


def _own_term(session: Session, chance: random.Random) -> None:
    known = session.scalars(select(Term).where(Term.code.like("own-%")).order_by(Term.id)).all()
    if known and chance.random() < 0.5:
        known[0].az = chance.choice(WORDS)
    else:
        session.add(Term(scheme="mode", code=f"own-{next(NUMBERS)}", az=chance.choice(WORDS)))
