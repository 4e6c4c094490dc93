"""What comes out of the sound card is the sound of the files, from the asked moment on."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from tests.listening.conftest import Ear
from tests.listening.sounds import RATE, Samples, noise, place, write

PLAY = """
import json, sys
from dataclasses import asdict
from mugham_archive.listening.player import play_to_end
from mugham_archive.listening.queue import Playable
from mugham_archive.listening.timeline import Stretch, Timeline
stretches, from_ms, to_ms, seconds = json.loads(sys.argv[1])
timeline = Timeline.laid_out([Stretch(*stretch) for stretch in stretches])
report = play_to_end(Playable("S-1", "A sample", "", timeline, from_ms, to_ms), seconds=seconds)
print(json.dumps(asdict(report)))
"""


def play(
    ear: Ear,
    stretches: list[list[object]],
    from_ms: int,
    to_ms: int | None = None,
    seconds: float | None = None,
) -> tuple[Samples, dict[str, object]]:
    heard, told = ear.hear(PLAY, json.dumps([stretches, from_ms, to_ms, seconds]))
    report: dict[str, object] = json.loads(told)
    return heard, report


def moments(heard: Samples, source: Samples) -> list[tuple[float, float]]:
    """For a tenth of a second at a time: when it was heard, and where in the source it comes from (both in s)."""
    found = []
    for start in range(0, len(heard) - RATE // 10, RATE // 4):
        at, likeness = place(heard[start : start + RATE // 10], source)
        if likeness > 0.8:
            found.append((start / RATE, at))
    return found


def test_a_wav_file_is_heard_from_exactly_the_asked_millisecond(ear: Ear, tmp_path: Path) -> None:
    source = noise(6, 1)
    file = write(tmp_path / "one.wav", source)
    heard, report = play(ear, [[str(file), 0, 0, 6000]], 3210, seconds=1.5)
    assert report == {"file": str(file), "from_ms": 3210, "to_ms": 4710}
    assert place(heard[: RATE // 2], source)[0] == pytest.approx(3.210, abs=0.001)
    for when, where in moments(heard, source):
        assert where == pytest.approx(3.210 + when, abs=0.001), "nothing is dropped, repeated or slowed"
    assert len(heard) / RATE == pytest.approx(1.5, abs=0.15)


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [
        ("one.mp3", "libmp3lame", RATE),
        ("one.flac", "flac", RATE),
        ("one.opus", "libopus", 48_000),
        ("one.m4a", "aac", RATE),
    ],
)
def test_other_formats_are_heard_from_the_frame_at_the_asked_moment(
    ear: Ear, tmp_path: Path, name: str, codec: str, rate: int
) -> None:
    source = noise(5, 2)
    file = write(tmp_path / name, source, codec, rate)
    heard, _ = play(ear, [[str(file), 0, 0, 5000]], 2000, seconds=1)
    found = moments(heard, source)
    assert len(found) >= 2
    for when, where in found:
        assert where - when == pytest.approx(2.0, abs=0.12), "within a frame of the longest codec, FLAC's"


def test_a_recording_of_two_files_goes_on_into_the_second_without_a_break(ear: Ear, tmp_path: Path) -> None:
    first, second = noise(3, 3), noise(3, 4)
    files = [write(tmp_path / "side A.wav", first), write(tmp_path / "side B.wav", second)]
    heard, report = play(ear, [[str(files[0]), 0, 0, 3000], [str(files[1]), 3000, 500, 3000]], 2000, 4000)
    assert report == {"file": str(files[0]), "from_ms": 2000, "to_ms": 4000}
    assert place(heard[: RATE // 2], first)[0] == pytest.approx(2.0, abs=0.001)
    of_second = moments(heard, second)
    assert len(of_second) >= 3
    for when, where in of_second:
        assert where == pytest.approx(0.5 + when - 1.0, abs=0.15), (
            "the second file follows from its own beginning"
        )
    loud = np.nonzero(np.abs(heard) > 0.01)[0]
    assert np.diff(loud).max() / RATE < 0.15


def test_a_segment_that_begins_in_the_second_file_is_found_there(ear: Ear, tmp_path: Path) -> None:
    first, second = noise(2, 5), noise(3, 6)
    files = [write(tmp_path / "1.wav", first), write(tmp_path / "2.flac", second, "flac")]
    heard, report = play(ear, [[str(files[0]), 0, 0, 2000], [str(files[1]), 2500, 0, 3000]], 3500, 4300)
    assert report["file"] == str(files[1])
    found = moments(heard, second)
    assert found
    assert all(where - when == pytest.approx(1.0, abs=0.12) for when, where in found)
    assert not moments(heard, first)


def test_half_the_volume_is_quieter_and_muted_is_silent(ear: Ear, tmp_path: Path) -> None:
    program = """
import sys
from PySide6.QtCore import QCoreApplication
from mugham_archive.listening.player import Player
from mugham_archive.listening.queue import Playable
from mugham_archive.listening.timeline import Stretch, Timeline
application = QCoreApplication([])
player = Player()
player.set_volume(int(sys.argv[2]))
player.set_muted(sys.argv[3] == "muted")
player.finished.connect(application.quit)
player.load([Playable("S-1", "A sample", "", Timeline.laid_out([Stretch(sys.argv[1], 0, 0, 1000)]))])
player.play()
application.exec()
"""
    file = str(write(tmp_path / "one.wav", noise(1, 7)))
    full, half, muted = (
        ear.hear(program, file, volume, mute)[0]
        for volume, mute in (("100", "heard"), ("50", "heard"), ("100", "muted"))
    )
    assert np.std(half) / np.std(full) == pytest.approx(0.15, abs=0.05), "perceived as half: about -16 dB"
    assert len(muted) == 0


def test_taking_the_sound_device_away_pauses_and_says_so(ear: Ear, tmp_path: Path) -> None:
    program = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from mugham_archive.listening.player import Player
from mugham_archive.listening.queue import Playable
from mugham_archive.listening.timeline import Stretch, Timeline
application = QCoreApplication([])
player = Player()
player.problem.connect(print)
def unplug(ms):
    player.position_changed.disconnect(unplug)
    subprocess.Popen(["pactl", "unload-module", sys.argv[2]])
def play_on():
    print(player.state)
    player.play()
    player.finished.connect(lambda: (print("finished"), application.quit()))
player.state_changed.connect(lambda state: QTimer.singleShot(0, play_on) if state == "paused" else None)
player.load([Playable("S-1", "A sample", "", Timeline.laid_out([Stretch(sys.argv[1], 0, 0, 2000)]))])
player.play()
player.position_changed.connect(unplug)
application.exec()
"""
    file = str(write(tmp_path / "one.wav", noise(2, 8)))
    module = ear.control(
        "load-module", "module-null-sink", "sink_name=phones", "sink_properties=device.description=Headphones"
    )
    # Qt tells of a lost PulseAudio device only when it was the default one, as headphones that are plugged in become.
    ear.control("set-default-sink", "phones")
    told = ear.run(program, file, module).splitlines()
    assert told == [
        "The sound device “Headphones” is gone; choose another one and play on.",
        "paused",
        "finished",
    ]
