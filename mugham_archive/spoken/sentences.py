"""Says the sentences of the rooms below in the language that is spoken: errors, reasons, notes."""

from __future__ import annotations

from collections.abc import Callable

from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Listed, Sentence, Value, Word
from mugham_archive.spoken import change_words, detail_words, names, query_words, term_words, words
from mugham_archive.spoken.languages import translate

# What is called something, other than the codes of a value.
_CALLED: dict[str, Callable[[str], str]] = {
    "field": names.label_of,
    "rows": names.rows_called,
    "column": change_words.field,
    "part": lambda code: words.small(change_words.part(code)),
    "vocabulary": term_words.scheme,
    "query_field": query_words.field_title,
    "detail": detail_words.label,
}


def say(what: Exception | Value) -> str:
    """An error, a sentence or a word that was made below; what is none of these is said as it is."""
    said = what.sentence if isinstance(what, ArchiveError) else what
    return str(said) if isinstance(said, Exception) else _value(said, english=False)


def sentence_of(error: Exception) -> str:
    """The sentence of an error to be kept and said later, then in the language that is spoken then."""
    return error.sentence if isinstance(error, ArchiveError) else str(error)


def _sentence(sentence: Sentence) -> str:
    amount = sentence.values.get("n")
    count = amount if sentence.one and isinstance(amount, int) else -1
    template = translate("Sentences", sentence.template, "", count)
    # English is spoken, or a language in which nobody has said this yet.
    english = template in (sentence.template, sentence.one)
    if english:
        template = sentence.english
    values = {name: _value(one, english) for name, one in sentence.values.items()}
    if count >= 0:
        values["n"] = words.number(count)
    return template.format(**values)


def _value(value: Value, english: bool) -> str:
    if isinstance(value, Sentence):
        return _sentence(value)
    if isinstance(value, Listed):
        return value.between.join(_value(one, english) for one in value.values)
    if isinstance(value, Word):
        return value.english if english and value.english else _word(value)
    return str(value)


def _word(word: Word) -> str:
    """As it stands inside a sentence; the names of fields and vocabularies as they stand in the window."""
    if word.scheme in _CALLED:
        return _CALLED[word.scheme](word.code)
    known = word.scheme in words.schemes() and word.code in words.codes(word.scheme)
    return words.small(words.word(word.scheme, word.code)) if known else word.code
