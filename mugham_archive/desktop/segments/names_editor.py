"""An editor for several performers on one line: each name is offered while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing import FieldValue
from mugham_archive.desktop.fields.editors import OfferingEditor
from mugham_archive.desktop.fields.offers import Offer
from mugham_archive.desktop.segments.saving import names_before
from mugham_archive.spoken import names


class NamesEditor(OfferingEditor):
    """A comma or a semicolon takes the name that is chosen and begins the next."""

    def __init__(
        self, archive: Archive, value: FieldValue, language: str, ref: str, typed: str | None
    ) -> None:
        text = value.typed if typed is None else typed
        super().__init__(
            names.label(value.field),
            Offer(text, text),
            lambda line: (
                archive.entries_like(("agent",), names_before(line)[1], language, near=ref)
                if names_before(line)[1]
                else []
            ),
            lambda one: Offer(one.ref, one.title, one.more),
            lambda _: None,
        )

    def text(self) -> str:
        return self.line.text().strip()

    def make(self) -> str:
        return ""

    def put(self, value: FieldValue) -> None:
        self.line.setText(value.typed)
        self.line.selectAll()

    def _key(self, event: QKeyEvent) -> bool:
        offers = self.offers
        if offers is not None and offers.isVisible() and offers.currentRow() >= 0:
            if event.text() in (",", ";"):
                offers.taken.emit(offers.currentRow())
                return False
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                # It ends the name, not yet the line.
                offers.taken.emit(offers.currentRow())
                return True
        return super()._key(event)

    def _take(self, row: int) -> None:
        before, _ = names_before(self.line.text())
        with QSignalBlocker(self.line):
            self.line.setText(f"{before.rstrip()} {self._offered[row].text}".strip())
        self._hide_offers()
        self.changed.emit()
