"""The main window: puts header, library, pages, details and player together and passes messages between them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.views import Overview
from mugham_archive.desktop import background
from mugham_archive.desktop.delete_key import deletes_itself
from mugham_archive.desktop.details.panel import DetailsPanel
from mugham_archive.desktop.details_place import BESIDE_WIDTH, EDITED_BESIDE, DetailsPlace
from mugham_archive.desktop.dialogs.shortcuts import ShortcutSheet, about_text
from mugham_archive.desktop.dropping import drop_words, take_dropped
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.header import Header
from mugham_archive.desktop.importing import JobPanel
from mugham_archive.desktop.menus import Actions
from mugham_archive.desktop.mouse_keys import MouseKeys
from mugham_archive.desktop.page_stack import PageStack
from mugham_archive.desktop.pages.frame import deeds
from mugham_archive.desktop.player.bar import LEAP_MS, STEP_MS, PlayerBar
from mugham_archive.desktop.player.listening import Listening
from mugham_archive.desktop.sidebar import WIDTH as SIDEBAR_WIDTH
from mugham_archive.desktop.sidebar import Sidebar
from mugham_archive.desktop.status_line import StatusLine
from mugham_archive.desktop.theme import Theme
from mugham_archive.desktop.together.deeds import GRID
from mugham_archive.desktop.window_frame import WindowFrame
from mugham_archive.errors import ArchiveError
from mugham_archive.settings import Settings
from mugham_archive.spoken import languages
from mugham_archive.spoken.sentences import say

# The volume is remembered when the hand has let go of it.
KEEP_AFTER_MS = 400
_WITH_DETAILS = (
    "recording",
    "event",
    "agent",
    "series",
    "document",
    "agreement",
    "partner",
    "place",
    "segment",
)


class MainWindow(QMainWindow):
    """One window on one archive (or none yet: the welcome page).

    ``archive_wanted`` says which one a person wants to open, ``archive_opened`` the one that the window is on from now on.
    """

    archive_wanted = Signal(str)
    archive_opened = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, language: str) -> None:
        super().__init__()
        self.settings, self.theme, self.language = settings, theme, language
        self.archive: Archive | None = None
        self._bridge: background.ChangeBridge | None = None
        self._volume_kept = QTimer(self)
        self._volume_kept.setSingleShot(True)
        self._volume_kept.setInterval(KEEP_AFTER_MS)
        self._volume_kept.timeout.connect(self._write_volume)
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(880, 560))
        self.actions_ = Actions(self)
        self.desk = EditingDesk(self)
        self.desk.language = language
        self.frame = WindowFrame(self)
        self.listening = Listening(self)
        back, forward, details = (self.actions_[name] for name in ("back", "forward", "details"))
        self.header = Header(back, forward, details, settings)
        self.pages = PageStack(self.frame)
        self.details = DetailsPanel(deeds(self.frame), settings, self.desk)
        self.player_bar = PlayerBar()
        self.jobs = JobPanel(self)
        self.sidebar: Sidebar | None = None
        self.mouse_keys = MouseKeys(self)
        self._put_together()
        self._connect()
        self.addActions(list(self.actions_.by_name.values()))
        self.actions_.connect_all(self.frame.deeds())
        self.actions_.fill(self.menuBar())
        self.actions_.show_undo(None, None)
        self.actions_.show_playing(False)
        self._restore()
        self._show_choices()

    # Building ----------------------------------------------------------------------------------------------------

    def _put_together(self) -> None:
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self._side = QWidget()
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self._side, 0), (self.pages, 1), (self.details, 0)):
            self.split.addWidget(widget)
            self.split.setStretchFactor(self.split.count() - 1, stretch)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.split, 1)
        column.addWidget(self.player_bar)
        self.setCentralWidget(whole)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.details_place = DetailsPlace(
            self.details, self.split, whole, self.actions_["details"], self.settings
        )

    def _connect(self) -> None:
        self.header.search.searched.connect(self.frame.search_typed)
        self.header.search.submitted.connect(self.frame.search)
        self.header.search.left.connect(self.pages.take_focus)
        self.header.search.next_stop = self.pages.take_parts_focus
        self.pages.understood.connect(self.header.search.show_mistakes)
        self.header.language_chosen.connect(self.set_language)
        self.header.theme_chosen.connect(self.set_theme)
        self.frame.navigation.changed.connect(self._show_page)
        self.mouse_keys.back.connect(self.frame.navigation.back)
        self.mouse_keys.forward.connect(self.frame.navigation.forward)
        self.pages.title_changed.connect(self._show_title)
        self.pages.selected.connect(self.status.show_selected)
        self.pages.selected.connect(self.actions_.show_selected)
        self.pages.selected.connect(self.frame.authorities.show_selected)
        self.pages.problem.connect(self.tell)
        self.pages.merged.connect(self.frame.follow_merged)
        self.listening.ready.connect(self._take_player)
        self.listening.problem.connect(self.tell)
        self.listening.segments.connect(self.player_bar.set_segments)
        self.player_bar.opened.connect(self.frame.open_entry)
        self.player_bar.wanted.connect(self.frame.play_chosen)
        self.player_bar.segment_chosen.connect(lambda ref: self.frame.play([ref]))
        self.player_bar.volume_set.connect(self._keep_volume)
        self.jobs.failed.connect(self.tell)
        self.jobs.resized.connect(self._move_jobs)
        self.desk.problem.connect(self.tell)
        self.desk.editing_changed.connect(self._show_editing)
        self.theme.changed.connect(self._show_choices)

    def _restore(self) -> None:
        geometry = self.settings.get("window/geometry", "")
        if not (geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self.resize(1280, 800)
        split = self.settings.get("window/split", "")
        if not (split and self.split.restoreState(QByteArray.fromBase64(split.encode()))):
            self.split.setSizes([SIDEBAR_WIDTH, 1280 - SIDEBAR_WIDTH - BESIDE_WIDTH, BESIDE_WIDTH])
        self.player_bar.volume.setValue(self.settings.get("player/volume", 80))
        self.listening.volume = self.player_bar.volume.value()
        self.actions_["details"].setChecked(self.settings.get("window/details", True))
        self.actions_["grid"].setChecked(self.settings.get(GRID, False))

    # The archive -------------------------------------------------------------------------------------------------

    def set_archive(self, archive: Archive | None, page: str = "") -> None:
        """Work on this archive from now on and show a page of it."""
        self.desk.finish()
        old, self.archive = self.archive, archive
        self.desk.archive = archive
        if self._bridge is not None:
            self._bridge.close()
            self._bridge.deleteLater()
            self._bridge = None
        self.pages.forget()
        self.frame.navigation.restart()
        if self.sidebar is not None:
            self.sidebar.hide()
            self.sidebar.deleteLater()
            self.sidebar = None
        self.listening.set_archive(archive, self.language)
        self.details.set_archive(archive, self.language)
        self.header.search.set_archive(archive, self.language)
        if archive is not None:
            archive.say = say
            archive.watch()
            self._bridge = background.ChangeBridge(archive, self)
            self._bridge.changed.connect(self._changed)
            self.sidebar = Sidebar(archive, self.language)
            self.sidebar.opened.connect(self.frame.open)
            self.sidebar.problem.connect(self.tell)
            self._side_column.addWidget(self.sidebar)
        self._side.setVisible(archive is not None)
        self.header.setVisible(archive is not None)
        self._arrange_details()
        self.status.show_archive(archive.where if archive is not None else "")
        if old is not None:
            old.close()
        self.frame.open(page or ("home" if archive is not None else "welcome"))
        self._ask_state()
        if archive is not None:
            self.archive_opened.emit(archive)

    def _changed(self, changed: Changed) -> None:
        self.pages.changed(changed)
        self.details.archive_changed(changed)
        if self.sidebar is not None:
            self.sidebar.changed(changed)
        self._ask_state()

    def _ask_state(self) -> None:
        """What can be taken back and brought back, and how much there is."""
        archive, language = self.archive, self.language
        if archive is None:
            self.actions_.show_undo(None, None)
            return

        def take(answer: tuple[str | None, str | None, Overview]) -> None:
            if archive is self.archive:
                self.actions_.show_undo(*answer[:2])
                self.status.show_overview(answer[2])

        background.ask(
            self,
            lambda: (archive.undo_words(), archive.redo_words(), archive.overview(language)),
            take,
            lambda error: self.tell(say(error)),
        )

    # Pages -------------------------------------------------------------------------------------------------------

    def _show_page(self, address: str) -> None:
        self.pages.show_address(address)
        self.frame.together.arrange()
        self.actions_["back"].setEnabled(self.frame.navigation.can_go_back)
        self.actions_["forward"].setEnabled(self.frame.navigation.can_go_forward)
        head, _, rest = address.partition("/")
        self.header.search.set_query(rest if head == "search" else "")
        if self.sidebar is not None:
            self.sidebar.set_address(address)
        self.frame.arrive(address)
        self._arrange_details()

    def _show_title(self, title: str) -> None:
        name = self.tr("Mugham Archive")
        self.setWindowTitle(f"{title} – {name}" if title else name)

    def _arrange_details(self) -> None:
        address = self.frame.navigation.address if self.archive is not None else ""
        self.details_place.arrange(address, self.width())

    def _show_editing(self, editing: bool) -> None:
        self.actions_["edit_all"].setChecked(editing)
        self.details_place.set_editing(editing)
        head, _, rest = self.frame.navigation.address.partition("/")
        if editing and rest and head in EDITED_BESIDE:
            self.actions_["details"].setChecked(True)
        self._arrange_details()

    def tell(self, sentence: str) -> None:
        """Show a sentence where it does not stand in the way."""
        self.status.tell(sentence)

    # Choices -----------------------------------------------------------------------------------------------------

    def set_language(self, language: str) -> None:
        """Another language, at once and everywhere."""
        if language == self.language:
            return
        self.desk.leave_all()
        self.language = self.desk.language = language
        self._keep("language", language)
        self.listening.set_archive(self.archive, language)
        languages.speak(language)
        if self.sidebar is not None:
            self.sidebar.set_language(language)
        self.pages.set_language(language)
        self.details.set_archive(self.archive, language)
        self.header.search.set_archive(self.archive, language)
        self._show_choices()

    def set_theme(self, choice: str) -> None:
        """Light, dark, or as the system."""
        self._keep("theme", choice)
        self.theme.choose(choice)

    def set_scale(self, scale: float) -> None:
        """Another size of text."""
        self.theme.resize(scale)
        self._keep("text_scale", self.theme.scale)

    def _show_choices(self) -> None:
        self.header.show_choices(self.language, self.theme.choice)

    def show_details(self, shown: bool) -> None:
        """Open or close the details panel."""
        if not self.details_place.narrow:
            self._keep("window/details", shown)
        self._arrange_details()

    def _keep_volume(self, volume: int) -> None:
        self.listening.volume = volume
        self._volume_kept.start()

    def _write_volume(self) -> None:
        self._volume_kept.stop()
        self._keep("player/volume", self.player_bar.volume.value())

    def _keep(self, key: str, value: str | int | float | bool) -> None:
        try:
            self.settings.set(key, value)
        except ArchiveError as error:
            self.tell(say(error))

    def _take_player(self, player: object) -> None:
        from mugham_archive.listening.player import Player

        assert isinstance(player, Player)
        self.player_bar.set_player(player)
        player.item_changed.connect(lambda item: self.actions_.show_playing(item is not None))
        self.actions_.show_playing(player.current is not None)

    def step(self, sign: int, *, far: bool = False) -> None:
        """A step or a leap in time."""
        self.player_bar.step(sign * (LEAP_MS if far else STEP_MS))

    def show_shortcuts(self) -> None:
        """The sheet of shortcuts."""
        ShortcutSheet(self.actions_, self).exec()

    def show_about(self) -> None:
        """What this program is."""
        QMessageBox.about(self, self.tr("About Mugham Archive"), about_text())

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or not."""
        self.setWindowState(Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say what dropping here would do."""
        event.acceptProposedAction()
        sentence = drop_words(self, event.position().toPoint(), event.mimeData())
        if sentence:
            self.tell(sentence)

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring in what was dropped."""
        if take_dropped(self, event.position().toPoint(), event.mimeData()):
            event.acceptProposedAction()

    def event(self, event: QEvent) -> bool:
        """Space plays and Delete asks, unless what has the focus does something of its own with the key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            presses = event.key() == Qt.Key.Key_Space and isinstance(focus, QAbstractButton)
            if presses or (event.key() == Qt.Key.Key_Delete and deletes_itself(focus)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A slash goes to the search where nothing is being typed."""
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        if event.text() == "/" and not typing:
            self.frame.find()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The mouse's own keys are heard before the widget under it takes them."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.mouse_keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The job panel stays in its corner; a narrow window has no room for details."""
        super().resizeEvent(event)
        self._arrange_details()
        self.place_jobs()

    def place_jobs(self) -> None:
        """Put the job panel into the lower right corner, above the player."""
        self.jobs.adjustSize()
        self._move_jobs()

    def _move_jobs(self) -> None:
        bottom = self.player_bar.mapTo(self, self.player_bar.rect().topLeft()).y()
        self.jobs.move(self.width() - self.jobs.width() - 20, bottom - self.jobs.height() - 16)
        self.jobs.raise_()

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the actions are named anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "actions_"):
            self.actions_.rename()
            self._ask_state()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask when something is still being done; keep how the window was."""
        if self.jobs.running and not self._may_stop():
            event.ignore()
            return
        self.jobs.wait()
        self.desk.finish()
        if self._volume_kept.isActive():
            self._write_volume()
        self._keep("window/geometry", _base64(self.saveGeometry()))
        self._keep("window/split", _base64(self.split.saveState()))
        self._keep("window/details_width", self.details_place.width)
        self._keep("window/page", self.frame.navigation.address)
        if self.listening.player is not None:
            self.listening.player.stop()
        event.accept()

    def _may_stop(self) -> bool:
        answer = QMessageBox.question(
            self,
            self.tr("An import is running"),
            self.tr(
                "Stop it and close? What is finished is kept, and the same import goes on from there next time."
            ),
        )
        return answer == QMessageBox.StandardButton.Yes


def _base64(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
