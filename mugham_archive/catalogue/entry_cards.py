"""The cards of events and agents, and the words by which every entry that is no recording is found."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import case, delete, exists, func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import alphabet, completeness
from mugham_archive.catalogue.card_sources import read_names
from mugham_archive.catalogue.cards import NOT_PERFORMING, ORGANISING, Lexicon
from mugham_archive.catalogue.models import (
    Agent,
    AgentCard,
    Agreement,
    Document,
    DocumentLink,
    Entry,
    Event,
    EventCard,
    Note,
    Participation,
    Place,
    Recording,
    Series,
    Tally,
    Title,
)
from mugham_archive.catalogue.tallies import Lacking, Tallies, add_to_tallies, amounts, count_lacking
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.differences import put

# Id, kind, names and notes of an entry, as written.
EntryWords = tuple[int, str, tuple[str, ...], tuple[str, ...]]


def refresh_events(session: Session, ids: Iterable[int], lexicon: Lexicon) -> None:
    """Draw up the cards of these events anew; ids that are no events any more lose theirs."""
    for some in portions(sorted(ids)):
        _replace_events(session, some, draw_up_events(session, some, lexicon))


def draw_up_events(session: Session, ids: Sequence[int], lexicon: Lexicon) -> list[dict[str, Any]]:
    """The cards of at most some hundred events as they should be."""
    table = Event.__table__.c
    columns = (table.id, table.series_id, table.type_id, table.status, table.date_edtf, table.date_earliest,
               table.date_latest, table.venue_id, table.attendance, table.platform, table.abstract)  # fmt: skip
    papers = exists().where(DocumentLink.entry_id == table.id).label("documents")
    events = session.execute(
        select(*columns, papers, Entry.reference).join(Entry, Entry.id == table.id).where(table.id.in_(ids))
    )
    rows = events.all()
    lexicon.titles({n for row in rows for n in (row.id, row.series_id, row.venue_id) if n is not None})
    recording = Recording.__table__.c
    # Whether a recording of the event names somebody itself: it need not be said on the event again then.
    names = func.max(case((exists().where(Participation.entry_id == recording.id), 1), else_=0))
    counted = (
        select(recording.event_id, func.count(recording.id), names)
        .where(recording.event_id.in_(ids))
        .group_by(recording.event_id)
    )
    counts = {number: (amount, bool(named)) for number, amount, named in session.execute(counted)}
    part = Participation.__table__.c
    roles: dict[int, list[tuple[str, bool]]] = defaultdict(list)
    for number, role, instrument in session.execute(
        select(part.entry_id, part.role_id, part.instrument_id).where(part.entry_id.in_(ids))
    ):
        roles[number].append((lexicon.code(role), (role or instrument) is not None))
    return [_event_card(row, lexicon, *counts.get(row.id, (0, False)), roles.get(row.id, ())) for row in rows]


def _event_card(
    row: Any, lexicon: Lexicon, recordings: int, recorded_names: bool, roles: Sequence[tuple[str, bool]]
) -> dict[str, Any]:
    title = lexicon.main(row.id)
    venue = lexicon.main(row.venue_id)
    lacks = completeness.of_event(
        row,
        title=title,
        roles=roles,
        recordings=recordings,
        recorded_names=recorded_names,
        documents=bool(row.documents),
        organising=ORGANISING,
        not_performing=NOT_PERFORMING,
    )
    return {
        "id": row.id,
        "reference": row.reference,
        "title": title,
        "title_key": alphabet.sort_key(title),
        "series_id": row.series_id,
        "series_key": alphabet.sort_key(lexicon.main(row.series_id)),
        "type_id": row.type_id,
        "status": row.status,
        "date_edtf": row.date_edtf,
        "date_key": row.date_earliest or row.date_latest or alphabet.UNKNOWN,
        "venue_id": row.venue_id,
        "venue": venue,
        "venue_key": alphabet.sort_key(venue),
        "recordings": recordings,
        "lacks": lacks,
    }


def _replace_events(session: Session, ids: Sequence[int], cards: list[dict[str, Any]]) -> None:
    found = put(session, EventCard.__table__, ids, cards)
    tallies: Tallies = Counter()
    lacking: Lacking = Counter()
    befores = [*found.gone, *(former for former, _ in found.changed)]
    afters = [*found.new, *(card for _, card in found.changed)]
    for sign, some in ((-1, befores), (1, afters)):
        for card in some:
            tallies["all", "events"] += sign
            lacking["event", card["series_id"] or 0, card["lacks"]] += sign
            if card["series_id"] is not None:
                tallies["series_events", str(card["series_id"])] += sign
    count_lacking(tallies, lacking)
    add_to_tallies(session, tallies)


def refresh_agents(session: Session, ids: Iterable[int]) -> None:
    """Draw up the cards of these agents anew; ids that are no agents any more lose theirs."""
    for some in portions(sorted(ids)):
        found = put(session, AgentCard.__table__, some, draw_up_agents(session, some))
        tallies: Tallies = Counter()
        tallies.subtract(("agents", card["agent_kind"]) for card in found.gone)
        tallies.subtract(("agents", former["agent_kind"]) for former, _ in found.changed)
        tallies.update(("agents", card["agent_kind"]) for _, card in found.changed)
        tallies.update(("agents", card["agent_kind"]) for card in found.new)
        add_to_tallies(session, tallies)


def draw_up_agents(session: Session, ids: Sequence[int]) -> list[dict[str, Any]]:
    """The cards of at most some hundred agents as they should be, with recordings as the kept counts say."""
    table = Agent.__table__.c
    columns = (
        table.id,
        table.agent_kind,
        table.main_role_id,
        table.main_instrument_id,
        table.born_edtf,
        table.died_edtf,
    )
    rows = session.execute(
        select(*columns, Entry.reference).join(Entry, Entry.id == table.id).where(table.id.in_(ids))
    ).all()
    names: dict[int, list[str]] = defaultdict(list)
    read_names(session, names, [row.id for row in rows])
    counts = amounts(session, "agent", [str(row.id) for row in rows])
    return [_agent_card(row, names[row.id], counts.get(str(row.id), 0)) for row in rows]


def _agent_card(row: Any, names: Sequence[str], recordings: int) -> dict[str, Any]:
    name = names[0] if names else ""
    years = f"{row.born_edtf or ''}–{row.died_edtf or ''}" if row.born_edtf or row.died_edtf else ""
    return {
        "id": row.id,
        "reference": row.reference,
        "name": name,
        "name_key": alphabet.sort_key(name),
        "agent_kind": row.agent_kind,
        "role_id": row.main_role_id,
        "instrument_id": row.main_instrument_id,
        "dates": years,
        "recordings": recordings,
    }


def entry_words(session: Session, ids: Iterable[int]) -> list[EntryWords]:
    """What entries that are no recordings and no segments are found by; gone ones are left out."""
    found: list[EntryWords] = []
    for some in portions(sorted(ids)):
        kinds = {
            number: (kind, reference)
            for number, kind, reference in session.execute(
                select(Entry.id, Entry.kind, Entry.reference).where(
                    Entry.id.in_(some), Entry.kind.not_in(("recording", "segment"))
                )
            )
        }
        names: dict[int, list[str]] = defaultdict(list)
        read_names(session, names, [number for number, (kind, _) in kinds.items() if kind == "agent"])
        for number, title in session.execute(
            select(Title.entry_id, Title.text).where(Title.entry_id.in_(kinds))
        ):
            names[number].append(title)
        notes: dict[int, list[str]] = defaultdict(list)
        for number, note in session.execute(select(Note.entry_id, Note.text).where(Note.entry_id.in_(kinds))):
            notes[number].append(note)
        _read_descriptions(session, list(kinds), notes)
        for number, (kind, reference) in kinds.items():
            found.append((number, kind, (*names[number], reference), tuple(notes[number])))
    return found


def _read_descriptions(session: Session, ids: Sequence[int], notes: dict[int, list[str]]) -> None:
    described: list[tuple[Any, tuple[str, ...]]] = [
        (Event, ("occasion", "abstract")),
        (Series, ("code", "description_az", "description_en", "description_ru")),
        (Agent, ("biography_az", "biography_en", "biography_ru")),
        (Place, ("address", "town")),
        (Document, ("number", "issuing_body", "text_content")),
        (Agreement, ("number", "subject", "uses_granted")),
    ]
    for entity, fields in described:
        table = entity.__table__.c
        question = select(table.id, *(table[name] for name in fields)).where(table.id.in_(ids))
        for number, *texts in session.execute(question):
            notes[number] += [text for text in texts if text]


def count_others(session: Session) -> None:
    """Set the counts of the kinds that are few: series, places, documents, agreements."""
    table = Entry.__table__.c
    kinds = ("series", "place", "document", "agreement")
    found = dict.fromkeys(kinds, 0)
    question = select(table.kind, func.count()).where(table.kind.in_(kinds)).group_by(table.kind)
    found.update({kind: amount for kind, amount in session.execute(question)})
    known = amounts(session, "all")
    add_to_tallies(session, {("all", kind): amount - known.get(kind, 0) for kind, amount in found.items()})


def clear_tallies(session: Session) -> None:
    """Forget all counts; only a rebuild of every card may follow."""
    session.execute(delete(Tally.__table__))
