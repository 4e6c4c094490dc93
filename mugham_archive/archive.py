"""One opened archive: what every face and every work room is given to ask questions and make changes with."""

from __future__ import annotations

import getpass
import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from mugham_archive.catalogue import card_reading, history, undoing, vocabulary
from mugham_archive.catalogue.affected import Affected, affected_by
from mugham_archive.catalogue.editing import DraftView, Sheet, drafts, sheets
from mugham_archive.catalogue.models import ArchiveSetting, Change, ChangeEntry, ChangeSet, Entry
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.views import (
    AgentCard,
    Card,
    ChangeSetView,
    Details,
    Listing,
    Overview,
    Problem,
    SearchResult,
    SeriesCard,
    TermCount,
)
from mugham_archive.errors import ArchiveError
from mugham_archive.search import candidates, listings, refreshing, searching
from mugham_archive.storage import engine as engines
from mugham_archive.storage import schema
from mugham_archive.storage.base import now
from mugham_archive.storage.bulk import insert_rows, portions


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change touched: ids by kind of entry. ``everything`` when it is not worth telling one from another."""

    change_set: int | None
    ids: dict[str, list[int]]
    everything: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of entries touched."""
        return frozenset(self.ids)


class ChangeInProgress:
    """Given inside ``archive.change``: the session to work with and, afterwards, ``changed``."""

    def __init__(self, recorder: ChangeRecorder) -> None:
        self.recorder = recorder
        self.changed = Changed(None, {})

    @property
    def session(self) -> Session:
        """The session of this change; it is committed when the block ends."""
        return self.recorder.session

    @property
    def change_set(self) -> int:
        """The number of this change."""
        return self.recorder.change_set.id

    def remove(self, entry: int) -> None:
        """Take an entry away with all that hangs on it."""
        self.session.flush()
        self.recorder.remove(Entry.__table__, [entry])
        self.session.expire_all()


