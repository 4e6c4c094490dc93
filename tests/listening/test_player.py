"""The player without a sound device: it passes over files, items and gaps in time, and tells what it does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from mugham_archive.listening.player import Player, play_to_end
from mugham_archive.listening.player.aloud import CannotPlay
from mugham_archive.listening.queue import Playable, Queue
from mugham_archive.listening.timeline import NothingToPlay, Stretch, Timeline
from tests.listening.sounds import noise, write

Make = Callable[..., Playable]
_CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture
def player(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    # Nobody's loudspeakers are part of a test run.
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/pulse")
    player = Player()
    yield player
    player.stop()


@pytest.fixture
def sound(tmp_path: Path) -> Make:
    def make(name: str, *seconds: float, from_ms: int = 0, to_ms: int | None = None) -> Playable:
        stretches, start = [], 0
        for number, length in enumerate(seconds):
            file = write(tmp_path / f"{name} {number}.wav", noise(length, number))
            stretches.append(Stretch(str(file), start, 0, round(length * 1000)))
            start += round(length * 1000)
        return Playable(name, f"Sample {name}", "", Timeline.laid_out(stretches), from_ms, to_ms)

    return make


def test_an_item_is_played_to_its_end_and_the_position_advances(
    qtbot: QtBot, player: Player, sound: Make
) -> None:
    positions: list[int] = []
    states: list[str] = []
    player.position_changed.connect(positions.append)
    player.state_changed.connect(states.append)
    player.load([sound("A", 0.5, 0.5)])
    assert player.duration_ms == 1000
    with qtbot.waitSignal(player.finished, timeout=10_000):
        player.play()
    assert states[0] == "loading" and "playing" in states and states[-1] == "stopped"
    assert positions == sorted(positions) and positions[-1] == 1000
    assert any(500 < ms < 1000 for ms in positions), "the second file is on the same timeline"


def test_a_place_sought_before_playing_is_where_it_begins(qtbot: QtBot, player: Player, sound: Make) -> None:
    player.load([sound("A", 3, 3)])
    player.seek(4000)
    assert player.state == "stopped" and player.position_ms == 4000
    positions: list[int] = []
    player.position_changed.connect(positions.append)
    player.play()
    qtbot.waitUntil(lambda: len(positions) > 2, timeout=10_000)
    assert 4000 < positions[0] < 4300
    assert player.state == "playing"


def test_seeking_while_playing_goes_over_to_the_other_file_and_back(
    qtbot: QtBot, player: Player, sound: Make
) -> None:
    player.load([sound("A", 5, 5)], at_ms=1000)
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 1000, timeout=10_000)
    for asked in (8000, 9000, 500, 2000):
        player.seek(asked)
        assert player.position_ms == asked
        qtbot.waitUntil(partial(_just_after, player, asked), timeout=10_000)
        assert player.state == "playing"


def test_pausing_holds_the_place_and_seeking_while_paused_stays_paused(
    qtbot: QtBot, player: Player, sound: Make
) -> None:
    player.load([sound("A", 3)])
    player.toggle()
    qtbot.waitUntil(lambda: player.position_ms > 0, timeout=10_000)
    player.toggle()
    assert player.state == "paused"
    held = player.position_ms
    qtbot.wait(300)
    assert player.position_ms == held
    player.seek(2000)
    qtbot.wait(300)
    assert (player.state, player.position_ms) == ("paused", 2000)
    with qtbot.waitSignal(player.finished, timeout=10_000):
        player.play()


def test_a_segment_ends_at_its_bound_and_the_next_item_follows(
    qtbot: QtBot, player: Player, sound: Make
) -> None:
    first, second = sound("A", 3, from_ms=1000, to_ms=1500), sound("B", 0.4)
    items: list[object] = []
    reached: list[int] = []
    player.item_changed.connect(items.append)
    player.position_changed.connect(lambda ms: reached.append(ms) if player.current == first else None)
    player.load([first, second])
    assert player.position_ms == 1000
    with qtbot.waitSignal(player.finished, timeout=10_000):
        player.play()
    assert items == [first, second]
    assert reached[-1] == 1500


def test_a_segment_cannot_be_left_by_seeking(player: Player, sound: Make) -> None:
    player.load([sound("A", 3, from_ms=1000, to_ms=1500)])
    player.seek(2500)
    assert player.position_ms == 1500
    player.seek(0)
    assert player.position_ms == 1000


def test_after_the_end_play_begins_again(qtbot: QtBot, player: Player, sound: Make) -> None:
    player.load([sound("A", 0.3)])
    for _ in range(2):
        with qtbot.waitSignal(player.finished, timeout=10_000):
            player.play()
        assert player.position_ms == 300


def test_files_that_cannot_be_played_are_named_and_passed_over(
    qtbot: QtBot, player: Player, sound: Make, tmp_path: Path
) -> None:
    junk = tmp_path / "junk.wav"
    junk.write_bytes(b"this is no sound" * 50)
    good = sound("A", 0.4)
    stretches = [
        Stretch(str(tmp_path / "gone.wav"), 0, 0, 1000, missing=True),
        Stretch(str(junk), 1000, 0, 1000),
        Stretch(good.timeline.stretches[0].file, 2000, 0, 400),
    ]
    problems: list[str] = []
    positions: list[int] = []
    player.problem.connect(problems.append)
    player.position_changed.connect(positions.append)
    player.load(
        [
            Playable("B", "Sample B", "", Timeline.laid_out(stretches)),
            Playable("C", "Empty", "", Timeline((), 0)),
        ]
    )
    with qtbot.waitSignal(player.finished, timeout=10_000):
        player.play()
    assert len(problems) == 3
    assert "gone.wav" in problems[0] and "not there" in problems[0]
    assert "junk.wav" in problems[1] and "damaged" in problems[1]
    assert "Empty" in problems[2]
    assert 2400 in positions


def test_a_picture_is_not_taken_for_sound(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    picture = tmp_path / "cover.png"
    assert QImage(16, 16, QImage.Format.Format_RGB32).save(str(picture))
    player.load([Playable("A", "Sample", "", Timeline.laid_out([Stretch(str(picture), 0)]))])
    with qtbot.waitSignal(player.problem, timeout=10_000) as told:
        player.play()
    assert told.args == [f"There is no sound in {picture}."]


def test_a_thousand_missing_items_are_passed_over(qtbot: QtBot, player: Player) -> None:
    empty = [Playable(str(n), f"Sample {n}", "", Timeline((), 0)) for n in range(1000)]
    player.load(empty)
    with qtbot.waitSignal(player.finished, timeout=30_000):
        player.play()
    assert player.state == "stopped" and player.queue.index == 999


def test_next_and_previous_turn_to_other_items(qtbot: QtBot, player: Player, sound: Make) -> None:
    first, second = sound("A", 9), sound("B", 9)
    player.load(Queue([first, second]))
    player.play()
    player.next()
    assert (player.current, player.position_ms) == (second, 0)
    player.next()
    assert player.current == second
    player.seek(5000)
    player.previous()
    assert (player.current, player.position_ms) == (second, 0), "late in an item: back to its beginning"
    player.previous()
    assert (player.current, player.position_ms) == (first, 0)
    qtbot.waitUntil(lambda: player.state == "playing" and player.position_ms > 0, timeout=10_000)


def test_removing_the_item_that_plays_goes_on_with_what_followed(
    qtbot: QtBot, player: Player, sound: Make
) -> None:
    first, second = sound("A", 5), sound("B", 5)
    player.load([first, second])
    player.play()
    player.remove(0)
    assert player.current == second
    qtbot.waitUntil(lambda: player.position_ms > 0, timeout=10_000)
    player.remove(0)
    assert player.queue.current is None
    assert (player.state, player.duration_ms) == ("stopped", 0)


def test_the_first_item_added_to_an_empty_queue_is_ready_to_play(player: Player, sound: Make) -> None:
    player.add_last(sound("A", 1))
    assert player.current is not None and player.duration_ms == 1000


def test_a_recording_of_unknown_length_learns_it_from_its_file(
    qtbot: QtBot, player: Player, sound: Make
) -> None:
    file = sound("A", 2).timeline.stretches[0].file
    player.load([Playable("A", "Sample", "", Timeline.laid_out([Stretch(file, 0)]))])
    assert player.duration_ms == 0
    with qtbot.waitSignal(player.duration_changed, timeout=10_000) as told:
        player.play()
    assert told.args == [2000]


def test_volume_muting_and_speed_are_told_kept_in_range_and_heeded(
    qtbot: QtBot, player: Player, sound: Make
) -> None:
    told: list[object] = []
    for signal in (player.volume_changed, player.muted_changed, player.rate_changed):
        signal.connect(told.append)
    player.set_volume(140)
    player.set_volume(40)
    player.set_muted(True)
    player.set_rate(9)
    assert told == [40, True, 4.0]
    player.load([sound("A", 40)])
    with qtbot.waitSignal(player.finished, timeout=30_000):
        player.play()


def test_nothing_is_held_open_after_stop(qtbot: QtBot, player: Player, sound: Make) -> None:
    playable = sound("A", 3)
    file = playable.timeline.stretches[0].file
    player.load([playable])
    player.play()
    qtbot.waitUntil(lambda: player.position_ms > 0, timeout=10_000)
    assert file in _open_files()
    player.stop()
    assert player.position_ms == 0
    qtbot.waitUntil(lambda: file not in _open_files(), timeout=10_000)


def _just_after(player: Player, ms: int) -> bool:
    return ms < player.position_ms < ms + 1500


def _open_files() -> set[str]:
    return {str(link.resolve()) for link in Path("/proc/self/fd").iterdir()}


def test_playing_for_some_seconds_reports_what_was_heard(qapp: QCoreApplication, sound: Make) -> None:
    playable = sound("A", 1, 2, from_ms=500)
    report = play_to_end(playable, seconds=1.0)
    assert (report.file, report.from_ms, report.to_ms) == (playable.timeline.stretches[0].file, 500, 1500)


def test_nothing_that_can_be_played_is_an_error_in_words(qapp: QCoreApplication, tmp_path: Path) -> None:
    gone = Timeline.laid_out([Stretch(str(tmp_path / "gone.wav"), 0, 0, 1000)])
    told: list[str] = []
    with pytest.raises(CannotPlay, match=r"gone\.wav"):
        play_to_end(Playable("A", "Sample", "", gone), on_problem=told.append)
    assert len(told) == 1
    with pytest.raises(NothingToPlay):
        play_to_end(Playable("A", "Sample", "", Timeline((), 0)))


def test_ctrl_c_stops_and_still_reports(tmp_path: Path) -> None:
    file = write(tmp_path / "long.wav", noise(30, 1))
    program = """
