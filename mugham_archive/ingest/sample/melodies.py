"""Melodies of the sample as lists of notes: free phrases that rise through the registers, and metric pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from mugham_archive.ingest.sample.scales import OCTAVE, cents_of

PLUCK, DRONE, BOW, SING, REED, DEEP_STROKE, HIGH_STROKE, STRUM = (
    "pluck",
    "drone",
    "bow",
    "sing",
    "reed",
    "deep stroke",
    "high stroke",
    "strum",
)
SUSTAINED = frozenset({BOW, SING, REED})


@dataclass(frozen=True, slots=True)
class Note:
    """One sound: when and how long in seconds, pitch in cents above A2, loudness 0 to 1, and how it is made."""

    start: float
    seconds: float
    cents: float
    loudness: float
    voice: str


# (beats, stroke) of one bar of the frame drum in six beats, and of the dances that ashugs accompany.
_BARS = {
    "six": ((0.0, "D"), (1.0, "t"), (2.0, "t"), (3.0, "D"), (4.0, "t"), (5.0, "t")),
    "six_lilting": ((0.0, "D"), (1.5, "t"), (2.0, "t"), (3.0, "D"), (3.5, "t"), (4.0, "D"), (5.0, "t")),
    "four": ((0.0, "D"), (1.0, "t"), (1.5, "t"), (2.0, "D"), (3.0, "t"), (3.5, "t")),
    "five": ((0.0, "D"), (1.0, "t"), (2.0, "D"), (3.0, "t"), (4.0, "t")),
}
_BEATS = {"six": 6, "six_lilting": 6, "four": 4, "five": 5}


def free_phrases(
    random: Random, mode: str, tonic: int, seconds: float, voice: str, from_height: float, to_height: float
) -> list[Note]:
    """Unmeasured phrases in a mode over ``seconds``, whose centre moves between two heights (0 low, 1 high).

    Each phrase circles its centre and comes to rest on it; a drone of tonic and fifth is struck under the rests of
    plucked phrases.
    """
    notes: list[Note] = []
    now = random.uniform(0.05, 0.2)
    while now < seconds - 1.0:
        height = from_height + (to_height - from_height) * now / max(seconds, 1.0)
        centre = round(height * 9) + random.choice((-1, 0, 0, 1))
        notes.append(Note(now, 2.6, tonic - OCTAVE, 0.30, DRONE))
        if random.random() < 0.6:
            notes.append(Note(now + 0.04, 2.6, tonic - OCTAVE + 702, 0.22, DRONE))
        for note in _phrase(random, mode, tonic, centre, voice, min(random.uniform(3.5, 8.0), seconds - now)):
            notes.append(
                Note(now + note.start, note.seconds, note.cents, note.loudness, note.voice),
            )
        now = max(note.start + note.seconds for note in notes if note.voice != DRONE)
        now += random.uniform(0.15, 0.7)
    return [note for note in notes if note.start < seconds]


def _phrase(random: Random, mode: str, tonic: int, centre: int, voice: str, seconds: float) -> Iterator[Note]:
    degree = centre + random.choice((-3, -2, 2, 3))
    now = 0.0
    while now < seconds - 1.4:
        length = random.choice((0.14, 0.14, 0.18, 0.24, 0.36, 0.5, 0.8))
        run = random.randint(2, 5) if length < 0.2 else 1
        step = random.choice((-1, 1))
        for _ in range(run):
            yield from _ornamented(random, mode, tonic, degree, now, length, voice)
            now += length
            degree += step
        pull = 1 if degree < centre else -1
        degree += pull if random.random() < 0.7 else -pull
        degree = max(centre - 5, min(centre + 5, degree))
    rest = max(0.9, min(1.8, seconds - now))
    if voice in SUSTAINED:
        yield Note(now, rest, tonic + cents_of(mode, centre), 0.75, voice)
        return
    strokes = int(rest * 11)  # the tremolo by which a plucked string is held
    for stroke in range(strokes):
        swell = 0.35 + 0.3 * (1 - abs(2 * stroke / max(strokes, 1) - 0.7))
        yield Note(now + stroke / 11, 0.5, tonic + cents_of(mode, centre), min(swell, 0.65), voice)


def _ornamented(
    random: Random, mode: str, tonic: int, degree: int, start: float, length: float, voice: str
) -> Iterator[Note]:
    pitch = tonic + cents_of(mode, degree)
    loudness = random.uniform(0.5, 0.85)
    if length > 0.3 and random.random() < 0.45:
        above = tonic + cents_of(mode, degree + 1)
        yield Note(start, 0.07, above, loudness * 0.7, voice)
        yield Note(start + 0.07, 0.07, pitch, loudness * 0.7, voice)
        yield Note(start + 0.14, length - 0.14, pitch, loudness, voice)
    else:
        yield Note(start, length, pitch, loudness, voice)


def metric_piece(
    random: Random, mode: str, tonic: int, seconds: float, voices: tuple[str, ...], bar: str, strummed: bool
) -> list[Note]:
    """A measured tune (təsnif, rəng, dance or ashug air) with a pulse, in lines of four bars: a a b a, c c b a, …

    ``bar`` is one of six, six_lilting, four, five. With ``strummed`` the saz strikes tonic and fifth on each pulse,
    otherwise the frame drum beats.
    """
    beat = random.uniform(0.24, 0.31)
    beats = _BEATS[bar]
    line_seconds = 4 * beats * beat
    lines = {name: _line(random, beats, height) for name, height in (("a", 1), ("b", 5), ("c", 3))}
    notes: list[Note] = []
    for number in range(int(seconds / line_seconds) + 1):
        now = number * line_seconds
        voice = voices[number % len(voices)]
        for position, length, degree in lines["aabaccba"[number % 8]]:
            pitch = tonic + cents_of(mode, degree)
            loudness = 0.8 if position % beats == 0 else 0.6
            notes.append(Note(now + position * beat, length * beat, pitch, loudness, voice))
        for bar_number in range(4):
            notes.extend(_pulse(tonic, now + bar_number * beats * beat, beat, bar, strummed))
    return [note for note in notes if note.start + min(note.seconds, 0.3) <= seconds]


def _pulse(tonic: int, start: float, beat: float, bar: str, strummed: bool) -> Iterator[Note]:
    for position, stroke in _BARS[bar]:
        at = start + position * beat
        deep = stroke == "D"
        if strummed:
            for string, offset in enumerate((-OCTAVE, -OCTAVE + 702, 0)):
                yield Note(at + string * 0.012, 1.2, tonic + offset, 0.34 if deep else 0.2, STRUM)
        yield Note(
            at,
            0.5,
            0.0,
            (0.3 if strummed else 0.6) if deep else 0.25,
            DEEP_STROKE if deep else HIGH_STROKE,
        )


def _line(random: Random, beats: int, height: int) -> list[tuple[float, float, int]]:
    """Four bars as (position in beats, length in beats, scale degree); they end on the tonic or the fourth."""
    line: list[tuple[float, float, int]] = []
    degree = height
    for bar in range(4):
        position = 0.0
        while position < beats:
            length = min(random.choice((0.5, 0.5, 1.0, 1.0, 1.5, 2.0)), beats - position)
            line.append((bar * beats + position, length, degree))
            position += length
            degree = max(height - 3, min(height + 4, degree + random.choice((-2, -1, -1, 0, 1, 1, 2))))
        if bar == 2:
            degree = height
    start, length, _ = line[-1]
    line[-1] = (start, length, 0 if height < 5 else 3)
    return line


def strophes(random: Random, mode: str, tonic: int, seconds: float, voice: str) -> list[Note]:
    """A sung part over an ashug's metric playing: lines of verse with breaths between them."""
    notes: list[Note] = []
    now = 6.0 if seconds > 20 else 0.5
    while now < seconds - 2.5:
        degree = random.choice((4, 5, 6, 7))
        for _ in range(random.randint(7, 11)):
            length = random.choice((0.27, 0.27, 0.54, 0.8))
            notes.append(Note(now, length, tonic + cents_of(mode, degree), 0.7, voice))
            now += length
            degree += random.choice((-2, -1, -1, 0, 0, 1))
        notes.append(Note(now, 1.1, tonic + cents_of(mode, max(degree, 0)), 0.75, voice))
        now += 1.1 + random.choice((0.6, 0.6, 5.0))
    return [note for note in notes if note.start + note.seconds < seconds]
