"""Labelled places of values one under the other, as the facts of an entry stand when they are typed."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mugham_archive.catalogue.editing import FieldValue
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.fields.saving import NewRow, Place
from mugham_archive.desktop.fields.spot import FieldSpot
from mugham_archive.spoken import names

_LABEL_WIDTH = 118


class FieldList(QWidget):
    """Says ``gone_on`` with the spot that was left and the direction; ``saved`` when a spot was."""

    gone_on = Signal(object, int)
    saved = Signal(object)

    def __init__(
        self,
        desk: EditingDesk,
        ref: str,
        values: Sequence[FieldValue],
        row_kind: str = "",
        row: int | NewRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        self.spots: list[FieldSpot] = []
        for line, value in enumerate(values):
            label = QLabel(escape(names.label(value.field)))
            label.setObjectName("muted")
            label.setWordWrap(True)
            label.setFixedWidth(_LABEL_WIDTH)
            label.setContentsMargins(0, 7, 0, 0)
            spot = FieldSpot(desk, Place(ref, value.field, row_kind, row), value)
            label.setBuddy(spot.label)
            spot.gone_on.connect(lambda direction, spot=spot: self.gone_on.emit(spot, direction))
            spot.saved.connect(self.saved)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(spot, line, 1)
            self.spots.append(spot)

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        return [spot.label for spot in self.spots]

    def take(self, values: Sequence[FieldValue]) -> None:
        """What the archive says now."""
        for spot, value in zip(self.spots, values, strict=True):
            spot.take(value)
