"""Asks under which name a search is kept, and keeps it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Understood
from mugham_archive.desktop import background
from mugham_archive.desktop.dialogs.foot import foot
from mugham_archive.desktop.widgets import ElidedLabel
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


class SaveSearchDialog(QDialog):
    """A line for the name, filled with the parts of the query as people read them."""

    def __init__(self, query: str, proposed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Search", "Save this search"))
        self.line = QLineEdit(proposed)
        self.line.setAccessibleName(translate("Search", "Name"))
        self.line.selectAll()
        said = QLabel(translate("Search", "It stands in the library with the number of recordings it finds."))
        said.setObjectName("muted")
        said.setWordWrap(True)
        typed = ElidedLabel(query)
        typed.setObjectName("caption")
        buttons, save = foot(self, translate("Search", "Save"))
        self.line.textChanged.connect(lambda text: save.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        for widget in (said, self.line, typed):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(buttons)
        self.setMinimumWidth(440)

    @property
    def name(self) -> str:
        """The name that was typed."""
        return self.line.text().strip()


def ask_name(
    parent: QWidget, archive: Archive, query: str, language: str, tell: Callable[[str], None]
) -> None:
    """Ask for a name and keep the search; ``tell`` hears what became of it."""

    def failed(error: Exception) -> None:
        tell(say(error))

    def show(understood: Understood) -> None:
        proposed = " · ".join(chip.label for chip in understood.chips) or query
        dialog = SaveSearchDialog(query, proposed, parent)

        def keep() -> None:
            name = dialog.name
            done = translate("Search", "Saved in the library: %1").replace("%1", name)
            background.ask(parent, lambda: archive.save_search(name, query), lambda _: tell(done), failed)

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    background.ask(parent, lambda: archive.understand(query, language), show, failed, urgent=True)
