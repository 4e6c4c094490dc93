"""Finds the recordings of a query in order: the first page straight off an index, everything through the columns."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, func, literal_column, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import RecordingCard, RecordingText
from mugham_archive.catalogue.places_in_time import FIRST_UNDATED
from mugham_archive.search import full_text, ordering, terms
from mugham_archive.search.answering import Answers, Remembered
from mugham_archive.search.column_reading import ColumnsKeeper, numbers
from mugham_archive.search.columns import Columns
from mugham_archive.search.conditions import Condition, only_text
from mugham_archive.search.ordering import Order
from mugham_archive.search.side_by_side import Helpers
from mugham_archive.storage.among import among

if TYPE_CHECKING:
    from mugham_archive.search.columns import Mask

# So many results are put in order by the database at once; of more, the order is walked and what matches is taken.
_SORTED_AT_ONCE = 20_000
_WALKED = 4_000
# What the database has no index for is sorted here.
IN_MEMORY = ("genre", "segments", "access", "state")

_card = RecordingCard.__table__.c


@dataclass(slots=True)
class _Memory:
    columns: Columns
    remembered: Remembered


class Finder:
    """One for each opened archive; every method may be called from any thread, with a session of that thread's own."""

    def __init__(self, folder: Path) -> None:
        self.keeper = ColumnsKeeper(folder)
        self._lock = threading.Lock()
        self._memory: _Memory | None = None
        self._helpers = Helpers()

    def close(self) -> None:
        """Let the threads go that help with long lists."""
        self._helpers.close()

    def answers(self, session: Session, cancelled: Callable[[], bool] | None = None) -> Answers:
        """What answers any condition, over the archive as the session sees it."""
        columns = self.keeper.current(session)
        with self._lock:
            if self._memory is None or self._memory.columns is not columns:
                self._memory = _Memory(columns, Remembered())
            return Answers(session, columns, self._memory.remembered, self._helpers, cancelled)

    def mask(
        self, session: Session, condition: Condition, cancelled: Callable[[], bool] | None = None
    ) -> tuple[Columns, Mask]:
        """The recordings for which a condition holds, with the columns whose rows they are; raises Cancelled."""
        answers = self.answers(session, cancelled)
        return answers.columns, answers.mask(condition)

    def total(
        self, session: Session, condition: Condition, cancelled: Callable[[], bool] | None = None
    ) -> int:
        """How many recordings there are; raises Cancelled."""
        if not self.keeper.loaded and only_text(condition):
            try:
                matching = full_text.recordings(session, condition)
            except full_text.Unanswerable:
                pass
            else:
                return session.scalar(select(func.count()).select_from(matching.subquery())) or 0
        return int(self.mask(session, condition, cancelled)[1].sum())

    def ids(
        self,
        session: Session,
        condition: Condition,
        sort: str,
        *,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
        cancelled: Callable[[], bool] | None = None,
    ) -> array[int]:
        """The recordings' numbers in order (``search.ordering``); ``sort`` is a column of the card or "place" for dates."""
        if limit is not None and sort == "place" and only_text(condition):
            try:
                return self._first(session, condition, descending, limit, offset)
            except full_text.Unanswerable:
                pass
        columns, mask = self.mask(session, condition)
        if sort == "place":
            most = None if limit is None else offset + limit
            return _ids_of(columns, _rows(columns, mask, descending, most), limit, offset)
        if sort in IN_MEMORY:
            return _ranked(session, columns, mask, sort, descending, limit, offset)
        order = Order(_card[sort], _card.id, descending)
        return _sorted(session, columns, mask, order, limit, offset, cancelled)

    def _first(
        self, session: Session, condition: Condition, descending: bool, limit: int, offset: int
    ) -> array[int]:
        """A page read off the full-text index, which gives what it finds in order of dates."""
        matching = full_text.recordings(session, condition)
        place: Any = literal_column("place").desc() if descending else literal_column("place")
        matching = matching.order_by(place)
        text = RecordingText.__table__.c

        def read(part: Select[Any]) -> Sequence[int]:
            found = part.subquery()
            places = select(text.id).join(found, found.c.place == text.place)
            return session.scalars(places.order_by(text.place.desc() if descending else text.place)).all()

        parts = [matching]
        if descending:
            column = matching.selected_columns.place
            parts = [matching.where(column < FIRST_UNDATED), matching.where(column >= FIRST_UNDATED)]
        return ordering.page(session, parts, read, limit, offset)


