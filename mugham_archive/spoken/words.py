"""The words people read for codes, counts, lengths and sizes, in the language that is spoken."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDateTime, QLocale, Qt

from mugham_archive.spoken.languages import translate

# Every scheme of codes that is not a vocabulary of the archive itself (those arrive with their words).
_WORDS: dict[str, dict[str, object]] = {
    "state": {
        "inbox": QT_TRANSLATE_NOOP("Words", "In the inbox"),
        "draft": QT_TRANSLATE_NOOP("Words", "Draft"),
        "described": QT_TRANSLATE_NOOP("Words", "Described"),
        "reviewed": QT_TRANSLATE_NOOP("Words", "Reviewed"),
    },
    "access": {
        "public": QT_TRANSLATE_NOOP("Words", "Public"),
        "on_site": QT_TRANSLATE_NOOP("Words", "At the centre"),
        "restricted": QT_TRANSLATE_NOOP("Words", "Restricted"),
        "embargoed": QT_TRANSLATE_NOOP("Words", "Closed until a date"),
    },
    "event_status": {
        "planned": QT_TRANSLATE_NOOP("Words", "Planned"),
        "held": QT_TRANSLATE_NOOP("Words", "Held"),
        "postponed": QT_TRANSLATE_NOOP("Words", "Postponed"),
        "rescheduled": QT_TRANSLATE_NOOP("Words", "Rescheduled"),
        "cancelled": QT_TRANSLATE_NOOP("Words", "Cancelled"),
        "interrupted": QT_TRANSLATE_NOOP("Words", "Interrupted"),
    },
    "agreement_status": {
        "draft": QT_TRANSLATE_NOOP("Words", "Draft agreement"),
        "coming": QT_TRANSLATE_NOOP("Words", "Not yet in force"),
        "in_force": QT_TRANSLATE_NOOP("Words", "In force"),
        "expired": QT_TRANSLATE_NOOP("Words", "Expired"),
        "terminated": QT_TRANSLATE_NOOP("Words", "Terminated"),
    },
    "agent_kind": {
        "person": QT_TRANSLATE_NOOP("Words", "Person"),
        "ensemble": QT_TRANSLATE_NOOP("Words", "Ensemble"),
        "organisation": QT_TRANSLATE_NOOP("Words", "Organisation"),
    },
    "recording_kind": {
        "complete": QT_TRANSLATE_NOOP("Words", "Complete recording"),
        "part": QT_TRANSLATE_NOOP("Words", "Part"),
        "excerpt": QT_TRANSLATE_NOOP("Words", "Excerpt"),
        "rehearsal": QT_TRANSLATE_NOOP("Words", "Rehearsal"),
        "broadcast": QT_TRANSLATE_NOOP("Words", "Broadcast"),
        "compilation": QT_TRANSLATE_NOOP("Words", "Compilation"),
    },
    "segment_type": {
        "music": QT_TRANSLATE_NOOP("Words", "Music"),
        "speech": QT_TRANSLATE_NOOP("Words", "Speech"),
        "applause": QT_TRANSLATE_NOOP("Words", "Applause"),
        "tuning": QT_TRANSLATE_NOOP("Words", "Tuning"),
        "silence": QT_TRANSLATE_NOOP("Words", "Silence"),
        "fault": QT_TRANSLATE_NOOP("Words", "Fault"),
    },
    "file_state": {
        "present": QT_TRANSLATE_NOOP("Words", "Present"),
        "missing": QT_TRANSLATE_NOOP("Words", "Missing"),
        "changed": QT_TRANSLATE_NOOP("Words", "Changed"),
        "unreadable": QT_TRANSLATE_NOOP("Words", "Unreadable"),
    },
    "media": {
        "audio": QT_TRANSLATE_NOOP("Words", "Sound"),
        "video": QT_TRANSLATE_NOOP("Words", "Sound and picture"),
    },
    "copy_status": {
        "active": QT_TRANSLATE_NOOP("Words", "In use"),
        "superseded": QT_TRANSLATE_NOOP("Words", "Superseded"),
        "lost": QT_TRANSLATE_NOOP("Words", "Lost"),
        "deaccessioned": QT_TRANSLATE_NOOP("Words", "Given away"),
    },
    "document_type": {
        "programme": QT_TRANSLATE_NOOP("Words", "Programme"),
        "poster": QT_TRANSLATE_NOOP("Words", "Poster"),
        "invitation": QT_TRANSLATE_NOOP("Words", "Invitation"),
        "resolution": QT_TRANSLATE_NOOP("Words", "Resolution"),
        "order": QT_TRANSLATE_NOOP("Words", "Order"),
        "minutes": QT_TRANSLATE_NOOP("Words", "Minutes"),
        "memorandum": QT_TRANSLATE_NOOP("Words", "Memorandum"),
        "contract": QT_TRANSLATE_NOOP("Words", "Contract"),
        "release": QT_TRANSLATE_NOOP("Words", "Release form"),
        "press": QT_TRANSLATE_NOOP("Words", "Press"),
        "photo": QT_TRANSLATE_NOOP("Words", "Photograph"),
        "transcript": QT_TRANSLATE_NOOP("Words", "Transcript"),
        "letter": QT_TRANSLATE_NOOP("Words", "Letter"),
        "other": QT_TRANSLATE_NOOP("Words", "Other paper"),
    },
    "document_relation": {
        "programme_of": QT_TRANSLATE_NOOP("Words", "Programme"),
        "adopted_by": QT_TRANSLATE_NOOP("Words", "Adopted here"),
        "decides_on": QT_TRANSLATE_NOOP("Words", "Decision"),
        "legal_basis_of": QT_TRANSLATE_NOOP("Words", "Legal basis"),
        "concluded_with": QT_TRANSLATE_NOOP("Words", "Concluded together"),
        "mentions": QT_TRANSLATE_NOOP("Words", "Mention"),
        "under_agreement": QT_TRANSLATE_NOOP("Words", "Under this agreement"),
    },
    # The same, said from the document's side.
    "document_stands": {
        "programme_of": QT_TRANSLATE_NOOP("Words", "Announces"),
        "adopted_by": QT_TRANSLATE_NOOP("Words", "Was adopted by"),
        "decides_on": QT_TRANSLATE_NOOP("Words", "Decides on"),
        "legal_basis_of": QT_TRANSLATE_NOOP("Words", "Is the legal basis of"),
        "concluded_with": QT_TRANSLATE_NOOP("Words", "Was concluded with"),
        "mentions": QT_TRANSLATE_NOOP("Words", "Mentions"),
    },
    "entry_kind": {
        "series": QT_TRANSLATE_NOOP("Words", "Series"),
        "event": QT_TRANSLATE_NOOP("Words", "Event"),
        "recording": QT_TRANSLATE_NOOP("Words", "Recording"),
        "segment": QT_TRANSLATE_NOOP("Words", "Segment"),
        "agent": QT_TRANSLATE_NOOP("Words", "Person or organisation"),
        "place": QT_TRANSLATE_NOOP("Words", "Place"),
        "document": QT_TRANSLATE_NOOP("Words", "Document"),
        "agreement": QT_TRANSLATE_NOOP("Words", "Agreement"),
        "term": QT_TRANSLATE_NOOP("Words", "Term"),
    },
    "lacking": {
        "title": QT_TRANSLATE_NOOP("Words", "Title"),
        "creator": QT_TRANSLATE_NOOP("Words", "Creator or organiser"),
        "date": QT_TRANSLATE_NOOP("Words", "Date"),
        "extent": QT_TRANSLATE_NOOP("Words", "Extent"),
        "performers": QT_TRANSLATE_NOOP("Words", "Named performers"),
        "roles": QT_TRANSLATE_NOOP("Words", "Roles and instruments"),
        "place": QT_TRANSLATE_NOOP("Words", "Place"),
        "rights": QT_TRANSLATE_NOOP("Words", "Rights"),
        "access": QT_TRANSLATE_NOOP("Words", "Access"),
        "duration": QT_TRANSLATE_NOOP("Words", "Duration"),
        "language": QT_TRANSLATE_NOOP("Words", "Language"),
        "genre_or_mode": QT_TRANSLATE_NOOP("Words", "Genre or mode"),
        "segments": QT_TRANSLATE_NOOP("Words", "Segments"),
        "files": QT_TRANSLATE_NOOP("Words", "Files"),
        "summary": QT_TRANSLATE_NOOP("Words", "Summary"),
        "provenance": QT_TRANSLATE_NOOP("Words", "Provenance"),
        "event": QT_TRANSLATE_NOOP("Words", "Event"),
        "series": QT_TRANSLATE_NOOP("Words", "Series"),
        "missing_files": QT_TRANSLATE_NOOP("Words", "All files in their place"),
        "changed_files": QT_TRANSLATE_NOOP("Words", "Unchanged files"),
        "unreadable_files": QT_TRANSLATE_NOOP("Words", "Readable files"),
        "organiser": QT_TRANSLATE_NOOP("Words", "Organiser"),
        "type": QT_TRANSLATE_NOOP("Words", "Type"),
        "recordings": QT_TRANSLATE_NOOP("Words", "Recordings"),
        "documents": QT_TRANSLATE_NOOP("Words", "Documents"),
    },
    "trouble": {
        "missing_files": QT_TRANSLATE_NOOP("Words", "Files are missing"),
        "changed_files": QT_TRANSLATE_NOOP("Words", "Files have changed"),
        "unreadable_files": QT_TRANSLATE_NOOP("Words", "Files cannot be read"),
    },
    "light": {
        "red": QT_TRANSLATE_NOOP("Words", "Essentials are missing"),
        "amber": QT_TRANSLATE_NOOP("Words", "Nearly complete"),
        "green": QT_TRANSLATE_NOOP("Words", "Complete"),
    },
    "agent_relation": {
        "member_of": QT_TRANSLATE_NOOP("Words", "Member of"),
        "has_member": QT_TRANSLATE_NOOP("Words", "Members"),
        "teacher_of": QT_TRANSLATE_NOOP("Words", "Pupils"),
        "pupil_of": QT_TRANSLATE_NOOP("Words", "Teachers"),
        "parent_of": QT_TRANSLATE_NOOP("Words", "Children"),
        "child_of": QT_TRANSLATE_NOOP("Words", "Parents"),
        "successor_of": QT_TRANSLATE_NOOP("Words", "Successor of"),
        "predecessor_of": QT_TRANSLATE_NOOP("Words", "Predecessor of"),
    },
    "agent_relation_to": {
        "member_of": QT_TRANSLATE_NOOP("Words", "Member of"),
        "teacher_of": QT_TRANSLATE_NOOP("Words", "Teacher of"),
        "parent_of": QT_TRANSLATE_NOOP("Words", "Parent of"),
        "successor_of": QT_TRANSLATE_NOOP("Words", "Successor of"),
    },
    "agent_relation_back": {
        "member_of": QT_TRANSLATE_NOOP("Words", "Has the member"),
        "teacher_of": QT_TRANSLATE_NOOP("Words", "Pupil of"),
        "parent_of": QT_TRANSLATE_NOOP("Words", "Child of"),
        "successor_of": QT_TRANSLATE_NOOP("Words", "Succeeded by"),
    },
    "yes_no": {
        "yes": QT_TRANSLATE_NOOP("Words", "Yes"),
        "no": QT_TRANSLATE_NOOP("Words", "No"),
    },
    "certainty": {
        "certain": QT_TRANSLATE_NOOP("Words", "certain"),
        "probable": QT_TRANSLATE_NOOP("Words", "probable"),
        "attributed": QT_TRANSLATE_NOOP("Words", "attributed"),
    },
    "title_type": {
        "main": QT_TRANSLATE_NOOP("Words", "Main title"),
        "parallel": QT_TRANSLATE_NOOP("Words", "In another language"),
        "former": QT_TRANSLATE_NOOP("Words", "Former title"),
        "variant": QT_TRANSLATE_NOOP("Words", "Also called"),
        "supplied": QT_TRANSLATE_NOOP("Words", "Given by the archive"),
    },
    "name_type": {
        "preferred": QT_TRANSLATE_NOOP("Words", "Preferred"),
        "variant": QT_TRANSLATE_NOOP("Words", "Also written"),
        "former": QT_TRANSLATE_NOOP("Words", "Former name"),
        "pseudonym": QT_TRANSLATE_NOOP("Words", "Pseudonym"),
        "transliterated": QT_TRANSLATE_NOOP("Words", "Transliterated"),
    },
    "note_type": {
        "general": QT_TRANSLATE_NOOP("Words", "Note"),
        "provenance": QT_TRANSLATE_NOOP("Words", "Provenance"),
        "condition": QT_TRANSLATE_NOOP("Words", "Condition"),
        "internal": QT_TRANSLATE_NOOP("Words", "Internal note"),
    },
    "identifier": {
        "former": QT_TRANSLATE_NOOP("Words", "Former number"),
        "label": QT_TRANSLATE_NOOP("Words", "Label number"),
    },
    "attendance": {
        "on_site": QT_TRANSLATE_NOOP("Words", "On site"),
        "online": QT_TRANSLATE_NOOP("Words", "Online"),
        "hybrid": QT_TRANSLATE_NOOP("Words", "On site and online"),
    },
    "problem": {
        "missing": QT_TRANSLATE_NOOP("Words", "Recordings with a missing file"),
        "changed": QT_TRANSLATE_NOOP("Words", "Recordings with a changed file"),
        "unreadable": QT_TRANSLATE_NOOP("Words", "Recordings with an unreadable file"),
        "undated": QT_TRANSLATE_NOOP("Words", "Recordings without a date"),
        "unnamed": QT_TRANSLATE_NOOP("Words", "Recordings without performers"),
        "duplicate": QT_TRANSLATE_NOOP("Words", "Recordings that may be there twice"),
        "event_undated": QT_TRANSLATE_NOOP("Words", "Events without a date"),
    },
    "problem_help": {
        "missing": QT_TRANSLATE_NOOP("Words", "The file is not where it was. The disk may not be connected."),
        "changed": QT_TRANSLATE_NOOP("Words", "The checksum is no longer the one that was taken."),
        "unreadable": QT_TRANSLATE_NOOP("Words", "The file is there but cannot be read."),
        "undated": QT_TRANSLATE_NOOP("Words", "Neither the recording nor its event says when it was."),
        "unnamed": QT_TRANSLATE_NOOP("Words", "Nobody is named on the recording, its event or its segments."),
        "duplicate": QT_TRANSLATE_NOOP("Words", "The same sound seems to be in more than one recording."),
        "event_undated": QT_TRANSLATE_NOOP("Words", "Nobody has said when they were or will be."),
    },
    "script": {
        "Latn": QT_TRANSLATE_NOOP("Words", "Latin script"),
        "Cyrl": QT_TRANSLATE_NOOP("Words", "Cyrillic script"),
        "Arab": QT_TRANSLATE_NOOP("Words", "Arabic script"),
        "Geor": QT_TRANSLATE_NOOP("Words", "Georgian script"),
        "Armn": QT_TRANSLATE_NOOP("Words", "Armenian script"),
        "Hebr": QT_TRANSLATE_NOOP("Words", "Hebrew script"),
        "Grek": QT_TRANSLATE_NOOP("Words", "Greek script"),
        "Deva": QT_TRANSLATE_NOOP("Words", "Devanagari"),
        "Hans": QT_TRANSLATE_NOOP("Words", "Chinese script"),
        "Jpan": QT_TRANSLATE_NOOP("Words", "Japanese script"),
        "Kore": QT_TRANSLATE_NOOP("Words", "Korean script"),
    },
    "language": {
        "aze": QT_TRANSLATE_NOOP("Words", "Azerbaijani"),
        "eng": QT_TRANSLATE_NOOP("Words", "English"),
        "rus": QT_TRANSLATE_NOOP("Words", "Russian"),
        "tur": QT_TRANSLATE_NOOP("Words", "Turkish"),
        "fas": QT_TRANSLATE_NOOP("Words", "Persian"),
        "ara": QT_TRANSLATE_NOOP("Words", "Arabic"),
        "kat": QT_TRANSLATE_NOOP("Words", "Georgian"),
        "fra": QT_TRANSLATE_NOOP("Words", "French"),
        "deu": QT_TRANSLATE_NOOP("Words", "German"),
    },
}


def word(scheme: str, code: str | None) -> str:
    """What people read for a code of a scheme; an unknown code is shown as it is, with spaces."""
    if not code:
        return ""
    english = _WORDS[scheme].get(code)
    return code.replace("_", " ") if english is None else translate("Words", str(english))


def small(text: str) -> str:
    """The words as they stand inside a line: begun with a small letter, in the language's own way (İ becomes i)."""
    return QLocale().toLower(text[:1]) + text[1:]


