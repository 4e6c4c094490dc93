"""Libraries that are missing from the system are named, with the command that brings them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mugham_archive import system_libraries
from mugham_archive.system_libraries import (
    MissingLibrary,
    explain_import_error,
    missing_libraries,
    sentence,
    why_no_window,
)

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves these out")


@linux_only
def test_a_library_that_does_not_load_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(
        system_libraries.NEEDED, "sound", {"libc.so.6": "libc6", "libnowhere.so.7": "libnowhere7"}
    )
    assert missing_libraries("sound") == [MissingLibrary("libnowhere.so.7", "sound", "libnowhere7")]


def test_the_sentence_names_what_it_is_for_the_libraries_and_the_way(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing = [
        MissingLibrary("libEGL.so.1", "window", "libegl1"),
        MissingLibrary("libpulse.so.0", "sound", "libpulse0"),
    ]
    said = {}
    for installer in ("apt-get", "pacman", "dnf", "nothing"):
        folder = tmp_path / installer
        folder.mkdir()
        (folder / installer).write_text("#!/bin/sh\n")
        (folder / installer).chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))
        said[installer] = sentence(missing)
    assert all("libEGL.so.1, libpulse.so.0" in words for words in said.values())
    assert all("the window and hearing recordings" in words for words in said.values())
    assert "sudo apt-get install libegl1 libpulse0" in said["apt-get"]
    assert "libglvnd" in said["pacman"] and "libpulse " in said["pacman"]
    assert "'libEGL.so.1()" in said["dnf"]
    assert "sudo" not in said["nothing"]


@linux_only
def test_a_window_that_does_not_load_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    error = ImportError("libnowhere.so.7: cannot open shared object file")
    monkeypatch.setitem(system_libraries.NEEDED, "window", {"libc.so.6": "libc6"})
    assert str(error) in explain_import_error(error)
    monkeypatch.setitem(system_libraries.NEEDED, "window", {"libnowhere.so.7": "libnowhere7"})
    assert "For the window, this system still needs libnowhere.so.7" in explain_import_error(error)


@linux_only
def test_no_screen_is_said_and_not_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert "There is no screen" in (why_no_window() or "")
    monkeypatch.setenv("DISPLAY", ":4711")
    assert "The screen :4711" in (why_no_window() or "")
    monkeypatch.setitem(system_libraries.NEEDED, "x11", {"libnowhere.so.7": "libnowhere7"})
    assert "libnowhere.so.7" in (why_no_window() or "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert why_no_window() is None


def test_it_runs_before_anything_is_installed() -> None:
    """script/bootstrap asks it with the system's bare Python."""
    finished = subprocess.run(
        [sys.executable, "-E", "-s", "-S", "-m", "mugham_archive.system_libraries", "--packages"],
        cwd=Path(system_libraries.__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert finished.stderr == ""
    assert finished.stdout.split() == list(
        dict.fromkeys(library.debian_package for library in missing_libraries())
    )
