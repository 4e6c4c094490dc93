"""A person's settings, and the folders that settings, archives and the program's own resources live in."""

from __future__ import annotations

import json
import os
import tempfile
import threading
from pathlib import Path
from typing import TypeVar

import platformdirs

from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Sentence, system_reason

NAME = "mugham-archive"

Setting = TypeVar("Setting", str, bool, int, float, list[object], dict[str, object])


def resources() -> Path:
    """The folder of icons, translations and vocabularies, in a checkout and in an installed package alike."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def _home(kind: str, default: str) -> Path:
    home = os.environ.get("MUGHAM_ARCHIVE_HOME")
    return Path(home) / kind if home else Path(default)


def data_folder() -> Path:
    """Where archives live unless a person chooses another place."""
    return _home("data", platformdirs.user_data_dir(NAME, appauthor=False))


def config_folder() -> Path:
    """Where settings live."""
    return _home("config", platformdirs.user_config_dir(NAME, appauthor=False))


def cache_folder() -> Path:
    """Where what can be made again lives."""
    return _home("cache", platformdirs.user_cache_dir(NAME, appauthor=False))


class Settings:
    """What a person has chosen, kept as one JSON file that is whole at any moment; safe to use from any thread.

    A file that cannot be understood is kept beside the new one under another name, the settings begin at their
    defaults, and ``warning`` says so in one sentence.
    """

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or config_folder() / "settings.json"
        self.warning: Sentence | None = None
        self._lock = threading.Lock()
        self._values = self._read()

    def get(self, key: str, default: Setting) -> Setting:
        """The value of a setting; the default when it was never set or is of another type than the default."""
        with self._lock:
            value = self._values.get(key)
        if isinstance(default, bool) or isinstance(value, bool):
            return value if type(value) is type(default) else default
        if isinstance(default, float) and isinstance(value, int):
            return type(default)(value)
        return value if isinstance(value, type(default)) else default

    def set(
        self, key: str, value: str | bool | int | float | list[object] | dict[str, object] | None
    ) -> None:
        """Keep a setting at once; ``None`` takes it back to its default.

        What another running program has set meanwhile stays. Raises ArchiveError when the file cannot be written.
        """
        with self._lock:
            values = self._read()
            if value is None:
                values.pop(key, None)
            else:
                values[key] = value
            if values != self._values or not self.file.exists():
                self._write(values)
            self._values = values

    def _read(self) -> dict[str, object]:
        try:
            values = json.loads(self.file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:
            return self._set_aside()
        except OSError as error:
            self.warning = Sentence(
                "The settings in {file} cannot be read ({reason}); defaults are used.",
                file=self.file,
                reason=system_reason(error),
            )
            return {}
        return values if isinstance(values, dict) else self._set_aside()

    def _set_aside(self) -> dict[str, object]:
        number = 1
        while (kept := self.file.with_suffix(f".damaged-{number}.json")).exists():
            number += 1
        try:
            self.file.replace(kept)
        except OSError as error:
            raise ArchiveError(
                "The damaged settings in {file} cannot be moved: {reason}.",
                file=self.file,
                reason=system_reason(error),
            ) from error
        self.warning = Sentence(
            "The settings were damaged and begin anew; the old file is kept as {kept}.", kept=kept
        )
        return {}

    def _write(self, values: dict[str, object]) -> None:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".settings-", suffix=".json", dir=self.file.parent)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as stream:
                    json.dump(values, stream, ensure_ascii=False, indent=1, sort_keys=True)
                    stream.flush()
                    os.fsync(stream.fileno())
                Path(name).replace(self.file)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise ArchiveError(
                "The settings cannot be kept in {file}: {reason}.",
                file=self.file,
                reason=system_reason(error),
            ) from error


def chosen(key: str) -> object:
    """A setting as the file has it, None when it has none or cannot be read; nothing is changed by asking."""
    try:
        values = json.loads((config_folder() / "settings.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return values.get(key) if isinstance(values, dict) else None


def problems() -> list[Sentence]:
    """Sentences about what is wrong with the settings file; nothing is changed by asking."""
    file = config_folder() / "settings.json"
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        return [Sentence("The settings in {file} cannot be read: {reason}.", file=file, reason=reason)]
    return (
        [] if isinstance(values, dict) else [Sentence("The settings in {file} are no settings.", file=file)]
    )
