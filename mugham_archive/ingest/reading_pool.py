"""Reads files in other processes, so that a damaged file can take nothing down and no core is idle."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from types import TracebackType

from mugham_archive.audio import FileReading, UnreadableFile, read_file, recognise
from mugham_archive.ingest.proposals import Proposal, propose
from mugham_archive.ingest.storable import storable
from mugham_archive.ingest.vocabulary_words import Words
from mugham_archive.sentences import Sentence, system_reason

CHUNK_FILES = 32
# Fewer files are read here: starting processes would take longer.
WORTH_PROCESSES = 48
LOOK_EVERY_S = 0.2


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why, in a sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class NotMedia:
    """A file that is no audio or video."""

    path: str


Result = FileReading | Failure | NotMedia | Proposal


def read_one(path: str, checksum: bool) -> Result:
    """Read one file; every way in which its content can be bad is told as a Failure."""
    try:
        size = os.stat(path).st_size
        if recognise(path, size) is None:
            return NotMedia(path)
        return storable(read_file(path, checksum=checksum))
    except UnreadableFile as error:
        return Failure(path, error.sentence)
    except OSError as error:
        return Failure(path, Sentence("{reason}.", reason=system_reason(error)))


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Processes begun meanwhile never see Ctrl+C, not even before their first line of Python; this one still does."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# The archive's vocabulary, in a worker process.
_words: list[Words] = []


def _begin_worker(words: Words) -> None:
    """Leave Ctrl+C to the program itself, and end when the program has gone, however it went."""
    _words[:] = [words]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    # A killed program cannot tell its workers to end; they would wait for work for ever.
    os._exit(0)


def read_many(paths: Sequence[str], checksum: bool) -> list[Result]:
    """Read several files; runs in a worker process."""
    return [read_one(path, checksum) for path in paths]


def read_whole(paths: Sequence[str], checksum: bool, folder: str, top: str) -> list[Result]:
    """Read the files of a folder and say what recordings they are; runs in a worker process, which knows the words."""
    results = read_many(paths, checksum)
    readings = [result for result in results if isinstance(result, FileReading)]
    others: list[Result] = [result for result in results if not isinstance(result, FileReading)]
    return [*others, *propose(readings, folder, top, _words[0])] if readings else others


@dataclass(slots=True)
class Chunk:
    """Some files on their way: read elsewhere (``future``), or to be read when they are asked for."""

    paths: Sequence[str]
    future: Future[list[Result]] | None


class ReadingPool:
    """Worker processes for an import of ``expected`` files; use as a context manager."""

    def __init__(self, expected: int, checksum: bool, words: Words) -> None:
        self._checksum = checksum
        self._words = words
        self._pool = self._start() if expected >= WORTH_PROCESSES else None

    def _start(self, workers: int | None = None) -> ProcessPoolExecutor:
        # A fresh interpreter: the window's threads and the database's connections must not be copied.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(
            workers or max(1, os.cpu_count() or 1),
            mp_context=context,
            initializer=_begin_worker,
            initargs=(self._words,),
        )

    def __enter__(self) -> ReadingPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def submit(self, paths: Sequence[str]) -> list[Chunk]:
        """Begin to read these files."""
        chunks: list[Chunk] = []
        for start in range(0, len(paths), CHUNK_FILES):
            some = list(paths[start : start + CHUNK_FILES])
            chunks.append(Chunk(some, self._hand_over(some)))
        return chunks

    def submit_whole(self, paths: Sequence[str], folder: str, top: str) -> Chunk:
        """Begin to read these files of one folder; they come back as proposals when a process can be had."""
        return Chunk(list(paths), self._hand_over(list(paths), (folder, top)))

    def _hand_over(
        self, paths: list[str], whole: tuple[str, str] | None = None
    ) -> Future[list[Result]] | None:
        if self._pool is None:
            return None
        try:
            with _interrupts_held_back():
                if whole is not None:
                    return self._pool.submit(read_whole, paths, self._checksum, *whole)
                return self._pool.submit(read_many, paths, self._checksum)
        except BrokenProcessPool:
            return None

    def results(self, chunks: Sequence[Chunk], cancelled: Callable[[], bool]) -> Iterator[Result]:
        """What the files gave, in order; ends early when ``cancelled``."""
        for chunk in chunks:
            if cancelled():
                return
            found = self._wait(chunk, cancelled)
            if found is None:
                return
            yield from found

    def _wait(self, chunk: Chunk, cancelled: Callable[[], bool]) -> list[Result] | None:
        if chunk.future is None:
            if self._pool is None:
                return [read_one(path, self._checksum) for path in chunk.paths if not cancelled()]
            return self._one_by_one(chunk.paths)
        while not cancelled():
            try:
                return chunk.future.result(timeout=LOOK_EVERY_S)
            except NotYet:
                continue
            except BrokenProcessPool:
                return self._one_by_one(chunk.paths)
        return None

    def _one_by_one(self, paths: Sequence[str]) -> list[Result]:
        """Some file took a process down: each is read alone, so that the guilty one can be named."""
        found: list[Result] = []
        alone = self._start(1)
        for path in paths:
            # A process may also have been ended from outside: only a file that takes down two of them is guilty.
            for _ in range(2):
                try:
                    with _interrupts_held_back():
                        future = alone.submit(read_one, path, self._checksum)
                    found.append(future.result())
                    break
                except BrokenProcessPool:
                    alone.shutdown(wait=False)
                    alone = self._start(1)
            else:
                reason = Sentence("Reading it makes the reading program stop; the file is badly damaged.")
                found.append(Failure(path, reason))
        alone.shutdown(wait=False)
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = self._start()
        return found
