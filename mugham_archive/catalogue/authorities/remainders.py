"""What a merge finds no place for, told in words for an internal note."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from mugham_archive.catalogue.authorities.own_fields import shown
from mugham_archive.catalogue.reading import Terms, main_titles, references_of
from mugham_archive.catalogue.rows import Row

# The languages of the interface in the order az, en, ru.
_PLACE = {"az": 0, "en": 1, "ru": 2}
_MERGED = (
    "Bununla birləşdirildi: %1.",
    "Merged with this: %1.",
    "Объединено с этой записью: %1.",
)
_FIELDS = {
    "agent_kind": ("növü", "kind", "вид"),
    "born": ("doğulub və ya qurulub", "born or founded", "рождение или основание"),
    "died": ("vəfat edib və ya dağılıb", "died or dissolved", "смерть или роспуск"),
    "main_role_id": ("rolu", "role", "роль"),
    "main_instrument_id": ("aləti", "instrument", "инструмент"),
    "biography_az": ("tərcümeyi-hal (az)", "biography (az)", "биография (аз.)"),
    "biography_en": ("tərcümeyi-hal (en)", "biography (en)", "биография (англ.)"),
    "biography_ru": ("tərcümeyi-hal (ru)", "biography (ru)", "биография (рус.)"),
    "type_id": ("növü", "type", "тип"),
    "parent_id": ("tərkibində", "part of", "входит в"),
    "address": ("ünvan", "address", "адрес"),
    "town": ("şəhər", "town", "город"),
    "country": ("ölkə", "country", "страна"),
    "code": ("kod", "code", "код"),
    "dates": ("tarixlər", "dates", "даты"),
    "description_az": ("təsvir (az)", "description (az)", "описание (аз.)"),
    "description_en": ("təsvir (en)", "description (en)", "описание (англ.)"),
    "description_ru": ("təsvir (ru)", "description (ru)", "описание (рус.)"),
    "default_access": ("baxış səviyyəsi", "access", "доступ"),
    "default_rights": ("hüquqlar", "rights", "права"),
    "credited_as": ("proqramda", "credited as", "в программе"),
    "honorific_as_printed": ("proqramda fəxri ad", "title as printed", "звание в программе"),
    "certainty": ("dəqiqlik", "certainty", "достоверность"),
    "awarded": ("verilib", "awarded", "присвоено"),
    "withdrawn": ("geri alınıb", "withdrawn", "отозвано"),
    "source": ("mənbə", "source", "источник"),
    "relation": ("əlaqə", "relation", "связь"),
    "signatory": ("imzalayan", "signatory", "подписал"),
    "signatory_office": ("imzalayanın vəzifəsi", "signatory's office", "должность подписавшего"),
    "note": ("qeyd", "note", "примечание"),
    "language": ("dil", "language", "язык"),
}


def note_of(
    session: Session, kind: str, reference: str, name: str, left: Row, lost: Sequence[str], language: str
) -> str:
    """The note: what was merged, and each field that the kept one has otherwise; empty when nothing was left over."""
    fields = list(_said(session, kind, left, language))
    if not fields and not lost:
        return ""
    called = " ".join(part for part in (reference, f"“{name}”" if name else "") if part)
    head = _MERGED[_PLACE.get(language, 0)].replace("%1", called)
    return "\n".join((head, *fields, *lost))


def what_was_lost(session: Session, lost: Iterable[tuple[str, Row, list[str]]], language: str) -> list[str]:
    """A line for each row that became one with another and said something else, or came to speak of itself."""
    lines: list[str] = []
    for table, row, differ in lost:
        wanted = {name: row[name] for name in (differ or row) if row[name] not in (None, "")}
        if not differ:
            wanted = {name: value for name, value in wanted.items() if name in ("relation",)}
        said = "; ".join(_said(session, table, wanted, language))
        entry = row.get("entry_id") or row.get("agreement_id")
        where = references_of(session, [entry]).get(entry, "") if entry else ""
        title = main_titles(session, [entry]).get(entry, "") if entry else ""
        of = " ".join(part for part in (where, f"“{title}”" if title else "") if part)
        lines.append(f"{of}: {said}" if of else said)
    return [line for line in lines if line]


def _said(session: Session, table: str, values: Row, language: str) -> Iterable[str]:
    terms = Terms(session, language)
    for name, value in values.items():
        field = name.removesuffix("_edtf").removesuffix("_as_written")
        words = _FIELDS.get(field, (field.replace("_", " "),) * 3)[_PLACE.get(language, 0)]
        yield f"{words}: {shown(session, terms, table, name, value, language)}"
