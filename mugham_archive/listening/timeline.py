"""A recording's timeline: which stretch of which file is heard at each of its milliseconds.

All times are integer milliseconds. A *recording time* counts from the recording's beginning; a *file time* counts from
the beginning of one file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mugham_archive.errors import ArchiveError


class TimelineError(ArchiveError):
    """The stretches of a recording cannot be laid one after another."""


class NothingToPlay(ArchiveError):
    """The recording has no sound files."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``in_ms`` to ``out_ms`` (None = to its end) of one file, laid at ``start_ms`` of the recording.

    ``file`` is an absolute path; ``missing`` says that the catalogue already knows the file is not there.
    """

    file: str
    start_ms: int
    in_ms: int = 0
    out_ms: int | None = None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """The stretches of one recording in the order they are heard; ``duration_ms`` 0 = not known.

    Where two stretches overlap the later one is heard from its start. A silence between two stretches (the tape was
    being turned) is skipped forward. Raises TimelineError when the stretches are not in order or run backwards.
    """

    stretches: tuple[Stretch, ...]
    duration_ms: int

    def __post_init__(self) -> None:
        before = 0
        for stretch in self.stretches:
            if stretch.start_ms < before or stretch.in_ms < 0:
                raise TimelineError(
                    "The parts of the recording are out of order at {file}.", file=stretch.file
                )
            if stretch.out_ms is not None and stretch.out_ms < stretch.in_ms:
                raise TimelineError("The part taken from {file} ends before it begins.", file=stretch.file)
            before = stretch.start_ms

    @classmethod
    def laid_out(cls, stretches: Iterable[Stretch], duration_ms: int = 0) -> Timeline:
        """A timeline of stretches given in any order; without a duration it is where the last known stretch ends."""
        in_order = tuple(sorted(stretches, key=lambda stretch: stretch.start_ms))
        ends = [s.start_ms + s.out_ms - s.in_ms for s in in_order if s.out_ms is not None]
        whole = not in_order or in_order[-1].out_ms is not None
        return cls(in_order, duration_ms or (max(ends, default=0) if whole else 0))

    def end_ms(self, index: int) -> int | None:
        """The recording time at which a stretch stops being heard; None when only its file knows."""
        stretch = self.stretches[index]
        own = None if stretch.out_ms is None else stretch.start_ms + stretch.out_ms - stretch.in_ms
        if index + 1 < len(self.stretches):
            following = self.stretches[index + 1].start_ms
            return following if own is None else min(own, following)
        if own is None and self.duration_ms > stretch.start_ms:
            return self.duration_ms
        return own

    def file_end_ms(self, index: int) -> int | None:
        """The file time at which to leave a stretch; None when it is heard to the end of its file.

        A file without ``out_ms`` is always heard to its end when nothing lies over it, even where the catalogue's
        duration is shorter: the duration of a VBR file without a header is only an estimate.
        """
        stretch = self.stretches[index]
        end = self.end_ms(index)
        if end is None or (stretch.out_ms is None and index + 1 == len(self.stretches)):
            return stretch.out_ms
        return stretch.in_ms + end - stretch.start_ms

    def locate(self, ms: int) -> tuple[int, int]:
        """The number of the stretch and the file time heard at a recording time.

        A time in a gap gives the beginning of the stretch after it, a time before the beginning the first stretch's
        beginning, a time past the end the last stretch's end. Raises NothingToPlay when there is no stretch.
        """
        if not self.stretches:
            raise NothingToPlay("This recording has no sound files in the archive.")
        for index, stretch in enumerate(self.stretches):
            if ms < stretch.start_ms:
                return index, stretch.in_ms
            end = self.end_ms(index)
            if end is None or ms < end:
                return index, stretch.in_ms + ms - stretch.start_ms
        last = len(self.stretches) - 1
        end = self.end_ms(last)
        assert end is not None, "an open end has been located above"
        return last, self.stretches[last].in_ms + end - self.stretches[last].start_ms

    def to_recording_ms(self, index: int, file_ms: int) -> int:
        """The recording time at which a file time of a stretch is heard."""
        stretch = self.stretches[index]
        return stretch.start_ms + file_ms - stretch.in_ms
