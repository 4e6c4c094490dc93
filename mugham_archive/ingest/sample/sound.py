"""What is to be heard in a file of the sample archive, and the one function that makes it audible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.sample.melodies import BOW, PLUCK, REED, SING

if TYPE_CHECKING:
    from mugham_archive.ingest.sample.voices import Samples

FREE, METRIC, APPLAUSE, TUNING, INTRODUCTION, TOPIC, QUESTIONS = (
    "free",
    "metric",
    "applause",
    "tuning",
    "introduction",
    "topic",
    "questions",
)
SPOKEN = frozenset({INTRODUCTION, TOPIC, QUESTIONS})


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a file: its share of the whole (any unit), what is heard, and where it lies (0 low, 1 high).

    ``mode`` is the mode's code when it differs from the file's.
    """

    share: float
    content: str
    from_height: float = 0.1
    to_height: float = 0.5
    mode: str = ""


@dataclass(frozen=True, slots=True)
class Lineup:
    """Who plays a kind of music: the string, the voices that lead in turn, and how measured pieces go."""

    string: str
    leads: tuple[str, ...]
    bar: str = "six"
    strummed: bool = False
    drum_throughout: bool = False


LINEUPS: Mapping[str, Lineup] = {
    "destgah": Lineup("tar", (SING, PLUCK, SING, BOW), "six_lilting"),
    "tar": Lineup("tar", (PLUCK,), "six"),
    "tar_kamancha": Lineup("tar", (PLUCK, BOW), "six_lilting"),
    "kamancha": Lineup("tar", (BOW,), "six"),
    "balaban": Lineup("ud", (REED,), "four"),
    "qanun": Lineup("qanun", (PLUCK,), "four"),
    "ud": Lineup("ud", (PLUCK, REED), "five"),
    "zerbi": Lineup("tar", (SING, PLUCK), "four", drum_throughout=True),
    "ashug": Lineup("saz", (SING,), "six_lilting", strummed=True),
    "saz": Lineup("saz", (PLUCK,), "six", strummed=True),
}
LECTURES: Mapping[str, str] = {"lecture_az": "az", "lecture_ru": "ru", "lecture_en": "en"}
KINDS = frozenset({*LINEUPS, *LECTURES, APPLAUSE})


@dataclass(frozen=True, slots=True)
class Sound:
    """Everything that decides how one file sounds; the same Sound is always the same samples.

    What stands before a # in the ``seed`` decides who plays and at what pitch: ``s1#1`` and ``s1#2`` fit
    together.
    ``tape`` gives it the hiss and the narrow band of an old tape. ``tags`` are written into the file's container.
    """

    kind: str
    mode: str
    seed: str
    seconds: float
    passages: tuple[Passage, ...] = ()
    tape: bool = False
    tags: Mapping[str, str] = field(default_factory=dict)

    def shortened(self, scale: float) -> Sound:
        """The same sound with its length multiplied by ``scale``, but no shorter than a second."""
        return replace(self, seconds=max(1.0, self.seconds * scale))


def usual_passages(kind: str, seconds: float) -> tuple[Passage, ...]:
    """What is heard in a file of this kind when nothing is said about its passages."""
    if kind == APPLAUSE:
        return (Passage(1.0, APPLAUSE),)
    if kind in LECTURES:
        return (Passage(0.15, INTRODUCTION), Passage(0.60, TOPIC), Passage(0.25, QUESTIONS))
    ending = (Passage(6.0, APPLAUSE),) if seconds >= 40 else ()
    playing = seconds - sum(passage.share for passage in ending)
    if LINEUPS[kind].strummed:
        return (Passage(0.12 * playing, FREE, 0.2, 0.3), Passage(0.88 * playing, METRIC), *ending)
    return (
        Passage(0.42 * playing, FREE, 0.05, 0.6),
        Passage(0.22 * playing, METRIC),
        Passage(0.36 * playing, FREE, 0.9, 0.0),
        *ending,
    )


def samples_of(sound: Sound) -> Samples:
    """The sound as mono float32 samples at ``voices.RATE`` Hz, its highest peak at -3 dBFS.

    Raises ArchiveError for a kind that is not in ``KINDS``.
    """
    if sound.kind not in KINDS:
        raise ArchiveError("There is no kind of sample sound called “{kind}”.", kind=sound.kind)
    from mugham_archive.ingest.sample import mixing

    return mixing.mix(sound, sound.passages or usual_passages(sound.kind, sound.seconds))


def synthesise(kind: str, mode: str, seed: str, seconds: float) -> Samples:
    """Music, speech or applause of one of ``KINDS`` in a mode (a code of modes.csv), different for every seed.

    Returns ``seconds`` of mono float32 samples at ``voices.RATE`` Hz, peak -3 dBFS, faded in and out.
    """
    return samples_of(Sound(kind, mode, seed, seconds))
