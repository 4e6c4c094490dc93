"""What holds for all pages: each is written, says its title, follows the archive, and can be left when it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import Recording, Title
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.pages.addresses import known
from mugham_archive.desktop.pages.choice import Choice
from tests.desktop.pages.conftest import Window, texts

ADDRESSES = {
    "home": "archive",
    "recordings": "Recordings",
    "events": "Events",
    "performers": "Performers",
    "places": "Places",
    "documents": "Documents",
    "agreements": "Agreements",
    "series": "Series",
    "modes": "Modes",
    "partners": "Partners",
    "inbox": "Inbox",
    "problems": "Problems",
    "problems/undated": "Recordings without a date",
    "history": "History",
    "bin": "Bin",
    "duplicates": "Likely duplicates",
    "terms": "Vocabularies",
    "terms/mode": "Modes",
    "term/mode/rast": "Rast",
    "change/1": "Made a few entries",
    "place/P0000001": "Chamber hall",
    "lineage/A0000001": "Teachers and pupils of Nigar Əliyarqızı",
    "described": "How it is described",
    "described/S0000001": "How it is described",
    "lacks/recording/segments": "Without: segments",
    "has/recording/performers/S0000001": "With: named performers",
    "light/event/green": "Complete",
    "under/event/G0000001": "Memorandum of cooperation",
    "series/S0000001": "Treasury of Secrets",
    "event/E0000001": "Rast gecəsi",
    "recording/R0000001": "Rast dəstgahı",
    "agent/A0000001": "Nigar Əliyarqızı",
    "partner/A0000005": "Bakı Nümunə Konservatoriyası",
    "mode/rast": "Rast",
    "search/rast": "Search: rast",
    "document/D0000001": "Programme of the evening of Rast",
    "agreement/G0000001": "Memorandum of cooperation",
    "segment/T0000002": "Rast dəstgahı",
}
Opened = Callable[[Window, str], Any]


@pytest.mark.parametrize(("address", "title"), ADDRESSES.items())
def test_a_page_is_written_and_says_its_title(
    window: Window, opened: Opened, qtbot: QtBot, address: str, title: str
) -> None:
    page = opened(window, address)
    with qtbot.waitSignal(page.title_changed, check_params_cb=lambda said: said == title):
        page.refresh()
    assert known(address)
    said = [button.text() for button in page.findChildren(QAbstractButton)]
    assert title.removeprefix("Search: ") in texts(page) + "\n".join(said)


@pytest.mark.parametrize("address", [one for one in ADDRESSES if "/" not in one])
def test_an_empty_page_offers_the_one_thing_to_do(
    empty_archive: Archive, opened: Opened, address: str
) -> None:
    window = Window(empty_archive)
    page = opened(window, address)
    if address in ("modes", "terms"):
        assert "0 of" in texts(page) or "Vocabularies" in texts(page)
        return
    if address == "home":
        page.findChildren(Choice)[2].click()
        assert window.asked == ["sample"]
        return
    button = next(one for one in page.findChildren(QPushButton) if one.objectName() == "primary")
    button.click()
    assert window.asked == ["import"] or window.opened in (
        ["agreements"],
        ["recordings"],
        ["history"],
        ["performers"],
    )


def test_what_is_not_in_the_archive_is_said_with_a_way_out(window: Window, opened: Opened) -> None:
    for address in ("recording/R9999999", "series/S9999999"):
        page = opened(window, address)
        assert f"There is no entry “{address.partition('/')[2]}”" in texts(page)
        next(one for one in page.findChildren(QPushButton) if one.objectName() == "primary").click()
        assert window.opened.pop() == "home"


def test_a_page_is_written_anew_when_the_archive_changes(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    page = opened(window, "recording/R0000001")
    with window.archive.change("Renamed") as change:
        recording = change.session.scalars(select(Recording).where(Recording.reference == "R0000001")).one()
        change.session.scalars(
            select(Title).where(Title.entry_id == recording.id)
        ).one().text = "Rast, yenidən"
    with qtbot.waitSignal(page.written):
        page.changed(change.changed)
    assert "Rast, yenidən" in texts(page)
    assert "Renamed" in texts(page)


def test_a_change_of_other_things_leaves_a_page_alone(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "modes")
    with window.archive.change("Another series") as change:
        change.session.scalars(select(Title).where(Title.text == "Birinci mövsüm")).one().text = "Mövsüm 1"
    with qtbot.assertNotEmitted(page.written, wait=500):
        page.changed(change.changed)


def test_another_language_is_spoken_at_once(window: Window, opened: Opened, qtbot: QtBot) -> None:
    page = opened(window, "series/S0000001")
    window.language = "az"
    with qtbot.waitSignal(page.written):
        QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert "Sirlər xəzinəsi" in texts(page)
    assert "Köhnə lentlərdən" in texts(page)


def test_links_are_reached_and_followed_from_the_keyboard(
    window: Window, opened: Opened, qtbot: QtBot
) -> None:
    page = opened(window, "recording/R0000001")
    label = next(one for one in page.findChildren(LinkLabel) if "agent/A0000002" in one.text())
    assert label.focusPolicy() & Qt.FocusPolicy.TabFocus
    label.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(label, Qt.Key.Key_Tab)
    qtbot.keyClick(label, Qt.Key.Key_Return)
    assert window.opened[-1].startswith("agent/")


def test_an_unknown_address_is_the_first_page(window: Window, opened: Opened) -> None:
    assert not known("nowhere")
    assert not known("recording/")
    assert opened(window, "nowhere").address == "home"
