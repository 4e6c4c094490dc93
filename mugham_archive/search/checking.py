"""Compares what is derived (cards, counts, index) with what the tables say, and asks the database whether it is sound."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Table, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from mugham_archive.catalogue import cards, entry_cards, tallies, wording
from mugham_archive.catalogue.models import (
    Agent,
    AgentCard,
    AgentWord,
    Entry,
    EntryText,
    Event,
    EventCard,
    Recording,
    RecordingAgent,
    RecordingCard,
    RecordingTerm,
    RecordingText,
    Segment,
    Title,
)
from mugham_archive.jobs import Job
from mugham_archive.search import index
from mugham_archive.search.names import keeping
from mugham_archive.sentences import Sentence
from mugham_archive.storage import schema
from mugham_archive.storage.bulk import portions
from mugham_archive.storage.differences import Link

# More sentences of one kind than this help nobody.
AT_MOST = 20
_SCOPES = ("all", "state", "series_recordings", "series_events", "problem", "agent", "agents", "term",
           *(tallies.lacks_scope(kind) for kind in ("recording", "event")))  # fmt: skip


def problems_of(session: Session, job: Job | None = None) -> list[Sentence]:
    """Sentences about everything that does not agree; empty when the archive is sound."""
    found = [
        Sentence("The database is damaged: {problem}.", problem=problem)
        for problem in schema.integrity_problems(session.connection())
    ]
    found += _entries(session)
    found += _recordings(session, job or Job())
    found += _others(session)
    found += _full_text(session)
    return found


def _entries(session: Session) -> list[Sentence]:
    table, title = Entry.__table__.c, Title.__table__.c
    named = select(title.entry_id).where(title.type == "main")
    untitled = select(table.reference).where(
        table.kind.in_(("series", "event", "recording", "document", "agreement", "place")),
        table.id.not_in(named),
    )
    return [
        Sentence("{reference} has no main title.", reference=reference)
        for reference in session.scalars(untitled.limit(AT_MOST))
    ]


def _recordings(session: Session, job: Job) -> list[Sentence]:
    table = Recording.__table__.c
    ids = list(session.scalars(select(table.id).order_by(table.id)))
    known = set(session.scalars(select(RecordingCard.id)))
    found = [
        Sentence("A card is there for recording number {number}, which is not.", number=str(number))
        for number in sorted(known - set(ids))[:AT_MOST]
    ]
    lexicon = cards.Lexicon.open(session)
    counts: tallies.Tallies = Counter()
    for done, some in enumerate(portions(ids)):
        job.progress(done * len(some), len(ids), Sentence("cards"))
        drawn, agents, terms, words = cards.draw_up(session, some, lexicon)
        found += _compare(session, RecordingCard, some, drawn, partial(_wrong_card, "recording"))
        rows = [index.folded(one) for one in words]
        found += _compare(session, RecordingText, some, rows, partial(_wrong_row, "recording"))
        found += _compare_links(session, RecordingAgent.__table__, some, agents)
        found += _compare_links(session, RecordingTerm.__table__, some, terms)
        lacking: tallies.Lacking = Counter()
        for card in drawn:
            tallies.count(counts, card, 1)
            lacking["recording", card["series_id"] or 0, card["lacks"]] += 1
        tallies.count_lacking(counts, lacking)
        for agent, amount in tallies.count_agents(agents).items():
            counts["agent", str(agent)] += amount
        counts.update(("term", str(term)) for _, term in terms)
    job.progress(len(ids), len(ids))
    return found[: AT_MOST * 3] + _counts(session, counts)


def _counts(session: Session, counts: tallies.Tallies) -> list[Sentence]:
    """Compare the kept counts with those of the recordings' cards (``counts``) and of everything else."""
    table, event = Entry.__table__.c, Event.__table__.c
    for kind, amount in session.execute(select(table.kind, func.count()).group_by(table.kind)):
        if kind not in ("recording", "segment", "agent"):
            counts["all", "events" if kind == "event" else kind] = amount
    for series, amount in session.execute(select(event.series_id, func.count()).group_by(event.series_id)):
        if series is not None:
            counts["series_events", str(series)] = amount
    # The cards of events are compared with the tables on their own.
    alike = select(EventCard.series_id, EventCard.lacks, func.count()).group_by(
        EventCard.series_id, EventCard.lacks
    )
    lacking = Counter(
        {("event", series or 0, lacks): amount for series, lacks, amount in session.execute(alike)}
    )
    tallies.count_lacking(counts, lacking)
    kinds = Agent.__table__.c.agent_kind
    for kind, amount in session.execute(select(kinds, func.count()).group_by(kinds)):
        counts["agents", kind] = amount
    found: list[Sentence] = []
    for scope in _SCOPES:
        kept = {key: amount for key, amount in tallies.amounts(session, scope).items() if amount}
        if kept != {key: amount for (name, key), amount in counts.items() if name == scope and amount}:
            found.append(Sentence("The counts of “{scope}” do not agree with the entries.", scope=scope))
    return found


