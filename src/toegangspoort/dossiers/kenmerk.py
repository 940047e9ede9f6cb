# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The reference that a resident quotes: seven random characters and one check character.

32 characters without I, O, 1 and 0 confusion would leave 0 and 1 unused, so the alphabet drops I, O, U and L and
keeps the digits; what is typed as one of those is read as the digit it looks like. The check character finds
every single wrong character and nearly every swap.
"""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKS_LIKE = str.maketrans("ILOU", "110V")
_RANDOM = 7


class OnjuistKenmerk(ValueError):
    """What was typed is no reference of ours."""

    def __str__(self) -> str:
        return "Dit nummer klopt niet. Kijk op uw brief: het zijn 8 letters en cijfers, zoals 7K4Q-92MX."


def new() -> str:
    """A new reference, "7K4Q-92MX": 34 thousand million possibilities, not to be guessed in row."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM))
    return with_check(body)


def with_check(body: str) -> str:
    """The reference of these seven characters: for what must come out the same twice, such as the demo."""
    full = body + ALPHABET[_check(body)]
    return f"{full[:4]}-{full[4:]}"


def normalise(typed: str) -> str:
    """The reference as it stands on the letter; forgiving in case, spaces and look-alikes.

    >>> normalise(with_check("7K4Q92M").lower().replace("-", " ")) == with_check("7K4Q92M")
    True
    """
    plain = "".join(c for c in typed.upper() if c.isalnum()).translate(LOOKS_LIKE)
    if len(plain) != _RANDOM + 1 or any(c not in ALPHABET for c in plain):
        raise OnjuistKenmerk
    if plain[-1] != ALPHABET[_check(plain[:-1])]:
        raise OnjuistKenmerk
    return f"{plain[:4]}-{plain[4:]}"


def _check(body: str) -> int:
    return sum((2 * i + 1) * ALPHABET.index(c) for i, c in enumerate(body)) % 32
