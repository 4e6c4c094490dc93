"""Puts the passages of a sample's sound one after the other: notes, room, level, fades.

Imports numpy at once, so it is itself imported only where audio is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from random import Random

import numpy as np

from mugham_archive.ingest.sample import speech
from mugham_archive.ingest.sample.melodies import (
    DEEP_STROKE,
    HIGH_STROKE,
    PLUCK,
    SING,
    SUSTAINED,
    Note,
    free_phrases,
    metric_piece,
    strophes,
)
from mugham_archive.ingest.sample.scales import OCTAVE, tonic_of
from mugham_archive.ingest.sample.sound import (
    APPLAUSE,
    LECTURES,
    LINEUPS,
    METRIC,
    SPOKEN,
    TUNING,
    Lineup,
    Passage,
    Sound,
)
from mugham_archive.ingest.sample.voices import (
    RATE,
    Samples,
    drum_stroke,
    plucked,
    string_seconds,
    sustained,
)

PEAK = 10 ** (-3 / 20)
_BLOCK = 1 << 15


def mix(sound: Sound, passages: Sequence[Passage]) -> Samples:
    """All passages in their shares of the sound's length, in one room, at one level."""
    random = Random(f"{sound.seed}/{sound.kind}/{sound.mode}")
    player = Random(sound.seed.partition("#")[0])
    tonic = tonic_of(sound.mode) + player.choice((-200, -100, 0, 0, 100, 200))
    shade = player.uniform(0.85, 1.2)
    length = max(1, round(sound.seconds * RATE))
    dry = np.zeros(length, dtype=np.float32)
    whole = sum(passage.share for passage in passages)
    begin = 0.0
    for passage in passages:
        first, last = round(begin / whole * length), round((begin + passage.share) / whole * length)
        begin += passage.share
        if last > first:
            dry[first:last] += _passage(sound, passage, last - first, random, tonic, shade)
    wet = dry if sound.kind in LECTURES else _in_a_room(dry, amount=0.2)
    if sound.tape:
        wet = _taped(wet, random.getrandbits(32))
    return _levelled(wet)


def _passage(
    sound: Sound, passage: Passage, length: int, random: Random, tonic: int, shade: float
) -> Samples:
    if passage.content == APPLAUSE:
        return _edged(applause(random.getrandbits(32), length), 0.15, 0.4)
    if passage.content in SPOKEN:
        language = LECTURES.get(sound.kind, "az")
        return speech.speak(language, passage.content, sound.seed, length)
    lineup = LINEUPS.get(sound.kind, LINEUPS["tar"])
    notes = _notes(lineup, passage, passage.mode or sound.mode, random, tonic, length / RATE)
    return _edged(_played(notes, lineup, length, shade), 0.005, 0.25)


def _notes(
    lineup: Lineup, passage: Passage, mode: str, random: Random, tonic: int, seconds: float
) -> list[Note]:
    """The notes of a passage of music, all starting within ``seconds``."""
    if passage.content == TUNING:
        return _tuning(tonic, seconds)
    if passage.content == METRIC:
        voices = (PLUCK, *(voice for voice in lineup.leads if voice != PLUCK))
        if lineup.strummed:
            notes = metric_piece(random, mode, tonic, seconds, (PLUCK,), lineup.bar, True)
            return notes + (strophes(random, mode, tonic, seconds, SING) if SING in lineup.leads else [])
        return metric_piece(random, mode, tonic, seconds, voices, lineup.bar, False)
    notes = _in_turn(lineup, passage, mode, random, tonic, seconds)
    if lineup.drum_throughout:
        pulse = metric_piece(random, mode, tonic, seconds, (PLUCK,), lineup.bar, False)
        notes += [note for note in pulse if note.voice in (DEEP_STROKE, HIGH_STROKE)]
    return notes


def _in_turn(
    lineup: Lineup, passage: Passage, mode: str, random: Random, tonic: int, seconds: float
) -> list[Note]:
    """Free phrases that the leading voices take in turn, the string following the others a moment later."""
    notes: list[Note] = []
    turns = max(1, round(seconds / 18))
    rise = (passage.to_height - passage.from_height) / turns
    for turn in range(turns):
        voice = lineup.leads[turn % len(lineup.leads)]
        low = passage.from_height + turn * rise
        start = turn * seconds / turns
        phrases = free_phrases(random, mode, tonic, seconds / turns, voice, low, low + rise)
        for note in phrases:
            notes.append(Note(note.start + start, note.seconds, note.cents, note.loudness, note.voice))
            if note.voice in SUSTAINED and note.seconds > 0.1:
                behind = note.start + start + 0.22
                notes.append(Note(behind, note.seconds, note.cents, note.loudness * 0.32, PLUCK))
    return notes


