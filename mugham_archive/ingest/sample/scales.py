"""The scales that the sample's melodies move in: steps in cents above the tonic, microtones included.

They approximate how the modes sound, well enough to tell one from another by ear; they are no statement on theory.
"""

from __future__ import annotations

OCTAVE = 1200

_STEPS: dict[str, tuple[int, ...]] = {
    "rast": (0, 204, 386, 498, 702, 906, 1062),
    "mahur_hindi": (0, 204, 386, 498, 702, 906, 1088),
    "orta_mahur": (0, 204, 386, 498, 702, 884, 1018),
    "bayati_qajar": (0, 182, 386, 498, 702, 814, 1018),
    "rahab": (0, 182, 316, 498, 680, 884, 996),
    "shur": (0, 160, 294, 498, 702, 792, 996),
    "deshti": (0, 112, 294, 498, 680, 792, 996),
    "bayati_kurd": (0, 182, 294, 498, 702, 814, 996),
    "shahnaz": (0, 160, 294, 498, 633, 792, 996),
    "segah": (0, 133, 316, 498, 678, 814, 1018),
    "zabul_segah": (0, 133, 316, 498, 702, 835, 1018),
    "xarij_segah": (0, 133, 294, 498, 678, 814, 996),
    "chahargah": (0, 112, 386, 498, 702, 814, 1088),
    "bayati_shiraz": (0, 204, 294, 498, 702, 814, 1088),
    "shushter": (0, 112, 316, 498, 610, 814, 996),
    "humayun": (0, 112, 407, 498, 702, 792, 996),
    "heyrati": (0, 204, 386, 498, 702, 906, 996),
    "mensuriyye": (0, 112, 386, 498, 702, 814, 1067),
    "arazbari": (0, 160, 294, 498, 702, 814, 996),
    "ovshari": (0, 182, 294, 498, 702, 792, 1018),
    "qarabagh_shikestesi": (0, 133, 316, 498, 702, 814, 996),
}
_FALLBACK = _STEPS["rast"]

# The pitch of the tonic, in cents above A2 (110 Hz), that a mode is usually heard from; a seed moves it a little.
_TONICS: dict[str, int] = {
    "rast": 1000,
    "shur": 700,
    "segah": 900,
    "zabul_segah": 1100,
    "chahargah": 300,
    "bayati_shiraz": 500,
    "shushter": 800,
    "humayun": 200,
}


def cents_of(mode: str, degree: int) -> int:
    """The pitch of a scale degree (0 is the tonic, may be negative or above the octave) in cents above the tonic.

    A mode that has no scale of its own here is played in the scale of Rast.
    """
    steps = _STEPS.get(mode, _FALLBACK)
    octave, step = divmod(degree, len(steps))
    return octave * OCTAVE + steps[step]


def tonic_of(mode: str) -> int:
    """The usual pitch of the mode's tonic in cents above A2 (110 Hz)."""
    return _TONICS.get(mode, 600)


def frequency(cents: float) -> float:
    """Hertz of a pitch given in cents above A2 (110 Hz)."""
    return float(110.0 * 2.0 ** (cents / OCTAVE))
