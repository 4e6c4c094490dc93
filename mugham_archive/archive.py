"""One opened archive: what every face and every work room is given to ask questions and make changes with."""

from __future__ import annotations

import getpass
import hashlib
import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from mugham_archive import settings
from mugham_archive.catalogue import (
    bin,  # noqa: A004
    bringing_back,
    card_reading,
    history,
    saved_searches,
    undoing,
    vocabulary,
)
from mugham_archive.catalogue.changing import Changed, ChangeInProgress
from mugham_archive.catalogue.editing import DraftView, Sheet, drafts, sheets
from mugham_archive.catalogue.elsewhere import Elsewhere
from mugham_archive.catalogue.models import ArchiveSetting, ChangeSet
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.views import (
    AgentCard,
    AgreementLine,
    Card,
    ChangeSetView,
    Completeness,
    Completion,
    Details,
    Facets,
    Listing,
    Overview,
    PerformanceRows,
    PerformanceView,
    Problem,
    RecordingMatch,
    SavedSearchView,
    SearchResult,
    SeriesCard,
    TermCount,
    Understood,
)
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job, many_objects
from mugham_archive.search import candidates, finishing, listings, refreshing
from mugham_archive.search.finding import Finder
from mugham_archive.storage import engine as engines
from mugham_archive.storage import schema

__all__ = ["Archive", "ChangeInProgress", "Changed"]


