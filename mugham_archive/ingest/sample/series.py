"""The sample's series with their seasons, and the invented places where its events are held."""

from __future__ import annotations

from mugham_archive.ingest.sample.records import SamplePlace, SampleSeries

SERIES = (
    SampleSeries(
        "sirler",
        "Sirlər xəzinəsi",
        "Treasury of Secrets",
        "Сокровищница тайн",
        code="sirler_xezinesi",
        dates="2009/..",
        description_az="Nümunə. Muğam dəstgahları bütöv ifada və onları izah edən mühazirələr.",
        description_en="A sample. Mugham dastgahs performed whole, and lectures that explain them.",
        description_ru="Образец. Мугамные дестгяхи в полном исполнении и лекции о них.",
    ),
    SampleSeries(
        "sirler_1", "Birinci mövsüm", "First season", "Первый сезон", parent="sirler", dates="2009/2010"
    ),
    SampleSeries(
        "sirler_2", "İkinci mövsüm", "Second season", "Второй сезон", parent="sirler", dates="2018/2019"
    ),
    SampleSeries(
        "sirler_3", "Üçüncü mövsüm", "Third season", "Третий сезон", parent="sirler", dates="2025/2026"
    ),
    SampleSeries(
        "unudulmaz",
        "Unudulmazlar",
        "Unforgettable",
        "Незабываемые",
        code="unudulmazlar",
        dates="2010/..",
        description_az="Nümunə. Bağışlanmış köhnə lentlər və ustadlara həsr olunmuş xatirə gecələri.",
        description_en="A sample. Donated old tapes, and evenings in memory of the masters.",
        description_ru="Образец. Подаренные старые ленты и вечера памяти мастеров.",
        rights="InC",
    ),
    SampleSeries(
        "ashiq",
        "Aşıq musiqisi axşamları",
        "Evenings of ashug music",
        "Вечера ашугской музыки",
        code="ashiq_musiqisi_axshamlari",
        dates="2011/..",
        description_az="Nümunə. Aşıq havaları, dastanlar və deyişmələr.",
        description_en="A sample. Ashug airs, epics and poetic contests.",
        description_ru="Образец. Ашугские напевы, дастаны и состязания.",
        access="public",
    ),
    SampleSeries(
        "ashiq_1",
        "2011–2014 axşamları",
        "Evenings 2011–2014",
        "Вечера 2011–2014",
        parent="ashiq",
        dates="2011/2014",
    ),
    SampleSeries(
        "ashiq_2",
        "2021-ci ildən axşamlar",
        "Evenings since 2021",
        "Вечера с 2021 года",
        parent="ashiq",
        dates="2021/..",
    ),
    SampleSeries(
        "etnik",
        "Etnik musiqi inciləri",
        "Pearls of ethnic music",
        "Жемчужины этнической музыки",
        code="etnik_musiqi_injileri",
        dates="2013/..",
        description_az="Nümunə. Qonaq ifaçılar, müqayisəli mühazirələr və onlayn görüşlər.",
        description_en="A sample. Guest performers, comparative lectures and online meetings.",
        description_ru="Образец. Гости, сравнительные лекции и онлайн-встречи.",
        access="public",
    ),
)

PLACES = (
    SamplePlace(
        "boyuk_zal",
        "Muğam Evi, böyük zal (nümunə)",
        "Mugham House, great hall (sample)",
        "Дом мугама, большой зал (образец)",
        "konsert_zali",
    ),
    SamplePlace(
        "kichik_zal",
        "Muğam Evi, kiçik zal (nümunə)",
        "Mugham House, small hall (sample)",
        "Дом мугама, малый зал (образец)",
        "konsert_zali",
    ),
    SamplePlace(
        "kitabxana",
        "Nümunə kitabxanası, oxu zalı",
        "Sample Library, reading room",
        "Образцовая библиотека, читальный зал",
        "kitabxana",
    ),
    SamplePlace(
        "studiya", "“Səda” studiyası (nümunə)", "Seda studio (sample)", "Студия «Седа» (образец)", "studiya"
    ),
    SamplePlace(
        "bag",
        "Çinarlı bağ, açıq səhnə (nümunə)",
        "Plane-tree Garden, open stage (sample)",
        "Чинаровый сад, открытая сцена (образец)",
        "achiq_sehne",
        "Gəncə",
    ),
    SamplePlace("ev", "Şəxsi ev (nümunə)", "A private home (sample)", "Частный дом (образец)", "ev", "Şuşa"),
    SamplePlace(
        "klub",
        "Kənd mədəniyyət evi (nümunə)",
        "Village house of culture (sample)",
        "Сельский дом культуры (образец)",
        "saray",
        "Gədəbəy",
    ),
    SamplePlace("onlayn", "Onlayn (nümunə)", "Online (sample)", "Онлайн (образец)", "onlayn", ""),
)
