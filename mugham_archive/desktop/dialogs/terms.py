"""The words of a term in three languages, and what else it is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from mugham_archive.catalogue.views import TermUse
from mugham_archive.desktop.dialogs.foot import foot

translate = QCoreApplication.translate


class TermDialog(QDialog):
    """A new term, or the words of one that is there; it cannot be kept without a word."""

    def __init__(self, title: str, term: TermUse | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._lines = {language: QLineEdit(getattr(term, language, "")) for language in ("az", "en", "ru")}
        self._variants = QLineEdit(", ".join(term.variants) if term else "")
        self._variants.setToolTip(translate("Desk", "With commas between them; all of them are found."))
        form = QFormLayout()
        form.setSpacing(10)
        names = {
            "az": translate("Desk", "Azerbaijani"),
            "en": translate("Desk", "English"),
            "ru": translate("Desk", "Russian"),
        }
        for language, line in self._lines.items():
            line.setAccessibleName(names[language])
            line.textChanged.connect(self._check)
            form.addRow(names[language], line)
        form.addRow(translate("Desk", "Also called"), self._variants)
        buttons, self._keep = foot(self, translate("Desk", "Keep"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(buttons)
        self._check()

    def _check(self) -> None:
        self._keep.setEnabled(bool(self.first_word()))

    def first_word(self) -> str:
        """The first word that was given."""
        return next((word for word in self.words().values() if word), "")

    def words(self) -> dict[str, str]:
        """The words by language."""
        return {language: line.text().strip() for language, line in self._lines.items()}

    def variants(self) -> list[str]:
        """What else it is called."""
        return [part.strip() for part in self._variants.text().split(",") if part.strip()]
