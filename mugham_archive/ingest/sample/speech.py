"""The spoken parts of the sample: read by espeak-ng where it is installed, otherwise murmured by formants.

Imports numpy at once, so it is itself imported only where audio is made.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
from functools import lru_cache
from random import Random

import numpy as np

from mugham_archive.ingest.sample.lecture_texts import SENTENCES
from mugham_archive.ingest.sample.voices import RATE, Samples

_VARIANTS = ("m1", "m3", "m7", "f2", "f4", "m5")
# First, second and third formant of five vowels in hertz.
_VOWELS = {
    "a": (750, 1250, 2600),
    "e": (480, 1900, 2600),
    "i": (300, 2200, 2950),
    "o": (480, 880, 2500),
    "u": (330, 750, 2350),
}


def speak(language: str, part: str, seed: str, length: int) -> Samples:
    """``length`` samples of a speaker (always the same one for a seed) in a part of a lecture.

    ``language`` is az, ru or en; ``part`` is introduction, topic or questions, where two people speak in turn.
    """
    random = Random(f"{seed}/{part}")
    speaker, listener = Random(f"{seed.partition('#')[0]}/speaker").sample(_VARIANTS, 2)
    out = _quiet_room(random.getrandbits(32), length)
    sentences = _in_order(language, part, random)
    now, number = RATE // 4, 0
    while now < length - RATE:
        asks = part == "questions" and sentences[number % len(sentences)].endswith("?")
        spoken = _sentence(language, sentences[number % len(sentences)], listener if asks else speaker)
        # A sentence that the end would cut off is faded out by a quarter of a second.
        room = min(len(spoken), length - now)
        said = spoken[:room].copy()
        if room < len(spoken):
            said[-RATE // 4 :] *= np.linspace(1, 0, len(said[-RATE // 4 :]), dtype=np.float32)
        out[now : now + room] += said
        now += room + int(random.uniform(0.25, 0.8) * RATE)
        number += 1
    return out


def _in_order(language: str, part: str, random: Random) -> list[str]:
    sentences = list(SENTENCES[language][part])
    if part == "topic":
        random.shuffle(sentences)
    return sentences


def _quiet_room(seed: int, length: int) -> Samples:
    """The faint noise of a room in which nobody speaks, about -58 dBFS."""
    noise = np.random.default_rng(seed).standard_normal(length, dtype=np.float32)
    return noise * np.float32(0.0012)


@lru_cache(maxsize=200)
def _sentence(language: str, text: str, variant: str) -> Samples:
    said = _by_espeak(language, text, variant)
    if said is None:
        said = _murmured(text, variant)
    said = said * np.float32(0.6 / max(float(np.abs(said).max()), 1e-9))
    said.setflags(write=False)
    return said


def _by_espeak(language: str, text: str, variant: str) -> Samples | None:
    """The sentence as espeak-ng says it, or None where it is not installed or has no such voice."""
    program = shutil.which("espeak-ng")
    if program is None:
        return None
    call = [program, "-v", f"{language}+{variant}", "-s", "150", "--stdout", "--stdin"]
    done = subprocess.run(call, input=text.encode(), capture_output=True, check=False)
    if done.returncode != 0 or len(done.stdout) < 100:
        return None
    with wave.open(io.BytesIO(done.stdout)) as spoken:
        rate = spoken.getframerate()
        # espeak-ng cannot know the length when it writes to a pipe, so what is there is read, not what the header says.
        raw = np.frombuffer(done.stdout[44 : 44 + (len(done.stdout) - 44) // 2 * 2], dtype="<i2")
    said = raw.astype(np.float32) / 32768
    loud = np.flatnonzero(np.abs(said) > 0.01)
    if len(loud) == 0:
        return None
    said = said[max(0, loud[0] - rate // 50) : loud[-1] + rate // 20]
    time = np.arange(int(len(said) * RATE / rate)) * (rate / RATE)
    return np.interp(time, np.arange(len(said)), said).astype(np.float32)


def _murmured(text: str, variant: str) -> Samples:
    """Speech without words: one syllable for each vowel of the text, with the rhythm and the fall of a sentence."""
    random = Random(f"{text}/{variant}")
    base = (185.0 if variant.startswith("f") else 105.0) + 7 * int(variant[1:])
    vowels = [letter for letter in text.lower() if letter in "aeəıioöuüаеёиоуыэюя"]
    pieces: list[Samples] = []
    for number, _ in enumerate(vowels):
        fall = 1.15 - 0.3 * number / max(len(vowels), 1)
        hertz = base * fall * random.uniform(0.94, 1.08)
        pieces.append(_hissed(random, random.uniform(0.02, 0.06)))
        pieces.append(_vowel(random, random.choice("aeiou"), hertz, random.uniform(0.09, 0.19)))
        if random.random() < 0.18:
            pieces.append(np.zeros(int(0.07 * RATE), dtype=np.float32))
    return np.concatenate(pieces) if pieces else np.zeros(RATE // 2, dtype=np.float32)


def _vowel(random: Random, vowel: str, hertz: float, seconds: float) -> Samples:
    time = np.arange(int(seconds * RATE)) / RATE
    glide = 2 * np.pi * hertz * (time + 0.03 * np.sin(2 * np.pi * random.uniform(1, 3) * time) / 6)
    out = np.zeros(len(time))
    for harmonic in range(1, int(4500 / hertz)):
        at = harmonic * hertz
        strength = sum(
            weight / (1 + ((at - centre) / 110) ** 2)
            for centre, weight in zip(_VOWELS[vowel], (1.0, 0.6, 0.25), strict=True)
        )
        out += (strength + 0.02) * np.sin(harmonic * glide + harmonic)
    return (out * np.hanning(len(time)) ** 0.6).astype(np.float32)


def _hissed(random: Random, seconds: float) -> Samples:
    length = int(seconds * RATE)
    noise = np.random.default_rng(random.getrandbits(32)).uniform(-0.4, 0.4, length)
    return (noise * np.hanning(length)).astype(np.float32)
