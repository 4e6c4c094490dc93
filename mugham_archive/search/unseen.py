"""Where the words of a search stand that a recording's line does not show: in its event, a role, a note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_reading
from mugham_archive.catalogue.card_sources import Sources, read_sources
from mugham_archive.catalogue.cards import Lexicon
from mugham_archive.catalogue.models import RecordingCard
from mugham_archive.catalogue.views import RecordingCard as RecordingLine
from mugham_archive.search import terms
from mugham_archive.search.conditions import Text
from mugham_archive.search.folding import fold, name_spellings
from mugham_archive.search.query import seasons

# Fewer letters stand in nearly everything.
_SHORTEST = 3
# Of a long text so many characters are told before what was found, and so many in all.
_BEFORE, _LONGEST = 24, 90
# The fields, as a query names them, of terms and of the parts of the index.
_FIELDS = {"event_type": "event"}
_WITHIN = {"titles": "title", "names": "performer", "notes": "notes"}
_card = RecordingCard.__table__.c
_LINES = select(_card.id, _card.title, _card.performers, _card.mode_id).where(
    _card.id.in_(bindparam("ids", expanding=True))
)


def unseen(
    session: Session, ids: Sequence[int], asked: Sequence[Text], language: str
) -> dict[int, tuple[str, str]]:
    """For recordings whose line in a list shows nothing that was asked: in which field it stands, and the text there.

    The field is named as in a query: performer, event, series, venue, notes, or what a term is of.
    """
    asked = [one for one in asked if max(map(len, one.words), default=0) >= _SHORTEST]
    hidden = [row.id for row in _lines(session, ids) if not _shown(row, asked)] if asked else []
    if not hidden:
        return {}
    sources = read_sources(session, hidden)
    lexicon = Lexicon(session, {}, {})
    above = seasons.read(session).above
    shown = {number for one in sources.events.values() for number in (one.series_id, one.venue_id) if number}
    lexicon.titles(shown.union(*(above.get(number, ()) for number in shown)))
    vocabulary = terms.read(session)
    found: dict[int, tuple[str, str]] = {}
    for recording in sources.recordings:
        told = _told(recording, sources, lexicon, above, asked)
        if told is None:
            meant = {number for one in asked for number in one.terms}
            term = next((vocabulary.terms[one] for one in _terms(recording, sources) if one in meant), None)
            told = None if term is None else (_FIELDS.get(term.scheme, term.scheme), term.label(language))
        if told is not None:
            found[recording.id] = told
    return _without_shown_series(session, found, asked, language)


def _without_shown_series(
    session: Session, found: dict[int, tuple[str, str]], asked: Sequence[Text], language: str
) -> dict[int, tuple[str, str]]:
    """The line shows the series too, in one of its languages."""
    of_series = [number for number, (field, _) in found.items() if field == "series"]
    for card in card_reading.cards(session, "recording", of_series, language) if of_series else ():
        if isinstance(card, RecordingLine) and any(_holds(one, "series", card.series) for one in asked):
            del found[card.id]
    return found


def _told(
    recording: Any,
    sources: Sources,
    lexicon: Lexicon,
    above: Mapping[int, tuple[int, ...]],
    asked: Sequence[Text],
) -> tuple[str, str] | None:
    for field, text in _texts(recording, sources, lexicon, above):
        holding = [one for one in asked if _holds(one, field, text)]
        if holding:
            return field, _around(text, field, holding) if len(text) > _LONGEST else text
    return None


def _holds(asked: Text, field: str, text: str) -> bool:
    """Whether a text has the words side by side, or a name that they are another spelling of."""
    if asked.within and field != _WITHIN[asked.within]:
        return False
    phrase = f" {' '.join(asked.words)}{' ' if asked.whole else ''}"
    if phrase in f" {fold(text)} " or (field == "performer" and phrase in f" {name_spellings(text)} "):
        return True
    return bool(asked.names) and bool(set(fold(text).split()) & set(asked.names))


def _lines(session: Session, ids: Sequence[int]) -> Iterable[Any]:
    return session.connection().execute(_LINES, {"ids": list(ids)}).all()


def _shown(row: Any, asked: Sequence[Text]) -> bool:
    return any(
        row.mode_id in one.terms
        or _holds(one, "title", row.title)
        or _holds(one, "performer", row.performers)
        for one in asked
    )


def _texts(
    recording: Any, sources: Sources, lexicon: Lexicon, above: Mapping[int, tuple[int, ...]]
) -> Iterator[tuple[str, str]]:
    """Everything of a recording that is searched and that its line does not show, what tells most first."""
    for role in sources.all_roles(recording):
        yield from (("performer", name) for name in sources.names.get(role.agent_id, ()))
        yield "performer", role.credited_as
    event = sources.events.get(recording.event_id)
    yield from (("title", text) for _, text in sources.titles.get(recording.id, ()))
    if event is not None:
        yield from (("event", text) for _, text in sources.titles.get(event.id, ()))
        for number in (event.series_id, *above.get(event.series_id, ())):
            yield from (("series", text) for text in lexicon.names.get(number, ()))
        yield from (("venue", text) for text in lexicon.names.get(event.venue_id, ()))
    notes = [recording.summary, recording.provenance, recording.quality, *recording.keywords]
    notes += sources.notes.get(recording.id, ())
    if event is not None:
        notes += [event.occasion, event.abstract]
    yield from (("notes", text) for text in notes if text)


def _terms(recording: Any, sources: Sources) -> Iterator[int]:
    for role in sources.all_roles(recording):
        yield from (one for one in (role.role_id, role.instrument_id) if one)
    event = sources.events.get(recording.event_id)
    used = (recording.mode_id, recording.genre_id, event.type_id if event else None)
    yield from (one for one in (*used, *sources.languages.get(recording.id, ())) if one)


def _around(text: str, field: str, asked: Sequence[Text]) -> str:
    """A piece of a long text with the words in it, cut between words."""
    words = text.split()
    first = next(
        (
            place
            for place in range(len(words))
            if any(_holds(one, field, " ".join(words[place : place + len(one.words)])) for one in asked)
        ),
        0,
    )
    before = 0
    while first > 0 and before + len(words[first - 1]) < _BEFORE:
        first -= 1
        before += len(words[first]) + 1
    piece = " ".join(words[first:])
    cut = piece if len(piece) <= _LONGEST else piece[:_LONGEST].rpartition(" ")[0] + "…"
    return ("…" if first else "") + cut
