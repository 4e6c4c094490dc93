"""Brings cards, counts and the index up to what a change left in the tables; also from nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_names, cards, entry_cards, tallies
from mugham_archive.catalogue.affected import Affected
from mugham_archive.catalogue.models import (
    Agent,
    AgentCard,
    AgentWord,
    Entry,
    Event,
    EventCard,
    Recording,
    RecordingAgent,
    RecordingCard,
    RecordingTerm,
)
from mugham_archive.jobs import Job, many_objects
from mugham_archive.search import index
from mugham_archive.search.names import keeping
from mugham_archive.storage.bulk import much_memory, portions, set_aside

# So many recordings are drawn up at once.
_AT_ONCE = 1_000


def refresh(session: Session, affected: Affected, job: Job | None = None) -> None:
    """Draw up again whatever the change concerns, in the change's own transaction; ``job`` may stop it."""
    lexicon = cards.Lexicon.open(session)
    with index.written_in_bulk(session, len(affected.recordings) + len(affected.renamed)):
        _refresh_recordings(session, affected.recordings, lexicon, job)
        for names in card_names.refresh_names(session, index.in_order(session, affected.renamed), lexicon):
            index.rename(session, names)
            if job is not None:
                job.go_on()
    entry_cards.refresh_events(session, affected.events | affected.recounted, lexicon)
    entry_cards.refresh_agents(session, affected.agents)
    keeping.refresh(session, affected.agents)
    others = affected.events | affected.agents | affected.others
    _refresh_words(session, others)
    if affected.others:
        entry_cards.count_others(session)


def _refresh_recordings(
    session: Session,
    ids: Iterable[int],
    lexicon: cards.Lexicon,
    job: Job | None = None,
    *,
    anew: tallies.Tallies | None = None,
) -> None:
    wanted = index.in_order(session, ids) if anew is None else list(ids)
    done = 0
    for some in portions(wanted, _AT_ONCE):
        drawn, agents, terms, words = cards.draw_up(session, some, lexicon)
        if anew is None:
            index.forget_recordings(session, sorted(set(some).difference(card["id"] for card in drawn)))
        tallies.replace_recordings(session, some, drawn, agents, terms, anew=anew)
        index.replace_recordings(session, some, words, empty=anew is not None)
        done += len(some)
        if job is not None:
            job.progress(done, len(wanted))
            job.go_on()


def _refresh_words(session: Session, ids: Iterable[int]) -> None:
    for some in portions(sorted(ids)):
        index.replace_entries(session, some, entry_cards.entry_words(session, some))


def rebuild(session: Session, job: Job | None = None) -> int:
    """Forget every card, count and index row and draw them up from the tables; returns the number of recordings.

    All or nothing: raises Stopped when the job is cancelled, which the transaction must not outlive.
    """
    cards_and_links = [
        derived.__table__
        for derived in (RecordingAgent, RecordingTerm, RecordingCard, EventCard, AgentCard, AgentWord)
    ]
    with many_objects(), much_memory(session), index.made_anew(session), set_aside(session, cards_and_links):
        for table in cards_and_links:
            session.execute(delete(table))
        entry_cards.clear_tallies(session)
        return _draw_up_everything(session, job)


def _draw_up_everything(session: Session, job: Job | None) -> int:
    recordings = list(session.scalars(select(Recording.__table__.c.id).order_by(Recording.__table__.c.id)))
    events = list(session.scalars(select(Event.__table__.c.id)))
    agents = list(session.scalars(select(Agent.__table__.c.id)))
    lexicon = cards.Lexicon.open(session)
    entry_cards.refresh_events(session, events, lexicon)
    counts: tallies.Tallies = Counter()
    _refresh_recordings(session, recordings, lexicon, job, anew=counts)
    # Written once: PostgreSQL keeps every state of a row until the transaction ends, and looks through them all.
    tallies.add_to_tallies(session, counts)
    # After the recordings, whose counts their cards show.
    entry_cards.refresh_agents(session, agents)
    keeping.refresh(session, agents, empty=True)
    entries = select(Entry.__table__.c.id).where(Entry.__table__.c.kind.not_in(("recording", "segment")))
    _refresh_words(session, list(session.scalars(entries)))
    entry_cards.count_others(session)
    return len(recordings)