def _wrong_card(kind: str, number: int) -> Sentence:
    return Sentence(
        "The card of {kind} number {number} does not agree with the tables.",
        kind=wording.kind(kind),
        number=str(number),
    )


def _wrong_row(kind: str, number: int) -> Sentence:
    return Sentence(
        "The index row of {kind} number {number} does not agree with the tables.",
        kind=wording.kind(kind),
        number=str(number),
    )


def _compare(
    session: Session,
    kind: Any,
    ids: Any,
    wanted: list[dict[str, Any]],
    wrong: Callable[[int], Sentence],
) -> list[Sentence]:
    table = kind.__table__
    names = list(wanted[0]) if wanted else ["id"]
    columns = [table.c[name] for name in names]
    stored = {
        row["id"]: dict(row)
        for row in session.execute(select(*columns).where(table.c.id.in_(ids))).mappings()
    }
    return [wrong(row["id"]) for row in wanted if stored.get(row["id"]) != row]


def _compare_links(session: Session, link: Table, ids: Any, wanted: list[Link]) -> list[Sentence]:
    stored = {tuple(row) for row in session.execute(select(link).where(link.c.recording_id.in_(ids)))}
    wrong = sorted({pair[0] for pair in stored ^ set(wanted)})
    return [
        Sentence("The links of recording number {number} do not agree with the tables.", number=str(number))
        for number in wrong
    ]


def _others(session: Session) -> list[Sentence]:
    found: list[Sentence] = []
    lexicon = cards.Lexicon.open(session)
    drawings: list[tuple[Any, str, Callable[[Session, Sequence[int]], list[dict[str, Any]]]]] = [
        (EventCard, "event", lambda session, ids: entry_cards.draw_up_events(session, ids, lexicon)),
        (AgentCard, "agent", entry_cards.draw_up_agents),
    ]
    for card, kind, draw_up in drawings:
        table = Entry.__table__.c
        there = set(session.scalars(select(table.id).where(table.kind == kind)))
        known = set(session.scalars(select(card.id)))
        if there != known:
            found.append(
                Sentence("The cards of {kinds} do not agree with the tables.", kinds=wording.kinds(kind))
            )
        for some in portions(sorted(there & known)):
            drawn = draw_up(session, some)
            found += _compare(session, card, some, drawn, partial(_wrong_card, kind))
    found += _names(session)
    table = Entry.__table__.c
    ids = list(session.scalars(select(table.id).where(table.kind.not_in(("recording", "segment")))))
    stored = {
        row.id: (row.kind, row.names, row.notes) for row in session.execute(select(EntryText.__table__))
    }
    for some in portions(ids):
        for words in entry_cards.entry_words(session, some):
            row = index.folded_entry(words)
            if stored.pop(row["id"], None) != (row["kind"], row["names"], row["notes"]):
                found.append(_wrong_row(row["kind"], row["id"]))
    found += [
        Sentence("The index holds entry number {number}, which is not there.", number=str(number))
        for number in list(stored)[:AT_MOST]
    ]
    orphans = (
        select(func.count())
        .select_from(Segment.__table__)
        .where(Segment.__table__.c.recording_id.not_in(select(Recording.__table__.c.id)))
    )
    if session.scalar(orphans):
        found.append(Sentence("Some segments belong to no recording."))
    missing_events = (
        select(func.count())
        .select_from(Recording.__table__)
        .where(Recording.event_id.is_not(None), Recording.event_id.not_in(select(Event.__table__.c.id)))
    )
    if session.scalar(missing_events):
        found.append(Sentence("Some recordings belong to an event that is not there."))
    return found[: AT_MOST * 2]


def _names(session: Session) -> list[Sentence]:
    ids = set(session.scalars(select(Agent.__table__.c.id)))
    ids |= set(session.scalars(select(AgentWord.agent_id).distinct()))
    return [
        Sentence(
            "The words of the names of agent number {number} do not agree with the tables.",
            number=str(number),
        )
        for some in portions(sorted(ids))
        for number in keeping.problems(session, some)
    ]


def _full_text(session: Session) -> list[Sentence]:
    if session.get_bind().dialect.name != "sqlite":
        return []
    found: list[Sentence] = []
    for name in ("recording", "entry"):
        try:
            # FTS5's own check compares its index with the table it was built over.
            with session.begin_nested():
                session.execute(
                    text(f"INSERT INTO {name}_index ({name}_index, rank) VALUES ('integrity-check', 1)")
                )
        except DBAPIError:
            found.append(
                Sentence("The full-text index of recordings is damaged.")
                if name == "recording"
                else Sentence("The full-text index of entries is damaged.")
            )
    return found
