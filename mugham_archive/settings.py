"""The folders that a person's settings and archives live in."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

NAME = "mugham-archive"


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
