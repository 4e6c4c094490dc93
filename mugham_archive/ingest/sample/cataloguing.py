"""Puts the sample's plan into the catalogue: series, places, agents, events, recordings, papers, agreements."""

from __future__ import annotations

import datetime as dt
import hashlib
import mimetypes
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.audio import FileReading
from mugham_archive.catalogue.edtf import EdtfDate, parse
from mugham_archive.catalogue.models import (
    Agent,
    AgentHonorific,
    AgentName,
    AgentRelation,
    Agreement,
    AgreementLink,
    AgreementParty,
    Copy,
    Document,
    DocumentLink,
    Entry,
    Event,
    FileSpan,
    MediaFile,
    Note,
    Participation,
    Place,
    Recording,
    RecordingLanguage,
    ScheduleChange,
    Segment,
    Series,
    StorageRoot,
    Term,
    Title,
)
from mugham_archive.catalogue.references import next_references
from mugham_archive.ingest.file_rows import reading_fields
from mugham_archive.ingest.sample.plan import SAMPLE
from mugham_archive.ingest.sample.records import (
    SampleAgent,
    SampleAgreement,
    SampleDocument,
    SampleEvent,
    SampleParticipation,
    SampleRecording,
    SampleSegment,
)
from mugham_archive.storage.paths import path_to_text


def catalogue_sample(
    session: Session, folder: Path, readings: Mapping[str, FileReading], papers: Mapping[str, Path]
) -> None:
    """Add everything; ``readings`` are the sound files by path, ``papers`` the documents' files by key."""
    _Cataloguer(session, folder, readings, papers).run()


