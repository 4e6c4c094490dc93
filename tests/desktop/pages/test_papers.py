"""Pages of documents and agreements: the paper itself, links, what ends soon, what took place under an agreement."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue import agreements
from mugham_archive.catalogue.editing import set_fields
from mugham_archive.catalogue.views import DocumentDetails
from mugham_archive.desktop.details.link_label import LinkLabel
from mugham_archive.desktop.details.linked_list import LinkedList
from mugham_archive.desktop.details.missing import Missing
from mugham_archive.desktop.details.short_table import ShortTable
from mugham_archive.desktop.pages.agreements import EVENTS, ByPartner
from mugham_archive.desktop.pages.ending import Ending
from mugham_archive.desktop.widgets.entry_table import EntryTable
from mugham_archive.desktop.widgets.paper_preview import ImagePage, PaperView, PdfPages
from mugham_archive.preservation.adding_documents import add_documents
from mugham_archive.settings import Settings
from tests.archives import add
from tests.desktop.pages.conftest import Window, texts
from tests.preservation.paper_making import pdf, png

Opened = Callable[[Window, str], Any]
TODAY = dt.date.today()


@pytest.fixture
def brought(archive: Archive, tmp_path: Path) -> Callable[[str, bytes], str]:
    """Adds a file as a document and tells its reference."""

    def bring(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        (ref,) = add_documents(archive, [path], "E0000001").added
        return ref

    return bring


def stored(archive: Archive, ref: str) -> Path:
    details = archive.details(ref, "en")
    assert isinstance(details, DocumentDetails) and details.stored_path is not None
    return Path(details.stored_path)


def test_a_pdf_is_read_page_by_page_with_the_keyboard(
    window: Window, opened: Opened, brought: Callable[[str, bytes], str], qtbot: QtBot
) -> None:
    page = opened(window, f"document/{brought('programme.pdf', pdf('Evening of Rast', 4))}")
    view = page.findChild(PaperView)
    assert isinstance(view.view, PdfPages)
    assert (view.view.pages, view.view.page) == (4, 0)
    assert "Page 1 of 4" in texts(page)
    inner = view.focusProxy().focusProxy()
    for key, number in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_End, 3),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(inner, key)
        assert view.view.page == number
    assert not view.before.isEnabled()
    fitting = view.view.factor
    qtbot.keyClick(inner, Qt.Key.Key_Plus)
    assert view.view.factor > fitting
    qtbot.keyClick(inner, Qt.Key.Key_Minus)
    qtbot.keyClick(inner, Qt.Key.Key_Minus)
    assert view.view.factor < fitting
    qtbot.keyClick(inner, Qt.Key.Key_0)
    assert view.view.factor == pytest.approx(fitting, rel=0.02)


def test_a_picture_is_shown_no_larger_than_it_is_and_larger_on_request(
    window: Window, opened: Opened, brought: Callable[[str, bytes], str], qtbot: QtBot
) -> None:
    page = opened(window, f"document/{brought('poster.png', png(40, 30))}")
    view = page.findChild(PaperView)
    assert isinstance(view.view, ImagePage)
    assert view.view.factor == 1.0
    assert not view.before.isVisible()
    qtbot.keyClick(view.view, Qt.Key.Key_Plus)
    assert view.view.factor == 1.25
    assert view.view.widget().size() == QSize(50, 38)
    wide = opened(window, f"document/{brought('wide.png', png(4000, 30))}")
    shown = wide.findChild(ImagePage)
    assert shown.widget().width() <= shown.width()


def test_a_text_in_an_old_encoding_is_read(
    window: Window, opened: Opened, brought: Callable[[str, bytes], str]
) -> None:
    page = opened(window, f"document/{brought('r.txt', 'Решение о вечере мугама'.encode('cp1251'))}")
    assert page.findChild(QPlainTextEdit).toPlainText() == "Решение о вечере мугама"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pdf", b"%PDF-1.4\nnothing", "The PDF is damaged"),
        ("a.png", png()[:60], "The picture cannot be read"),
        ("a.docx", b"PK\x03\x04", "read with another program"),
    ],
)
def test_a_paper_that_cannot_be_shown_says_why(
    window: Window,
    opened: Opened,
    brought: Callable[[str, bytes], str],
    name: str,
    content: bytes,
    sentence: str,
) -> None:
    page = opened(window, f"document/{brought(name, content)}")
    assert sentence in texts(page)
    assert "Open the file" in [one.text() for one in page.findChildren(QPushButton)]


def test_a_missing_file_says_so(window: Window, opened: Opened, brought: Callable[[str, bytes], str]) -> None:
    ref = brought("qərar.pdf", pdf("Text"))
    stored(window.archive, ref).unlink()
    page = opened(window, f"document/{ref}")
    assert "The file “qərar.pdf” is not in the archive" in texts(page)
    assert "Open the file" not in [one.text() for one in page.findChildren(QPushButton)]


def test_a_document_tells_how_it_stands_to_what_it_belongs_to(
    window: Window, opened: Opened, brought: Callable[[str, bytes], str]
) -> None:
    page = opened(window, f"document/{brought('program.txt', b'text')}")
    assert "Announces" in texts(page)
    assert "event/E0000001" in texts(page)
    (shown,) = [one for one in page.findChildren(LinkedList) if "Announces" in texts(one)]
    shown.followed.emit("event/E0000001")
    assert window.opened == ["event/E0000001"]
    # Without the window's papers nothing can be changed, and nothing pretends that it could.
    assert shown.findChildren(QPushButton) == []


# Agreements ------------------------------------------------------------------------------------------------------


def make(archive: Archive, title: str, ends: dt.date, partner: str = "A0000005") -> str:
    with archive.change("An agreement") as change:
        made = add(change.session, "agreement", title)
        set_fields(change.session, made.reference, {"in_force_from": "2001", "in_force_to": ends.isoformat()})
        agreements.add_party(change.session, made.reference, partner)
        return str(made.reference)


def test_agreements_are_listed_under_their_partners_and_narrowed(
    window: Window, opened: Opened, tmp_path: Path
) -> None:
    soon = make(window.archive, "Soon", agreements.months_later(TODAY, 2))
    make(window.archive, "Later", agreements.months_later(TODAY, 11))
    make(window.archive, "Over", TODAY - dt.timedelta(days=1))
    window.settings = Settings(tmp_path / "settings.json")
    page = opened(window, "agreements")
    shown = page.findChild(ByPartner)

    def titles() -> list[str]:
        table = shown.table
        items = [table.topLevelItem(place) for place in range(table.topLevelItemCount())]
        return [item.text(0).strip() for item in items]

    assert {"Bakı Nümunə Konservatoriyası", "Soon", "Later", "Over"} <= set(titles())
    for code, wanted in (("3", {"Soon"}), ("12", {"Soon", "Later"}), ("over", {"Over"})):
        shown.buttons[code].click()
        assert {"Soon", "Later", "Over"} & set(titles()) == wanted
    # The choice is there again when the page is opened the next time.
    again = opened(window, "agreements").findChild(ByPartner)
    assert again.buttons["over"].isChecked()
    again.table.opened.emit(f"agreement/{soon}")
    assert window.opened == [f"agreement/{soon}"]


def test_what_took_place_under_an_agreement_is_counted_and_listed(window: Window, opened: Opened) -> None:
    ref = make(window.archive, "Memorandum", agreements.months_later(TODAY, 2))
    with window.archive.change("Link") as change:
        agreements.link(change.session, ref, "S0000001")
    page = opened(window, f"agreement/{ref}")
    said = texts(page)
    assert "Took place under it:" in said
    assert f"under/event/{ref}" in said and f"under/recording/{ref}" in said
    assert "Ends in" in said
    listed = opened(window, f"under/event/{ref}")
    table = listed.findChild(EntryTable)
    assert table.entries.rowCount() == window.archive.total(table.listing) > 0
    assert "Memorandum" in texts(listed)
    shown = opened(window, "agreements").findChild(ByPartner)
    shown.table.followed.emit(f"agreement/{ref}", EVENTS)
    assert window.opened == [f"under/event/{ref}"]


def test_the_first_page_reminds_of_what_ends_within_the_chosen_time(
    window: Window, opened: Opened, tmp_path: Path
) -> None:
    make(window.archive, "In two months", agreements.months_later(TODAY, 2))
    make(window.archive, "In eleven", agreements.months_later(TODAY, 11))
    window.settings = Settings(tmp_path / "settings.json")
    ending = opened(window, "home").findChild(Ending)

    def shown() -> list[str]:
        return [ending.table.topLevelItem(place).text(0) for place in range(ending.table.topLevelItemCount())]

    assert ending.within.currentData() == 6
    assert "In eleven" not in shown() and "In two months" in shown()
    ending.within.setCurrentIndex(ending.within.findData(12))
    assert {"In two months", "In eleven"} <= set(shown())
    ending = opened(window, "home").findChild(Ending)
    assert ending.within.currentData() == 12
    assert "In eleven" in shown()


# What is missing ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "kind"), [("recording/R0000001", "recording"), ("event/E0000001", "event")]
)
def test_what_an_entry_lacks_is_named_and_leads_to_its_field(
    window: Window, opened: Opened, address: str, kind: str
) -> None:
    ref = address.partition("/")[2]
    with window.archive.change("Forget it") as change:
        set_fields(change.session, ref, {"date": "", "summary" if kind == "recording" else "abstract": ""})
    page = opened(window, address)
    missing = page.findChild(Missing)
    links = [label for label in missing.findChildren(LinkLabel)]
    assert any("summary" in label.text() for label in links)
    links[-1].followed.emit("summary")
    assert window.asked == [f"{ref} {'summary' if kind == 'recording' else 'abstract'}"]
    assert missing.chip.text() in ("Complete", "Nearly complete", "Essentials are missing")


def test_each_number_of_a_series_opens_its_list(window: Window, opened: Opened) -> None:
    page = opened(window, "series/S0000001")
    (label,) = [one for one in page.findChildren(LinkLabel) if "with named performers" in one.text()]
    label.followed.emit("has/recording/performers/S0000001")
    assert window.opened == ["has/recording/performers/S0000001"]
    figures = window.archive.completeness("S0000001")
    described = opened(window, "described/S0000001")
    recordings, events = described.findChildren(ShortTable)
    rows = {
        recordings.topLevelItem(n).text(0): recordings.topLevelItem(n)
        for n in range(recordings.topLevelItemCount())
    }
    assert rows["Segments"].text(2) in (str(figures.recordings.lacks["segments"]), "")
    assert rows["Named performers"].text(1) == str(
        figures.recordings.total - figures.recordings.lacks["performers"]
    )
    events.opened.emit("event/summary")
    recordings.followed.emit("recording/performers", 1)
    assert window.opened[1:] == ["lacks/event/summary/S0000001", "has/recording/performers/S0000001"]
    for address in window.opened:
        listed = opened(window, address)
        table = listed.findChild(EntryTable)
        assert table.entries.rowCount() == window.archive.total(table.listing)
        assert "Treasury of Secrets" in texts(listed)


def test_problems_of_events_open_their_list(window: Window, opened: Opened) -> None:
    with window.archive.change("An evening without a date") as change:
        add(change.session, "event", "Tarixsiz axşam")
    page = opened(window, "problems")
    (table,) = page.findChildren(ShortTable)
    names = [table.topLevelItem(place).text(1) for place in range(table.topLevelItemCount())]
    assert "Events without a date" in names
    listed = opened(window, "problems/event_undated")
    assert listed.findChild(EntryTable).entries.rowCount() >= 1
