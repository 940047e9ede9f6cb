# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The questions of what if, asked by GET: the address holds the whole question, and no person."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError

from toegangspoort.balie.forms.beheer_aanbod import EuroField
from toegangspoort.balie.forms.watals_velden import DrieField, bedrag, geheel
from toegangspoort.beeld.forms import DatumTekstField, offer_choices
from toegangspoort.doorrekening.watals import aannames as a
from toegangspoort.doorrekening.watals.aannames import Aanname, Drie
from toegangspoort.doorrekening.woorden import euro
from toegangspoort.recht.kern import GeenGeldigeVersie
from toegangspoort.recht.wmo2015.bijdrage import ABONNEMENT, LAGER, PLAFOND
from toegangspoort.recht.wmo2015.bijdrage import ALGEMENE_VOORZIENING as VAST_BEDRAG
from toegangspoort.recht.wmo2015.bronnen import WMO_2015
from toegangspoort.statistiek.watals.vraag import Bevolking, Vraag, Wijziging

LAATSTE_JAAR = 2050
MEESTE_JAREN = 10
STANDAARD_JAREN = 3
MEESTE_HUISHOUDENS = 200_000
HUISHOUDENS = (a.SAMEN, a.INKOMEN_ALLEEN, a.INKOMEN_SAMEN)
STANDAARD = {"bevolking": Bevolking.EIGEN.value, "duurzaam": "nee"}
"""What a choice is when nobody chose."""
BETALEN = (*HUISHOUDENS, a.ONDER_AOW, a.WLZ, a.AFBETAALD)


