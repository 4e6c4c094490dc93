"""Puts the interface into Azerbaijani, English or Russian, also while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mugham_archive import settings

LANGUAGES = {"az": "Azərbaycanca", "en": "English", "ru": "Русский"}
_TERRITORIES = {"az": "az_AZ", "en": "en_GB", "ru": "ru_RU"}
_installed: list[QTranslator] = []


def system_language() -> str:
    """The system's language when the program speaks it, else Azerbaijani in Azerbaijan and English elsewhere."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "az" if QLocale.system().territory() == QLocale.Country.Azerbaijan else "en"


def speak(language: str) -> None:
    """Install the language's translations in place of those of the last one; Qt tells every widget."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for old in _installed:
        application.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(QLocale(_TERRITORIES.get(language, "en_GB")))
    own = str(settings.resources() / "translations")
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"mugham_archive_{language}", own),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
