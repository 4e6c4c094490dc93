"""Finds the changes that others made to the archive since one last looked, and tells them as one's own are told."""

from __future__ import annotations

import sqlite3
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from mugham_archive.catalogue.changing import Changed
from mugham_archive.catalogue.models import Change, ChangeEntry, Entry
from mugham_archive.storage.noticing import Notice

# A change of more entries is told as one of everything: nobody looks at each of them.
MANY = 5_000
# Writers of PostgreSQL may finish in another order than they began in: so far back one looks again.
_LATE = 2_000


class Elsewhere:
    """Looks on a thread of its own, every so often, whether something was written, and reads the history only then.

    This program's own changes (``mine``) are told by whoever makes them, not by this.
    """

    def __init__(self, engine: Engine, file: Path | None, tell: Callable[[Changed], None]) -> None:
        self._engine, self._tell = engine, tell
        self._notice = Notice(engine, file)
        self._thread: threading.Thread | None = None
        self._leaving = threading.Event()
        self._lock = threading.Lock()
        self._own: set[int] = set()
        self._seen: dict[int, int] = {}
        self._mark = 0
        self._begun = False

    def watch(self, every_s: float) -> None:
        """Look every so many seconds from now on."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._look, args=(every_s,), name="elsewhere", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Look no longer."""
        self._leaving.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    @contextmanager
    def mine(self, change_set: int) -> Iterator[None]:
        """While this program commits a change, which is its own from then on."""
        with self._lock:
            known = change_set in self._own
            self._own.add(change_set)
        try:
            yield
        except BaseException:
            # It did not come about; its number may be given to somebody else's.
            with self._lock:
                if not known:
                    self._own.discard(change_set)
            raise

    def _look(self, every_s: float) -> None:
        while True:
            fresh: list[Changed] = []
            try:
                if self._notice.stirred():
                    with Session(self._engine, autoflush=False) as session:
                        fresh = self.fresh(session)
            except (SQLAlchemyError, sqlite3.Error):
                # The database cannot be reached now; whoever asks it for something is told. It may come back.
                self._notice.close()
            for changed in fresh:
                self._tell(changed)
            if self._leaving.wait(every_s):
                self._notice.close()
                return

    def fresh(self, session: Session) -> list[Changed]:
        """The changes of others since it was asked last, oldest first; the first time none, it only looks how far they are.

        A long work of others that continues its change is told again each time.
        """
        lately = self._mark - (0 if session.get_bind().dialect.name == "sqlite" else _LATE)
        if not self._begun:
            self._mark = session.scalar(select(func.max(Change.id))) or 0
            lately = self._mark - _LATE
        question = (
            select(Change.change_set_id, func.max(Change.id))
            .where(Change.id > lately)
            .group_by(Change.change_set_id)
            .order_by(Change.change_set_id)
        )
        found: list[int] = []
        for number, last in session.execute(question).all():
            self._mark = max(self._mark, last)
            with self._lock:
                own = number in self._own
            if self._seen.get(number, 0) < last:
                self._seen[number] = last
                if self._begun and not own:
                    found.append(number)
        self._forget(lately)
        if not self._begun:
            self._begun = True
            return []
        return [changed_by(session, number) for number in found]

    def _forget(self, before: int) -> None:
        self._seen = {number: last for number, last in self._seen.items() if last > before - _LATE}


def changed_by(session: Session, number: int) -> Changed:
    """What a change set touched, worked out from the history."""
    table = Change.__table__.c
    of_entries = (table.change_set_id == number, table.table_name == "entry")
    amount = session.scalar(
        select(func.count()).select_from(ChangeEntry.__table__).where(ChangeEntry.change_set_id == number)
    )
    made = session.execute(
        select(table.row, table.operation, table.before, table.after)
        .where(*of_entries, table.operation.in_(("created", "removed", "insert", "delete")))
        .limit(MANY + 1)
    ).all()
    in_bulk = sum(row.after["last"] - row.row + 1 for row in made if row.operation == "created")
    removed = sum(len(row.before["rows"]) for row in made if row.operation == "removed")
    if (amount or 0) + len(made) + in_bulk + removed > MANY:
        return Changed(number, {}, everything=True)
    ids: dict[str, set[int]] = defaultdict(set)
    touched = select(Entry.__table__.c.id, Entry.__table__.c.kind).join(
        ChangeEntry.__table__, ChangeEntry.entry_id == Entry.__table__.c.id
    )
    for entry, kind in session.execute(touched.where(ChangeEntry.change_set_id == number)):
        ids[kind].add(entry)
    for row in made:
        if row.operation == "created":
            inside = select(Entry.__table__.c.id, Entry.__table__.c.kind).where(
                Entry.__table__.c.id.between(row.row, row.after["last"])
            )
            for entry, kind in session.execute(inside):
                ids[kind].add(entry)
        elif row.operation == "removed":
            for gone in row.before["rows"]:
                ids[gone["kind"]].add(gone["id"])
        else:
            ids[(row.after or row.before)["kind"]].add(row.row)
    terms = select(table.row).where(table.change_set_id == number, table.table_name == "term")
    if words := set(session.scalars(terms)):
        ids["term"] = words
    return Changed(number, {kind: sorted(numbers) for kind, numbers in ids.items()})
