"""A list of any length: first rows first, cards as they come into view, nothing lost when the archive changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.models.entries import FIRST, KEPT_PAGES, PAGE, EntryModel
from tests.desktop.catalogued import filled

BY_DATE = Listing("recording", sort="date")


def column(model: EntryModel, key: str) -> int:
    return [column.key for column in model.columns].index(key)


def settle(qtbot: QtBot) -> None:
    qtbot.wait(10)
    qtbot.waitUntil(lambda: not background.busy())


def loaded(qtbot: QtBot, archive: Archive, listing: Listing, language: str = "en") -> EntryModel:
    model = EntryModel(archive, listing, language)
    with qtbot.waitSignal(model.loaded):
        model.reload()
    return model


def test_the_first_rows_show_before_all_are_there(qtbot: QtBot, many: Archive) -> None:
    model = EntryModel(many, BY_DATE, "en")
    seen: list[int] = []
    model.first_rows.connect(lambda: seen.append(model.rowCount()))
    model.loaded.connect(seen.append)
    with qtbot.waitSignal(model.loaded):
        model.reload()
    assert seen == [FIRST, 950]
    assert [model.id_at(row) for row in range(950)] == list(many.ids(BY_DATE))


def test_a_cell_is_blank_until_its_card_has_come(qtbot: QtBot, many: Archive) -> None:
    model = loaded(qtbot, many, BY_DATE)
    index = model.index(612, column(model, "title"))
    assert index.data() is None
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert index.data() == many.cards("recording", [model.id_at(612)], "en")[0].title
    assert model.known_card(611) is not None
    assert model.known_card(320) is None


def test_only_some_pages_of_cards_are_kept(
    qtbot: QtBot, many: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mugham_archive.desktop.models.entries.KEPT_PAGES", 3)
    assert KEPT_PAGES > 3
    model = loaded(qtbot, many, BY_DATE)
    for page in range(6):
        model.card(page * PAGE)
        settle(qtbot)
    there = [page for page in range(6) if model.known_card(page * PAGE) is not None]
    assert there == [3, 4, 5]


def test_sorting_is_the_databases(qtbot: QtBot, many: Archive) -> None:
    model = loaded(qtbot, many, BY_DATE)
    with qtbot.waitSignal(model.loaded):
        model.sort(column(model, "duration"), Qt.SortOrder.DescendingOrder)
    cards = many.cards("recording", [model.id_at(row) for row in range(950)], "en")
    lengths = [card.duration_ms for card in cards]  # type: ignore[union-attr]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_the_undated_stay_at_the_end_whichever_way(qtbot: QtBot, many: Archive, order: Qt.SortOrder) -> None:
    model = loaded(qtbot, many, Listing("recording", sort="title"))
    with qtbot.waitSignal(model.loaded):
        model.sort(column(model, "date"), order)
    cards = many.cards("recording", [model.id_at(row) for row in range(950)], "en")
    dates = [card.date for card in cards]  # type: ignore[union-attr]
    dated = [parse(date).sort_key or "" for date in dates if date is not None]
    assert 0 < len(dated) < 950
    assert dates[len(dated) :] == [None] * (950 - len(dated))
    assert dated == sorted(dated, reverse=order == Qt.SortOrder.DescendingOrder)


def test_what_is_pointed_at_stays_the_same_entry_when_the_order_changes(qtbot: QtBot, many: Archive) -> None:
    model = loaded(qtbot, many, BY_DATE)
    pointed = [QPersistentModelIndex(model.index(row, 1)) for row in range(0, 900, 30)]
    entries = [model.id_at(index.row()) for index in pointed]
    with qtbot.waitSignal(model.loaded):
        model.sort(column(model, "title"))
    assert [model.id_at(index.row()) for index in pointed] == entries
    assert [index.row() for index in pointed] != list(range(0, 900, 30))


def test_a_change_elsewhere_is_followed(qtbot: QtBot, tmp_path: Path) -> None:
    archive = filled(tmp_path / "archive")
    stop = archive.subscribe(lambda changed: model.changed(changed))
    model = loaded(qtbot, archive, Listing("recording", sort="ref"))
    model.card(0)
    settle(qtbot)
    assert model.index(0, column(model, "mode")).data() == "Rast"
    first = QPersistentModelIndex(model.index(1, 0))
    gone = model.id_at(0)
    with qtbot.waitSignal(model.loaded), archive.change("Took one out") as change:
        change.remove(gone)
    assert model.rowCount() == 3
    assert first.row() == 0
    stop()
    archive.close()


def test_words_are_of_the_language_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    archive = filled(tmp_path / "archive")
    model = loaded(qtbot, archive, Listing("event", sort="date"), "az")
    model.card(0)
    settle(qtbot)
    date, series = column(model, "date"), column(model, "series")
    assert (model.index(0, date).data(), model.index(0, series).data()) == (
        "21 oktyabr 1965",
        "Birinci mövsüm",
    )
    model.set_language("ru")
    settle(qtbot)
    assert (model.index(0, date).data(), model.index(0, series).data()) == (
        "21 октября 1965",
        "Первый сезон",
    )
    archive.close()


def test_numbers_stand_at_the_right_and_cells_can_be_read_aloud(qtbot: QtBot, tmp_path: Path) -> None:
    archive = filled(tmp_path / "archive")
    model = loaded(qtbot, archive, Listing("recording", sort="ref"))
    model.card(0)
    settle(qtbot)
    index = model.index(0, column(model, "duration"))
    assert index.data() == "1:58:03"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Duration: 1:58:03"
    assert Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
    archive.close()


def test_a_list_that_cannot_be_asked_for_says_why(qtbot: QtBot, many: Archive) -> None:
    model = EntryModel(many, Listing("recording", series="S9999999"), "en")
    with qtbot.waitSignal(model.failed) as failed:
        model.reload()
    assert failed.args[0]


def test_qt_finds_nothing_wrong_with_the_model(
    qtbot: QtBot, qtmodeltester: ModelTester, tmp_path: Path
) -> None:
    archive = filled(tmp_path / "archive")
    qtmodeltester.check(loaded(qtbot, archive, Listing("recording", sort="ref")))
    archive.close()
