"""How the sample's recordings are divided: the sections of the dastgahs in order, songs, parts of lectures."""

from __future__ import annotations

from dataclasses import replace

from mugham_archive.ingest.sample.records import SampleSegment


def _section(length: float, title: str, mode: str, section: str) -> SampleSegment:
    return SampleSegment(0, length, title, "music", mode, section, "mugham")


def _piece(length: float, title: str, mode: str, genre: str, language: str = "") -> SampleSegment:
    return SampleSegment(0, length, title, "music", mode, "", genre, language)


def _clapping(length: float = 6) -> SampleSegment:
    return SampleSegment(0, length, "Alqış", "applause")


def _spoken(length: float, title: str, genre: str = "muhazire", language: str = "aze") -> SampleSegment:
    return SampleSegment(0, length, title, "speech", genre=genre, language=language)


def _laid(*pieces: SampleSegment) -> tuple[SampleSegment, ...]:
    """The pieces one after the other; their ``end`` was a length in any unit, it becomes a part of the whole."""
    whole = sum(piece.end for piece in pieces)
    laid, start = [], 0.0
    for piece in pieces:
        end = start + piece.end
        laid.append(replace(piece, start=start / whole, end=min(1.0, end / whole)))
        start = end
    return tuple(laid)


RAST = _laid(
    _piece(24, "Dəraməd", "rast", "deramed"),
    _section(26, "Bərdaşt", "rast", "s_berdasht"),
    _section(40, "Mayeyi-Rast", "rast", "s_maye"),
    _section(24, "Üşşaq", "rast", "s_ushshaq"),
    _piece(30, "Təsnif", "rast", "tesnif", "aze"),
    _section(26, "Hüseyni", "rast", "s_huseyni"),
    _section(28, "Vilayəti", "rast", "s_vilayeti"),
    _piece(24, "Rəng", "rast", "reng", "zxx"),
    _section(26, "Şikəsteyi-fars", "rast", "s_shikesteyi_fars"),
    _section(30, "Əraq", "rast", "s_eraq"),
    _section(20, "Rasta ayaq", "rast", "s_ayaq"),
    _clapping(10),
)
RAST_OLD = _laid(
    SampleSegment(0, 9, "Köklənmə", "tuning"),
    _section(50, "Mayeyi-Rast", "rast", "s_maye"),
    _section(40, "Vilayəti", "rast", "s_vilayeti"),
    _section(40, "Əraq", "rast", "s_eraq"),
    _section(20, "Rasta ayaq", "rast", "s_ayaq"),
)
SHUR = _laid(
    _section(30, "Bərdaşt", "shur", "s_berdasht"),
    _section(44, "Mayeyi-Şur", "shur", "s_maye"),
    _piece(30, "Təsnif", "shur", "tesnif", "aze"),
    _section(30, "Şur-Şahnaz", "shur", "s_shur_shahnaz"),
    _section(26, "Bayatı-türk", "shur", "s_bayati_turk"),
    _piece(24, "Rəng", "shur", "reng", "zxx"),
    _section(30, "Simayi-şəms", "shur", "s_simayi_shems"),
    _section(28, "Hicaz", "shur", "s_hijaz"),
    _section(20, "Şura ayaq", "shur", "s_ayaq"),
    _clapping(9),
)
ZABUL = _laid(
    _section(24, "Bərdaşt", "zabul_segah", "s_berdasht"),
    _section(40, "Mayeyi-Zabul", "zabul_segah", "s_maye"),
    _section(26, "Muyə", "zabul_segah", "s_muye"),
    _piece(28, "Təsnif", "zabul_segah", "tesnif", "aze"),
    _section(28, "Manəndi-müxalif", "zabul_segah", "s_manendi_muxalif"),
    _section(30, "Segah", "zabul_segah", "s_segah"),
    _section(18, "Ayaq", "zabul_segah", "s_ayaq"),
    _clapping(8),
)
CHAHARGAH = _laid(
    _piece(22, "Dəraməd", "chahargah", "deramed", "zxx"),
    _section(26, "Bərdaşt", "chahargah", "s_berdasht"),
    _section(40, "Mayeyi-Çahargah", "chahargah", "s_maye"),
    _section(26, "Bəstə-Nigar", "chahargah", "s_beste_nigar"),
    _section(26, "Hisar", "chahargah", "s_hisar"),
    _piece(26, "Təsnif", "chahargah", "tesnif", "aze"),
    _section(30, "Müxalif", "chahargah", "s_muxalif"),
    _section(28, "Məğlub", "chahargah", "s_meghlub"),
    SampleSegment(0, 34, "Mənsuriyyə", "music", "chahargah", "s_mensuriyye", "zerbi_mugham"),
    _section(18, "Çahargaha ayaq", "chahargah", "s_ayaq"),
    _clapping(10),
)
BAYATI_SHIRAZ = _laid(
    _section(24, "Bərdaşt", "bayati_shiraz", "s_berdasht"),
    _section(40, "Mayeyi-Bayatı-Şiraz", "bayati_shiraz", "s_maye"),
    _section(26, "Bayatı-İsfahan", "bayati_shiraz", "s_bayati_isfahan"),
    _piece(28, "Təsnif", "bayati_shiraz", "tesnif", "aze"),
    _section(28, "Zil Bayatı-Şiraz", "bayati_shiraz", "s_zil_bayati_shiraz"),
    _section(24, "Üzzal", "bayati_shiraz", "s_uzzal"),
    _section(18, "Ayaq", "bayati_shiraz", "s_ayaq"),
    _clapping(8),
)
SHUSHTER = _laid(
    _section(26, "Bərdaşt", "shushter", "s_berdasht"),
    _section(50, "Mayeyi-Şüştər", "shushter", "s_maye"),
    _section(36, "Tərkib", "shushter", "s_terkib"),
    _piece(24, "Rəng", "shushter", "reng", "zxx"),
    _section(20, "Ayaq", "shushter", "s_ayaq"),
    _clapping(7),
)
HUMAYUN = _laid(
    _section(26, "Bərdaşt", "humayun", "s_berdasht"),
    _section(44, "Mayeyi-Hümayun", "humayun", "s_maye"),
    _section(28, "Feyli", "humayun", "s_feyli"),
    _piece(26, "Təsnif", "humayun", "tesnif", "aze"),
    _section(28, "Üzzal", "humayun", "s_uzzal"),
    _section(26, "Bidad", "humayun", "s_bidad"),
    _section(18, "Ayaq", "humayun", "s_ayaq"),
    _clapping(8),
)
ZARBI = _laid(
    _piece(60, "Heyratı", "heyrati", "zerbi_mugham", "aze"),
    _clapping(7),
    _piece(60, "Arazbarı", "arazbari", "zerbi_mugham", "aze"),
    _clapping(7),
    _piece(60, "Qarabağ şikəstəsi", "qarabagh_shikestesi", "zerbi_mugham", "aze"),
    _clapping(10),
)
ASHUG_AIRS = _laid(
    _piece(50, "Birinci hava", "", "ashiq_havasi", "aze"),
    _clapping(5),
    _spoken(12, "Aşığın sözü", "dastan"),
    _piece(55, "İkinci hava", "", "gerayli", "aze"),
    _clapping(8),
)
CONTEST = _laid(
    _spoken(10, "Aparıcının sözü", "teqdimat"),
    _piece(55, "Deyişmə, birinci bənd", "", "deyishme", "aze"),
    _piece(60, "Deyişmə, ikinci bənd", "", "deyishme", "aze"),
    _clapping(8),
)
LECTURE_AZ = _laid(
    _spoken(26, "Giriş"),
    _spoken(105, "Dinləmə üsulları"),
    _spoken(40, "Suallar", "muzakire"),
    _clapping(6),
)
LECTURE_RU = _laid(
    _spoken(24, "Вступление", language="rus"),
    _spoken(95, "Разделы мугама", language="rus"),
    _spoken(36, "Вопросы", "muzakire", "rus"),
    _clapping(5),
)
LECTURE_EN = _laid(
    _spoken(24, "Introduction", language="eng"),
    _spoken(95, "Listening as a guest", language="eng"),
    _spoken(36, "Questions", "muzakire", "eng"),
)
