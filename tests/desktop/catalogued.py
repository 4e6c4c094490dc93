"""An archive with a little of everything: a postponed event, names in three scripts, segments, papers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.edtf import EdtfDate
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
    Event,
    FileSpan,
    Identifier,
    MediaFile,
    Note,
    Participation,
    Place,
    Recording,
    ScheduleChange,
    Segment,
    Series,
    StorageRoot,
    Term,
    Title,
)
from mugham_archive.catalogue.references import next_references
from tests.ready import copy_of, new_archive


def filled(folder: Path) -> Archive:
    """A new archive in ``folder`` with invented rows; the entries are numbered as they are made here."""
    return copy_of(_fill, folder, "Leyla")


def _fill(folder: Path) -> Archive:
    archive = new_archive(folder, "Leyla")
    with archive.change("Made a few entries") as change:
        Filling(change.session, folder).fill()
    return archive


def day(edtf: str) -> EdtfDate:
    """A plain date."""
    return EdtfDate(edtf, None, edtf.strip("~?"), edtf.strip("~?"))


class Filling:
    """Makes the rows, one kind after the other."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.folder = folder

    def fill(self) -> None:
        """Make everything."""
        self.people()
        self.series()
        self.events()
        self.recordings()
        self.papers()

    def ref(self, kind: str) -> str:
        return next_references(self.session, kind)[0]

    def term(self, scheme: str, code: str) -> int:
        number = self.session.scalar(select(Term.id).where(Term.scheme == scheme, Term.code == code))
        assert number is not None, f"{scheme} {code}"
        return number

    def agent(
        self, name: str, role: str | None = None, instrument: str | None = None, **values: object
    ) -> Agent:
        agent = Agent(
            reference=self.ref("agent"),
            names=[AgentName(text=name, language="aze", script="Latn")],
            main_role_id=self.term("role", role) if role else None,
            main_instrument_id=self.term("instrument", instrument) if instrument else None,
            **values,
        )
        self.session.add(agent)
        self.session.flush()
        return agent

    def people(self) -> None:
        self.singer = self.agent("Nigar Əliyarqızı", "xanende", born=day("1931"), died=day("1998-04-02"))
        self.singer.biography_az = "Nümunə üçün uydurulmuş xanəndə."
        self.singer.biography_en = (
            "A singer invented for the sample. Grew up in Shusha, sang on the radio from 1950."
        )
        self.singer.names += [
            AgentName(
                text="Нигар Алияргызы", language="rus", script="Cyrl", type="transliterated", position=1
            ),
            AgentName(
                text="Nigar Aliyargizi", language="eng", script="Latn", type="transliterated", position=2
            ),
            AgentName(text="نگار علیارقیزی", language="fas", script="Arab", type="variant", position=3),
        ]
        honour = self.term("honorific", "xalq_artisti")
        self.singer.honorifics = [
            AgentHonorific(title_id=self.term("honorific", "emekdar_artist"), awarded=day("1964")),
            AgentHonorific(title_id=honour, awarded=day("1978-05-12"), source="Azərbaycan qəzeti"),
        ]
        self.tar = self.agent("Rauf Şəkərzadə", "tarzen", "tar", born=day("1940~"))
        self.kamancha = self.agent(
            "Elçin Mirqasımov", "kamanchachi" if self.has_role("kamanchachi") else None, "kamancha"
        )
        self.trio = self.agent("“Sarı bülbül” üçlüyü", agent_kind="ensemble")
        self.partner = self.agent("Bakı Nümunə Konservatoriyası", agent_kind="organisation")
        self.centre = self.agent("Nümunə Muğam Mərkəzi", agent_kind="organisation")
        self.tar.relations = [AgentRelation(other_id=self.singer.id, relation="member_of")]
        self.tar.relations[0].other_id = self.trio.id
        teacher = AgentRelation(other_id=self.tar.id, relation="teacher_of", dates=None)
        self.singer.relations = [
            AgentRelation(other_id=self.trio.id, relation="member_of", dates=day("1965/1980")),
            teacher,
        ]
        self.session.flush()

    def has_role(self, code: str) -> bool:
        return (
            self.session.scalar(select(Term.id).where(Term.scheme == "role", Term.code == code)) is not None
        )

    def titled(
        self, entry: Series | Event | Recording | Document | Agreement | Place | Segment, *titles: str
    ) -> None:
        languages = ("aze", "eng", "rus")
        for position, text in enumerate(titles):
            entry.titles.append(
                Title(
                    text=text,
                    language=languages[position],
                    script="Cyrl" if position == 2 else "Latn",
                    type="parallel" if position else "main",
                    position=position,
                )
            )
        self.session.add(entry)
        self.session.flush()

    def series(self) -> None:
        self.treasury = Series(
            reference=self.ref("series"),
            code="sirler_xezinesi",
            dates=EdtfDate("1964/..", None, "1964-01-01", None),
            description_az="Köhnə lentlərdən toplanmış muğam gecələri.",
            description_en="Evenings of mugham, kept on tape and brought out with a talk before each.",
            description_ru="Вечера мугама, сохранившиеся на плёнке.",
        )
        self.titled(self.treasury, "Sirlər xəzinəsi", "Treasury of Secrets", "Сокровищница тайн")
        self.season = Series(
            reference=self.ref("series"), code="s1", parent_id=self.treasury.id, dates=day("1965")
        )
        self.titled(self.season, "Birinci mövsüm", "First season", "Первый сезон")
        self.ashug = Series(reference=self.ref("series"), code="ashiq_musiqisi_axshamlari")
        self.titled(
            self.ashug, "Aşıq musiqisi axşamları", "Evenings of ashug music", "Вечера ашугской музыки"
        )

    def events(self) -> None:
        self.hall = Place(reference=self.ref("place"), town="Bakı", country="AZ")
        self.titled(self.hall, "Kamera zalı", "Chamber hall", "Камерный зал")
        self.concert = Event(
            reference=self.ref("event"),
            series_id=self.season.id,
            number_in_series=4,
            type_id=self.term("event_type", "konsert"),
            status="rescheduled",
            date=day("1965-10-21"),
            start_time="19:00",
            venue_id=self.hall.id,
            occasion="Üçlüyün ilk çıxışı",
            abstract="An evening of Rast and Segah. The singer fell ill; it was held two weeks later.",
        )
        self.titled(self.concert, "Rast gecəsi", "An evening of Rast", "Вечер раста")
        self.concert.schedule = [
            ScheduleChange(
                old=day("1965-10-07"), old_time="18:00", new=day("1965-10-21"), reason="Xanəndənin xəstəliyi"
            )
        ]
        self.lecture = Event(
            reference=self.ref("event"),
            series_id=self.ashug.id,
            status="held",
            date=day("2019-03-04"),
            venue_id=self.hall.id,
        )
        self.titled(self.lecture, "Aşıq sənəti haqqında mühazirə")
        for agent, role, instrument in (
            (self.singer, "xanende", None),
            (self.tar, "tarzen", "tar"),
            (self.kamancha, None, "kamancha"),
        ):
            self.takes_part(self.concert.id, agent, role, instrument)
        self.takes_part(self.concert.id, self.partner, "hemteshkilatchi", None)

    def takes_part(self, entry: int, agent: Agent, role: str | None, instrument: str | None) -> None:
        self.session.add(
            Participation(
                entry_id=entry,
                agent_id=agent.id,
                role_id=self.term("role", role) if role else None,
                instrument_id=self.term("instrument", instrument) if instrument else None,
                principal=role == "xanende",
            )
        )

    def recordings(self) -> None:
        self.root = StorageRoot(name="Lent arxivi", path=str(self.folder / "audio"))
        self.session.add(self.root)
        self.session.flush()
        self.rast = self.recording("Rast dəstgahı", self.concert, "rast", 7_083_000)
        self.rast.summary = "The whole dastgah, with the applause and the tuning between the sections."
        self.rast.provenance = "Given by the family in 2011 on two reels."
        self.rast.credit_line = "Sample archive"
        self.rast.notes = [
            Note(text="The start of the second reel is faint.", language="eng", type="condition")
        ]
        self.rast.identifiers = [Identifier(scheme="former", value="K-118/2")]
        self.segments()
        self.recording("Segah", self.concert, "segah" if self.has_mode("segah") else "zabul_segah", 1_322_000)
        self.recording("Aşıq sənəti, birinci hissə", self.lecture, None, 3_900_000, missing=True)
        undated = self.recording("Adsız lent", None, None, 61_000)
        undated.state = "inbox"
        self.undated = undated
        self.session.flush()

    def has_mode(self, code: str) -> bool:
        return (
            self.session.scalar(select(Term.id).where(Term.scheme == "mode", Term.code == code)) is not None
        )

    def recording(
        self, title: str, event: Event | None, mode: str | None, duration_ms: int, *, missing: bool = False
    ) -> Recording:
        recording = Recording(
            reference=self.ref("recording"),
            event_id=event.id if event else None,
            mode_id=self.term("mode", mode) if mode else None,
            genre_id=self.term("genre", "mugham_destgahi") if mode else None,
            state="described",
            access="public" if mode else "on_site",
        )
        self.titled(recording, title)
        copy = Copy(recording_id=recording.id, generation_id=self.term("generation", "preservation_master"))
        self.session.add(copy)
        self.session.flush()
        number = recording.id
        file = MediaFile(
            copy_id=copy.id,
            root_id=self.root.id,
            path=f"1965/{number} {title}.flac",
            size=412_000_000,
            mtime_ns=0,
            container="FLAC",
            codec="flac",
            sample_rate=96_000,
            bit_depth=24,
            channels=2,
            duration_ms=duration_ms,
            sha256=f"{number:02x}" * 32,
            state="missing" if missing else "present",
            tags={"TITLE": [title], "ARTIST": ["Nigar Əliyarqızı", "Rauf Şəkərzadə"]},
        )
        self.session.add(file)
        self.session.flush()
        self.session.add(FileSpan(recording_id=recording.id, file_id=file.id))
        return recording

    def segments(self) -> None:
        stretches = (
            ("Akkord", "tuning", 0, 42_000),
            ("Bərdaşt", "music", 42_000, 900_000),
            ("Mayeyi-Rast", "music", 900_000, 3_100_000),
            ("Alqış", "applause", 3_100_000, 3_160_000),
            ("Üşşaq", "music", 3_160_000, 7_083_000),
        )
        made = []
        for position, (title, kind, start, end) in enumerate(stretches):
            segment = Segment(
                reference=self.ref("segment"),
                recording_id=self.rast.id,
                position=position,
                start_ms=start,
                end_ms=end,
                segment_type=kind,
                mode_id=self.term("mode", "rast") if kind == "music" else None,
            )
            self.titled(segment, title)
            made.append(segment)
        inner = Segment(
            reference=self.ref("segment"),
            recording_id=self.rast.id,
            parent_id=made[2].id,
            start_ms=1_500_000,
            end_ms=2_000_000,
        )
        self.titled(inner, "Təsnif")
        self.takes_part(inner.id, self.kamancha, None, "kamancha")

    def papers(self) -> None:
        (self.folder / "documents").mkdir(exist_ok=True)
        (self.folder / "documents" / "programme.txt").write_text(
            "PROQRAM\n\n1. Rast dəstgahı\n2. Segah\n", "utf-8"
        )
        programme = Document(
            reference=self.ref("document"),
            document_type="programme",
            date=day("1965-10-21"),
            number="17",
            file_path="documents/programme.txt",
            file_name="programme.txt",
            file_mime="text/plain",
        )
        self.titled(programme, "Rast gecəsinin proqramı", "Programme of the evening of Rast")
        for entry in (self.concert, self.rast):
            self.session.add(
                DocumentLink(document_id=programme.id, entry_id=entry.id, relation="programme_of")
            )
        soon = (dt.date.today() + dt.timedelta(days=40)).isoformat()
        agreement = Agreement(
            reference=self.ref("agreement"),
            number="M-3",
            signed=day("2020-02-01"),
            in_force_from=day("2020-02-01"),
            in_force_to=day(soon),
            subject="Evenings held together, and access copies for teaching.",
            uses_granted="Listening in both houses.",
        )
        agreement.parties = [
            AgreementParty(agent_id=self.centre.id, signatory="S. Nümunəyev", signatory_office="direktor"),
            AgreementParty(agent_id=self.partner.id, position=1),
        ]
        self.titled(agreement, "Əməkdaşlıq memorandumu", "Memorandum of cooperation")
        self.session.add(AgreementLink(agreement_id=agreement.id, entry_id=self.treasury.id))
        self.session.add(AgreementLink(agreement_id=agreement.id, entry_id=self.concert.id))
        self.session.flush()
