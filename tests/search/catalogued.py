"""A small archive in which every field of the query language has something to find; all of it is invented."""

from __future__ import annotations

from typing import Any

from mugham_archive.archive import Archive
from mugham_archive.catalogue.edtf import parse
from mugham_archive.catalogue.models import (
    AgentName,
    Document,
    DocumentLink,
    Note,
    Participation,
    RecordingLanguage,
    Title,
)
from tests.archives import add, term


def catalogue(archive: Archive) -> dict[str, str]:
    """Fill the archive; the references of what was made, by short names."""
    with archive.change("Catalogue for the searching tests") as change:
        made = _Filling(change.session)
        made.fill()
        change.session.flush()
        return {name: entry.reference for name, entry in made.entries.items()}


class _Filling:
    def __init__(self, session: Any) -> None:
        self.session = session
        self.entries: dict[str, Any] = {}

    def fill(self) -> None:
        self._authorities()
        self._recordings()

    def _add(self, name: str, kind: str, title: str = "", **fields: Any) -> Any:
        self.entries[name] = add(self.session, kind, title, **fields)
        return self.entries[name]

    def _authorities(self) -> None:
        series = self._add("series", "series", "Unudulmazlar", code="unudulmazlar")
        series.titles.append(Title(text="Unforgettable", language="eng", type="parallel", position=1))
        self._add("season", "series", "İkinci mövsüm", parent_id=series.id)
        self._add("pearls", "series", "Etnik musiqi inciləri")
        town = self._add("town", "place", "Şəki")
        self._add("hall", "place", "Kiçik zal", parent_id=town.id)
        self._add("other_hall", "place", "Böyük zal")
        for name, written in (
            ("samad", "Səməd Qasımov"),
            ("nigar", "Nigar Qasımova"),
            ("rauf", "Rauf Hacıbəyov"),
            ("tofiq", "Tofiq Bağırov"),
        ):
            self._add(name, "agent", written)
        self.entries["samad"].names.append(AgentName(text="Самед Касимов", type="variant", position=1))

    def _recordings(self) -> None:
        made, session = self.entries, self.session
        event = self._add(
            "event", "event", "Bahar axşamı", series_id=made["season"].id, venue_id=made["hall"].id,
            date=parse("1978-21"), type_id=term(session, "event_type", "konsert"),
        )  # fmt: skip
        first = self._add("first", "recording", "Bahar axşamı, birinci hissə", event_id=event.id, state="described",
                          access="public", mode_id=term(session, "mode", "rast"))  # fmt: skip
        first.languages.append(RecordingLanguage(term_id=term(session, "language", "aze")))
        self._play(first, "samad", "xanende")
        self._play(first, "tofiq", "tarzen", "tar")
        segah = self._add(
            "segment", "segment", "Segah parçası", recording_id=first.id, start_ms=60_000, end_ms=300_000
        )
        segah.mode_id = term(session, "mode", "segah")
        self._play(segah, "nigar", "xanende", "qaval")
        second = self._add("second", "recording", "Konsert", date=parse("1985-05-09"), state="draft",
                           mode_id=term(session, "mode", "shur"), recording_kind="excerpt", access="restricted",
                           place_id=made["other_hall"].id)  # fmt: skip
        self._play(second, "nigar", "tarzen", "tar")
        self._play(second, "rauf", "kamancha_ifachisi", "kamancha")
        second.notes.append(Note(text="Lentdən köçürülüb, nadir yazı."))
        third = self._add(
            "third", "recording", "Mühazirə", date=parse("2003~"), state="reviewed", access="public"
        )
        third.genre_id = term(session, "genre", "muhazire")
        self._play(third, "rauf", "muhazirechi")
        self._add("fourth", "recording", "Tarixsiz lent", state="inbox")
        paper = self._add("paper", "document", "Bahar axşamının proqramı", document_type="programme")
        assert isinstance(paper, Document)
        session.add(DocumentLink(document_id=paper.id, entry_id=event.id, relation="programme_of"))

    def _play(self, entry: Any, agent: str, role: str, instrument: str = "") -> None:
        self.session.add(
            Participation(
                entry_id=entry.id,
                agent_id=self.entries[agent].id,
                role_id=term(self.session, "role", role),
                instrument_id=term(self.session, "instrument", instrument) if instrument else None,
            )
        )
        self.session.flush()
