"""Reads the columns from the database, all of them or what changed since, and keeps those of a large archive on disk."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
import threading
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Integer, String, case, cast, func, literal, literal_column, select, text
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import RecordingAgent, RecordingCard, RecordingTerm
from mugham_archive.catalogue.tallies import amounts
from mugham_archive.search.columns import (
    ACCESS,
    ARRAYS,
    CARD_COLUMNS,
    KINDS,
    STATES,
    Columns,
    put_together,
    without,
)
from mugham_archive.storage.bulk import portions

# How many recordings are read in one question: short enough for other threads to have their turn.
_STRIDE = 40_000
# When more than this part of the archive changed, all of it is read again.
_WORTH_ALL = 0.2
# From so many recordings on, the columns are kept on disk for the next start.
_WORTH_KEEPING = 50_000
# The columns' form: another one is not read.
_FORM = 3

_card = RecordingCard.__table__.c


def _day(column: Any) -> ColumnElement[int]:
    """An ISO day as the number yyyymmdd; 0 for none and for days before the year 0."""
    return case(
        (column.is_(None) | (column < "0") | (func.length(column) != 10), literal(0)),
        else_=cast(func.replace(column, "-", "", type_=String), Integer),
    )


def _place_in(column: Any, words: tuple[str, ...]) -> ColumnElement[int]:
    return case({word: place for place, word in enumerate(words, 1)}, value=column, else_=0)


_QUESTION: dict[str, ColumnElement[Any]] = {
    "ids": _card.id,
    "places": _card.place,
    "series": func.coalesce(_card.series_id, 0),
    "event": func.coalesce(_card.event_id, 0),
    "venue": func.coalesce(_card.venue_id, 0),
    "mode": func.coalesce(_card.mode_id, 0),
    "genre": func.coalesce(_card.genre_id, 0),
    "access": _place_in(_card.access, ACCESS),
    "state": _place_in(_card.state, STATES),
    "kind": _place_in(_card.kind, KINDS),
    "earliest": _day(func.coalesce(_card.date_earliest, _card.date_latest)),
    "latest": _day(func.coalesce(_card.date_latest, _card.date_earliest)),
    "duration": _card.duration_ms // 100,
    "added": _day(func.substr(_card.added_key, 1, 10)),
    "segments": _card.segments,
    "lacks": _card.lacks,
}
assert set(_QUESTION) == {"ids", "places", *CARD_COLUMNS}


class ColumnsKeeper:
    """The columns of one archive, read when first asked for; ``current`` may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._known: Columns | None = None
        self._kept = 0

    @property
    def loaded(self) -> bool:
        """Whether the columns are there, so that asking for them takes no time."""
        return self._known is not None

    def current(self, session: Session) -> Columns:
        """The columns as the session's transaction sees the archive; it must not hold changes of its own."""
        with self._lock:
            known = self._known
            if known is None and (known := _read_from_disk(self._folder, session)) is not None:
                self._kept = known.watermark
            self._known = load(session) if known is None else refreshed(session, known)
            if known is None:
                self._keep(session)
            return self._known

    def keep(self, session: Session) -> None:
        """Keep what is known for the next start, unless it is small or kept already."""
        with self._lock:
            self._keep(session)

    def _keep(self, session: Session) -> None:
        known = self._known
        if known is not None and len(known) >= _WORTH_KEEPING and known.watermark != self._kept:
            _keep_on_disk(self._folder, session, known)
            self._kept = known.watermark


def load(session: Session) -> Columns:
    """Read all of it."""
    import numpy as np

    watermark = _watermark(session)
    last = session.scalar(select(func.max(_card.id))) or 0
    strides = [(start, start + _STRIDE) for start in range(0, last + 1, _STRIDE)]
    agents, terms = RecordingAgent.__table__.c, RecordingTerm.__table__.c
    pieces = [
        (
            _cards(session, _card.id >= start, _card.id < end),
            _parts(session, agents.recording_id >= start, agents.recording_id < end),
            _terms(session, terms.recording_id >= start, terms.recording_id < end),
        )
        for start, end in strides
    ]
    if not pieces:
        nothing = literal(False)
        pieces = [(_cards(session, nothing), _parts(session, nothing), _terms(session, nothing))]
    joined = [
        {name: np.concatenate([piece[place][name] for piece in pieces]) for name in pieces[0][place]}
        for place in range(3)
    ]
    return put_together(watermark, *joined)


