"""Asks until when an agreement is prolonged; what was understood of the date stands below it at once."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mugham_archive.catalogue.date_words import readable, understand
from mugham_archive.desktop.dialogs.foot import foot
from mugham_archive.errors import ArchiveError
from mugham_archive.spoken.sentences import say


class RenewalDialog(QDialog):
    """``until``, ``signed`` and ``note`` as typed; it can be accepted when the end can be understood and prolongs."""

    def __init__(self, language: str, ends: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Renew the agreement"))
        self.setMinimumWidth(460)
        self._language, self._ends = language, ends
        self.until, self.signed, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.until.setPlaceholderText(self.tr("such as 31.12.2030"))
        self._said = QLabel()
        self._said.setObjectName("muted")
        self._said.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("In force until"), self.until)
        form.addRow("", self._said)
        form.addRow(self.tr("Signed"), self.signed)
        form.addRow(self.tr("Note"), self.note)
        buttons, self.take = foot(self, self.tr("Renew"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(buttons)
        for line in (self.until, self.signed):
            line.textChanged.connect(self._understand)
        if ends is not None:
            # Most are prolonged by a year.
            year = QDate.fromString(ends, "yyyy-MM-dd").addYears(1)
            self.until.setText(year.toString("yyyy-MM-dd"))
            self.until.selectAll()
        self._understand()

    def _understand(self) -> None:
        sentence, good = self._judge()
        self._said.setText(sentence)
        self.take.setEnabled(good)

    def _judge(self) -> tuple[str, bool]:
        if not self.until.text().strip():
            return self.tr("A renewal needs a last day."), False
        try:
            end = understand(self.until.text())
            signed = understand(self.signed.text()) if self.signed.text().strip() else None
        except ArchiveError as error:
            return say(error), False
        if end.latest is None:
            return self.tr("A renewal needs a last day."), False
        if self._ends is not None and end.latest <= self._ends:
            holds = readable(self._ends, self._language)
            return self.tr("It holds until %1 already; a renewal must go beyond that.").replace(
                "%1", holds
            ), False
        said = self.tr("Understood: until %1").replace("%1", readable(end.edtf, self._language))
        if signed is not None:
            said += self.tr(", signed %1").replace("%1", readable(signed.edtf, self._language))
        return said, True
