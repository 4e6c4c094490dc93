"""The sample's sound: the same for a seed, different between seeds, and pleasant by the numbers."""

from __future__ import annotations

import numpy as np
import pytest

from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.sample import speech
from mugham_archive.ingest.sample.melodies import BOW, Note
from mugham_archive.ingest.sample.scales import frequency
from mugham_archive.ingest.sample.sound import KINDS, Passage, Sound, samples_of, synthesise
from mugham_archive.ingest.sample.voices import RATE, Samples, drum_stroke, plucked, sustained


def _spectrum(samples: Samples) -> np.ndarray:
    """How strong each hundredth part of the band is, as parts of the whole."""
    power = np.abs(np.fft.rfft(samples)) ** 2
    bands = power[: len(power) // 100 * 100].reshape(100, -1).sum(axis=1)
    return bands / bands.sum()


def _longest_quiet_seconds(samples: Samples) -> float:
    blocks = np.abs(samples[: len(samples) // 240 * 240]).reshape(-1, 240).max(axis=1)
    longest = run = 0
    for quiet in blocks < 10 ** (-55 / 20):
        run = run + 1 if quiet else 0
        longest = max(longest, run)
    return longest * 240 / RATE


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_level_whole_and_never_silent(kind: str) -> None:
    samples = synthesise(kind, "segah", "s1", 45.0)

    assert samples.dtype == np.float32
    assert samples.shape == (round(45.0 * RATE),)
    assert np.isfinite(samples).all()
    assert np.abs(samples).max() == pytest.approx(10 ** (-3 / 20), abs=1e-4)
    assert -32 < 20 * np.log10(np.sqrt(np.mean(samples**2))) < -10
    assert abs(float(samples.mean())) < 0.003
    assert _longest_quiet_seconds(samples) < 2.0


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_sound_begins_and_ends_with_nothing(kind: str) -> None:
    samples = synthesise(kind, "rast", "s1", 12.0)

    assert abs(samples[0]) < 1e-3
    assert np.abs(samples[-24:]).max() < 0.01


@pytest.mark.parametrize("kind", ["destgah", "ashug", "lecture_az", "applause"])
def test_the_same_seed_gives_the_same_samples(kind: str) -> None:
    assert np.array_equal(synthesise(kind, "shur", "s7", 10.0), synthesise(kind, "shur", "s7", 10.0))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_another_seed_gives_another_sound(kind: str) -> None:
    one, other = synthesise(kind, "shur", "s1", 10.0), synthesise(kind, "shur", "s2", 10.0)

    assert abs(float(np.corrcoef(one, other)[0, 1])) < 0.5


def test_modes_and_kinds_are_told_apart_by_their_spectra() -> None:
    heard = [
        _spectrum(synthesise(kind, mode, "s1", 20.0))
        for kind, mode in (("tar", "rast"), ("tar", "chahargah"), ("kamancha", "rast"), ("balaban", "rast"))
    ]

    for place, one in enumerate(heard):
        for other in heard[place + 1 :]:
            assert np.abs(one - other).sum() > 0.15


def test_a_bowed_line_moves_without_steps_from_note_to_note() -> None:
    """A line that leaps, rests and is cut off has no sharper corner than a long note of its highest pitch."""
    notes = [Note(0.0, 0.3, 900, 0.8, BOW), Note(0.3, 0.2, 2100, 0.5, BOW), Note(0.9, 2.0, 1200, 0.7, BOW)]
    line = sustained(notes, BOW, 2 * RATE, 1.0)

    assert np.abs(line).max() > 0.1
    steady = sustained([Note(0.0, 2.0, 2100, 0.8, BOW)], BOW, 2 * RATE, 1.0)
    assert np.abs(np.diff(line, 2)).max() <= 1.1 * np.abs(np.diff(steady, 2)).max()
    assert abs(float(line[-1])) < 0.01


@pytest.mark.parametrize("cents", [-1000, 700, 2400])
@pytest.mark.parametrize("instrument", ["tar", "saz", "qanun", "ud"])
def test_struck_sounds_begin_and_end_with_nothing(instrument: str, cents: int) -> None:
    for note in (plucked(instrument, cents, 0.5), drum_stroke(True), drum_stroke(False)):
        assert abs(float(note[0])) < 1e-3
        assert abs(float(note[-1])) < 1e-3


def test_music_joins_its_passages_without_steps() -> None:
    """Where one passage ends and the next begins there is nothing but the room."""
    passages = (Passage(1, "free"), Passage(1, "metric"), Passage(1, "free", 0.9, 0.1))
    samples = samples_of(Sound("kamancha", "shushter", "s3", 30.0, passages))

    for join in (10 * RATE, 20 * RATE):
        assert np.abs(np.diff(samples[join - 60 : join + 20])).max() < 0.05


@pytest.mark.parametrize("instrument", ["tar", "saz", "qanun", "ud"])
@pytest.mark.parametrize("cents", [-900, 133, 1018, 2133])
def test_a_plucked_string_has_the_pitch_it_is_asked_for(instrument: str, cents: int) -> None:
    note = plucked(instrument, cents, 1.5)
    strengths = np.abs(np.fft.rfft(note * np.hanning(len(note)), 1 << 19))
    at = np.fft.rfftfreq(1 << 19, 1 / RATE)
    wanted = frequency(cents)
    near = (at > wanted * 0.95) & (at < wanted * 1.05)
    found = float(at[near][strengths[near].argmax()])

    assert abs(1200 * np.log2(found / wanted)) < 5


def test_passages_are_heard_where_they_are_said_to_be() -> None:
    """Applause is noise: it has far more treble than a string that is played before it."""
    passages = (Passage(3, "free"), Passage(1, "applause"))
    samples = samples_of(Sound("ud", "rast", "s1", 40.0, passages))
    treble = [_spectrum(part)[40:].sum() for part in (samples[: 28 * RATE], samples[31 * RATE : 39 * RATE])]

    assert treble[1] > 10 * treble[0]


def test_a_tape_has_less_treble_than_the_same_music_without_it() -> None:
    clean = _spectrum(samples_of(Sound("tar", "rast", "s1", 20.0)))
    taped = _spectrum(samples_of(Sound("tar", "rast", "s1", 20.0, tape=True)))

    assert taped[30:60].sum() < 0.7 * clean[30:60].sum()


@pytest.mark.parametrize("language", ["az", "ru", "en"])
def test_a_lecture_is_spoken_also_without_a_speech_program(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    speech._sentence.cache_clear()
    samples = speech.speak(language, "questions", "s1", 12 * RATE)
    speech._sentence.cache_clear()
    loud = np.abs(samples[: len(samples) // 480 * 480]).reshape(-1, 480).max(axis=1) > 0.05

    assert np.isfinite(samples).all()
    assert 0.4 < loud.mean() < 0.98
    assert _longest_quiet_seconds(samples) < 2.0


def test_an_unknown_kind_is_refused_with_a_sentence() -> None:
    with pytest.raises(ArchiveError, match="theremin"):
        synthesise("theremin", "rast", "s1", 5.0)
