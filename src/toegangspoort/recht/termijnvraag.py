# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een vraag naar het einde van een termijn, zoals een ander programma haar stelt: welke norm, vanaf welke dag.

De normen zelf staan bij hun wet; hier staat alleen welke vragen samen kunnen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from toegangspoort.recht.awb.beslissing_op_bezwaar import WEKEN_VERDAGING, Bezwaar, beslissing_op_bezwaar
from toegangspoort.recht.awb.bezwaar import bezwaartermijn
from toegangspoort.recht.awb.opschorting import Opschorting
from toegangspoort.recht.kern import Norm, Uitkomst
from toegangspoort.recht.kern.vorm import Fout, OngeldigeFeiten
from toegangspoort.recht.wmo2015.aanvraag import beslistermijn, beslistermijn_met_opschorting
from toegangspoort.recht.wmo2015.onderzoek import onderzoekstermijn, persoonlijk_plan_termijn

NORMEN: dict[str, Norm[..., date]] = {
    norm.naam: norm
    for norm in (persoonlijk_plan_termijn, onderzoekstermijn, beslistermijn, bezwaartermijn, beslissing_op_bezwaar)
}
GEEN_OPSCHORTING = {
    persoonlijk_plan_termijn.naam: "artikel 4:15 Awb schort alleen de termijn voor een besluit op; dit is er geen",
    onderzoekstermijn.naam: (
        "artikel 4:15 Awb schort alleen de termijn voor een besluit op. Duurt het onderzoek te lang, dan mag de cliënt "
        "een aanvraag doen (artikel 2.3.2 lid 9 Wmo 2015)"
    ),
    bezwaartermijn.naam: "de wet kent geen opschorting van de bezwaartermijn",
}


@dataclass(frozen=True)
class Termijnvraag:
    """De dag waarna de termijn begint te lopen, en wat haar langer maakt."""

    norm: str
    van: date
    opschortingen: tuple[Opschorting, ...] = ()
    commissie: bool = False
    """Alleen bij een bezwaar: een adviescommissie kijkt mee."""
    commissie_meegedeeld: bool = True
    """Zonder deze mededeling geldt de gewone termijn, ook al is er een commissie."""
    verdaagd_weken: int = 0
    """Alleen bij een bezwaar: zoveel weken uitstel."""

    def uitkomst(self) -> Uitkomst[date]:
        """De laatste dag; `OngeldigeFeiten` noemt alles wat niet samen kan."""
        if fouten := tuple(self._fouten()):
            raise OngeldigeFeiten(fouten)
        fouten = tuple(self._fouten_in_opschortingen())
        if fouten:
            raise OngeldigeFeiten(fouten)
        return self._reken(self.opschortingen)

    def uitleg(self, uitkomst: Uitkomst[date]) -> str:
        """Wat de norm zegt, wat hier gold en wat nog is na te kijken, in gewone zinnen."""
        return " ".join([NORMEN[self.norm].uitleg, *uitkomst.redenen, *uitkomst.ter_beoordeling])

    def _fouten(self) -> Iterator[Fout]:
        if self.norm not in NORMEN:
            yield Fout("norm", f"verwacht een van: {', '.join(NORMEN)}")
            return
        if self.opschortingen and (reden := GEEN_OPSCHORTING.get(self.norm)):
            yield Fout("opschortingen", f"kan niet bij {self.norm}: {reden}")
        if self.norm != beslissing_op_bezwaar.naam:
            gegeven: dict[str, Any] = {"commissie": self.commissie, "verdaagd_weken": self.verdaagd_weken}
            yield from (
                Fout(naam, f"kan alleen bij {beslissing_op_bezwaar.naam}") for naam, wat in gegeven.items() if wat
            )
        elif not 0 <= self.verdaagd_weken <= WEKEN_VERDAGING:
            yield Fout("verdaagd_weken", f"verwacht 0 tot en met {WEKEN_VERDAGING} (artikel 7:10 lid 3 Awb)")
        for nummer, periode in enumerate(self.opschortingen):
            if periode.tot_en_met < periode.van:
                yield Fout(f"opschortingen.{nummer}.tot_en_met", "ligt voor de eerste dag; verwacht een latere dag")

    def _fouten_in_opschortingen(self) -> Iterator[Fout]:
        """Een klok staat alleen stil terwijl zij loopt: na het begin, en niet na het einde tot dan toe."""
        geteld: tuple[Opschorting, ...] = ()
        for nummer, periode in sorted(enumerate(self.opschortingen), key=lambda paar: paar[1].van):
            sleutel = f"opschortingen.{nummer}.van"
            if periode.van <= self.van:
                yield Fout(sleutel, f"verwacht een dag na {self.van}; de klok loopt pas vanaf de dag daarna")
            elif periode.van > (einde := self._reken(geteld).waarde):
                yield Fout(sleutel, f"verwacht een dag tot en met {einde}, het einde van de termijn tot dan toe")
            geteld += (periode,)

    def _reken(self, geteld: tuple[Opschorting, ...]) -> Uitkomst[date]:
        if self.norm == beslissing_op_bezwaar.naam:
            bezwaar = Bezwaar(self.van, self.commissie, self.commissie_meegedeeld, self.verdaagd_weken, geteld)
            return beslissing_op_bezwaar(self.van, bezwaar)
        if geteld:
            return beslistermijn_met_opschorting(self.van, self.van, geteld)
        return NORMEN[self.norm](self.van, self.van)