class Archive:
    """An opened archive; every method may be called from any thread, each opens a session of its own."""

    def __init__(self, place: engines.Place, who: str | None) -> None:
        self.place = place
        self.folder = place.folder
        self.where = place.shown
        self.who = who or _user()
        self.engine = engines.open_engine(place)
        self._listeners: list[Callable[[Changed], None]] = []
        self._lock = threading.Lock()

    # Opening -----------------------------------------------------------------------------------------------------

    @classmethod
    def open(cls, where: str | Path, *, create: bool = False, who: str | None = None) -> Archive:
        """Open the archive at a folder, a ``.db`` file or a PostgreSQL address; make it when ``create`` and not there.

        Raises ArchiveError when there is none, when it is damaged or newer than this program.
        """
        place = engines.locate(where)
        if place.database_file is not None:
            if not place.database_file.exists() and not create:
                raise ArchiveError(f"There is no archive at “{place.shown}”.")
            _make_folder(place.folder)
        archive = cls(place, who)
        try:
            archive._prepare(create)
        except DBAPIError as error:
            archive.close()
            raise ArchiveError(
                f"The archive at “{place.shown}” cannot be opened: {_cause(error)}."
            ) from error
        except BaseException:
            archive.close()
            raise
        return archive

    def _prepare(self, create: bool) -> None:
        found = schema.version(self.engine)
        if found is None:
            if not create:
                # A connection that cannot be made at all should say so, rather than that there is no archive.
                self.engine.connect().close()
                raise ArchiveError(f"There is no archive at “{self.where}”.")
            schema.create(self.engine)
            self._seed()
        elif found != schema.CURRENT:
            schema.bring_up(self.engine, self.place, found)
            self._seed()
            # What is derived may look different in the new version, and the words of the vocabulary are part of it.
            self.rebuild()

    def _seed(self) -> None:
        # The program's own vocabularies are its ground, not a change that somebody could take back.
        with self.write() as session:
            vocabulary.seed(session)

    def close(self) -> None:
        """Let the database go."""
        self.engine.dispose()

    @property
    def schema_version(self) -> str:
        """The revision of the archive's tables."""
        return schema.version(self.engine) or ""

    def setting(self, key: str, default: Any = None) -> Any:
        """A fact about the archive as a whole, such as its name."""
        with self.read() as session:
            row = session.get(ArchiveSetting, key)
            return default if row is None else row.value["value"]

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a fact about the archive as a whole."""
        with self.write() as session:
            session.merge(ArchiveSetting(key=key, value={"value": value}))

    @property
    def name(self) -> str:
        """What the archive is called; by default after its folder."""
        return str(self.setting("name") or self.folder.name)

    @property
    def is_sample(self) -> bool:
        """Whether this is the invented sample archive."""
        return bool(self.setting("sample", False))

    # Sessions ----------------------------------------------------------------------------------------------------

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for one question."""
        with Session(self.engine, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session for something that does not belong in the history; committed at the end."""
        with Session(self.engine.execution_options(writing=True), expire_on_commit=False) as session:
            yield session
            session.commit()

    # Changing ----------------------------------------------------------------------------------------------------

    @contextmanager
    def change(
        self, words: str, *, kind: str = "change", undoes: int | None = None, continues: int | None = None
    ) -> Iterator[ChangeInProgress]:
        """One transaction and one change set, told in ``words``; it commits whole or not at all.

        At the end the history is written, cards and index are refreshed, and listeners are told what changed. Long work
        that commits in batches ``continues`` the change set of its first batch, so that one undo takes all of it back.
        """
        with Session(self.engine.execution_options(writing=True), expire_on_commit=False) as session:
            change_set = session.get(ChangeSet, continues) if continues is not None else None
            if change_set is None or change_set.undone_by_id is not None:
                change_set = ChangeSet(words=words, who=self.who, kind=kind, undoes_id=undoes)
                session.add(change_set)
                session.flush()
            recorder = ChangeRecorder(session, change_set)
            change = ChangeInProgress(recorder)
            try:
                yield change
                session.flush()
                affected = self._finish(recorder)
                session.commit()
            finally:
                recorder.close()
            if affected is not None:
                change.changed = Changed(
                    change_set.id, {kind: sorted(ids) for kind, ids in affected.entries.items() if ids}
                )
        self._tell(change.changed)

    def _finish(self, recorder: ChangeRecorder) -> Affected | None:
        session = recorder.session
        if not recorder.anything:
            if session.scalar(
                select(Change.id).where(Change.change_set_id == recorder.change_set.id).limit(1)
            ):
                return None
            session.execute(delete(ChangeSet.__table__).where(ChangeSet.id == recorder.change_set.id))
            return None
        affected = affected_by(recorder)
        touched = sorted({number for numbers in affected.entries.values() for number in numbers})
        fresh = set(recorder.created.get("entry", ()))
        if recorder.change_set.kind == "change":
            history.mark_versions(recorder, [number for number in touched if number not in fresh], now())
        rows = [
            {"change_set_id": recorder.change_set.id, "entry_id": number}
            for number in touched
            if number not in fresh
        ]
        for some in portions(rows, 5_000):
            insert_rows(session, ChangeEntry.__table__, some)
        refreshing.refresh(session, affected)
        return affected

    def undo(self, number: int | None = None) -> Changed:
        """Take back the newest change that stands, or change ``number``; raises NothingToUndo or UndoConflict."""
        return self._revert(number, undoing.next_undo, "There is nothing to take back.")

    def redo(self) -> Changed:
        """Bring back what was taken back last; raises NothingToUndo."""
        return self._revert(None, undoing.next_redo, "There is nothing to bring back.")

    def _revert(
        self, number: int | None, find: Callable[[Session], ChangeSet | None], nothing: str
    ) -> Changed:
        with self.read() as session:
            target = find(session) if number is None else session.get(ChangeSet, number)
            if target is None:
                raise undoing.NothingToUndo(nothing if number is None else f"There is no change {number}.")
            words, target_id = target.words, target.id
            kind = "redo" if target.kind == "undo" else "undo"
        with self.change(words, kind=kind, undoes=target_id) as change:
            fresh = change.session.get(ChangeSet, target_id)
            assert fresh is not None
            undoing.revert(change.recorder, fresh)
        return change.changed

    def undo_words(self) -> str | None:
        """What ``undo`` would take back, in words."""
        with self.read() as session:
            found = undoing.next_undo(session)
            return None if found is None else found.words

    def redo_words(self) -> str | None:
        """What ``redo`` would bring back, in words."""
        with self.read() as session:
            found = undoing.next_redo(session)
            return None if found is None else found.words

    def history(
        self, ref: str | None = None, limit: int = 100, before: int | None = None
    ) -> list[ChangeSetView]:
        """The newest change sets of the archive, or of one entry; ``before`` continues from that number downwards."""
        with self.read() as session:
            return history.read(session, ref, limit, before)

    # Telling -----------------------------------------------------------------------------------------------------

    def subscribe(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Call ``listener`` after every change, on the thread that made it; returns how to stop."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def _tell(self, changed: Changed) -> None:
        if changed.change_set is None:
            return
        with self._lock:
            listeners = list(self._listeners)
        for listener in listeners:
            listener(changed)

    # Asking ------------------------------------------------------------------------------------------------------

    def overview(self, language: str) -> Overview:
        """The figures of the whole archive."""
        with self.read() as session:
            return card_reading.overview(session, self.folder.name)

    def series_tree(self, language: str) -> list[SeriesCard]:
        """Every series and season in alphabetical order, parents before their seasons."""
        with self.read() as session:
            return card_reading.series_tree(session, language)

    def modes(self, language: str) -> list[TermCount]:
        """Every mode with the number of recordings that hold it."""
        with self.read() as session:
            return card_reading.term_counts(session, "mode", language)

    def partners(self, language: str) -> list[AgentCard]:
        """The organisations that signed agreements or organised events with the centre."""
        with self.read() as session:
            return card_reading.partners(session, language)

    def total(self, listing: Listing) -> int:
        """How many entries a list has."""
        with self.read() as session:
            return listings.total(session, listing)

    def ids(
        self,
        listing: Listing,
        *,
        limit: int | None = None,
        offset: int = 0,
        cancelled: Callable[[], bool] | None = None,
    ) -> array[int]:
        """The ids of a list in order."""
        with self.read() as session:
            return listings.ids(session, listing, limit=limit, offset=offset, cancelled=cancelled)

    def cards(self, kind: str, ids: Sequence[int], language: str) -> list[Card]:
        """The cards of these entries, in the order asked; what is gone is left out."""
        with self.read() as session:
            return card_reading.cards(session, kind, ids, language)

    def details(self, ref: str, language: str) -> Details:
        """All that is known of one entry, by reference or uuid; raises EntryNotFound."""
        from mugham_archive.catalogue import details

        with self.read() as session:
            return details.read(session, ref, language, self.folder)

    def sheet(self, ref: str, language: str) -> Sheet:
        """Every field and row of one entry as they are edited, with its drafts; raises EntryNotFound."""
        with self.read() as session:
            return sheets.read_sheet(session, ref, language)

    def drafts(self, ref: str) -> tuple[DraftView, ...]:
        """What was typed into fields of one entry that could not take it; raises EntryNotFound."""
        with self.read() as session:
            return drafts.of_entry(session, find_entry(session, ref).id)

    def terms_like(
        self, scheme: str, typed: str, language: str, limit: int = candidates.MOST
    ) -> list[candidates.TermChoice]:
        """The terms of a scheme that somebody who typed this may mean, in any of the three languages."""
        with self.read() as session:
            return candidates.terms_like(session, scheme, typed, language, limit)

    def entries_like(
        self, kinds: Sequence[str], typed: str, language: str, limit: int = candidates.MOST, near: str = ""
    ) -> list[candidates.EntryChoice]:
        """The entries of these kinds that somebody who typed this may mean; ``near`` is where it is typed."""
        with self.read() as session:
            return candidates.entries_like(session, kinds, typed, language, limit, near)

    def search(self, query: str, language: str, limit: int = 50) -> SearchResult:
        """What was typed, looked up everywhere."""
        with self.read() as session:
            return searching.search(session, query, language, limit)

    def problems(self, language: str) -> list[Problem]:
        """What needs a hand, with how often."""
        with self.read() as session:
            return card_reading.problems(session)

    def rebuild(self) -> int:
        """Draw up every card, count and index row anew; returns the number of recordings."""
        with self.write() as session:
            return refreshing.rebuild(session)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"The folder “{folder}” cannot be made: {error.strerror}.") from error


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _cause(error: SQLAlchemyError) -> str:
    return str(getattr(error, "orig", error)).strip().splitlines()[0].rstrip(".")