class Archive:
    """An opened archive; every method may be called from any thread, each opens a session of its own."""

    def __init__(self, place: engines.Place, who: str | None) -> None:
        self.place = place
        self.folder = place.folder
        self.where = place.shown
        self.who = who or _user()
        self.engine = engines.open_engine(place)
        self._writing = self.engine.execution_options(writing=True)
        self.finder = Finder(settings.cache_folder() / "columns" / _name_of(place))
        self._listeners: list[Callable[[Changed], None]] = []
        self._lock = threading.Lock()
        self._elsewhere = Elsewhere(self.engine, place.database_file, self._tell)

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
        if self.finder.keeper.loaded:
            with suppress(SQLAlchemyError), self.read() as session:
                self.finder.keeper.keep(session)
        self._elsewhere.close()
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
        with Session(self._writing, expire_on_commit=False) as session:
            yield session
            session.commit()

    # Changing ----------------------------------------------------------------------------------------------------

    @contextmanager
    def change(
        self,
        words: str,
        *,
        kind: str = "change",
        undoes: int | None = None,
        continues: int | None = None,
        job: Job | None = None,
    ) -> Iterator[ChangeInProgress]:
        """One transaction and one change set, told in ``words``; it commits whole or not at all.

        At the end the history is written, cards and index are refreshed, and listeners are told what changed. Long work
        that commits in batches ``continues`` the change set of its first batch, so that one undo takes all of it back.
        ``job`` is told how far the change is; once it is cancelled, Stopped is raised and nothing is left of the change.
        """
        with many_objects(), Session(self._writing, expire_on_commit=False) as session:
            change_set = session.get(ChangeSet, continues) if continues is not None else None
            continued = change_set is not None and change_set.undone_by_id is None
            if change_set is None or not continued:
                change_set = ChangeSet(words=words, who=self.who, kind=kind, undoes_id=undoes)
                session.add(change_set)
                session.flush()
            recorder = ChangeRecorder(session, change_set, job, continued=continued)
            change = ChangeInProgress(recorder)
            try:
                yield change
                session.flush()
                affected = finishing.finish(recorder)
                with self._elsewhere.mine(change_set.id):
                    session.commit()
            finally:
                recorder.close()
            if affected is not None:
                change.changed = Changed(change_set.id, affected.ids)
        self._tell(change.changed)

    def undo(
        self,
        number: int | None = None,
        *,
        and_later: bool = False,
        leave_out: bool = False,
        job: Job | None = None,
    ) -> Changed:
        """Take back the newest change that stands, or change ``number``; raises NothingToUndo or UndoConflict.

        When later changes touched the same fields, ``and_later`` takes those back too, ``leave_out`` leaves what they
        touched as it is. A ``job`` that is cancelled leaves everything as it was and raises Stopped.
        """
        return self._revert(
            number,
            undoing.next_undo,
            "There is nothing to take back.",
            job,
            and_later=and_later,
            leave_out=leave_out,
        )

    def redo(self, *, job: Job | None = None) -> Changed:
        """Bring back what was taken back last; raises NothingToUndo."""
        return self._revert(None, undoing.next_redo, "There is nothing to bring back.", job)

    def _revert(
        self,
        number: int | None,
        find: Callable[[Session], ChangeSet | None],
        nothing: str,
        job: Job | None,
        **how: bool,
    ) -> Changed:
        with self.read() as session:
            target = find(session) if number is None else undoing.meant(session, number)
            if target is None:
                raise undoing.NothingToUndo(nothing if number is None else f"There is no change {number}.")
            words, target_id = target.words, target.id
            kind = "redo" if target.kind == "undo" else "undo"
        with self.change(words, kind=kind, undoes=target_id, job=job) as change:
            fresh = change.session.get(ChangeSet, target_id)
            assert fresh is not None
            undoing.revert(change.recorder, fresh, **how)
        return change.changed

    def bring_back(self, entries: Sequence[int], words: str = "Bring back from the bin") -> list[Changed]:
        """Take entries out of the bin whole, with what hung on them and what referred to them.

        What was deleted by itself is brought back by taking its deletion back; a part of a larger deletion by a change
        told in ``words``. Raises NothingToUndo when none of them is in the bin.
        """
        with self.read() as session:
            deletions = bin.deletions_of(session, entries)
            whole = {
                number
                for number, some in deletions.items()
                if set(some) >= set(bin.roots_of(session, number))
            }
        if not deletions:
            raise undoing.NothingToUndo("They are not in the bin any more.")
        done: list[Changed] = []
        for number in sorted(deletions, reverse=True):
            if number in whole:
                # What was set anew in the meantime stays as it is now.
                done.append(self.undo(number, leave_out=True))
                continue
            with self.change(words) as change:
                bringing_back.bring_back(change, number, deletions[number])
            done.append(change.changed)
        return done

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
        self,
        ref: str | None = None,
        limit: int = 100,
        before: int | None = None,
        wanted: history.Wanted | None = None,
        language: str | None = None,
    ) -> list[ChangeSetView]:
        """The newest change sets of the archive, or of one entry (with lines in a ``language``), from ``before`` downwards."""
        with self.read() as session:
            return history.read(session, ref, limit, before, wanted, language)

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

    def watch(self, every_s: float = 1.0) -> None:
        """Tell listeners also of the changes that others make, at another window or another workstation."""
        self._elsewhere.watch(every_s)

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

    def agreements(self, language: str) -> tuple[AgreementLine, ...]:
        """Every agreement with its partners and what took place under it, the newest first."""
        from mugham_archive.catalogue.agreement_lists import all_agreements

        with self.read() as session:
            return all_agreements(session, language)

    def total(self, listing: Listing) -> int:
        """How many entries a list has."""
        with self.read() as session:
            return listings.total(session, self.finder, listing)

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
            return listings.ids(
                session, self.finder, listing, limit=limit, offset=offset, cancelled=cancelled
            )

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

    # Searching is read when it is first used: a window that only opens does not wait for it.

    def understand(self, query: str, language: str) -> Understood:
        """How a query is understood: its parts as chips, its mistakes with their places."""
        from mugham_archive.search.query import chips, meaning

        with self.read() as session:
            return chips.understood(meaning.understand(session, query, language), language)

    def search(self, query: str, language: str, limit: int = 6) -> SearchResult:
        """What was typed, looked up everywhere."""
        from mugham_archive.search import searching

        with self.read() as session:
            return searching.search(session, self.finder, query, language, limit)

    def facets(
        self, query: str, language: str, cancelled: Callable[[], bool] | None = None, limit: int | None = None
    ) -> Facets | None:
        """What the recordings of a query can be narrowed by, with counts; None when ``cancelled`` said so.

        ``limit`` is how many values of each facet are told at most (None: as many as stand beside a result).
        """
        from mugham_archive.search import facets
        from mugham_archive.search.query import meaning

        with self.read() as session:
            meant = meaning.understand(session, query, language)
            try:
                return facets.count(
                    session, self.finder.answers(session), meant, language, cancelled, limit or facets.LISTED
                )
            except facets.Cancelled:
                return None

    def matches(self, query: str, ids: Sequence[int], language: str) -> dict[int, RecordingMatch]:
        """Why these recordings (a page of a list) were found: segments that match, spellings that are not shown."""
        from mugham_archive.search import reasons

        with self.read() as session:
            return reasons.matches(session, query, ids, language)

    def complete(self, typed: str, cursor: int, language: str) -> list[Completion]:
        """What may be meant by what is being typed at the cursor."""
        from mugham_archive.search import completion

        with self.read() as session:
            return completion.complete(session, typed, cursor, language)

    def saved_searches(self) -> list[SavedSearchView]:
        """The saved searches of the person at work."""
        with self.read() as session:
            return saved_searches.read(session, self.who)

    def save_search(self, name: str, query: str) -> int:
        """Keep a query under a name; returns its number."""
        with self.change(f"Save the search “{name}”") as change:
            return saved_searches.save(change.session, self.who, name, query)

    def rename_search(self, number: int, name: str) -> None:
        """Give a saved search another name."""
        with self.change(f"Rename a saved search to “{name}”") as change:
            saved_searches.rename(change.session, number, name)

    def remove_search(self, number: int) -> None:
        """Take a saved search away; it can be brought back."""
        with self.change("Remove a saved search") as change:
            saved_searches.remove(change.session, number)

    def performance_rows(self, ref: str) -> PerformanceRows:
        """Every performance of an agent as ids in order, the newest first; raises EntryNotFound."""
        from mugham_archive.catalogue import agent_performances

        with self.read() as session:
            return agent_performances.rows(session, find_entry(session, ref).id)

    def performances(
        self, ref: str, pairs: Sequence[tuple[int, int]], language: str
    ) -> dict[tuple[int, int], PerformanceView]:
        """Some performances of an agent in words, by recording and segment (0: the whole); raises EntryNotFound."""
        from mugham_archive.catalogue import agent_performances

        with self.read() as session:
            return agent_performances.views(session, find_entry(session, ref).id, pairs, language)

    def problems(self, language: str) -> list[Problem]:
        """What needs a hand, with how often."""
        with self.read() as session:
            return card_reading.problems(session)

    def completeness(self, series: str | None = None) -> Completeness:
        """How far recordings and events are described, of a series with its seasons or of everything; nothing is counted."""
        with self.read() as session:
            return listings.completeness_of(session, self.finder, series)

    def rebuild(self, job: Job | None = None) -> int:
        """Draw up every card, count and index row anew, all or nothing; returns the number of recordings."""
        with self.write() as session:
            return refreshing.rebuild(session, job)


def _name_of(place: engines.Place) -> str:
    """A folder name that is this archive's alone."""
    return hashlib.sha256(place.url.encode()).hexdigest()[:24]


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
