"""Every colour, size and distance of the program, once for light and once for dark.

The accent is the madder red of Azerbaijani carpets; indigo and saffron are for data. Text on its ground keeps a contrast
of at least 4.5 to 1 (WCAG 2.1 AA); what cannot be done now stands back further (``faint``, 3 to 1).
"""

from __future__ import annotations

from dataclasses import dataclass

# The spacing grid in pixels.
GRID = 4
# The type scale in points at normal size: captions, text, titles of parts, titles of pages.
CAPTION, BODY, TITLE, DISPLAY = 9.0, 10.0, 13.0, 21.0


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme by what they are for."""

    dark: bool
    window: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_fill: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    hover: str
    selection: str
    indigo: str
    indigo_soft: str
    saffron: str
    saffron_soft: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    error: str


LIGHT = Tokens(
    dark=False,
    window="#faf8f5",
    surface="#ffffff",
    sunken="#f3efe9",
    line="#e6dfd6",
    line_strong="#cfc5b8",
    text="#241f1b",
    muted="#6a6058",
    faint="#8f857a",
    accent="#9b2335",
    accent_fill="#9b2335",
    accent_hover="#84192a",
    on_accent="#ffffff",
    accent_soft="#f8e8e8",
    hover="#f2ede6",
    selection="#f3dcdd",
    indigo="#2f4a8a",
    indigo_soft="#e6eaf5",
    saffron="#8f5f00",
    saffron_soft="#f8edd2",
    success="#2b6e46",
    success_soft="#e1f0e6",
    warning="#8f4e00",
    warning_soft="#fbeedb",
    error="#b3261e",
)
DARK = Tokens(
    dark=True,
    window="#1c1917",
    surface="#24201d",
    sunken="#161412",
    line="#38322d",
    line_strong="#534b44",
    text="#f0ebe4",
    muted="#a99f95",
    faint="#857b71",
    accent="#ea8f97",
    accent_fill="#b23a4b",
    accent_hover="#c64a5b",
    on_accent="#ffffff",
    accent_soft="#3b2226",
    hover="#2e2925",
    selection="#4a272c",
    indigo="#9db3ec",
    indigo_soft="#262d42",
    saffron="#e5b85c",
    saffron_soft="#3a2f18",
    success="#85c79d",
    success_soft="#1f3327",
    warning="#eeb06a",
    warning_soft="#3d2c17",
    error="#ff8a80",
)
# The dyes that covers are woven from: madder, indigo, walnut, saffron, pistachio, camel, pomegranate, sea.
DYES = ("#8c1f2f", "#27407a", "#4a3228", "#c98a1b", "#5f7040", "#a9804f", "#b4473f", "#2f6a70")
CREAM = "#f4ead7"
INK = "#221a17"
