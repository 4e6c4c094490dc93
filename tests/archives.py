"""What tests of the catalogue share: entries made in a line, and every followed table as rows to compare."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.models import (
    Agent,
    AgentName,
    Agreement,
    AgreementLink,
    AgreementParty,
    AgreementRenewal,
    Copy,
    Document,
    DocumentLink,
    Entry,
    Event,
    FileSpan,
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
from mugham_archive.catalogue.rows import tracked
from mugham_archive.search.checking import problems_of
from mugham_archive.sentences import Sentence
from mugham_archive.storage.base import Base

KINDS: dict[str, type[Any]] = {
    "series": Series,
    "event": Event,
    "recording": Recording,
    "segment": Segment,
    "agent": Agent,
    "place": Place,
    "document": Document,
    "agreement": Agreement,
}


def add(session: Session, kind: str, title: str = "", **fields: Any) -> Any:
    """A new entry of a kind with its main title (an agent: its preferred name), already flushed."""
    entry = KINDS[kind](reference=next_references(session, kind)[0], **fields)
    if title and kind == "agent":
        entry.names.append(AgentName(text=title))
    elif title:
        entry.titles.append(Title(text=title))
    session.add(entry)
    session.flush()
    return entry


def term(session: Session, scheme: str, code: str = "") -> int:
    """The number of a term of the vocabulary; without a code the scheme's first."""
    question = select(Term.id).where(Term.scheme == scheme).order_by(Term.position)
    number = session.scalar(question.where(Term.code == code) if code else question.limit(1))
    assert number is not None
    return number


def catalogue_a_little(archive: Archive) -> dict[str, str]:
    """One entry of every kind (and a second recording) that hang together, in one change; their references by name."""
    with archive.change("Catalogue a little") as change:
        session = change.session
        made: dict[str, Any] = {}
        made["series"] = add(session, "series", "Muğam axşamları", code="MA", dates=parse("2017/.."))
        made["season"] = add(session, "series", "Birinci mövsüm", parent_id=made["series"].id)
        made["place"] = add(session, "place", "Kiçik zal", town="Bakı", country="AZ")
        made["place"].type_id = term(session, "place_type")
        made["singer"] = add(session, "agent", "Səməd Qasımov", born=parse("1931"), biography_az="Xanəndə.")
        made["singer"].names.append(AgentName(text="Самед Касимов", type="variant", position=1))
        made["partner"] = add(session, "agent", "Nümunə Cəmiyyəti", agent_kind="organisation")
        made["event"] = add(
            session,
            "event",
            "Payız konserti",
            series_id=made["season"].id,
            venue_id=made["place"].id,
            date=parse("2018-10-05"),
            type_id=term(session, "event_type"),
        )
        made["event"].schedule.append(ScheduleChange(old=parse("2018-09-28"), reason="Zal bağlı idi."))
        made["recording"] = add(
            session, "recording", "Payız konserti, birinci hissə", event_id=made["event"].id
        )
        made["recording"].mode_id = term(session, "mode", "rast")
        made["recording"].languages.append(RecordingLanguage(term_id=term(session, "language", "aze")))
        made["recording"].notes.append(Note(text="Lentdən köçürülüb."))
        made["second"] = add(session, "recording", "Evdə yazılmış lent", date=parse("1965~"), state="inbox")
        number = made["recording"].id
        made["segment"] = add(
            session, "segment", "Rast dəstgahı", recording_id=number, start_ms=1000, end_ms=600_000
        )
        made["part"] = add(
            session,
            "segment",
            "Bərdaşt",
            recording_id=number,
            parent_id=made["segment"].id,
            start_ms=1000,
            end_ms=60_000,
            mode_id=term(session, "mode", "rast"),
        )
        session.add(
            Participation(
                entry_id=number,
                agent_id=made["singer"].id,
                role_id=term(session, "role"),
                instrument_id=term(session, "instrument"),
                principal=True,
            )
        )
        _file(session, number)
        made["document"] = add(session, "document", "Konsertin proqramı", date=parse("2018-10"))
        session.add(DocumentLink(document_id=made["document"].id, entry_id=made["event"].id))
        made["agreement"] = add(session, "agreement", "Əməkdaşlıq memorandumu", signed=parse("2018-01-15"))
        made["agreement"].parties.append(AgreementParty(agent_id=made["partner"].id, signatory="A. Nümunə"))
        made["agreement"].links.append(AgreementLink(entry_id=made["series"].id))
        made["agreement"].renewals.append(AgreementRenewal(until=parse("2028-01-15")))
        session.flush()
        return {name: entry.reference for name, entry in made.items()}


def _file(session: Session, recording: int) -> None:
    root = StorageRoot(name="Disk", path="/sample")
    copy = Copy(recording_id=recording, shelf="A-12")
    session.add_all([root, copy])
    session.flush()
    file = MediaFile(
        copy_id=copy.id, root_id=root.id, path="a.flac", size=10, mtime_ns=1, duration_ms=600_000
    )
    session.add(file)
    session.flush()
    session.add(FileSpan(recording_id=recording, file_id=file.id))


def entry_named(session: Session, reference: str) -> Any:
    """The entry with that reference, loaded."""
    found = session.scalars(select(Entry).where(Entry.reference == reference)).one()
    return session.get(KINDS[found.kind], found.id)


def tables(where: Archive | Engine) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that the history follows, in order."""
    engine = where.engine if isinstance(where, Archive) else where
    with engine.connect() as connection:
        return {
            table.name: [
                tuple(_hashable(value) for value in row)
                for row in connection.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in Base.metadata.sorted_tables
            if tracked(table)
        }


def _hashable(value: Any) -> Any:
    # PostgreSQL keeps the keys of an object in an order of its own.
    return json.dumps(value, sort_keys=True) if isinstance(value, (dict, list)) else value


def count(archive: Archive, model: Any) -> int:
    """How many rows a table has."""
    with archive.read() as session:
        return session.scalar(select(func.count()).select_from(model.__table__)) or 0


def problems(archive: Archive) -> list[Sentence]:
    """What does not agree between the tables and what is derived from them."""
    with archive.write() as session:
        return problems_of(session)