_SMALL_LANGUAGES = (QLocale.Language.Azerbaijani, QLocale.Language.Russian)


def language_inside(code: str | None) -> str:
    """A language's name as it stands inside a line: only English writes it with a capital there too."""
    said = word("language", code or "")
    return small(said) if QLocale().language() in _SMALL_LANGUAGES else said


def schemes() -> tuple[str, ...]:
    """The schemes that ``word`` knows."""
    return tuple(_WORDS)


def codes(scheme: str) -> tuple[str, ...]:
    """The codes of a scheme."""
    return tuple(_WORDS[scheme])


def number(amount: int) -> str:
    """A whole number with the digits grouped as the language does."""
    return QLocale().toString(amount)


def _counted(words: str, amount: int) -> str:
    # Qt puts plain digits in the place of %n; a grouped number is easier to read.
    return words.replace(str(amount), number(amount), 1) if amount >= 1000 else words


def recordings(amount: int) -> str:
    """So many recordings."""
    return _counted(translate("Words", "%n recording(s)", "", amount), amount)


def events(amount: int) -> str:
    """So many events."""
    return _counted(translate("Words", "%n event(s)", "", amount), amount)


def performers(amount: int) -> str:
    """So many performers."""
    return _counted(translate("Words", "%n performer(s)", "", amount), amount)


