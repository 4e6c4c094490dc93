"""Says the sentences of the rooms below in the language that is spoken: errors, reasons, notes."""

from __future__ import annotations

from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Listed, Sentence, Value, Word
from mugham_archive.spoken import change_words, names, term_words, words
from mugham_archive.spoken.languages import translate


def say(what: Exception | str) -> str:
    """An error, or a sentence that was made below; what is no Sentence is said as it is."""
    sentence = what.sentence if isinstance(what, ArchiveError) else what
    return _sentence(sentence) if isinstance(sentence, Sentence) else str(sentence)


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
    if word.scheme == "field":
        return names.label_of(word.code)
    if word.scheme == "vocabulary":
        return term_words.scheme(word.code)
    if word.scheme == "part":
        return words.small(change_words.part(word.code))
    known = word.scheme in words.schemes() and word.code in words.codes(word.scheme)
    return words.small(words.word(word.scheme, word.code)) if known else word.code
