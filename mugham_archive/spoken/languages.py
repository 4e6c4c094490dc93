"""Puts what is said into Azerbaijani, English or Russian, also while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mugham_archive import settings

LANGUAGES = {"az": "Azərbaycanca", "en": "English", "ru": "Русский"}
_TERRITORIES = {"az": "az_AZ", "en": "en_GB", "ru": "ru_RU"}
# Qt's own words, then the program's; the later one is asked first, as Qt does.
_installed: tuple[QTranslator, ...] = ()
_language = ""


def spoken() -> str:
    """The language that is spoken; empty before the first one is."""
    return _language


def system_language() -> str:
    """The system's language when the program speaks it, else Azerbaijani in Azerbaijan and English elsewhere."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "az" if QLocale.system().territory() == QLocale.Country.Azerbaijan else "en"


def speak(language: str) -> None:
    """Take the language's translations in place of those of the last one; where there is a window, every widget is told."""
    global _installed, _language
    application = QCoreApplication.instance()
    for old in _installed:
        if application is not None:
            application.removeTranslator(old)
    loaded: list[QTranslator] = []
    QLocale.setDefault(QLocale(_TERRITORIES.get(language, "en_GB")))
    own = str(settings.resources() / "translations")
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"mugham_archive_{language}", own),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            loaded.append(translator)
            if application is not None:
                application.installTranslator(translator)
    _installed, _language = tuple(loaded), language


def translate(context: str, words: str, comment: str = "", amount: int = -1) -> str:
    """The words in the language that is spoken, with the amount in the place of %n; as they are where they have no other.

    Qt's own function of that name says only what is installed in an application, and a command has none.
    """
    for translator in reversed(_installed):
        if said := translator.translate(context, words, comment, amount):
            return said.replace("%n", str(amount)) if amount >= 0 else said
    return QCoreApplication.translate(context, words, comment, amount)
