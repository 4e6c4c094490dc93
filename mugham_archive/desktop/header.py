"""The strip at the top: back and forward, the search box, language, theme and the details panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from mugham_archive.desktop.languages import LANGUAGES
from mugham_archive.desktop.theme import icons

# A person who types on is not interrupted by results.
PATIENCE_MS = 200
ICON = 20


class SearchBox(QLineEdit):
    """``searched`` while typing, after a short pause; ``submitted`` on Enter; ``left`` on Escape in an empty box."""

    searched = Signal(str)
    submitted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(720)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._glass = QLabel(self)
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PATIENCE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textEdited.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._submit)
        self._name()

    def _submit(self) -> None:
        self._pause.stop()
        self.submitted.emit(self.text())

    def _name(self) -> None:
        self.setPlaceholderText(self.tr("Search: performer, title, mode, series …"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(self.tr("Search the whole archive (Ctrl+F); names are found however they are spelt"))
        self._glass.setPixmap(icons.pixmap("search", 16, "muted", self.devicePixelRatioF()))
        self._glass.move(12, (self.sizeHint().height() - 16) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears first and leaves the box when there is nothing to clear; Down goes into the results."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self.searched.emit("")
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._name()


class Header(QFrame):
    """Says what was pressed; the window does it."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self, back: QAction, forward: QAction, details: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        for action in (back, forward):
            row.addWidget(_button(action))
        row.addSpacing(8)
        self.search = SearchBox()
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
