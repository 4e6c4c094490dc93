"""The strip at the top: back and forward, the search box, language, theme and the details panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from mugham_archive.desktop.search.box import SearchBox
from mugham_archive.desktop.search.history import SearchHistory
from mugham_archive.desktop.theme import icons
from mugham_archive.settings import Settings
from mugham_archive.spoken.languages import LANGUAGES

ICON = 20


class Header(QFrame):
    """Says what was pressed; the window does it."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self,
        back: QAction,
        forward: QAction,
        details: QAction,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        for action in (back, forward):
            row.addWidget(_button(action))
        row.addSpacing(8)
        self.search = SearchBox(SearchHistory(settings))
        row.addStretch(1)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        self._language = _menu_button("language")
        self._theme = _menu_button("theme")
        row.addWidget(self._language)
        row.addWidget(self._theme)
        row.addWidget(_button(details))
        self._languages = self._choices(self._language, LANGUAGES, self.language_chosen)
        self._themes = self._choices(
            self._theme, dict.fromkeys(("system", "light", "dark"), ""), self.theme_chosen
        )
        self._name()

    def _choices(self, button: QToolButton, choices: dict[str, str], signal: object) -> dict[str, QAction]:
        menu = QMenu(button)
        group = QActionGroup(menu)
        made: dict[str, QAction] = {}
        for code, words in choices.items():
            action = QAction(words, group)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, code=code: signal.emit(code))  # type: ignore[attr-defined]
            menu.addAction(action)
            made[code] = action
        button.setMenu(menu)
        return made

    def show_choices(self, language: str, theme: str) -> None:
        """Tick what is in force."""
        self._languages[language].setChecked(True)
        self._themes[theme].setChecked(True)
        self._language.setText(language.upper())

    def _name(self) -> None:
        self._language.setToolTip(self.tr("Language"))
        self._language.setAccessibleName(self.tr("Language"))
        self._theme.setToolTip(self.tr("Light or dark"))
        self._theme.setAccessibleName(self.tr("Light or dark"))
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for code, name in names.items():
            self._themes[code].setText(name)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setAutoRaise(True)
    return button


def _menu_button(icon: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon, "muted"))
    button.setIconSize(QSize(ICON, ICON))
    button.setToolButtonStyle(
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if icon == "language"
        else Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAutoRaise(True)
    return button
