"""Qt Multimedia, imported only when something is to be heard, and the sound devices it knows."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from PySide6.QtCore import QLoggingCategory, QObject, Signal

from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import listed

# Qt tells of every file it opens and every optional library it does without; what matters arrives as a signal.
_QUIET = "qt.multimedia*.info=false\nqt.multimedia*.warning=false"


class SoundUnavailable(ArchiveError):
    """Nothing can be played on this machine because a library is missing; cataloguing goes on without sound."""


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """A sound device: ``id`` is the system's own, ``name`` what people call it."""

    id: str
    name: str


def multimedia() -> ModuleType:
    """The QtMultimedia module. Raises SoundUnavailable, naming the library and its package, if it cannot load."""
    QLoggingCategory.setFilterRules(_QUIET)
    try:
        from PySide6 import QtMultimedia
    except ImportError as error:
        raise _why(str(error)) from error
    return QtMultimedia


def _why(reason: str) -> SoundUnavailable:
    from mugham_archive.system_libraries import command_for, missing_libraries

    missing = missing_libraries("window", "sound")
    if not missing:
        return SoundUnavailable(
            "Nothing can be played: Qt Multimedia does not load ({reason}).", reason=reason
        )
    names = listed(library.soname for library in missing)
    command = command_for(missing)
    if not command:
        return SoundUnavailable(
            "Nothing can be played. This system still needs {names}: "
            "install them with the system's package manager, then start again.",
            names=names,
        )
    return SoundUnavailable(
        "Nothing can be played. This system still needs {names}: run “{command}”, then start again.",
        names=names,
        command=command,
    )


class Outputs(QObject):
    """The sound device in use, and word of it when it is taken away."""

    changed = Signal()
    taken_away = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with the system's default device. Raises SoundUnavailable."""
        super().__init__(parent)
        self._devices = multimedia().QMediaDevices(self)
        self._chosen: str | None = None
        self._in_use = self._best()
        self._devices.audioOutputsChanged.connect(self._look_again)

    @property
    def device(self):  # type: ignore[no-untyped-def]  # a QAudioDevice, whose type is known only once it is loaded
        """The QAudioDevice to play on; None when the machine has none."""
        return self._in_use

    def listed(self) -> tuple[OutputDevice, ...]:
        """Every device there is now."""
        return tuple(OutputDevice(_id(d), d.description()) for d in self._devices.audioOutputs())

    def choose(self, device_id: str | None) -> None:
        """Play on this device; None or one that is not there = the system's default."""
        self._chosen = device_id
        self._in_use = self._best()
        self.changed.emit()

    def _best(self):  # type: ignore[no-untyped-def]
        for device in self._devices.audioOutputs():
            if _id(device) == self._chosen:
                return device
        default = self._devices.defaultAudioOutput()
        return None if default.isNull() else default

    def _look_again(self) -> None:
        before, self._in_use = self._in_use, self._best()
        if before is not None and all(device.id != _id(before) for device in self.listed()):
            self.taken_away.emit(before.description())
        self.changed.emit()


def _id(device) -> str:  # type: ignore[no-untyped-def]
    return bytes(device.id().data()).decode(errors="replace")
