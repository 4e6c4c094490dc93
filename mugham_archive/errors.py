"""The one family of errors that carry a sentence for people."""

from __future__ import annotations


class ArchiveError(Exception):
    """Something went wrong that a person should know: its text is one sentence that says what, and what to do."""