import os, signal, sys, threading
before = signal.getsignal(signal.SIGINT)  # a shell may have started the tests with Ctrl+C ignored
from mugham_archive.listening.player import play_to_end
from mugham_archive.listening.queue import Playable
from mugham_archive.listening.timeline import Stretch, Timeline
threading.Timer(1.0, os.kill, (os.getpid(), signal.SIGINT)).start()
playable = Playable("A", "Sample", "", Timeline.laid_out([Stretch(sys.argv[1], 0, 0, 30000)]))
report = play_to_end(playable)
print(report.from_ms, 0 < report.to_ms < 20000, signal.getsignal(signal.SIGINT) == before)
"""
    assert _run(program, str(file)) == "0 True True"


def test_a_missing_library_is_named_and_nothing_else_falls(tmp_path: Path) -> None:
    (tmp_path / "libpulse.so.0").write_bytes(b"")
    program = """
from mugham_archive.errors import ArchiveError
from mugham_archive.listening.player import Player, SoundUnavailable
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
try:
    Player()
except SoundUnavailable as error:
    print(isinstance(error, ArchiveError), error)
"""
    told = _run(program, LD_LIBRARY_PATH=str(tmp_path))
    assert told.startswith("True ") and "libpulse.so.0" in told


def _run(program: str, *arguments: str, **environment: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=os.environ | {"PULSE_SERVER": "unix:/nonexistent/pulse"} | environment,
        cwd=_CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()
