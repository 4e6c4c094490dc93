"""One opened archive: what every face and every work room is given to ask questions and make changes with."""

from __future__ import annotations

from mugham_archive.archive.changes import Archive
from mugham_archive.catalogue.changing import Changed, ChangeInProgress

__all__ = ["Archive", "ChangeInProgress", "Changed"]
