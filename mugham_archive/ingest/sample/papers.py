"""The sample's documents with their text, and its agreement with a partner."""

from __future__ import annotations

from mugham_archive.ingest.sample.records import SampleAgreement, SampleDocument, SampleParty

_SAMPLE = "\n\nBu sənəd nümunə arxivi üçün uydurulub.\n"

DOCUMENTS = (
    SampleDocument(
        "p_2009",
        "Rast dəstgahı: proqram",
        "programme",
        "2009-03-14",
        (
            "MUĞAM EVİ (NÜMUNƏ)\n\n"
            "“Sirlər xəzinəsi”, birinci axşam\n"
            "14 mart 2009, saat 19:00, böyük zal\n\n"
            "Rast dəstgahı\n"
            "Xanəndə: Kamran Göyüşov\n"
            "Tar: Elçin Bulaqov\n"
            "Kamança: Bəhruz Allahyarov\n"
            "Qaval: Nadir Hacıbalayev"
        )
        + _SAMPLE,
        (("programme_of", "s1"),),
    ),
    SampleDocument(
        "p_2018",
        "Çahargah dəstgahı: proqram",
        "programme",
        "2018-10-12",
        (
            "MUĞAM EVİ (NÜMUNƏ)\n\n"
            "“Sirlər xəzinəsi”, beşinci axşam\n"
            "12 oktyabr 2018, saat 19:00\n\n"
            "Birinci hissə: Bərdaşt, Mayə, Bəstə-Nigar, Hisar\n"
            "İkinci hissə: Müxalif, Məğlub, Mənsuriyyə, Ayaq\n\n"
            "“Çinar” muğam qrupu"
        )
        + _SAMPLE,
        (("programme_of", "s5"),),
    ),
    SampleDocument(
        "p_1986",
        "Yubiley gecəsinin proqramı",
        "programme",
        "1986-11",
        (
            "ЈУБИЛЕЈ ҜЕҸӘСИ\n\n"
            "Хәлил Дадашбәјов - 55\n"
            "нојабр 1986\n\n"
            "Тар: Х. Дадашбәјов, О. Сәфәрәлијев\n"
            "Охујур: С. Тәһмәзли"
        )
        + _SAMPLE,
        (("programme_of", "e1986"),),
        issuing_body="",
    ),
    SampleDocument(
        "a_2012",
        "Deyişmə axşamı: afişa",
        "poster",
        "2012-10",
        ("Deyişmə axşamı\n19 oktyabr 2012\nAşıq Gülbəniz Çinarlı və Aşıq Vəlişah Bayramlı") + _SAMPLE,
        (("programme_of", "a2"),),
        extension="png",
    ),
    SampleDocument(
        "a_2023",
        "Çinarlı bağda saz: afişa",
        "poster",
        "2023-05",
        "Çinarlı bağda saz\n2 iyun 2023, saat 20:00\nAçıq səhnə" + _SAMPLE,
        (("programme_of", "a5"),),
        extension="png",
    ),
    SampleDocument(
        "q_2020",
        "Tədbirlərin təxirə salınması haqqında qərar",
        "resolution",
        "2020-03-14",
        (
            "QƏRAR № 7\n"
            "14 mart 2020\n\n"
            "Karantin tədbirləri ilə əlaqədar 27 mart 2020-ci il tarixinə təyin olunmuş xatirə "
            "gecəsi 16 oktyabr 2020-ci ilə, zərurət olduqda isə 2021-ci ilin payızına keçirilsin. "
            "Dinləyicilərə məlumat verilsin."
        )
        + _SAMPLE,
        (("decides_on", "u2021"),),
        "7",
    ),
    SampleDocument(
        "q_2025",
        "Mahur-Hindi axşamının tarixinin dəyişdirilməsi haqqında bildiriş",
        "resolution",
        "2025-10-01",
        (
            "BİLDİRİŞ № 31\n"
            "1 oktyabr 2025\n\n"
            "Xanəndənin xəstəliyi ilə əlaqədar 3 oktyabr 2025-ci il axşamı 17 oktyabr 2025-ci il "
            "tarixinə keçirilir. Biletlər qüvvədə qalır."
        )
        + _SAMPLE,
        (("decides_on", "s10"),),
        "31",
    ),
    SampleDocument(
        "q_2026",
        "Böyük zalın təmiri haqqında qərar",
        "resolution",
        "2026-09-25",
        (
            "QƏRAR № 18\n"
            "25 sentyabr 2026\n\n"
            "Böyük zalda təmir aparılır. 9 oktyabr 2026-cı il axşamı təxirə salınır, yeni tarix "
            "əlavə elan olunacaq."
        )
        + _SAMPLE,
        (("decides_on", "s12"),),
        "18",
    ),
    SampleDocument(
        "m_2018",
        "Əməkdaşlıq memorandumu",
        "memorandum",
        "2018-06-08",
        (
            "ANLAŞMA MEMORANDUMU № 2018/3\n\n"
            "Muğam Evi (nümunə) və Nümunə Universitetinin Musiqi Kafedrası\n\n"
            "1. Tərəflər mühazirə, dəyirmi masa və konsertləri birgə keçirirlər.\n"
            "2. Səs yazıları tədris məqsədi ilə universitetdə dinlənilə bilər.\n"
            "3. Memorandum 8 iyun 2018-ci ildən 7 iyun 2028-ci ilədək qüvvədədir.\n\n"
            "İmzalar: Zəminə Ələsgərli, Rauf Xanbabazadə"
        )
        + _SAMPLE,
        (("legal_basis_of", "n7"), ("legal_basis_of", "s8"), ("mentions", "universitet")),
        "2018/3",
    ),
    SampleDocument(
        "t_2010",
        "Muğamı necə dinləməli: tezislər",
        "transcript",
        "2010-05-14",
        (
            "Mühazirənin tezisləri\n\n"
            "1. Tələsmədən dinləmək.\n"
            "2. Şöbələrin dayaq səsləri.\n"
            "3. Təsnif və rəngin yeri.\n"
            "4. Suallar."
        )
        + _SAMPLE,
        (("mentions", "s4"),),
    ),
    SampleDocument(
        "p_2021",
        "What a guest has heard: programme",
        "programme",
        "2021-02-19",
        (
            "MUGHAM HOUSE (SAMPLE)\n\n"
            "Pearls of ethnic music, online, 19 February 2021\n\n"
            "Daniel Harwick: What a guest has heard\n"
            "Moderator: Zamina Alasgarli\n\n"
            "This paper was invented for the sample archive.\n"
        ),
        (("programme_of", "n4"),),
        language="eng",
    ),
)

AGREEMENTS = (
    SampleAgreement(
        "memorandum",
        "Nümunə Universiteti ilə anlaşma memorandumu",
        "2018/3",
        "2018-06-08",
        "2018-06-08",
        "2028-06-07",
        (
            SampleParty("merkez", "Zəminə Ələsgərli", "Mərkəzin nümayəndəsi"),
            SampleParty("universitet", "Rauf Xanbabazadə", "Kafedra müdiri"),
        ),
        ("etnik", "n7", "s8", "n5", "n6", "s11"),
        "Memorandum of understanding with Sample University",
        "Меморандум с Образцовым университетом",
        "Mühazirə, dəyirmi masa və konsertlərin birgə keçirilməsi (nümunə).",
        "Səs yazılarının tədris məqsədi ilə universitetdə dinlənilməsi.",
        "m_2018",
    ),
)
