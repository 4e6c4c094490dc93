"""Starts the window, or draws it into a picture with no screen."""

from __future__ import annotations

import gc
import hashlib
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from mugham_archive import settings as folders
from mugham_archive.archive import Archive
from mugham_archive.desktop import background
from mugham_archive.desktop.pages.addresses import FORMS, meant
from mugham_archive.desktop.theme import Theme
from mugham_archive.desktop.window import MainWindow
from mugham_archive.errors import ArchiveError
from mugham_archive.settings import Settings
from mugham_archive.spoken import languages
from mugham_archive.spoken.sentences import say

# A picture is taken when nothing was awaited for so many turns of the loop, and at the latest after so many seconds.
_QUIET_TURNS, _LATEST_S = 10, 30.0


def make_application() -> QApplication:
    """The one QApplication of the process."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        application = QApplication(sys.argv[:1])
        application.setApplicationName(folders.NAME)
        application.setApplicationDisplayName("Mugham Archive")
        application.setDesktopFileName("mugham-archive")
        QPixmapCache.setCacheLimit(32 * 1024)
    return application


def make_window(settings: Settings, *, theme: str | None = None, language: str | None = None) -> MainWindow:
    """The window with nothing opened in it yet, in the person's own theme and language."""
    application = make_application()
    language = language or settings.get("language", languages.system_language())
    languages.speak(language)
    chosen = Theme(application, theme or settings.get("theme", "system"), settings.get("text_scale", 1.0))
    window = MainWindow(settings, chosen, language)
    # What is there now stays until the end. Without this Python looks through all of it again and again while an
    # import makes many new objects, and the thread that draws stands still meanwhile.
    gc.freeze()
    return window


def usual_archive(settings: Settings) -> str | None:
    """The archive opened last, or the one in the user's data folder; None when there is neither."""
    last = settings.get("archive", "")
    if last and ("://" in last or Path(last).exists()):
        return last
    usual = folders.data_folder() / "archive"
    return str(usual) if (usual / "archive.db").exists() else None


def open_window(where: str | None = None, *, page: str | None = None, language: str | None = None) -> int:
    """Open the window on an archive (by default the one opened last) and stay until it is closed.

    A second start for the same archive raises the window that is open already. Raises ArchiveError when the archive that
    was named cannot be opened.
    """
    application = make_application()
    settings = Settings()
    named = where
    where = where or usual_archive(settings)
    if raise_other(where):
        return 0
    archive = _open(where, strict=named is not None)
    window = make_window(settings, language=language)
    reception = Reception(window)
    reception.listen(where)
    window.archive_wanted.connect(lambda wanted: _change_archive(window, wanted))
    window.archive_opened.connect(lambda opened: _opened(opened, window, settings, reception))
    window.set_archive(archive, page or (settings.get("window/page", "home") if archive is not None else ""))
    window.show()
    window.pages.setFocus()
    if settings.warning:
        window.tell(say(settings.warning))
    status = application.exec()
    reception.close()
    if window.archive is not None:
        window.archive.close()
    return status


def _open(where: str | None, *, strict: bool) -> Archive | None:
    if where is None:
        return None
    try:
        return Archive.open(where)
    except ArchiveError:
        if strict:
            raise
        # The archive of last time is not to be had now (a drive that is not there): begin at the welcome page.
        return None


def _change_archive(window: MainWindow, wanted: str) -> None:
    background.ask(
        window, lambda: Archive.open(wanted), window.set_archive, lambda error: window.tell(say(error))
    )


def _opened(archive: Archive, window: MainWindow, settings: Settings, reception: Reception) -> None:
    """Begin with this archive next time, and answer for it to a second start."""
    where = archive.place.url if archive.place.database_file is None else archive.where
    try:
        settings.set("archive", where)
    except ArchiveError as error:
        window.tell(say(error))
    reception.listen(where)


# One window per archive ------------------------------------------------------------------------------------------


def _channel(where: str | None) -> str:
    """The name under which the window on an archive can be reached, however the archive is named."""
    if where is not None and "://" not in where:
        path = Path(where).expanduser().resolve()
        where = str(path.parent if path.suffix == ".db" else path)
    digest = hashlib.sha256(f"{folders.config_folder()}|{where or ''}".encode()).hexdigest()[:24]
    return f"mugham-archive-{digest}"


def raise_other(where: str | None) -> bool:
    """Bring the window that is open on this archive to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_channel(where))
    if not socket.waitForConnected(200):
        return False
    socket.write(b"raise\n")
    socket.waitForBytesWritten(500)
    socket.disconnectFromServer()
    return True


class Reception(QObject):
    """Hears of a second start for the archive of a window, and brings the window forward instead."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come_forward)

    def listen(self, where: str | None) -> None:
        """Answer for this archive from now on."""
        channel = _channel(where)
        if self._server.serverName() == channel:
            return
        self._server.close()
        QLocalServer.removeServer(channel)
        self._server.listen(channel)

    def close(self) -> None:
        """Answer no longer."""
        self._server.close()

    def _come_forward(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is not None:
            connection.deleteLater()
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


# Pictures --------------------------------------------------------------------------------------------------------


def draw_picture(
    where: str | None,
    out: Path,
    *,
    page: str = "home",
    size: tuple[int, int] = (1440, 900),
    theme: str = "light",
    language: str = "en",
) -> Path:
    """Draw the window with that page as it would be and save it; returns the picture's path.

    Raises ArchiveError when there is no such page, when the archive cannot be opened, or the picture cannot be written.
    """
    address = meant(page)
    if address is None:
        # A series behind a list of what is lacking is left to --help.
        told = ", ".join(form for form in FORMS if not form.endswith("/CODE/REF"))
        raise ArchiveError(
            "There is no page “{page}”; the addresses of pages are {told}.", page=page, told=told
        )
    make_application()
    archive = Archive.open(where) if where is not None and address != "welcome" else None
    window = make_window(
        Settings(folders.cache_folder() / "picture-settings.json"), theme=theme, language=language
    )
    try:
        window.resize(*size)
        window.set_archive(archive, address)
        window.show()
        window.pages.setFocus()
        wait_until_settled()
        # A page that could not be read says so in a window; a picture of that is nobody's wish.
        if failure := window.pages.failure():
            raise failure
        target = out.absolute()
        if not window.grab().save(str(target)):
            raise ArchiveError("The picture cannot be written to “{target}”.", target=target)
        return target
    finally:
        window.hide()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if archive is not None:
            archive.close()


def wait_until_settled() -> None:
    """Let the window do its work until no answer is awaited and nothing was for several turns of its loop.

    Turns are counted, not time alone: on a busy machine one turn may take long, and what it leads to comes after it.
    """
    started = time.monotonic()
    quiet = 0
    while quiet < _QUIET_TURNS and time.monotonic() - started < _LATEST_S:
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()
        quiet = 0 if background.busy() else quiet + 1
