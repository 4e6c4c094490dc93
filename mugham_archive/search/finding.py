"""Finds the recordings of a query in order: the first page straight off an index, everything through the columns."""

from __future__ import annotations

import json
import threading
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, BigInteger, Select, bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from mugham_archive.catalogue.models import RecordingCard, RecordingText
from mugham_archive.search import full_text, terms
from mugham_archive.search.answering import Answers, Remembered
from mugham_archive.search.column_reading import ColumnsKeeper, numbers
from mugham_archive.search.columns import Columns
from mugham_archive.search.conditions import Condition, only_text
from mugham_archive.search.side_by_side import Helpers

if TYPE_CHECKING:
    from mugham_archive.search.columns import Mask

# So many results are put in order by the database at once; of more, the order is walked and what matches is taken.
_SORTED_AT_ONCE = 20_000
_WALKED = 4_000
# What the database has no index for is sorted here.
IN_MEMORY = ("genre", "segments")

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
        """The recordings' numbers in order; ``sort`` is a column of the card or "place" for dates."""
        if limit is not None and sort == "place" and only_text(condition):
            try:
                return self._first(session, condition, descending, limit, offset)
            except full_text.Unanswerable:
                pass
        columns, mask = self.mask(session, condition)
        if sort == "place":
            return _in_order_of_dates(columns, mask, descending, limit, offset)
        if sort in IN_MEMORY:
            return _ranked(session, columns, mask, sort, descending, limit, offset)
        return _sorted(session, columns, mask, sort, descending, limit, offset, cancelled)

    def _first(
        self, session: Session, condition: Condition, descending: bool, limit: int, offset: int
    ) -> array[int]:
        """A page read off the full-text index, which gives what it finds in order of dates."""
        matching = full_text.recordings(session, condition)
        order: Any = literal_column("place").desc() if descending else literal_column("place")
        page = matching.order_by(order).limit(limit).offset(offset).subquery()
        text = RecordingText.__table__.c
        places = select(text.id).join(page, page.c.place == text.place)
        found = session.scalars(places.order_by(text.place.desc() if descending else text.place))
        return array("q", found)


def _in_order_of_dates(
    columns: Columns, mask: Mask, descending: bool, limit: int | None, offset: int
) -> array[int]:
    import numpy as np

    rows = np.flatnonzero(mask)
    if descending:
        rows = rows[::-1]
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
    """By a column of numbers (a term by its word), among equals in order of dates."""
    import numpy as np

    rows = np.flatnonzero(mask)
    values = getattr(columns, sort)[rows]
    if sort == "genre":
        order = terms.ranks(session)
        ranks = np.full(max(max(order, default=0), int(values.max(initial=0))) + 1, len(order) + 1, np.int32)
        ranks[list(order)] = list(order.values())
        values = ranks[values]
    rows = rows[np.argsort(values, kind="stable")]
    if descending:
        rows = rows[::-1]
    rows = rows[offset : None if limit is None else offset + limit]
    return array("q", columns.ids[rows].tobytes())


def _sorted(
    session: Session,
    columns: Columns,
    mask: Mask,
    sort: str,
    descending: bool,
    limit: int | None,
    offset: int,
    cancelled: Callable[[], bool] | None,
) -> array[int]:
    """In the order of an index of the database: few are sorted, of many the order is walked until there are enough."""
    import numpy as np

    column = _card[sort]
    order = (column.desc(), _card.id.desc()) if descending else (column, _card.id)
    ids = columns.ids[mask]
    wanted = len(ids) if limit is None else min(len(ids), offset + limit)
    if len(ids) <= _SORTED_AT_ONCE:
        found = _of_few(session, ids, order)
        return array("q", found[offset:wanted].tobytes())
    taken: list[Any] = []
    amount, walked = 0, 0
    stride = _WALKED
    while amount < wanted and not (cancelled is not None and cancelled()):
        some = numbers(session, _walk(order, stride, walked))
        if not len(some):
            break
        rows = columns.rows_of(some)
        fitting = columns.ids[rows[mask[rows]]]
        taken.append(fitting)
        amount += len(fitting)
        walked += stride
        stride = min(stride * 2, 200_000)
    found = np.concatenate(taken) if taken else np.zeros(0, np.int64)
    return array("q", found[offset:wanted].tobytes())


def _walk(order: tuple[Any, ...], limit: int, offset: int) -> Select[Any]:
    return select(_card.id).order_by(*order).limit(limit).offset(offset)


def _of_few(session: Session, ids: Any, order: tuple[Any, ...]) -> Any:
    import numpy as np

    if not len(ids):
        return np.zeros(0, np.int64)
    if session.get_bind().dialect.name == "sqlite":
        listed = func.json_each(json.dumps(ids.tolist())).table_valued("value")
        wanted: Any = select(listed.c.value)
    else:
        wanted = select(func.unnest(bindparam("wanted", ids.tolist(), type_=ARRAY(BigInteger))))
    return numbers(session, select(_card.id).where(_card.id.in_(wanted)).order_by(*order))