def _rows(columns: Columns, mask: Mask, descending: bool, most: int | None = None) -> Any:
    """The rows in order of dates, those without a date last; ``most`` is how many are needed."""
    import numpy as np

    rows = np.flatnonzero(mask)
    if not descending:
        return rows
    dated = np.searchsorted(rows, np.searchsorted(columns.places, FIRST_UNDATED))
    return np.concatenate((rows[:dated][::-1][:most], rows[dated:][::-1][:most]))


def _ids_of(columns: Columns, rows: Any, limit: int | None, offset: int) -> array[int]:
    rows = rows[offset : None if limit is None else offset + limit]
    return array("q", columns.ids[rows].tobytes())


def _ranked(
    session: Session,
    columns: Columns,
    mask: Mask,
    sort: str,
    descending: bool,
    limit: int | None,
    offset: int,
) -> array[int]:
    """By a column of numbers (a term by its word), among equals in order of dates, 0 (“none”) last.

    Access goes from the most open to the closed, states from the inbox to what is reviewed.
    """
    import numpy as np

    rows = _rows(columns, mask, descending)
    values = getattr(columns, sort)[rows]
    if sort == "genre":
        order = terms.ranks(session)
        ranks = np.zeros(max(max(order, default=0), int(values.max(initial=0))) + 1, np.int32)
        ranks[list(order)] = list(order.values())
        values = ranks[values]
    rows = rows[np.argsort(-values if descending else values, kind="stable")]
    if not descending:
        rows = np.roll(rows, -int((values == 0).sum()))
    return _ids_of(columns, rows, limit, offset)


def _sorted(
    session: Session,
    columns: Columns,
    mask: Mask,
    order: Order,
    limit: int | None,
    offset: int,
    cancelled: Callable[[], bool] | None,
) -> array[int]:
    """In the order of an index of the database: few are sorted, of many the order is walked until there are enough."""
    import numpy as np

    ids = columns.ids[mask]
    wanted = len(ids) if limit is None else min(len(ids), offset + limit)
    if len(ids) <= _SORTED_AT_ONCE:
        found = _of_few(session, ids, order)
        return array("q", found[offset:wanted].tobytes())
    taken: list[Any] = []
    amount = 0
    for some in _walked(session, order):
        rows = columns.rows_of(some)
        fitting = columns.ids[rows[mask[rows]]]
        taken.append(fitting)
        amount += len(fitting)
        if amount >= wanted or (cancelled is not None and cancelled()):
            break
    found = np.concatenate(taken) if taken else np.zeros(0, np.int64)
    return array("q", found[offset:wanted].tobytes())


def _walked(session: Session, order: Order) -> Iterator[Any]:
    """The numbers of all recordings in order, some at a time and then more."""
    stride = _WALKED
    for part in order.parts(whole=True):
        question = select(order.number).where(part).order_by(*order.by)
        walked, more = 0, True
        while more:
            some = numbers(session, question.limit(stride).offset(walked))
            yield some
            more = len(some) == stride
            walked += stride
            stride = min(stride * 2, 200_000)


def _of_few(session: Session, ids: Any, order: Order) -> Any:
    import numpy as np

    if not len(ids):
        return np.zeros(0, np.int64)
    listed = among(order.number, ids.tolist())
    return numbers(session, select(order.number).where(listed).order_by(order.without, *order.by))