class _Cataloguer:
    def __init__(
        self, session: Session, folder: Path, readings: Mapping[str, FileReading], papers: Mapping[str, Path]
    ) -> None:
        self.session = session
        self.folder = folder
        self.readings = readings
        self.papers = papers
        self.ids: dict[tuple[str, str], int] = {}
        self.terms = {
            (scheme, code): number
            for scheme, code, number in session.execute(select(Term.scheme, Term.code, Term.id))
        }
        self.rights = {
            code: uri
            for code, uri in session.execute(select(Term.code, Term.uri).where(Term.scheme == "rights"))
        }
        self.root = StorageRoot(
            name="Nümunə səs yazıları", path=path_to_text(folder / "recordings"), kind="disk"
        )

    def run(self) -> None:
        self.session.add(self.root)
        self._series()
        self._places()
        for agent in SAMPLE.agents:
            self._agent(agent)
        self._relations()
        for event in SAMPLE.events:
            self._event(event)
        for recording in SAMPLE.recordings:
            self._recording(recording)
        for document in SAMPLE.documents:
            self._document(document)
        for agreement in SAMPLE.agreements:
            self._agreement(agreement)
        self._schedule()

    # Shared ------------------------------------------------------------------------------------------------------

    def _add(self, key: str, kind: str, entry: Entry) -> int:
        (entry.reference,) = next_references(self.session, kind)
        self.session.add(entry)
        self.session.flush()
        self.ids[kind, key] = entry.id
        return entry.id

    def _term(self, scheme: str, code: str) -> int | None:
        return self.terms[scheme, code] if code else None

    def _linked(self, key: str) -> list[int]:
        """What a paper belongs to: the event or series of that key, else the recording."""
        for kind in ("event", "series", "recording", "agent"):
            if (kind, key) in self.ids:
                return [self.ids[kind, key]]
        return []

    @staticmethod
    def _date(edtf: str, as_written: str = "") -> EdtfDate | None:
        return parse(edtf, as_written or None) if edtf else None

    @staticmethod
    def _titles(az: str, en: str = "", ru: str = "") -> list[Title]:
        titles = [Title(text=az)]
        if en:
            titles.append(Title(text=en, language="eng", type="parallel", position=1))
        if ru:
            titles.append(Title(text=ru, language="rus", script="Cyrl", type="parallel", position=2))
        return titles

    def _people(self, entry: int, people: Sequence[SampleParticipation]) -> None:
        for position, did in enumerate(people):
            self.session.add(
                Participation(
                    entry_id=entry,
                    agent_id=self.ids["agent", did.agent],
                    role_id=self._term("role", did.role),
                    instrument_id=self._term("instrument", did.instrument),
                    position=position,
                    principal=did.principal,
                    credited_as=did.credited_as,
                    honorific_as_printed=did.honorific_as_printed,
                    certainty=did.certainty,
                )
            )

    # Kinds -------------------------------------------------------------------------------------------------------

    def _series(self) -> None:
        for plan in SAMPLE.series:
            series = Series(
                titles=self._titles(plan.az, plan.en, plan.ru),
                parent_id=self.ids["series", plan.parent] if plan.parent else None,
                code=plan.code,
                dates=self._date(plan.dates),
                description_az=plan.description_az,
                description_en=plan.description_en,
                description_ru=plan.description_ru,
                default_access=plan.access,
                default_rights=self.rights.get(plan.rights, ""),
                notes=[Note(text=SAMPLE.note_az, language="aze"), Note(text=SAMPLE.note_en, language="eng")],
            )
            self._add(plan.key, "series", series)

    def _places(self) -> None:
        for plan in SAMPLE.places:
            place = Place(
                titles=self._titles(plan.az, plan.en, plan.ru),
                type_id=self._term("place_type", plan.type),
                town=plan.town,
                country=plan.country,
            )
            self._add(plan.key, "place", place)

    def _agent(self, plan: SampleAgent) -> None:
        names = [AgentName(text=plan.name, language="aze", script="Latn")]
        for position, name in enumerate(plan.names, 1):
            names.append(
                AgentName(
                    text=name.text,
                    language=name.language,
                    script=name.script,
                    type=name.type,
                    position=position,
                )
            )
        agent = Agent(
            agent_kind=plan.kind,
            names=names,
            born=self._date(plan.born),
            died=self._date(plan.died),
            main_role_id=self._term("role", plan.role),
            main_instrument_id=self._term("instrument", plan.instrument),
            biography_az=plan.biography_az,
            biography_en=plan.biography_en,
            biography_ru=plan.biography_ru,
            honorifics=[
                AgentHonorific(
                    title_id=self._term("honorific", one.title),
                    awarded=self._date(one.awarded),
                    source=one.source,
                )
                for one in plan.honorifics
            ],
        )
        self._add(plan.key, "agent", agent)

    def _relations(self) -> None:
        for plan in SAMPLE.agents:
            for relation in plan.relations:
                self.session.add(
                    AgentRelation(
                        agent_id=self.ids["agent", plan.key],
                        other_id=self.ids["agent", relation.other],
                        relation=relation.relation,
                        dates=self._date(relation.dates),
                    )
                )
        self.session.flush()

    def _event(self, plan: SampleEvent) -> None:
        event = Event(
            titles=self._titles(plan.az, plan.en, plan.ru),
            series_id=self.ids["series", plan.series] if plan.series else None,
            number_in_series=plan.number,
            type_id=self._term("event_type", plan.type),
            status=plan.status,
            date=self._date(plan.date, plan.as_written),
            start_time=plan.time or None,
            venue_id=self.ids["place", plan.venue] if plan.venue else None,
            attendance=plan.attendance,
            platform=plan.platform,
            occasion=plan.occasion,
            abstract=plan.abstract,
            notes=[Note(text=plan.note, language="aze")] if plan.note else [],
        )
        self._people(self._add(plan.key, "event", event), plan.people)

    def _schedule(self) -> None:
        for plan in SAMPLE.events:
            for change in plan.schedule:
                self.session.add(
                    ScheduleChange(
                        event_id=self.ids["event", plan.key],
                        old=self._date(change.old),
                        old_time=change.old_time or None,
                        new=self._date(change.new),
                        reason=change.reason,
                        announced=self._date(change.announced),
                        document_id=self.ids.get(("document", change.document)),
                    )
                )
        self.session.flush()

    def _recording(self, plan: SampleRecording) -> None:
        recording = Recording(
            titles=self._titles(plan.az, plan.en, plan.ru),
            event_id=self.ids["event", plan.event] if plan.event else None,
            recording_kind=plan.kind,
            date=self._date(plan.date, plan.as_written),
            summary=plan.summary,
            keywords=list(plan.keywords),
            genre_id=self._term("genre", plan.genre),
            mode_id=self._term("mode", plan.mode),
            quality=plan.quality,
            provenance=plan.provenance,
            rights_uri=self.rights[plan.rights],
            access=plan.access,
            embargo_until=dt.date.fromisoformat(plan.embargo_until) if plan.embargo_until else None,
            credit_line=plan.credit_line,
            state=plan.state,
            languages=[
                RecordingLanguage(term_id=self.terms["language", code], position=position)
                for position, code in enumerate(plan.languages)
            ],
        )
        number = self._add(plan.key, "recording", recording)
        self._people(number, plan.people)
        length = self._copies(number, plan)
        for position, segment in enumerate(plan.segments):
            self._segment(number, position, segment, length, f"{plan.key}/{position}")

    def _copies(self, recording: int, plan: SampleRecording) -> int:
        if plan.carrier is not None:
            carrier = plan.carrier
            self.session.add(
                Copy(
                    recording_id=recording,
                    generation_id=self.terms["generation", "original_carrier"],
                    carrier_id=self._term("carrier", carrier.carrier),
                    shelf=carrier.shelf,
                    label_transcription=carrier.label,
                    speed=carrier.speed,
                    sides=carrier.sides,
                    condition=carrier.condition,
                )
            )
        copy = Copy(
            recording_id=recording, generation_id=self._term("generation", plan.generation), position=1
        )
        self.session.add(copy)
        self.session.flush()
        start = 0
        for position, part in enumerate(plan.parts):
            reading = self.readings.get(str(self.folder / "recordings" / part.path))
            if reading is None:
                continue
            place = {"copy_id": copy.id, "root_id": self.root.id, "path": part.path, "label": part.label}
            file = MediaFile(position=position, **place, **reading_fields(reading))
            self.session.add(file)
            self.session.flush()
            length = reading.duration_ms or 0
            self.session.add(
                FileSpan(recording_id=recording, file_id=file.id, timeline_start_ms=start, file_out_ms=length)
            )
            start += length
        return start

    def _segment(self, recording: int, position: int, plan: SampleSegment, length: int, key: str) -> None:
        segment = Segment(
            titles=self._titles(plan.title),
            recording_id=recording,
            position=position,
            start_ms=round(plan.start * length),
            end_ms=round(plan.end * length),
            segment_type=plan.type,
            mode_id=self._term("mode", plan.mode),
            section_id=self._term("section", plan.section),
            genre_id=self._term("genre", plan.genre),
            language_id=self._term("language", plan.language),
            synopsis=plan.synopsis,
        )
        self._people(self._add(key, "segment", segment), plan.people)

    def _document(self, plan: SampleDocument) -> None:
        path = self.papers[plan.key]
        content = path.read_bytes()
        document = Document(
            titles=self._titles(plan.title),
            document_type=plan.type,
            date=self._date(plan.date),
            number=plan.number,
            issuing_body=plan.issuing_body,
            language_id=self._term("language", plan.language),
            file_path=path.relative_to(self.folder).as_posix(),
            file_name=path.name,
            file_size=len(content),
            file_mime=mimetypes.guess_type(path.name)[0] or "",
            file_sha256=hashlib.sha256(content).hexdigest(),
            text_content=plan.text,
        )
        number = self._add(plan.key, "document", document)
        for relation, key in plan.links:
            for target in self._linked(key):
                self.session.add(DocumentLink(document_id=number, entry_id=target, relation=relation))

    def _agreement(self, plan: SampleAgreement) -> None:
        agreement = Agreement(
            titles=self._titles(plan.title, plan.en, plan.ru),
            number=plan.number,
            signed=self._date(plan.signed),
            in_force_from=self._date(plan.in_force_from),
            in_force_to=self._date(plan.in_force_to),
            subject=plan.subject,
            uses_granted=plan.uses_granted,
            parties=[
                AgreementParty(
                    agent_id=self.ids["agent", party.agent],
                    signatory=party.signatory,
                    signatory_office=party.office,
                    position=position,
                )
                for position, party in enumerate(plan.parties)
            ],
        )
        number = self._add(plan.key, "agreement", agreement)
        for key in plan.links:
            for target in self._linked(key):
                self.session.add(AgreementLink(agreement_id=number, entry_id=target))
        if plan.document:
            self.session.add(
                DocumentLink(
                    document_id=self.ids["document", plan.document],
                    entry_id=number,
                    relation="legal_basis_of",
                )
            )
        self.session.flush()
