"""A long list of recordings is asked of SQLite in pieces, on several connections at once.

It comes sooner so, can be broken off between two pieces, and no piece is long enough to keep the window from drawing.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, Select, select
from sqlalchemy.orm import Session

from mugham_archive.search.column_reading import numbers
from mugham_archive.search.columns import Columns

# So many recordings are one piece; an archive of fewer than twice as many is asked whole.
PIECE = 131_072
# So many others help at most: more would only wait for the same disk.
_MOST_HELPERS = 3


class Cancelled(Exception):
    """Nobody waits for the answer any more."""


@dataclass(slots=True)
class Helpers:
    """The threads that help; begun when first needed, one less than there are processors."""

    _lock: threading.Lock = field(default_factory=threading.Lock)
    _threads: ThreadPoolExecutor | None = None

    def begin(self, work: Callable[[], None], most: int) -> list[Future[None]]:
        """Hand the work to at most so many of them, to be done by all at the same time."""
        amount = min((os.cpu_count() or 1) - 1, _MOST_HELPERS)
        if amount < 1:
            return []
        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(amount, thread_name_prefix="search")
            return [self._threads.submit(work) for _ in range(min(amount, most))]

    def close(self) -> None:
        """Let them go; what they are doing is finished first."""
        with self._lock:
            threads, self._threads = self._threads, None
        if threads is not None:
            threads.shutdown(cancel_futures=True)


def rows(
    session: Session,
    columns: Columns,
    question: Select[Any],
    helpers: Helpers,
    cancelled: Callable[[], bool] | None = None,
) -> Any:
    """The rows of the recordings whose ``place`` the question gives, in order; raises Cancelled."""
    import numpy as np

    engine = session.get_bind()
    if len(columns) < 2 * PIECE or not isinstance(engine, Engine):
        return columns.rows_at(numbers(session, question))
    asked = question.subquery()
    starts = range(0, len(columns), PIECE)
    found: list[Any] = [None] * len(starts)
    left = iter(range(len(starts)))

    def ask(session: Session) -> None:
        # Whoever is ready takes the next piece: an iterator gives each number once, whichever thread it asks.
        for number in left:
            if cancelled is not None and cancelled():
                raise Cancelled
            these = slice(starts[number], min(starts[number] + PIECE, len(columns)))
            first, last = int(columns.places[these.start]), int(columns.places[these.stop - 1])
            piece = select(asked.c.place).where(asked.c.place.between(first, last))
            found[number] = columns.rows_at(numbers(session, piece), these)

    def help_along() -> None:
        with Session(engine, autoflush=False) as own:
            ask(own)

    others = helpers.begin(help_along, len(starts) - 1)
    try:
        ask(session)
    finally:
        # Those that have not begun need not; whoever has is at its last piece.
        begun = [other for other in others if not other.cancel()]
        wait(begun)
    for other in begun:
        other.result()
    return np.concatenate(found)
