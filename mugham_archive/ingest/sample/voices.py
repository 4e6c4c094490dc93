"""The instruments of the sample, as numpy arrays: plucked and bowed strings, a singing voice, a reed, a frame drum.

Imports numpy at once, so it is itself imported only where audio is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mugham_archive.ingest.sample.melodies import BOW, DRONE, REED, SING, STRUM, Note
from mugham_archive.ingest.sample.scales import frequency

Samples = NDArray[np.float32]

RATE = 24_000  # Hz: plenty for strings and voices, and a rate that Opus, MP3 and AAC all take as it is
_TABLE = 2048

# How a plucked string is struck and dies away: (place of the plectrum as a part of the string, brightness 0 to 1,
# seconds to fall by 60 dB at 220 Hz, seconds kept).
_STRINGS = {
    "tar": (0.12, 0.92, 2.2, 1.6),
    "saz": (0.20, 0.80, 2.8, 1.8),
    "qanun": (0.30, 0.70, 3.4, 2.0),
    "ud": (0.35, 0.55, 1.8, 1.4),
}


@lru_cache(maxsize=600)
def plucked(instrument: str, cents: int, seconds: float) -> Samples:
    """One plucked note by the Karplus-Strong string, worked out a whole period at a time in the frequency domain."""
    place, brightness, decay, _ = _STRINGS[instrument]
    hertz = frequency(cents)
    period = max(16, round(RATE / hertz))
    periods = int(seconds * hertz) + 2
    noise = np.random.default_rng(abs(cents) + period).uniform(-1, 1, period)
    spectrum = np.fft.rfft(noise - noise.mean())
    harmonic = np.arange(len(spectrum))
    spectrum = spectrum / np.maximum(np.abs(spectrum), 1e-9)  # even strength, random phase: no weak notes
    spectrum *= np.abs(np.sin(np.pi * harmonic * place)) * brightness ** (harmonic * 0.6)
    fall = 10.0 ** (-3.0 / (decay * hertz * (220.0 / hertz) ** 0.5))
    loss = fall * np.maximum(np.cos(np.pi * harmonic / period), 0.0) ** (0.6 + 2.0 * (1.0 - brightness))
    turns = loss[None, :] ** np.arange(periods)[:, None]
    string = np.fft.irfft(spectrum[None, :] * turns, n=period, axis=1).ravel()
    # The string is a whole number of samples long; reading it a little faster or slower gives the exact pitch.
    reading = np.arange(int(seconds * RATE)) * (hertz * period / RATE)
    note = np.interp(reading, np.arange(len(string)), string)
    note *= 0.5 / max(float(np.abs(note[: RATE // 8]).max()), 1e-9)
    return _without_clicks(note, attack=0.0015, release=0.06)


@lru_cache(maxsize=8)
def drum_stroke(deep: bool) -> Samples:
    """One stroke on the frame drum: deep in the middle of the skin, or high at the rim with the rings ringing."""
    random = np.random.default_rng(7 if deep else 8)
    seconds = 0.45 if deep else 0.2
    time = np.arange(int(seconds * RATE)) / RATE
    noise = random.uniform(-1, 1, len(time))
    if deep:
        stroke = np.sin(2 * np.pi * (78 * time + 1.2 * (1 - np.exp(-time * 30)))) * np.exp(-time * 9)
        stroke += 0.25 * np.convolve(noise, np.ones(24) / 24, "same") * np.exp(-time * 40)
    else:
        skin = np.convolve(noise, np.hanning(7) / np.hanning(7).sum(), "same")
        stroke = skin * np.exp(-time * 38) * 1.2
        stroke += 0.5 * np.sin(2 * np.pi * 310 * time) * np.exp(-time * 30)
    return _without_clicks(stroke * 0.7, attack=0.002, release=0.03)


@lru_cache(maxsize=16)
def _wave(voice: str, register: int) -> Samples:
    """One period of a sustained sound; ``register`` is its octave above 110 Hz, for formants stay where they are."""
    hertz = 110.0 * 2.0**register
    wave = np.zeros(_TABLE)
    turn = 2 * np.pi * np.arange(_TABLE) / _TABLE
    formants, tilt = {
        BOW: (((500, 200, 1.0), (1100, 300, 0.9), (2600, 700, 0.5)), 0.9),
        SING: (((720, 140, 1.0), (1250, 160, 0.8), (2750, 260, 0.45)), 1.0),
        REED: (((420, 260, 1.0), (1300, 420, 0.5)), 1.1),
    }[voice]
    for harmonic in range(1, int(9000 / hertz) + 1):
        at = harmonic * hertz
        body = sum(weight / (1 + ((at - centre) / width) ** 2) for centre, width, weight in formants)
        odd = 0.35 if voice == REED and harmonic % 2 == 0 else 1.0
        wave += odd * (0.12 + body) / harmonic**tilt * np.sin(harmonic * turn + harmonic**2 * 0.4)
    return (wave / np.abs(wave).max()).astype(np.float32)


def sustained(notes: Sequence[Note], voice: str, length: int, shade: float) -> Samples:
    """A line of bowed, sung or blown notes as ``length`` samples: gliding from note to note, with vibrato.

    ``shade`` (0.8 to 1.25) moves the speed of the vibrato, so that two players do not sound the same.
    """
    sound = np.zeros(length, dtype=np.float32)
    for run in _joined(notes):
        first = int(run[0].start * RATE)
        last = min(length, int((run[-1].start + run[-1].seconds) * RATE) + 1)
        if last - first < RATE // 50:
            continue
        sound[first:last] += _run(run, voice, last - first, shade)
    return sound


def _joined(notes: Sequence[Note]) -> list[list[Note]]:
    """The notes in stretches that are played in one breath or bow."""
    runs: list[list[Note]] = []
    for note in sorted(notes, key=lambda note: note.start):
        if runs and note.start - (runs[-1][-1].start + runs[-1][-1].seconds) < 0.03:
            runs[-1].append(note)
        else:
            runs.append([note])
    return runs


def _run(run: Sequence[Note], voice: str, length: int, shade: float) -> Samples:
    # Pitch and loudness are drawn every two milliseconds and then read at every sample.
    grid = 48
    steps = length // grid + 2
    time = np.arange(steps) * grid / RATE + run[0].start
    which = np.clip(np.searchsorted([note.start for note in run], time, side="right") - 1, 0, len(run) - 1)
    cents = np.array([note.cents for note in run], dtype=np.float64)[which]
    loudness = np.array([note.loudness for note in run], dtype=np.float64)[which]
    kernel = np.hanning(33) / np.hanning(33).sum()  # 66 ms: the glide from one note to the next
    cents = np.convolve(np.pad(cents, 16, "edge"), kernel, "valid")
    loudness = np.convolve(np.pad(loudness, 16, "edge"), kernel, "valid")
    held = np.minimum((time - np.array([note.start for note in run])[which]) / 0.4, 1.0)
    speed, depth = {BOW: (6.0, 22.0), SING: (5.4, 34.0), REED: (5.0, 10.0)}[voice]
    cents = cents + held * depth * np.sin(2 * np.pi * speed * shade * time)
    sample = np.arange(length)
    hertz = np.interp(sample / grid, np.arange(steps), 110.0 * 2.0 ** (cents / 1200))
    phase = np.cumsum(hertz * (_TABLE / RATE)).astype(np.int64) & (_TABLE - 1)
    register = int(np.clip(np.mean(cents) // 1200, 0, 3))
    sound = _wave(voice, register)[phase] * np.interp(sample / grid, np.arange(steps), loudness)
    return _without_clicks(sound * 0.42, attack=0.07, release=0.12)


def _without_clicks(sound: NDArray[np.floating], attack: float, release: float) -> Samples:
    """The sound with a short rise and fall, in seconds."""
    rise, fall = int(attack * RATE), int(release * RATE)
    shaped = sound.astype(np.float32)
    if len(shaped) > rise + fall and rise and fall:
        shaped[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
        shaped[-fall:] *= np.cos(np.linspace(0, np.pi / 2, fall, dtype=np.float32))
    shaped.setflags(write=False)
    return shaped


def string_seconds(instrument: str, voice: str, played: float) -> float:
    """How long a plucked note is kept: it rings on after its written length, an open string longest."""
    longest = _STRINGS[instrument][3]
    if voice in (DRONE, STRUM):
        return longest
    return min(longest, 0.5 if played < 0.3 else 1.2)
