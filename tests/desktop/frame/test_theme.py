"""Colours can be read, icons are there, covers are the same each time and unlike each other."""

from __future__ import annotations

import dataclasses
import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from mugham_archive import desktop
from mugham_archive.desktop.models.columns import shared_widths
from mugham_archive.desktop.theme import colour, icons, tabular
from mugham_archive.desktop.theme.covers import cover
from mugham_archive.desktop.theme.tokens import DARK, LIGHT, Tokens

ROOM = Path(desktop.__file__).parent


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    known = QColor(colour)
    return 0.2126 * linear(known.redF()) + 0.7152 * linear(known.greenF()) + 0.0722 * linear(known.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground_it_stands_on(tokens: Tokens) -> None:
    grounds = ("window", "surface", "sunken", "hover")
    pairs = [(text, ground) for text in ("text", "muted", "accent") for ground in grounds]
    pairs += [("text", "selection"), ("on_accent", "accent_fill"), ("on_accent", "accent_hover")]
    pairs += [(tone, f"{tone}_soft") for tone in ("accent", "indigo", "saffron", "success", "warning")]
    for text, ground in pairs:
        assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5, (text, ground)


def test_every_colour_of_both_themes_is_one() -> None:
    for tokens in (LIGHT, DARK):
        for value in dataclasses.astuple(tokens)[1:]:
            assert QColor(value).isValid(), value


def test_colours_are_written_in_the_theme_alone() -> None:
    for path in ROOM.rglob("*.py"):
        if "theme" not in path.parts:
            assert not re.search(r"[\"']#[0-9a-fA-F]{3,8}[\"']", path.read_text(encoding="utf-8")), path


def test_every_icon_is_in_the_font_and_draws_something(qtbot: QtBot) -> None:
    for meaning in icons.NAMES:
        picture = icons.pixmap(meaning, 24).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), meaning


def test_every_icon_that_is_asked_for_has_a_name() -> None:
    asked = re.compile(r"icons\.(?:icon|pixmap)\(\s*\"(\w+)\"")
    for path in ROOM.rglob("*.py"):
        for meaning in asked.findall(path.read_text(encoding="utf-8")):
            assert meaning in icons.NAMES, (path, meaning)


def test_icons_take_the_colour_of_the_theme(qtbot: QtBot) -> None:
    for role in ("accent", "muted"):
        picture = icons.pixmap("stop", 24, role).toImage()
        assert picture.pixelColor(12, 12) == colour(role)


def test_a_cover_is_the_same_each_time_and_like_no_other(qtbot: QtBot) -> None:
    codes = ("sirler_xezinesi", "unudulmazlar", "etnik_musiqi_injileri", "ashiq_musiqisi_axshamlari", "2024")
    pictures = {code: cover(code, 160).toImage() for code in codes}
    for code, picture in pictures.items():
        assert cover(code, 160).toImage() == picture
    for one, other in combinations(codes, 2):
        different = sum(
            pictures[one].pixel(x, y) != pictures[other].pixel(x, y)
            for x in range(0, 160, 4)
            for y in range(0, 160, 4)
        )
        assert different > 400, (one, other)


def test_a_cover_is_symmetrical_as_carpets_are(qtbot: QtBot) -> None:
    picture = cover("sirler_xezinesi", 256).toImage().convertToFormat(QImage.Format.Format_RGB32)
    mirrored = picture.flipped()
    unlike = sum(
        abs(picture.pixelColor(x, y).lightness() - mirrored.pixelColor(x, y).lightness()) > 60
        for x in range(0, 256, 3)
        for y in range(0, 256, 3)
    )
    assert unlike < 7396 * 0.03


def test_a_cover_is_sharp_on_a_fine_screen(qtbot: QtBot) -> None:
    fine = cover("unudulmazlar", 64, 2.0)
    assert (fine.width(), fine.devicePixelRatio()) == (128, 2.0)


def test_figures_are_of_one_width(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(tabular(QFont()))
    assert len({round(metrics.horizontalAdvance(figure * 10), 1) for figure in "0123456789"}) == 1


def test_long_texts_take_what_is_over_and_give_first_what_is_missing() -> None:
    asked = {0: 100, 1: 200, 2: 200, 3: 100}
    wide = shared_widths(asked, firm={0}, growing={1, 2}, room=800)
    assert wide == {0: 100, 1: 300, 2: 300, 3: 100}
    tight = shared_widths(asked, firm={0}, growing={1, 2}, room=520)
    assert tight == {0: 100, 1: 160, 2: 160, 3: 100}
    tighter = shared_widths(asked, firm={0}, growing={1, 2}, room=400)
    assert tighter[0] == 100
    assert tighter[3] < 100
    assert abs(sum(tighter.values()) - 400) <= 4
