"""``screenshot``: the picture of a page, and what is said of an address that is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from mugham_archive.commands import screenshot
from mugham_archive.desktop.pages.addresses import FORMS, meant
from tests.commands.running import Program, in_a_process, one_sentence


def test_a_page_is_drawn_in_the_size_that_is_wanted(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "terms.png"
    answer = in_a_process(
        "screenshot", out, "--archive", program.where, "--page", "terms", "--size", "900x600"
    )
    assert (answer.status, answer.out.strip()) == (0, str(out))
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (900, 600)


@pytest.mark.parametrize("address", ["nowhere", "search", "search?", "recording/", "found/recording/rast"])
def test_an_address_that_is_none_is_told_with_those_there_are(
    program: Program, tmp_path: Path, address: str
) -> None:
    out = tmp_path / "none.png"
    sentence = one_sentence(program("screenshot", out, "--page", address))
    assert sentence.startswith(f"There is no page “{address}”")
    assert "home, series, recordings" in sentence and "search/QUERY" in sentence
    assert not out.exists()


def test_an_entry_that_is_not_there_is_told_instead_of_drawn(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "none.png"
    answer = in_a_process("screenshot", out, "--archive", program.where, "--page", "recording/R9999999")
    assert "no entry “R9999999”" in one_sentence(answer)
    assert not out.exists()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("search?q=rast", "search/rast"),
        ("search?q=mode%3Arast+tar", "search/mode:rast tar"),
        ("/search/rast/", "search/rast"),
        ("search/year:1965..1980 a/b", "search/year:1965..1980 a/b"),
        ("R0000012", "recording/R0000012"),
        ("g0000001", "agreement/G0000001"),
        ("X0000001", None),
        ("search?q=", None),
    ],
)
def test_what_a_person_would_guess_is_understood(typed: str, address: str | None) -> None:
    assert meant(typed) == address


def test_the_help_names_every_address_and_no_other(program: Program) -> None:
    said = program.bare("screenshot", "--help").out
    assert screenshot.HELP in said
    named = re.findall(r"[a-z]+(?:/[A-Z]+)+", said.replace("search?q=QUERY", ""))
    plain = re.findall(r"^ {2}((?:[a-z]+(?:, )?)+)(?: {2}.*)?$", said, re.MULTILINE)
    told = {*named, *", ".join(plain).split(", ")} - {""}
    told |= {f"{form}/REF" for form in told if form.endswith("KIND/CODE")}
    assert told == set(FORMS)
