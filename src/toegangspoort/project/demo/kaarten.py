# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The deck: for every file of the demo one card, drawn with a fixed seed, so that each time is the same."""

from collections.abc import Iterator
from itertools import count
from typing import Any

from toegangspoort.access.rollen import Rol
from toegangspoort.dossiers import kenmerk
from toegangspoort.project.demo.bron import read
from toegangspoort.project.demo.lot import chance
from toegangspoort.project.demo.mensen import Woonplek, new_mens
from toegangspoort.project.demo.verhaal import Kaart
from toegangspoort.project.demo.wegen import WEGEN
from toegangspoort.project.demo.wegen.weg import Weg

SEED = 2015
OMWEG = ("vangnet", "alle")
ROL_BIJ_GEWICHT = {1: Rol.KERNTEAM, 2: Rol.CONSULENT, 3: Rol.CONSULENT, 4: Rol.CONSULENT}
ZWAARDER = 0.06


def deck(slug: str, seed: int = SEED) -> Iterator[Kaart]:
    """The cards of one gemeente, in the order in which they are played."""
    dealer, numbers = _Deler(slug, seed), count()
    for weg in WEGEN:
        for i in range(weg.aantal if slug == "groningen" else weg.klein):
            yield dealer.deal(weg, i, next(numbers))


class _Deler:
    """Deals the cards of one gemeente."""

    def __init__(self, slug: str, seed: int) -> None:
        self.rng = chance(f"{slug}-{seed}")
        self.spec: dict[str, Any] = read("gemeenten")[slug]
        self.staf: dict[str, Any] = read("medewerkers")[slug]
        self.eerste = 1000 * list(read("gemeenten")).index(slug)
        """People of another gemeente have numbers of their own."""

    def deal(self, weg: Weg, i: int, nummer: int) -> Kaart:
        """The card for file `i` on this road."""
        vraag = weg.vragen[i % len(weg.vragen)]
        question = read("vragen")[vraag]
        who = weg.wie[i % len(weg.wie)] if weg.wie else self._handler(len(question["levensgebieden"]))
        wijk = weg.wijk or self.rng.choice([home for home in self.staf[who][2] if home not in OMWEG])
        return Kaart(
            nummer=nummer,
            weg=weg.naam,
            plaats=i,
            kenmerk=kenmerk.with_check("".join(self.rng.choices(kenmerk.ALPHABET, k=7))),
            mens=new_mens(nummer + self.eerste, self._home(wijk), self.rng),
            vraag=vraag,
            hulpvraag=question["hulpvragen"][i // len(weg.vragen) % len(question["hulpvragen"])],
            wijk=wijk,
            behandelaar=who,
            lot=self.rng.getrandbits(32),
        )

    def _home(self, wijk: str) -> Woonplek:
        spec = self.spec["wijken"][wijk]
        return Woonplek(self.spec["plaats"], spec["postcodes"], spec["straten"])

    def _handler(self, weight: int) -> str:
        """Who handles a question of this weight, as the triage proposes; now and then it is a heavier one."""
        rol = ROL_BIJ_GEWICHT[weight] if self.rng.random() > ZWAARDER else Rol.REGISSEUR
        names = [name for name, (_naam, own, _teams) in self.staf.items() if own == rol]
        return self.rng.choice(names)