def refreshed(session: Session, known: Columns) -> Columns:
    """The columns as the archive is now: the same object when nothing changed."""
    import numpy as np

    newest = session.scalar(select(func.max(_card.stamp))) or 0
    total = amounts(session, "all", ["recordings"]).get("recordings", 0)
    if newest <= known.watermark and total == len(known):
        return known
    watermark = _watermark(session)
    changed = list(session.scalars(select(_card.id).where(_card.stamp > known.watermark)))
    if len(changed) > max(_WORTH_ALL * len(known), 1000):
        return load(session)
    gone = np.zeros(len(known), bool)
    gone[known.rows_of(np.array(changed, np.int64))] = True
    if len(known) - int(gone.sum()) + len(changed) != total:
        # Something was taken away.
        there = _numbers(session, select(_card.id))[0]
        gone |= ~np.isin(known.ids, there)
    cards, parts, terms = ([piece] for piece in without(known, gone))
    agents, used = RecordingAgent.__table__.c, RecordingTerm.__table__.c
    for some in portions(changed):
        cards.append(_cards(session, _card.id.in_(some)))
        parts.append(_parts(session, agents.recording_id.in_(some)))
        terms.append(_terms(session, used.recording_id.in_(some)))
    joined = [
        {name: np.concatenate([piece[name] for piece in pieces]) for name in pieces[0]}
        for pieces in (cards, parts, terms)
    ]
    return put_together(watermark, *joined)


def _watermark(session: Session) -> int:
    """Cards with a higher stamp are to be read again; on PostgreSQL those of writers that are still under way too."""
    if session.get_bind().dialect.name == "sqlite":
        return session.scalar(select(func.max(_card.stamp))) or 0
    return int(session.scalar(text("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")) or 1) - 1


def numbers(session: Session, question: Any) -> Any:
    """The one column of whole numbers that a question gives, in the order it gives them."""
    return _numbers(session, question)[0]


def _numbers(session: Session, question: Any) -> list[Any]:
    """The columns of a question of whole numbers; the database joins them to text, which is quicker than rows.

    The comma stands in the question: SQLite would copy one that is given as a parameter for every row.
    """
    import numpy as np

    inner = question.subquery()
    if session.get_bind().dialect.name == "sqlite":
        joined = [func.group_concat(column) for column in inner.c]
    else:
        joined = [func.string_agg(cast(column, String), literal_column("','")) for column in inner.c]
    row = session.execute(select(*joined)).one()
    return [np.fromstring(one or "", dtype=np.int64, sep=",") for one in row]


def _cards(session: Session, *where: Any) -> dict[str, Any]:
    import numpy as np

    question = select(*(column.label(name) for name, column in _QUESTION.items())).where(*where)
    found = zip(_QUESTION, _numbers(session, question), strict=True)
    return {name: values if name in ("ids", "places") else values.astype(np.int32) for name, values in found}


def _parts(session: Session, *where: Any) -> dict[str, Any]:
    table = RecordingAgent.__table__.c
    question = select(table.recording_id, table.agent_id, table.role_id, table.instrument_id).where(*where)
    return dict(zip(("owner", "agent", "role", "instrument"), _numbers(session, question), strict=True))


def _terms(session: Session, *where: Any) -> dict[str, Any]:
    table = RecordingTerm.__table__.c
    question = select(table.recording_id, table.term_id).where(*where)
    return dict(zip(("owner", "term"), _numbers(session, question), strict=True))


# On disk -------------------------------------------------------------------------------------------------------------


def _keep_on_disk(folder: Path, session: Session, columns: Columns) -> None:
    """Keep the columns for the next start; where they cannot be kept they are read again then."""
    import numpy as np

    with contextlib.suppress(OSError):
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = Path(tempfile.mkdtemp(prefix=".columns-", dir=folder.parent))
        try:
            for name in ARRAYS:
                np.save(unfinished / f"{name}.npy", getattr(columns, name), allow_pickle=False)
            about = {"form": _FORM, "watermark": columns.watermark, "seal": _seal(session, columns.watermark)}
            (unfinished / "about.json").write_text(json.dumps(about), encoding="utf-8")
            shutil.rmtree(folder, ignore_errors=True)
            unfinished.rename(folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)


def _read_from_disk(folder: Path, session: Session) -> Columns | None:
    """What was kept there, if the archive has gone on from it; its arrays are read as they are used."""
    import numpy as np

    try:
        about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
        if about["form"] != _FORM or about["seal"] != _seal(session, about["watermark"]):
            return None
        arrays = {name: np.asarray(np.load(folder / f"{name}.npy", mmap_mode="r")) for name in ARRAYS}
    except (OSError, ValueError, KeyError):
        return None
    if len({len(arrays[name]) for name in ("ids", "places", "by_id", *CARD_COLUMNS)}) != 1:
        return None
    return Columns(watermark=about["watermark"], **arrays)


def _seal(session: Session, watermark: int) -> list[int]:
    """What tells an archive that has gone on from that moment from a restored or replaced one: the cards stamped then.

    Stamps are never given twice, so a kept state without its last cards is of another past (or those were changed since).
    """
    question = select(func.count(), func.min(_card.id), func.max(_card.id)).where(_card.stamp == watermark)
    return [int(value or 0) for value in session.execute(question).one()]
