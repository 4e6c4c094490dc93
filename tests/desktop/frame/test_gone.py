"""Back and forward lead to entries that are gone: a merged one is the one it was merged into, a deleted one says so."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from mugham_archive.archive import Archive
from mugham_archive.catalogue.authorities.merging import merge
from mugham_archive.catalogue.bin import remove_entries
from mugham_archive.desktop import background
from mugham_archive.desktop.widgets import EmptyState
from mugham_archive.desktop.window import MainWindow
from tests.archives import add, entry_named
from tests.desktop.frame.at_the_desk import KEY, SINGER, Desk

ALT = Qt.KeyboardModifier.AltModifier


def _visit(desk: Desk, *addresses: str) -> None:
    for address in addresses:
        desk.window.frame.open(address)
        _answered(desk)


def _answered(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: not background.busy())


def _back(desk: Desk) -> str:
    return _press(desk, KEY.Key_Left)


def _forward(desk: Desk) -> str:
    return _press(desk, KEY.Key_Right)


def _press(desk: Desk, key: Any) -> str:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.qtbot.keyClick(desk.window, key, ALT)
    _answered(desk)
    return desk.window.frame.navigation.address


def _arrive(desk: Desk, address: str) -> None:
    """A page that is kept hears of a change a moment later."""
    desk.qtbot.waitUntil(lambda: desk.window.frame.navigation.address == address)
    _answered(desk)


def _said(window: MainWindow) -> str:
    page = window.pages.currentWidget()
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _twin(archive: Archive, kind: str) -> str:
    with archive.change("Once more") as change:
        return str(add(change.session, kind, "Yenə o").reference)


def _merge(archive: Archive, kind: str, kept: str, gone: str) -> None:
    with archive.change("Merge") as change:
        merge(change, kind, *(entry_named(change.session, ref).id for ref in (kept, gone)))


@pytest.mark.parametrize(
    ("kind", "kept", "heads"),
    [
        ("agent", SINGER, ("agent", "lineage", "events")),
        ("series", "S0000001", ("series", "described")),
    ],
)
def test_back_and_forward_open_the_entry_that_one_was_merged_into(
    desk: Desk, kind: str, kept: str, heads: tuple[str, ...]
) -> None:
    gone = _twin(desk.archive, kind)
    _visit(desk, *(f"{head}/{gone}" for head in heads), "modes")
    _merge(desk.archive, kind, kept, gone)
    for head in reversed(heads):
        _back(desk)
        _arrive(desk, f"{head}/{kept}")
        assert not desk.window.pages.currentWidget().findChildren(EmptyState)
    assert _back(desk) == "home"
    for head in heads:
        _forward(desk)
        _arrive(desk, f"{head}/{kept}")
    assert _forward(desk) == "modes"


def test_a_page_in_front_follows_when_its_entry_is_merged_and_steps_between_the_same_are_one(
    desk: Desk,
) -> None:
    gone = _twin(desk.archive, "agent")
    _visit(desk, f"agent/{SINGER}", f"agent/{gone}")
    _merge(desk.archive, "agent", SINGER, gone)
    _arrive(desk, f"agent/{SINGER}")
    assert _back(desk) == "home"
    # Taken back, the entry has its page again.
    desk.archive.undo()
    _visit(desk, f"agent/{gone}")
    desk.qtbot.waitUntil(lambda: "Yenə o" in _said(desk.window))


def test_an_address_or_a_link_that_names_a_merged_entry_opens_the_other(desk: Desk) -> None:
    gone = _twin(desk.archive, "agent")
    _merge(desk.archive, "agent", SINGER, gone)
    _visit(desk, f"agent/{gone}")
    _arrive(desk, f"agent/{SINGER}")
    _visit(desk, "home")
    desk.window.frame.open_entry(gone)
    _arrive(desk, f"agent/{SINGER}")


@pytest.mark.parametrize("address", ["recording/R0000001", "series/S0000001"])
def test_the_page_of_a_deleted_entry_says_so_and_brings_it_back(desk: Desk, address: str) -> None:
    ref = address.partition("/")[2]
    _visit(desk, "modes", address)
    title = desk.window.pages.title()
    _visit(desk, "events")
    with desk.archive.change("Delete") as change:
        remove_entries(change, [ref])
    assert _back(desk) == address
    desk.qtbot.waitUntil(lambda: "” was deleted" in _said(desk.window))
    assert _back(desk) == "modes", "one goes on as from any page"
    assert _forward(desk) == address
    page = desk.window.pages.currentWidget()
    (notice,) = page.findChildren(EmptyState)
    notice.button.setFocus()
    desk.qtbot.keyClick(notice.button, KEY.Key_Space)
    desk.qtbot.waitUntil(lambda: "was deleted" not in _said(desk.window))
    desk.qtbot.waitUntil(lambda: desk.window.pages.title() == title)
    if address.startswith("series/"):
        table = desk.window.pages.table()
        assert table is not None, "its lists stand there again"


def test_an_entry_that_never_was_leads_to_the_first_page(desk: Desk) -> None:
    _visit(desk, "agent/A9999999")
    desk.qtbot.waitUntil(lambda: "This page cannot be shown" in _said(desk.window))
    assert _back(desk) == "home"
