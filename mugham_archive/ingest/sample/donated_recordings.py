"""The sample's donated recordings: tapes and cassettes from before the invented centre opened in 2008."""

from __future__ import annotations

from mugham_archive.ingest.sample import segments
from mugham_archive.ingest.sample.records import SampleCarrier, SamplePart, SampleRecording
from mugham_archive.ingest.sample.records import SampleParticipation as Did

_FROM_FAMILY = (
    "Tofiq Rzabəyli tərəfindən 2009-cu ildə bağışlanıb; mərkəz açılmazdan əvvəlki ev lentidir (nümunə)."
)
_FROM_FUND = "“Səs yaddaşı” fondundan alınmış surət (nümunə)."


def files(folder: str, kind: str, *parts: tuple[str, float, str]) -> tuple[SamplePart, ...]:
    """The files of a recording in a folder: (container, seconds, label) of each; the label is the file's name."""
    name = folder.rpartition("/")[2]
    return tuple(
        SamplePart(container, seconds, kind, label, f"{folder}/{label or name}.{container}")
        for container, seconds, label in parts
    )


DONATED = (
    SampleRecording(
        "r1974",
        "Rast, ev məclisi",
        "e1974",
        files(
            "Unudulmazlar/1974 Şuşada ev məclisi", "destgah", ("flac", 95, "side A"), ("flac", 80, "side B")
        ),
        "Rast, at a home in Shusha",
        "Раст, домашняя запись",
        mode="rast",
        genre="mugham_destgahi",
        summary="Ev məclisində oxunmuş Rast; lentin birinci üzü Vilayəti şöbəsində kəsilir.",
        keywords=("ev lenti", "Rast"),
        segments=segments.RAST_OLD,
        rights="InC",
        provenance=_FROM_FAMILY,
        quality="Uğultu, yüksək səslər itib.",
        generation="preservation_master",
        carrier=SampleCarrier("open_reel", "L-01/03", "Шуша, 1974. Раст", "19 cm/s", 2, "yaxşı"),
    ),
    SampleRecording(
        "r197x",
        "Çahargah, studiya",
        "e197x",
        files("Unudulmazlar/197X Studiyada Çahargah", "tar_kamancha", ("opus", 150, "")),
        "Chahargah, studio",
        "Чахаргях, студия",
        mode="chahargah",
        genre="mugham",
        rights="InC",
        provenance=_FROM_FUND,
        carrier=SampleCarrier("open_reel", "L-01/07", "Чаһарҝаһ", "38 cm/s", 1, "yaxşı"),
    ),
    SampleRecording(
        "r1978a",
        "Tar axşamı: Bayatı-Qacar",
        "e1978",
        files("Unudulmazlar/1978 Tar axşamı", "tar", ("mp3", 130, "1-ci hissə"), ("mp3", 120, "2-ci hissə")),
        "An evening of tar: Bayati-Qajar",
        "Вечер тара: Баяты-Каджар",
        mode="bayati_qajar",
        genre="instrumental_mugham",
        languages=("zxx",),
        summary="Tar solosu, iki hissədə.",
        rights="InC",
        provenance=_FROM_FAMILY,
        carrier=SampleCarrier("open_reel", "L-02/01", "Х. Дадашбәјов, тар", "19 cm/s", 2, "kənarı əzilib"),
    ),
    SampleRecording(
        "r196x",
        "Tar məşqi",
        "",
        files("Unudulmazlar/196X Tar məşqi", "tar", ("opus", 120, "")),
        "Practising the tar",
        "Репетиция тара",
        "rehearsal",
        "shur",
        "meshq",
        "196X",
        "60-cı illər",
        ("zxx",),
        people=(Did("xelil", "tarzen", "tar", True, certainty="probable"),),
        rights="UND",
        provenance=_FROM_FAMILY,
        state="draft",
        carrier=SampleCarrier("open_reel", "L-02/02", "", "9,5 cm/s", 1, "zəif"),
    ),
    SampleRecording(
        "r1983a",
        "Kənddə aşıq məclisi",
        "e1983",
        files(
            "Unudulmazlar/1983 Kənddə aşıq məclisi", "ashug", ("opus", 140, "side A"), ("opus", 125, "side B")
        ),
        "Ashugs in the village",
        "Ашуги в селе",
        genre="ashiq_havasi",
        summary="Aşıq Qəşəmin kənd məclisindən havalar.",
        segments=segments.ASHUG_AIRS,
        rights="InC",
        provenance=_FROM_FUND,
        access="public",
        carrier=SampleCarrier("cassette", "K-01/04", "Ашыг Гәшәм, јаз 83", "", 2, "yaxşı"),
    ),
    SampleRecording(
        "r1983b",
        "Aşığın söhbəti",
        "e1983",
        files("Unudulmazlar/1983 Aşığın söhbəti", "lecture_az", ("mp3", 110, "")),
        "The ashug talks",
        "Беседа ашуга",
        "excerpt",
        "",
        "musahibe",
        summary="Məclisdən sonra qısa söhbət.",
        rights="InC",
        provenance=_FROM_FUND,
        access="restricted",
        carrier=SampleCarrier("cassette", "K-01/05", "сөһбәт", "", 1, "yaxşı"),
    ),
    SampleRecording(
        "r1986a",
        "Yubiley gecəsi: tar duosu",
        "e1986",
        files("Unudulmazlar/1986-11 Yubiley gecəsi", "tar", ("flac", 110, "")),
        "Anniversary evening: two tars",
        "Юбилейный вечер: дуэт таров",
        mode="mahur_hindi",
        genre="instrumental_mugham",
        languages=("zxx",),
        people=(Did("xelil", "tarzen", "tar", True), Did("oqtay", "tarzen", "tar")),
        rights="InC",
        provenance=_FROM_FAMILY,
        generation="preservation_master",
        carrier=SampleCarrier("cassette", "K-02/01", "Јубилеј 1986", "", 2, "yaxşı"),
    ),
    SampleRecording(
        "r1986b",
        "Yubiley gecəsi: Orta Segah",
        "e1986",
        files("Unudulmazlar/1986-11 Yubiley gecəsi, Orta Segah", "destgah", ("m4a", 150, "")),
        "Anniversary evening: Orta Segah",
        "Юбилейный вечер: Орта Сегях",
        "part",
        "orta_segah",
        "mugham",
        people=(Did("seyyare", "xanende", "ses", True), Did("oqtay", "tarzen", "tar")),
        rights="InC",
        provenance=_FROM_FAMILY,
        carrier=SampleCarrier("cassette", "K-02/02", "Орта Сеҝаһ", "", 1, "yaxşı"),
    ),
    SampleRecording(
        "r1989",
        "Segah gecəsi",
        "e1989",
        files("Unudulmazlar/1989-dan əvvəl Segah gecəsi", "destgah", ("opus", 160, "")),
        "A night of Segah",
        "Вечер сегяха",
        mode="xarij_segah",
        genre="mugham",
        rights="InC",
        provenance=_FROM_FUND,
        quality="Başlanğıcı yazılmayıb.",
        carrier=SampleCarrier("cassette", "K-02/06", "Сеҝаһ", "", 2, "zəif"),
    ),
    SampleRecording(
        "r1992",
        "Səyyarə Təhməzli oxuyur",
        "e1992",
        files(
            "Unudulmazlar/1992-06-13 Səyyarə Təhməzli",
            "destgah",
            ("mp3", 120, "Part 1"),
            ("mp3", 115, "Part 2"),
        ),
        "Sayyara Tahmazli sings",
        "Поёт Сайяра Тахмазлы",
        mode="mirze_huseyn_segahi",
        genre="mugham",
        rights="InC",
        provenance=_FROM_FAMILY,
        access="embargoed",
        embargo_until="2032-06-13",
        carrier=SampleCarrier("cassette", "K-03/01", "13.06.92", "", 2, "yaxşı"),
    ),
    SampleRecording(
        "r2001",
        "Muğam haqqında söhbət",
        "e2001",
        files("Unudulmazlar/2001 Muğam haqqında söhbət", "lecture_az", ("mp3", 150, "")),
        "A talk on mugham",
        "Беседа о мугаме",
        genre="muhazire",
        summary="Kitabxanada açıq söhbət.",
        access="public",
        provenance="Mühazirəçi tərəfindən bağışlanıb (nümunə).",
        carrier=SampleCarrier("minidisc", "M-01/01", "Söhbət", "", 1, "yaxşı"),
    ),
)
