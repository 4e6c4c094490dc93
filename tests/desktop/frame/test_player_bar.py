"""The bar at the bottom follows the player and gives it orders."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing, SegmentView
from mugham_archive.desktop import background
from mugham_archive.desktop.player.bar import LEAP_MS, STEP_MS, PlayerBar
from mugham_archive.desktop.player.listening import Listening
from mugham_archive.ingest.run import import_paths
from mugham_archive.jobs import Job
from mugham_archive.listening.player import Player
from tests.ingest.recordings import wav
from tests.ready import new_archive

LENGTH = 90_000


def stands_at(bar: PlayerBar, position: int) -> bool:
    """Whether the line is at that position."""
    return bar.line.value() == position


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Two recordings of a minute and a half each."""
    made = new_archive(tmp_path / "archive")
    for title in ("Rast", "Segah"):
        wav(tmp_path / "sound" / f"{title}.wav", LENGTH)
    import_paths(made, [tmp_path / "sound"], accept=True, job=Job())
    yield made
    made.close()


@pytest.fixture
def bar(qtbot: QtBot) -> PlayerBar:
    """The bar alone, with nothing to play yet."""
    made = PlayerBar()
    qtbot.addWidget(made)
    made.resize(1200, 64)
    made.show()
    return made


@pytest.fixture
def player(bar: PlayerBar, archive: Archive, qtbot: QtBot) -> Iterator[Player]:
    """The player with both recordings in its queue, followed by the bar."""
    listening = Listening()
    listening.set_archive(archive, "en")
    listening.ready.connect(bar.set_player)
    with qtbot.waitSignal(listening.ready):
        listening.play_list(Listing("recording", sort="title"))
    player = listening.player
    assert player is not None
    player.pause()
    qtbot.waitUntil(lambda: not background.busy())
    yield player
    player.stop()
    qtbot.waitUntil(lambda: not background.busy())


def test_with_nothing_to_play_it_says_so_and_asks_for_something(bar: PlayerBar, qtbot: QtBot) -> None:
    assert bar.title.text() == "Nothing is playing"
    assert not bar.line.isEnabled()
    with qtbot.waitSignal(bar.wanted):
        qtbot.mouseClick(bar.play_button, Qt.MouseButton.LeftButton)


def test_what_is_made_ready_is_named_with_its_length(bar: PlayerBar, player: Player) -> None:
    assert bar.title.text() == "Rast"
    assert bar.total.text() == "1:30"
    assert bar.line.maximum() == LENGTH


def test_a_click_on_the_length_turns_it_into_what_remains(
    bar: PlayerBar, player: Player, qtbot: QtBot
) -> None:
    player.seek(30_000)
    qtbot.waitUntil(lambda: bar.elapsed.text() == "0:30")
    qtbot.mouseClick(bar.total, Qt.MouseButton.LeftButton)
    assert bar.total.text() == "-1:00"
    qtbot.mouseClick(bar.total, Qt.MouseButton.LeftButton)
    assert bar.total.text() == "1:30"


def test_a_click_on_the_line_goes_there(bar: PlayerBar, player: Player, qtbot: QtBot) -> None:
    middle = QPoint(bar.line.width() // 2, bar.line.height() // 2)
    qtbot.mouseClick(bar.line, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: abs(player.position_ms - LENGTH // 2) < 1_500)


def test_arrows_and_wheel_go_in_steps(bar: PlayerBar, player: Player, qtbot: QtBot) -> None:
    bar.line.setFocus()
    for key, shift, expected in (
        (Qt.Key.Key_Right, False, STEP_MS),
        (Qt.Key.Key_Right, True, STEP_MS + LEAP_MS),
        (Qt.Key.Key_Left, False, LEAP_MS),
        (Qt.Key.Key_Left, True, 0),
        (Qt.Key.Key_Left, False, 0),
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(bar.line, key, modifier)
        qtbot.waitUntil(partial(stands_at, bar, expected))


def test_next_and_previous_go_through_the_queue(bar: PlayerBar, player: Player, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.next_button, Qt.MouseButton.LeftButton)
    assert bar.title.text() == "Segah"
    qtbot.mouseClick(bar.previous_button, Qt.MouseButton.LeftButton)
    assert bar.title.text() == "Rast"


def test_a_click_on_the_title_opens_the_recording(bar: PlayerBar, player: Player, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.opened) as opened:
        qtbot.mouseClick(bar.title, Qt.MouseButton.LeftButton)
    assert opened.args == ["R0000001"]


def test_sound_turned_off_before_playing_stays_off(bar: PlayerBar, archive: Archive, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.mute, Qt.MouseButton.LeftButton)
    listening = Listening()
    listening.set_archive(archive, "en")
    listening.ready.connect(bar.set_player)
    with qtbot.waitSignal(listening.ready):
        listening.play(["R0000001"])
    player = listening.player
    assert player is not None
    told: list[bool] = [player.muted]
    qtbot.mouseClick(bar.mute, Qt.MouseButton.LeftButton)
    told.append(player.muted)
    assert told == [True, False]
    player.stop()
    qtbot.waitUntil(lambda: not background.busy())


def test_segments_stand_under_the_line_and_are_chosen_by_key(
    bar: PlayerBar, player: Player, qtbot: QtBot
) -> None:
    segments = tuple(
        SegmentView(f"G000000{n}", title, "music", "", "", "", start, end, "")
        for n, title, start, end in ((1, "Bərdaşt", 0, 30_000), (2, "Mayə", 30_000, 90_000))
    )
    bar.set_segments("R0000009", segments, LENGTH)
    assert not bar.strip.isVisible()
    bar.set_segments("R0000001", segments, LENGTH)
    assert bar.strip.isVisible()
    assert "Mayə" in bar.strip.accessibleDescription()
    bar.strip.setFocus()
    qtbot.keyClick(bar.strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(bar.segment_chosen) as chosen:
        qtbot.keyClick(bar.strip, Qt.Key.Key_Return)
    assert chosen.args == ["G0000002"]


def test_what_cannot_be_found_is_said_and_the_rest_plays(archive: Archive, qtbot: QtBot) -> None:
    listening = Listening()
    listening.set_archive(archive, "en")
    with qtbot.waitSignals([listening.problem, listening.ready]):
        listening.play(["R0099999", "R0000002"])
    assert listening.player is not None
    assert listening.player.current is not None
    assert listening.player.current.ref == "R0000002"
    listening.player.stop()
    qtbot.waitUntil(lambda: not background.busy())