def segments(amount: int) -> str:
    """So many segments."""
    return _counted(translate("Words", "%n segment(s)", "", amount), amount)


def lines(amount: int) -> str:
    """So many lines."""
    return _counted(translate("Words", "%n line(s)", "", amount), amount)


def files(amount: int) -> str:
    """So many files."""
    return _counted(translate("Words", "%n file(s)", "", amount), amount)


def documents(amount: int) -> str:
    """So many documents."""
    return _counted(translate("Words", "%n document(s)", "", amount), amount)


def agreements(amount: int) -> str:
    """So many agreements."""
    return _counted(translate("Words", "%n agreement(s)", "", amount), amount)


def series(amount: int) -> str:
    """So many series."""
    return _counted(translate("Words", "%n series", "", amount), amount)


def places(amount: int) -> str:
    """So many places."""
    return _counted(translate("Words", "%n place(s)", "", amount), amount)


def partners(amount: int) -> str:
    """So many partners."""
    return _counted(translate("Words", "%n partner(s)", "", amount), amount)


def of_kind(kind: str, amount: int) -> str:
    """So many of a kind of entry: “41 recordings”; of a kind that has no word of its own, so many entries."""
    counting = {
        "recording": recordings,
        "event": events,
        "agent": performers,
        "segment": segments,
        "document": documents,
        "agreement": agreements,
        "series": series,
        "place": places,
    }
    return counting.get(kind, entries)(amount)


def months(amount: int) -> str:
    """So many months, in the case that “within” asks for."""
    return translate("Words", "%n month(s)", "", amount)


def days(amount: int) -> str:
    """So many days."""
    return _counted(translate("Words", "%n day(s)", "", amount), amount)


def entries(amount: int) -> str:
    """So many entries of whatever kind."""
    return _counted(translate("Words", "%n entries", "", amount), amount)


def hours(milliseconds: int) -> str:
    """A long playing time in whole hours."""
    amount = round(milliseconds / 3_600_000)
    return _counted(translate("Words", "%n hour(s)", "", amount), amount)


def duration(milliseconds: int | None) -> str:
    """A playing time as 1:58:03, or 4:07 under an hour; empty when it is not known."""
    if milliseconds is None:
        return ""
    seconds = max(0, milliseconds) // 1000
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"


def size(octets: int) -> str:
    """A file's size as people read it."""
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def moment(iso: str) -> str:
    """A moment of the history, given in UTC, as the local day and time."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    if not when.isValid():
        return iso
    if when.timeSpec() == Qt.TimeSpec.LocalTime:
        when.setTimeSpec(Qt.TimeSpec.UTC)
    local = when.toLocalTime()
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
