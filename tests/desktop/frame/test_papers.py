"""Documents and agreements in the whole window: dropped, added, linked and unlinked, without a mouse where one can."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mugham_archive.catalogue.views import AgreementDetails, DocumentDetails, Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.application import wait_until_settled
from mugham_archive.desktop.dialogs.choose_entry import ChooseEntry
from mugham_archive.desktop.dialogs.renewal import RenewalDialog
from mugham_archive.desktop.window import MainWindow
from tests.preservation.paper_making import pdf


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Qərar_2020-03-14.pdf"
    path.write_bytes(pdf("Resolution of the conference"))
    return path


def drop(window: MainWindow, place: QPoint, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(place),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not background.busy() and not window.frame.papers.running)
    wait_until_settled()


def middle(window: MainWindow, widget: QWidget) -> QPoint:
    return widget.mapTo(window, widget.rect().center())


def linked(window: MainWindow, ref: str) -> list[tuple[str, str]]:
    assert window.archive is not None
    details = window.archive.details(ref, "en")
    return [(one.ref, one.relation) for one in details.entry.documents]


@pytest.mark.parametrize("address", ["event/E0000001", "series/S0000001", "agreement/G0000001"])
def test_a_document_dropped_on_a_page_belongs_to_its_entry(
    window: MainWindow, qtbot: QtBot, paper: Path, address: str
) -> None:
    window.frame.open(address)
    settle(qtbot, window)
    ref = address.partition("/")[2]
    before = linked(window, ref)
    drop(window, middle(window, window.pages), paper)
    qtbot.waitUntil(lambda: len(linked(window, ref)) == len(before) + 1)
    settle(qtbot, window)
    assert window.archive is not None
    assert window.archive.total(Listing("recording", state="inbox")) == window.archive.overview("en").inbox


def test_a_document_dropped_on_a_row_belongs_to_that_row(
    window: MainWindow, qtbot: QtBot, paper: Path
) -> None:
    window.frame.open("events")
    settle(qtbot, window)
    table = window.pages.table()
    assert table is not None
    qtbot.waitUntil(lambda: table.entries.known_card(1) is not None)
    card = table.entries.known_card(1)
    assert card is not None
    place = table.viewport().mapTo(window, table.visualRect(table.entries.index(1, 1)).center())
    drop(window, place, paper)
    qtbot.waitUntil(lambda: "decides_on" in [relation for _, relation in linked(window, card.ref)])
    settle(qtbot, window)


def test_audio_dropped_beside_a_document_is_imported(
    window: MainWindow, qtbot: QtBot, paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[list[str]] = []
    monkeypatch.setattr(window.frame, "import_paths", lambda paths: given.append(list(paths)))
    window.frame.open("event/E0000001")
    settle(qtbot, window)
    before = len(linked(window, "E0000001"))
    audio = tmp_path / "a.flac"
    audio.write_bytes(b"fLaC")
    drop(window, middle(window, window.pages), paper, audio)
    qtbot.waitUntil(lambda: bool(given))
    assert given == [[str(audio)]]
    qtbot.waitUntil(lambda: len(linked(window, "E0000001")) == before + 1)
    settle(qtbot, window)


def test_a_document_is_added_from_the_menu_to_what_is_in_front(
    window: MainWindow, qtbot: QtBot, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_more: ([str(paper)], ""))
    window.frame.open("event/E0000001")
    settle(qtbot, window)
    before = len(linked(window, "E0000001"))
    qtbot.keyClick(
        window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: len(linked(window, "E0000001")) == before + 1)
    settle(qtbot, window)
    assert window.archive is not None
    window.archive.undo()
    assert len(linked(window, "E0000001")) == before


def dialog(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    found: list[QWidget] = []

    def there() -> bool:
        found[:] = [
            one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()
        ]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


def test_a_document_is_linked_and_unlinked_with_the_keyboard(
    window: MainWindow, qtbot: QtBot, paper: Path
) -> None:
    window.frame.papers.take([paper])
    settle(qtbot, window)
    assert window.archive is not None
    (number,) = window.archive.ids(Listing("document", text="resolution of the conference"))
    (card,) = window.archive.cards("document", [number], "en")
    window.frame.open(f"document/{card.ref}")
    settle(qtbot, window)
    window.frame.papers.link_entry(card.ref, "resolution")
    box = dialog(qtbot, ChooseEntry)
    assert isinstance(box, ChooseEntry)
    box.line.setText("rast gecəsi")
    qtbot.waitUntil(
        lambda: not background.busy() and box.list.count() > 0 and "Rast" in box.list.item(0).text()
    )
    qtbot.wait(260)
    qtbot.waitUntil(lambda: not background.busy())
    assert box.answers["relation"] == "decides_on"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (card.ref, "decides_on") in linked(window, "E0000001"))
    settle(qtbot, window)
    page = window.pages.currentWidget()
    assert page is not None

    def crosses() -> list[QToolButton]:
        return [one for one in page.findChildren(QToolButton) if one.toolTip().startswith("Unlink")]

    qtbot.waitUntil(lambda: len(crosses()) == 1)
    cross = crosses()[0]
    cross.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(cross, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: (card.ref, "decides_on") not in linked(window, "E0000001"))
    settle(qtbot, window)


def test_what_nobody_has_is_said_and_nothing_is_taken(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.papers.link_under("G0000001")
    box = dialog(qtbot, ChooseEntry)
    assert isinstance(box, ChooseEntry)
    qtbot.keyClicks(box.line, "zzzzzz")
    qtbot.waitUntil(lambda: box.list.count() == 0 and not background.busy())
    assert not box.take.isEnabled()
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert box.isVisible()
    box.reject()
    settle(qtbot, window)


def test_a_new_agreement_opens_its_page(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.papers.add_agreement()
    box = dialog(qtbot, ChooseEntry)
    assert isinstance(box, ChooseEntry)
    box.line.setText("konservatoriya")
    qtbot.waitUntil(lambda: box.list.count() == 1 and not background.busy())
    qtbot.wait(260)
    qtbot.waitUntil(lambda: not background.busy())
    qtbot.keyClicks(box.inputs["title"], "Second memorandum")
    box.accept()
    qtbot.waitUntil(lambda: window.frame.navigation.address == "agreement/G0000002")
    settle(qtbot, window)


def test_an_agreement_is_renewed_and_gets_a_party(window: MainWindow, qtbot: QtBot) -> None:
    assert window.archive is not None

    def details() -> AgreementDetails:
        assert window.archive is not None
        found = window.archive.details("G0000001", "en")
        assert isinstance(found, AgreementDetails)
        return found

    before = details()
    window.frame.papers.renew("G0000001", before.card.ends)
    box = dialog(qtbot, RenewalDialog)
    assert isinstance(box, RenewalDialog)
    box.until.setText("1.1.1999")
    assert not box.take.isEnabled() or before.card.ends is None
    box.until.setText("nonsense")
    assert not box.take.isEnabled()
    box.until.setText("31.12.2997")
    box.accept()
    qtbot.waitUntil(lambda: details().card.ends == "2997-12-31")
    window.frame.papers.add_party("G0000001")
    chosen = dialog(qtbot, ChooseEntry)
    assert isinstance(chosen, ChooseEntry)
    qtbot.waitUntil(lambda: chosen.list.count() > 0 and not background.busy())
    line = chosen.inputs["signatory"]
    line.setText("İ. Nümunə")
    chosen.accept()
    qtbot.waitUntil(lambda: "İ. Nümunə" in [one.signatory for one in details().parties])
    settle(qtbot, window)


def test_a_missing_file_is_put_back_from_the_page(
    window: MainWindow, qtbot: QtBot, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.frame.papers.take([paper])
    settle(qtbot, window)
    assert window.archive is not None
    (card,) = window.archive.cards(
        "document", window.archive.ids(Listing("document", text="resolution of the conference")), "en"
    )
    details = window.archive.details(card.ref, "en")
    assert isinstance(details, DocumentDetails) and details.stored_path is not None
    place = Path(details.stored_path)
    place.unlink()
    window.frame.open(f"document/{card.ref}")
    settle(qtbot, window)
    drop(window, middle(window, window.pages), paper)
    qtbot.waitUntil(place.is_file)
    settle(qtbot, window)
    assert linked(window, card.ref) == []


def test_what_is_missing_leads_to_its_field(window: MainWindow, qtbot: QtBot) -> None:
    wanted: list[tuple[str, str]] = []
    window.frame.field_wanted.connect(lambda ref, field: wanted.append((ref, field)))
    window.frame.fill_in("R0000001", "summary")
    qtbot.waitUntil(lambda: window.frame.navigation.address == "recording/R0000001")
    assert wanted == [("R0000001", "summary")]
    settle(qtbot, window)
