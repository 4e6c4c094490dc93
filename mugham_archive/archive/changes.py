"""An archive as every face and every work room is given it: opened, asked, changed, and told of changes."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from mugham_archive import __version__
from mugham_archive.archive.questions import Questions
from mugham_archive.catalogue import (
    bin,  # noqa: A004
    bringing_back,
    saved_searches,
    undoing,
    vocabulary,
)
from mugham_archive.catalogue.affected import affected_by_words
from mugham_archive.catalogue.changing import Changed, ChangeInProgress
from mugham_archive.catalogue.elsewhere import Elsewhere
from mugham_archive.catalogue.models import ArchiveSetting, ChangeSet
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job, many_objects
from mugham_archive.search import finishing, refreshing
from mugham_archive.sentences import Sentence, system_reason
from mugham_archive.storage import engine as engines
from mugham_archive.storage import schema

# The setting that says which tables the vocabulary is from.
_WORDS = "vocabulary"
_FROM_BIN = Sentence("Bring back from the bin")


class Archive(Questions):
    """An opened archive; every method may be called from any thread, each opens a session of its own."""

    def __init__(self, place: engines.Place, who: str | None) -> None:
        super().__init__(place, who)
        # How the words of a change that are no person's own are said; a window says them in its language.
        self.say: Callable[[Sentence], str] = str
        self._listeners: list[Callable[[Changed], None]] = []
        self._lock = threading.Lock()
        self._elsewhere = Elsewhere(self.engine, place.database_file, self._tell)

    @classmethod
    def open(cls, where: str | Path, *, create: bool = False, who: str | None = None) -> Archive:
        """Open the archive at a folder, a ``.db`` file or a PostgreSQL address; make it when ``create`` and not there.

        Raises ArchiveError when there is none, when it is damaged or newer than this program.
        """
        place = engines.locate(where)
        if place.database_file is not None:
            if not place.database_file.exists() and not create:
                raise ArchiveError("There is no archive at “{where}”.", where=place.shown)
            _make_folder(place.folder)
        archive = cls(place, who)
        try:
            archive._prepare(create)
        except DBAPIError as error:
            archive.close()
            raise ArchiveError(
                "The archive at “{where}” cannot be opened: {cause}.", where=place.shown, cause=_cause(error)
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
                raise ArchiveError("There is no archive at “{where}”.", where=self.where)
            schema.create(self.engine)
            self._seed()
        elif found != schema.CURRENT:
            schema.bring_up(self.engine, self.place, found)
            self._seed()
            # What is derived may look different in the new version.
            self.rebuild()
        elif self._has_older_words():
            # Another program may be at work, or nothing can be written here: then the words stay as they are for now.
            with suppress(DBAPIError):
                self._seed()

    def _seed(self) -> None:
        """Bring the vocabulary up to the program's tables.

        They are the archive's ground, not a change that somebody could take back.
        """
        with self.write() as session:
            renamed = vocabulary.seed(session)
            if renamed:
                refreshing.refresh(session, affected_by_words(session, renamed))
            value = {"value": vocabulary.fingerprint(), "version": __version__}
            session.merge(ArchiveSetting(key=_WORDS, value=value))

    def _has_older_words(self) -> bool:
        """Whether the archive's vocabulary is from other tables than the program's, and not from those of a newer one."""
        with self.read() as session:
            known = session.get(ArchiveSetting, _WORDS)
        if known is None:
            return True
        newer = _numbers(known.value["version"]) > _numbers(__version__)
        return not newer and known.value["value"] != vocabulary.fingerprint()

    def close(self) -> None:
        """Let the database go."""
        if self.finder.keeper.loaded:
            with suppress(SQLAlchemyError), self.read() as session:
                self.finder.keeper.keep(session)
        self.finder.close()
        self._elsewhere.close()
        self.engine.dispose()

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
                told = self.say(words) if isinstance(words, Sentence) else words
                change_set = ChangeSet(words=told, who=self.who, kind=kind, undoes_id=undoes)
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
            undoing.NothingToUndo("There is nothing to take back."),
            job,
            and_later=and_later,
            leave_out=leave_out,
        )

    def redo(self, *, job: Job | None = None) -> Changed:
        """Bring back what was taken back last; raises NothingToUndo."""
        nothing = undoing.NothingToUndo("There is nothing to bring back.")
        return self._revert(None, undoing.next_redo, nothing, job)

    def _revert(
        self,
        number: int | None,
        find: Callable[[Session], ChangeSet | None],
        nothing: undoing.NothingToUndo,
        job: Job | None,
        **how: bool,
    ) -> Changed:
        with self.read() as session:
            target = find(session) if number is None else undoing.meant(session, number)
            if target is None:
                if number is None:
                    raise nothing
                raise undoing.NothingToUndo("There is no change {number}.", number=number)
            words, target_id = target.words, target.id
            kind = "redo" if target.kind == "undo" else "undo"
        with self.change(words, kind=kind, undoes=target_id, job=job) as change:
            fresh = change.session.get(ChangeSet, target_id)
            assert fresh is not None
            undoing.revert(change.recorder, fresh, **how)
        return change.changed

    def bring_back(self, entries: Sequence[int], words: str = _FROM_BIN) -> list[Changed]:
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

    def save_search(self, name: str, query: str) -> int:
        """Keep a query under a name; returns its number."""
        with self.change(Sentence("Save the search “{name}”", name=name)) as change:
            return saved_searches.save(change.session, self.who, name, query)

    def rename_search(self, number: int, name: str) -> None:
        """Give a saved search another name."""
        with self.change(Sentence("Rename a saved search to “{name}”", name=name)) as change:
            saved_searches.rename(change.session, number, name)

    def remove_search(self, number: int) -> None:
        """Take a saved search away; it can be brought back."""
        with self.change(Sentence("Remove a saved search")) as change:
            saved_searches.remove(change.session, number)

    def rebuild(self, job: Job | None = None) -> int:
        """Draw up every card, count and index row anew, all or nothing; returns the number of recordings."""
        with self.write() as session:
            return refreshing.rebuild(session, job)


def _numbers(version: str) -> tuple[int, ...]:
    """A version in the order of versions."""
    return tuple(int(number) for number in re.findall(r"\d+", version))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(
            "The folder “{folder}” cannot be made: {reason}.", folder=folder, reason=system_reason(error)
        ) from error


def _cause(error: SQLAlchemyError) -> str:
    return str(getattr(error, "orig", error)).strip().splitlines()[0].rstrip(".")