class VraagForm(forms.Form):
    """What every question asks: from when, over whom, which years."""

    mag_leeg = True
    wijziging: ClassVar[Wijziging]
    eigen_velden: ClassVar[tuple[str, ...]] = ()
    """The fields of this change itself."""
    mogelijk: ClassVar[tuple[Aanname, ...]] = ()
    """Every assumption that this change can need."""

    vanaf = DatumTekstField(
        label="Vanaf welke dag",
        help_text="Bijvoorbeeld 1-1-2027.",
        error_messages={"required": "Vul in vanaf welke dag de wijziging geldt, bijvoorbeeld 1-1-2027."},
    )
    bevolking = forms.ChoiceField(
        label="Gerekend over",
        choices=[(Bevolking.EIGEN, "Onze eigen dossiers"), (Bevolking.VERZONNEN, "Een verzonnen bevolking")],
        required=False,
    )
    wijk = forms.ChoiceField(label="Welk gebied", required=False)
    van_jaar = geheel(
        "Van jaar", "", WMO_2015.year, LAATSTE_JAAR, f"Vul een jaar in van 2015 tot en met {LAATSTE_JAAR}."
    )
    tot_jaar = geheel(
        "Tot en met jaar", "", WMO_2015.year, LAATSTE_JAAR, f"Vul een jaar in van 2015 tot en met {LAATSTE_JAAR}."
    )
    huishoudens = geheel(
        "Hoeveel huishoudens",
        "Alleen bij een verzonnen bevolking.",
        1,
        MEESTE_HUISHOUDENS,
        "Vul een heel getal in van 1 tot en met 200000: over nul huishoudens valt niets te rekenen.",
    )
    zaad = geheel("Zaad", "Hetzelfde getal geeft dezelfde huishoudens.", 0, 2**31, "Vul een heel getal in vanaf 0.")

    def __init__(self, *args: Any, wijken: Iterable[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_choices(self, "wijk", [("", "De hele gemeente"), *((wijk, wijk) for wijk in wijken)])
        for aanname in self.mogelijk:
            self.fields[aanname.naam] = DrieField(aanname)
        self.fields["wijk"].error_messages["invalid_choice"] = (
            "Deze wijk is er niet in uw gemeente. Kies een wijk uit de lijst."
        )
        self.fields["bevolking"].error_messages["invalid_choice"] = (
            "Kies onze eigen dossiers of een verzonnen bevolking."
        )

    def clean_vanaf(self) -> date:
        """From the beginning of the law on, and not further off than anybody looks."""
        vanaf: date = self.cleaned_data["vanaf"]
        if vanaf < WMO_2015:
            raise ValidationError(
                "De Wmo 2015 geldt vanaf 1 januari 2015. Kies die dag of een latere.", code="voor_de_wet"
            )
        if vanaf.year > LAATSTE_JAAR:
            raise ValidationError(
                f"Zo ver vooruit is niet te rekenen. Kies een dag tot en met {LAATSTE_JAAR}.", code="ver"
            )
        return vanaf

    def clean(self) -> dict[str, Any]:
        """What only shows when fields are seen together."""
        data: dict[str, Any] = super().clean() or {}
        if "vanaf" in data and not {"van_jaar", "tot_jaar"} & self.errors.keys():
            self._check_years(data)
        if data.get("wijk") and data.get("bevolking") == Bevolking.VERZONNEN:
            self.add_error("wijk", "Een verzonnen bevolking woont niet in onze wijken. Kies de hele gemeente.")
        return data

    def _check_years(self, data: dict[str, Any]) -> None:
        eerste = data["van_jaar"] or data["vanaf"].year
        laatste = data["tot_jaar"] or min(eerste + STANDAARD_JAREN - 1, LAATSTE_JAAR)
        if eerste < data["vanaf"].year:
            self.add_error("van_jaar", f"Voor {data['vanaf'].year} verandert er niets. Kies dat jaar of een later.")
        elif laatste < eerste:
            self.add_error("tot_jaar", f"Dit jaar ligt voor {eerste}, het eerste jaar. Kies {eerste} of later.")
        elif laatste - eerste >= MEESTE_JAREN:
            self.add_error(
                "tot_jaar", f"Reken over ten hoogste {MEESTE_JAREN} jaar. Kies een jaar tot en met {eerste + 9}."
            )
        else:
            data["jaren"] = range(eerste, laatste + 1)

    def question(self) -> Vraag:
        """What was asked; only of a form that is valid."""
        data = self.cleaned_data
        return Vraag(
            wijziging=self.wijziging,
            vanaf=data["vanaf"],
            jaren=data["jaren"],
            bevolking=Bevolking(data["bevolking"] or Bevolking.EIGEN),
            huishoudens=data["huishoudens"] or Vraag.huishoudens,
            zaad=Vraag.zaad if data["zaad"] is None else data["zaad"],
            wijk=data["wijk"],
            waarden={een.naam: data[een.naam] for een in self.mogelijk if data[een.naam]},
            **self.own(data),
        )

    def own(self, data: dict[str, Any]) -> dict[str, Any]:
        """The fields of this change, as the question has them."""
        return {naam: data[naam] for naam in self.eigen_velden}

    def address(self, standaard: Mapping[str, Drie]) -> str:
        """The question as a query: what was chosen and is not the standard, always in the same words and order."""
        paren: list[tuple[str, str]] = []
        for naam in self.fields:
            waarde = self.cleaned_data[naam]
            if isinstance(waarde, Drie):
                if waarde != standaard.get(naam):
                    paren += [(f"{naam}_{deel}", f"{getal:g}") for deel, getal in waarde._asdict().items()]
            elif waarde not in (None, "", STANDAARD.get(naam)):
                paren.append((naam, self._typed(naam, waarde)))
        return urlencode(paren)

    def _typed(self, naam: str, waarde: Any) -> str:
        """A value as somebody types it."""
        if isinstance(waarde, date):
            return f"{waarde.day}-{waarde.month}-{waarde.year}"
        return f"{waarde / 100:.2f}" if isinstance(self.fields[naam], EuroField) else str(waarde)

    @property
    def algemeen(self) -> list[Any]:
        """The fields that every question has."""
        return [self[naam] for naam in ("bevolking", "wijk", "van_jaar", "tot_jaar", "huishoudens", "zaad")]

    @property
    def eigen(self) -> list[Any]:
        """The fields of this change."""
        return [self[naam] for naam in ("vanaf", *self.eigen_velden)]


class HuishoudhulpForm(VraagForm):
    """Household help becomes a general provision."""

    wijziging = Wijziging.HUISHOUDHULP
    eigen_velden = ("duurzaam", "prijs", "tarief")
    mogelijk = (a.REGELEN, a.BETALEN, a.NIEUW_BESLUIT, a.AV_UUR, *HUISHOUDENS, a.GROEI)

    duurzaam = forms.ChoiceField(
        label="Komt steeds dezelfde hulp?",
        choices=[("nee", "Nee, dat wisselt"), ("ja", "Ja, een vaste hulp")],
        required=False,
        help_text="Bij een vaste hulp geldt sinds 2020 het vaste bedrag van de eigen bijdrage.",
    )
    prijs = bedrag("Prijs per uur voor de inwoner", "Leeg: wat de verordening zegt.", 200)
    tarief = bedrag("Kosten van een uur maatwerk", "Leeg: het tarief van de verordening.", 500, laagste=1)

    def clean(self) -> dict[str, Any]:
        """A lasting help relation has no price of its own."""
        data = super().clean()
        if data.get("duurzaam") == "ja" and data.get("prijs") is not None and data.get("vanaf", date.min) >= ABONNEMENT:
            zin = (
                "Bij een vaste hulp betaalt iemand het vaste bedrag van de eigen bijdrage, geen prijs per uur "
                f"({VAST_BEDRAG}). Laat dit leeg, of kies “Nee, dat wisselt”."
            )
            self.add_error("prijs", zin)
        return data

    def own(self, data: dict[str, Any]) -> dict[str, Any]:
        return {**super().own(data), "duurzaam": data["duurzaam"] == "ja"}


class BijdrageForm(VraagForm):
    """Another contribution: what the ordinance may choose, or another law."""

    wijziging = Wijziging.BIJDRAGE
    eigen_velden = ("lager", "vrij_alleen", "vrij_samen", "vervoer_vrij", "plafond")
    mogelijk = (*BETALEN, a.GROEI)

    lager = bedrag("Lager bedrag per maand", "Dat mag een verordening kiezen.", 100)
    vrij_alleen = bedrag("Niets tot en met dit jaarinkomen, alleen", "Leeg: wat de verordening zegt.", 200_000)
    vrij_samen = bedrag("Niets tot en met dit jaarinkomen, samen", "Leeg: wat de verordening zegt.", 200_000)
    vervoer_vrij = forms.ChoiceField(
        label="Collectief vervoer",
        choices=[("", "Zoals de verordening zegt"), ("ja", "Zonder bijdrage"), ("nee", "Met bijdrage")],
        required=False,
    )
    plafond = bedrag("Een ander vast bedrag in de wet", "Een voorstel: dat kan alleen de wetgever.", 500)

    def clean(self) -> dict[str, Any]:
        """An ordinance may ask less than the law, never more."""
        data = super().clean()
        lager, vanaf = data.get("lager"), data.get("vanaf")
        hoogste = data["plafond"] if data.get("plafond") is not None else _highest(vanaf)
        if lager is not None and hoogste is not None and lager > hoogste:
            zin = (
                f"De wet noemt ten hoogste {euro(hoogste)}; een verordening mag alleen minder vragen ({LAGER}). "
                "Vul een lager bedrag in."
            )
            self.add_error("lager", zin)
        return data

    def own(self, data: dict[str, Any]) -> dict[str, Any]:
        return {**super().own(data), "vervoer_vrij": {"ja": True, "nee": False}.get(data["vervoer_vrij"])}


def _highest(vanaf: date | None) -> int | None:
    """The fixed amount of the law on this day; None where there is none."""
    try:
        return int(PLAFOND.op(vanaf).waarde) if vanaf else None
    except GeenGeldigeVersie:
        return None


class AanbodForm(VraagForm):
    """More general provisions in a wijk."""

    wijziging = Wijziging.AANBOD
    mogelijk = (a.DEEL, a.INSTROOM, a.AV_PERSOON, *BETALEN, a.GROEI)


FORMS: dict[Wijziging, type[VraagForm]] = {
    form.wijziging: form for form in (HuishoudhulpForm, BijdrageForm, AanbodForm)
}


class LijstForm(forms.Form):
    """Why the list of people is opened."""

    def __init__(self, *args: Any, redenen: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_choices(self, "reden", list(redenen))

    reden = forms.ChoiceField(
        label="Waarom opent u deze lijst?",
        widget=forms.RadioSelect,
        error_messages={"required": "Kies waarom u de lijst opent.", "invalid_choice": "Kies waarom u de lijst opent."},
    )
