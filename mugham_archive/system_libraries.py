"""Which of the system's shared libraries that Qt needs are not there, and how a person gets them.

Qt comes with the program, but not what it stands on: OpenGL, the clients of X11, Wayland and PulseAudio.
This is asked when Qt could not be loaded, and by ``script/bootstrap``; it needs nothing that has to be installed.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import struct
import sys
from dataclasses import dataclass
from typing import Literal

from mugham_archive.sentences import Sentence, listed

Purpose = Literal["window", "x11", "wayland", "sound"]

# What Qt's own libraries and plugins name as needed and do not bring along, in the order they are loaded:
# shared library, and the package of Debian that holds it. The C library's own parts are always there.
NEEDED: dict[Purpose, dict[str, str]] = {
    "window": {
        "libstdc++.so.6": "libstdc++6",
        "libz.so.1": "zlib1g",
        "libzstd.so.1": "libzstd1",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfreetype.so.6": "libfreetype6",
        "libfontconfig.so.1": "libfontconfig1",
        "libX11.so.6": "libx11-6",
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libbrotlidec.so.1": "libbrotli1",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    },
    "x11": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
    "sound": {
        "libpulse.so.0": "libpulse0",
        "libXext.so.6": "libxext6",
        "libXrandr.so.2": "libxrandr2",
        "libdrm.so.2": "libdrm2",
        "libbz2.so.1": "libbz2-1.0",
    },
}

# Arch Linux names its packages by project; these hold all of the above.
ARCH_PACKAGES: dict[Purpose, str] = {
    "window": "glib2 dbus fontconfig libglvnd libxkbcommon brotli krb5",
    "x11": "libxcb xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil "
    "libxkbcommon-x11",
    "wayland": "wayland",
    "sound": "libpulse libxext libxrandr libdrm",
}

_WITHOUT_SCREEN = Sentence(
    "the commands work without one (“--help” lists them), and “screenshot” draws the window to a file."
)
_NO_SCREEN = Sentence("There is no screen to open the window on; {without}", without=_WITHOUT_SCREEN)


@dataclass(frozen=True, slots=True)
class MissingLibrary:
    """A shared library that cannot be loaded, what it is for, and the package of Debian that brings it."""

    soname: str
    purpose: Purpose
    debian_package: str


def missing_libraries(*purposes: Purpose) -> list[MissingLibrary]:
    """The libraries that do not load, for these purposes or for all; none on systems other than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [
        MissingLibrary(soname, purpose, package)
        for purpose in purposes or tuple(NEEDED)
        for soname, package in NEEDED[purpose].items()
        if not _loads(soname)
    ]


def sentence(missing: list[MissingLibrary]) -> Sentence:
    """One sentence for people: what cannot be done, what is missing, and the command that brings it."""
    names = listed(library.soname for library in missing)
    what = _what(_purposes(missing))
    command = command_for(missing)
    if command:
        return Sentence(
            "For {what}, this system still needs {names}: run “{command}”, then start again.",
            what=what,
            names=names,
            command=command,
        )
    return Sentence(
        "For {what}, this system still needs {names}: "
        "install them with the system's package manager, then start again.",
        what=what,
        names=names,
    )


def _what(purposes: list[Purpose]) -> Sentence:
    if "sound" not in purposes:
        return Sentence("the window")
    if purposes == ["sound"]:
        return Sentence("hearing recordings")
    return Sentence("the window and hearing recordings")


def explain_import_error(error: ImportError) -> Sentence:
    """One sentence for people, said when the window's code could not be loaded."""
    missing = missing_libraries("window")
    if missing:
        return sentence(missing)
    return Sentence(
        "The window cannot be opened, part of the program does not load ({reason}): install the program again.",
        reason=str(error),
    )


def why_no_window() -> Sentence | None:
    """One sentence when no window can be opened here, ``None`` when it can.

    To be asked before the QApplication is made: without its X11 libraries or without a screen Qt ends the whole
    program, and what it says then is not for people.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY") and not missing_libraries("wayland"):
        return None
    if not os.environ.get("DISPLAY"):
        missing = missing_libraries("wayland") if os.environ.get("WAYLAND_DISPLAY") else []
        return sentence(missing) if missing else _NO_SCREEN
    missing = missing_libraries("x11")
    if missing:
        return sentence(missing)
    if not _answers():
        return Sentence(
            "The screen {screen} does not let the window open; {without}",
            screen=os.environ["DISPLAY"],
            without=_WITHOUT_SCREEN,
        )
    return None


def _answers() -> bool:
    """Whether the X11 server named by DISPLAY takes connections."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def command_for(missing: list[MissingLibrary]) -> str:
    """The command that brings the libraries on this system; empty when no usual one is there."""
    if shutil.which("apt-get"):
        packages = " ".join(dict.fromkeys(library.debian_package for library in missing))
        return f"sudo apt-get install {packages}"
    if shutil.which("pacman"):
        packages = " ".join(ARCH_PACKAGES[purpose] for purpose in _purposes(missing))
        return f"sudo pacman -S --needed {packages}"
    # Fedora and openSUSE install by the name of the library itself.
    wanted = " ".join(f"'{library.soname}(){_width()}'" for library in missing)
    for installer in ("dnf", "zypper"):
        if shutil.which(installer):
            return f"sudo {installer} install {wanted}"
    return ""


def _purposes(missing: list[MissingLibrary]) -> list[Purpose]:
    return list(dict.fromkeys(library.purpose for library in missing))


def _width() -> str:
    """How RPM marks a library of a 64-bit system."""
    return "(64bit)" if struct.calcsize("P") == 8 else ""


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def main() -> None:
    """For ``script/bootstrap``: the sentence if something is missing, with ``--packages`` Debian's names."""
    missing = missing_libraries()
    if "--packages" in sys.argv[1:]:
        print(*dict.fromkeys(library.debian_package for library in missing))
    elif missing:
        print(sentence(missing))


if __name__ == "__main__":
    main()
