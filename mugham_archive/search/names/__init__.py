"""Names of people and groups, found however they are spelt.

Rules over letter correspondences between Azerbaijani (in Latin, Cyrillic and Arabic letters), Russian, Turkish and the
romanisations of press and record sleeves; no table of known names.
"""

from mugham_archive.search.names.asking import certain, dressing, find, near, same_person_candidates
from mugham_archive.search.names.different import say_different
from mugham_archive.search.names.likeness import looks_alike
from mugham_archive.search.names.sifting import hear, sift
from mugham_archive.search.names.sounds import sounds
from mugham_archive.search.names.spelt import agents_spelt, spelt_like

__all__ = [
    "agents_spelt",
    "certain",
    "dressing",
    "find",
    "hear",
    "looks_alike",
    "near",
    "same_person_candidates",
    "say_different",
    "sift",
    "sounds",
    "spelt_like",
]
