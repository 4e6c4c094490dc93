"""The archive that details are read from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mugham_archive.archive import Archive
from mugham_archive.desktop import background
from tests.desktop.catalogued import filled


@pytest.fixture
def archive(tmp_path: Path, qtbot: QtBot) -> Iterator[Archive]:
    """An archive with a little of everything."""
    made = filled(tmp_path / "archive")
    yield made
    qtbot.waitUntil(lambda: not background.busy())
    made.close()
