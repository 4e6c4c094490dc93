"""EDTF dates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EdtfDate:
    edtf: str
    as_written: str | None
    earliest: str | None
    latest: str | None
