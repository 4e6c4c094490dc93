"""Ctrl+C at a bad moment: while Python imports a module it waits, and is not lost."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from mugham_archive.__main__ import _interrupted_between_imports

MODULE = """
import signal
signal.raise_signal(signal.SIGINT)
finished = True
"""


@pytest.fixture
def usual_handler() -> Iterator[None]:
    """Python's own, whoever runs the tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_module_that_is_being_imported_is_imported_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual_handler: None
) -> None:
    (tmp_path / "pressed_meanwhile.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    imported = False
    with pytest.raises(KeyboardInterrupt), _interrupted_between_imports():
        imported = import_module("pressed_meanwhile").finished
        time.sleep(10)
    assert imported
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    del sys.modules["pressed_meanwhile"]


def test_elsewhere_it_comes_at_once(usual_handler: None) -> None:
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt), _interrupted_between_imports():
        signal.raise_signal(signal.SIGINT)
        time.sleep(10)
    assert time.monotonic() - began < 5