def _tuning(tonic: int, seconds: float) -> list[Note]:
    """Open strings sounded one after the other and slightly off, before they are in tune."""
    notes = []
    for number in range(int(seconds / 0.7)):
        off = max(0, 40 - 8 * (number // 3))
        pitch = tonic + (0, -498, -OCTAVE)[number % 3] + off
        notes.append(Note(0.05 + number * 0.7, 0.7, pitch, 0.5, PLUCK))
    return notes


def _played(notes: Sequence[Note], lineup: Lineup, length: int, shade: float) -> Samples:
    out = np.zeros(length, dtype=np.float32)
    for voice in sorted(SUSTAINED & {note.voice for note in notes}):
        out += sustained([note for note in notes if note.voice == voice], voice, length, shade)
    for note in notes:
        if note.voice in SUSTAINED:
            continue
        if note.voice in (DEEP_STROKE, HIGH_STROKE):
            sample = drum_stroke(note.voice == DEEP_STROKE)
        else:
            kept = string_seconds(lineup.string, note.voice, note.seconds)
            sample = plucked(lineup.string, round(note.cents), kept)
        first = int(note.start * RATE)
        part = sample[: max(0, length - first)]
        out[first : first + len(part)] += part * np.float32(note.loudness)
    return out


def applause(seed: int, length: int) -> Samples:
    """Many hands clapping: bursts of noise, dense at first and thinning out."""
    random = np.random.default_rng(seed)
    time = np.arange(360) / RATE
    claps = [
        (random.uniform(-1, 1, 360) * np.exp(-time * random.uniform(250, 500))).astype(np.float32)
        for _ in range(24)
    ]
    out = np.zeros(length + 360, dtype=np.float32)
    seconds = length / RATE
    count = int(seconds * 170)
    at = (random.uniform(0, 1, count) ** 1.25 * length).astype(int)
    loud = random.uniform(0.05, 0.3, count).astype(np.float32)
    which = random.integers(0, len(claps), count)
    for position, loudness, clap in zip(at.tolist(), loud, which.tolist(), strict=True):
        out[position : position + 360] += claps[clap] * loudness
    return out[:length]


@lru_cache(maxsize=1)
def _room() -> Samples:
    """The answer of a small hall: noise that falls by 60 dB in just under a second and loses its treble first."""
    random = np.random.default_rng(2008)
    time = np.arange(int(0.8 * RATE)) / RATE
    noise = random.standard_normal(len(time))
    dull = np.convolve(noise, np.ones(7) / 7, "same")
    answer = (noise * np.exp(-time * 16) * 0.4 + dull * np.exp(-time * 7.5)) * (time > 0.012)
    return (answer / np.sqrt(np.sum(answer**2))).astype(np.float32)


def _in_a_room(dry: Samples, amount: float) -> Samples:
    """The dry sound with the room's answer, convolved block by block (overlap and add)."""
    answer = _room()
    size = 1 << (len(answer) + _BLOCK - 1).bit_length()
    spectrum = np.fft.rfft(answer, size)
    step = size - len(answer) + 1
    wet = np.zeros(len(dry) + size, dtype=np.float32)
    for first in range(0, len(dry), step):
        block = np.fft.irfft(np.fft.rfft(dry[first : first + step], size) * spectrum, size)
        wet[first : first + size] += block.astype(np.float32)
    return dry + np.float32(amount) * wet[: len(dry)]


def _taped(sound: Samples, seed: int) -> Samples:
    """The sound as an old tape gives it back: less treble, a little saturation, hiss below -50 dB."""
    peak = max(float(np.abs(sound).max()), 1e-9)
    driven = np.tanh(sound * np.float32(1.3 / peak))
    dull = np.convolve(driven, np.array([0.2, 0.3, 0.3, 0.2], dtype=np.float32), "same")
    hiss = np.random.default_rng(seed).standard_normal(len(sound), dtype=np.float32)
    return dull + np.float32(0.0025) * hiss


def _levelled(sound: Samples) -> Samples:
    """The sound without an offset, faded in and out, its highest peak at -3 dBFS."""
    sound = _edged(sound - np.float32(sound.mean()), 0.02, min(1.2, len(sound) / RATE / 4))
    peak = float(np.abs(sound).max())
    return sound * np.float32(PEAK / peak) if peak > 0 else sound


def _edged(sound: Samples, rise: float, fall: float) -> Samples:
    """A copy of the sound that rises from and falls to nothing within so many seconds."""
    edged = sound.copy()
    up, down = min(int(rise * RATE), len(edged) // 2), min(int(fall * RATE), len(edged) // 2)
    if up and down:
        edged[:up] *= np.linspace(0, 1, up, dtype=np.float32)
        edged[-down:] *= np.linspace(1, 0, down, dtype=np.float32)
    return edged
