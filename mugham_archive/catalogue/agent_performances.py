"""Everything an agent can be heard in, down to the segment: which there are, and some of them in words."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import Participation, RecordingAgent, Segment
from mugham_archive.catalogue.models import RecordingCard as RecordingRow
from mugham_archive.catalogue.reading import Terms, references_of, titles_in
from mugham_archive.catalogue.views import PartCount, PartView, PerformanceRows, PerformanceView
from mugham_archive.storage.bulk import portions


def rows(session: Session, agent: int, limit: int | None = None) -> PerformanceRows:
    """All performances of an agent, under each recording the segments that name the agent.

    The newest recordings come first and those without a date last; ``limit`` is how many recordings at most.
    """
    card, link = RecordingRow.__table__.c, RecordingAgent.__table__.c
    whole = (
        select(card.id)
        .where(card.id.in_(select(link.recording_id).where(link.agent_id == agent)))
        .order_by(card.date_edtf.is_(None), card.date_key.desc(), card.id)
        .limit(limit)
    )
    wanted = session.scalars(whole).all()
    inside: dict[int, list[int]] = defaultdict(list)
    for recording, segment in _segments(session, agent, wanted if limit is not None else None):
        inside[recording].append(segment)
    recordings, segments = array("q"), array("q")
    for number in wanted:
        recordings.append(number)
        segments.append(0)
        for segment in inside.get(number, ()):
            recordings.append(number)
            segments.append(segment)
    return PerformanceRows(recordings, segments)


def _segments(session: Session, agent: int, recordings: Sequence[int] | None) -> Iterator[tuple[int, int]]:
    """Recording and segment of every segment that names the agent; of these recordings only, unless None."""
    segment, part = Segment.__table__.c, Participation.__table__.c
    question = (
        select(segment.recording_id, segment.id)
        .join(Participation.__table__, part.entry_id == segment.id)
        .where(part.agent_id == agent)
        .group_by(segment.recording_id, segment.id, segment.start_ms)
        .order_by(segment.recording_id, segment.start_ms, segment.id)
    )
    narrowed = (
        [question]
        if recordings is None
        else [question.where(segment.recording_id.in_(some)) for some in portions(list(recordings))]
    )
    for one in narrowed:
        yield from ((recording, number) for recording, number in session.execute(one))


def views(
    session: Session, agent: int, wanted: Iterable[tuple[int, int]], language: str
) -> dict[tuple[int, int], PerformanceView]:
    """Pairs of recording and segment (0: the recording itself) in words, in the order asked; what is gone is left out."""
    pairs = list(wanted)
    terms = Terms(session, language)
    recordings = _recordings(session, sorted({recording for recording, _ in pairs}))
    segments = _segment_rows(session, sorted({segment for _, segment in pairs if segment}))
    titles = titles_in(session, list(segments), language)
    references = references_of(session, segments)
    parts = _parts_of_recordings(session, agent, list(recordings))
    parts |= _parts_of_segments(session, agent, list(segments))
    terms.load(number for some in parts.values() for part in some for number in part)
    terms.load(number for row in segments.values() for number in (row.section_id, row.mode_id))
    found: dict[tuple[int, int], PerformanceView] = {}
    for recording, segment in pairs:
        card, row = recordings.get(recording), segments.get(segment)
        if card is None or (segment and row is None):
            continue
        title = card.title
        if row is not None:
            title = titles.get(segment) or terms.word(row.section_id) or terms.word(row.mode_id)
        found[recording, segment] = PerformanceView(
            kind="recording" if row is None else "segment",
            ref=card.reference if row is None else references.get(segment, ""),
            title=title,
            recording_ref=card.reference,
            recording_title=card.title,
            date=card.date_edtf,
            parts=tuple(_part(part, terms) for part in parts.get(segment or recording, ())),
            start_ms=None if row is None else row.start_ms,
            end_ms=None if row is None else row.end_ms,
        )
    return found


def _part(part: tuple[int, int], terms: Terms) -> PartView:
    role, instrument = part
    return PartView(terms.word(role or None), terms.word(instrument or None))


def _recordings(session: Session, ids: Sequence[int]) -> dict[int, Any]:
    card = RecordingRow.__table__.c
    found: dict[int, Any] = {}
    for some in portions(list(ids)):
        question = select(card.id, card.reference, card.title, card.date_edtf).where(card.id.in_(some))
        found.update({row.id: row for row in session.execute(question)})
    return found


def _segment_rows(session: Session, ids: Sequence[int]) -> dict[int, Any]:
    segment = Segment.__table__.c
    columns = (segment.id, segment.start_ms, segment.end_ms, segment.section_id, segment.mode_id)
    found: dict[int, Any] = {}
    for some in portions(list(ids)):
        question = select(*columns).where(segment.id.in_(some))
        found.update({row.id: row for row in session.execute(question)})
    return found


Parts = dict[int, list[tuple[int, int]]]


def _parts_of_recordings(session: Session, agent: int, ids: Sequence[int]) -> Parts:
    link = RecordingAgent.__table__.c
    found: Parts = defaultdict(list)
    for some in portions(list(ids)):
        question = select(link.recording_id, link.role_id, link.instrument_id).where(
            link.agent_id == agent, link.recording_id.in_(some)
        )
        for recording, role, instrument in session.execute(question.order_by(*question.selected_columns)):
            if role or instrument:
                found[recording].append((role, instrument))
    return found


def _parts_of_segments(session: Session, agent: int, ids: Sequence[int]) -> Parts:
    part = Participation.__table__.c
    found: Parts = defaultdict(list)
    for some in portions(list(ids)):
        question = select(part.entry_id, part.role_id, part.instrument_id).where(
            part.agent_id == agent, part.entry_id.in_(some)
        )
        for segment, role, instrument in session.execute(question.order_by(part.position, part.id)):
            if role or instrument:
                found[segment].append((role or 0, instrument or 0))
    return found


def instruments(session: Session, agent: int, terms: Terms) -> tuple[PartCount, ...]:
    """On what the agent is heard in how many recordings, the most first."""
    return _counted(session, agent, RecordingAgent.instrument_id, "instrument", terms)


def roles(session: Session, agent: int, terms: Terms) -> tuple[PartCount, ...]:
    """As what the agent is heard in how many recordings, the most first."""
    return _counted(session, agent, RecordingAgent.role_id, "role", terms)


def _counted(session: Session, agent: int, column: Any, field: str, terms: Terms) -> tuple[PartCount, ...]:
    amount = func.count(func.distinct(RecordingAgent.recording_id))
    question = (
        select(column, amount)
        .where(RecordingAgent.agent_id == agent, column != 0)
        .group_by(column)
        .order_by(amount.desc(), column)
    )
    found = session.execute(question).all()
    terms.load(number for number, _ in found)
    return tuple(
        PartCount(field, terms.code(number) or "", terms.word(number), count) for number, count in found
    )
