# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the conversation: appointment, talk, question and wish, a life domain, a person around the client."""

from datetime import datetime
from typing import Any, ClassVar

from django import forms
from django.utils import timezone

from toegangspoort.balie.forms.onderzoek import Deelform, JaNeeField, KiesField, KortField, LangField
from toegangspoort.beeld.forms import DatumTekstField, MeerkeuzeField
from toegangspoort.onderzoeken.domeinen import Grond, Meting
from toegangspoort.onderzoeken.feiten import Afspraakfeiten, Gespreksfeiten, Netwerkfeiten, Vraagfeiten
from toegangspoort.personen.models import Band, Toestemming

IDENTITEIT = (
    ("", "Nog niet gezien"),
    ("paspoort", "Paspoort"),
    ("identiteitskaart", "Identiteitskaart"),
    ("rijbewijs", "Rijbewijs"),
    ("vreemdelingendocument", "Vreemdelingendocument"),
)
VORMEN = (("", "Weet de inwoner nog niet"), ("zin", "De gemeente regelt de hulp"), ("pgb", "Zelf inkopen met een pgb"))


class MomentForm(Deelform):
    """A day and a time, as one moment in `op`."""

    dag = DatumTekstField(label="Dag", help_text="Bijvoorbeeld 24-11-2026.")
    tijd = forms.TimeField(
        label="Tijd",
        input_formats=["%H:%M", "%H.%M", "%H", "%H:%M:%S"],
        widget=forms.TimeInput(format="%H:%M", attrs={"autocomplete": "off"}),
        help_text="Bijvoorbeeld 10:30.",
        error_messages={"invalid": "Vul een tijd in zoals 10:30.", "required": "Vul een tijd in."},
    )
    plaats = KortField(
        label="Waar", lengte=80, required=True, error_messages={"required": "Vul in waar het gesprek is."}
    )
    aanwezigen = KortField(label="Wie zijn erbij", lengte=200)

    LABELS: ClassVar[dict[str, str]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label in self.LABELS.items():
            self.fields[name].label = label

    def moment(self) -> datetime:
        """Day and time here."""
        return timezone.make_aware(datetime.combine(self.cleaned_data["dag"], self.cleaned_data["tijd"]))


def moment_initial(moment: datetime | None) -> dict[str, Any]:
    """What a moment looks like in the boxes."""
    local = timezone.localtime(moment) if moment else None
    return {"dag": local.date() if local else None, "tijd": local.time() if local else None}


class AfspraakForm(MomentForm):
    """When and where we talk (lid 2: not within the seven days for a plan, unless)."""

    versieveld = "afspraak_versie"
    LABELS: ClassVar[dict[str, str]] = {
        "dag": "Dag van de afspraak",
        "tijd": "Tijd van de afspraak",
        "plaats": "Waar de afspraak is",
        "aanwezigen": "Wie erbij zijn",
    }
    smal = frozenset({"dag", "tijd", "plaats"})
    ziet_af_van_plan = forms.BooleanField(
        label="De inwoner levert geen eigen plan in",
        required=False,
        help_text="Gevraagd en genoteerd. Dan hoeft u niet te wachten.",
    )
    reden_eerder = KortField(
        label="Waarom eerder dan zeven dagen na de melding",
        lengte=200,
        help_text="Alleen als de inwoner nog een plan mag inleveren.",
    )

    def feiten(self) -> Afspraakfeiten:
        data = self.cleaned_data
        return Afspraakfeiten(
            op=self.moment(),
            plaats=data["plaats"],
            aanwezigen=data["aanwezigen"],
            ziet_af_van_plan=data["ziet_af_van_plan"],
            reden_eerder=data["reden_eerder"],
        )


class GesprekForm(MomentForm):
    """The talk that was held, and whether identity was shown (art. 2.3.4)."""

    versieveld = "gesprek_versie"
    LABELS: ClassVar[dict[str, str]] = {
        "dag": "Dag van het gesprek",
        "tijd": "Tijd van het gesprek",
        "plaats": "Waar het gesprek was",
        "aanwezigen": "Wie erbij waren",
    }
    smal = frozenset({"dag", "tijd", "plaats"})
    half = frozenset({"aanwezigen", "identiteit"})
    identiteit = KiesField(
        label="Document waarmee de inwoner zich legitimeerde",
        choices=IDENTITEIT,
        help_text="Alleen de soort. Bewaar geen kopie en geen nummer (artikel 2.3.4).",
    )

    def feiten(self) -> Gespreksfeiten:
        data = self.cleaned_data
        return Gespreksfeiten(
            op=self.moment(), plaats=data["plaats"], aanwezigen=data["aanwezigen"], identiteit=data["identiteit"]
        )


class VraagForm(Deelform):
    """Step 1 and 2 of the step plan: the question, the wish, the problems."""

    half = frozenset({"pgb_uitgelegd", "vormvoorkeur", "advies_nodig", "advies_reden"})
    hulpvraag = LangField(label="Hulpvraag", help_text="In de woorden van de inwoner.", rows=3)
    wens = LangField(label="Wat wil de inwoner bereiken", rows=2)
    problemen = LangField(
        label="Problemen", help_text="Bij het dagelijks leven of het meedoen. Eén probleem per regel.", rows=3
    )
    gronden = MeerkeuzeField(
        label="Waardoor lukt het niet",
        choices=Grond.choices,
        required=False,
        help_text="Geen diagnose: die is zelden nodig.",
    )
    match = LangField(
        label="Waar moet wie komt helpen rekening mee houden", help_text="Taal, geloof, verdriet, gewoonten.", rows=2
    )
    plan_gebruikt = LangField(
        label="Hoe het eigen plan is gebruikt", help_text="Verplicht als er een plan is (artikel 2.3.2 lid 5).", rows=2
    )
    pgb_uitgelegd = forms.BooleanField(label="Het pgb en de gevolgen zijn uitgelegd (lid 6)", required=False)
    vormvoorkeur = KiesField(label="Voorkeur van de inwoner", choices=VORMEN)
    advies_nodig = JaNeeField(label="Is advies van een deskundige nodig?")
    advies_reden = KortField(label="Waarom wel of geen advies", lengte=400)

    def feiten(self) -> Vraagfeiten:
        values = self.values()
        return Vraagfeiten(**{**values, "gronden": tuple(values["gronden"])})


class LeefdomeinForm(Deelform):
    """First what works, then what does not (S0-11)."""

    half = frozenset({"lukt", "lukt_niet", "meting"})
    lukt = LangField(label="Dit lukt")
    lukt_niet = LangField(label="Dit lukt niet meer")
    meting = KiesField(label="Volgens de inwoner", choices=(("", "Niet gevraagd"), *Meting.choices))


class NetwerkForm(Deelform):
    """Someone around the client (S0-12)."""

    TAKEN = 4
    half = frozenset({"naam", "relatie", "band", "toestemming", "telefoon", "overbelast"})
    naam = KortField(label="Naam", lengte=200, required=True, error_messages={"required": "Vul een naam in."})
    relatie = KortField(
        label="Wie is dit",
        lengte=80,
        required=True,
        help_text="Bijvoorbeeld dochter, buurman of huisarts.",
        error_messages={"required": "Vul in wie dit is, bijvoorbeeld dochter of buurman."},
    )
    band = KiesField(
        label="Soort hulp",
        choices=(("", "Kies"), *Band.choices),
        required=True,
        error_messages={"required": "Kies wat voor hulp dit is."},
    )
    toestemming = KiesField(
        label="Toestemming om gegevens te bewaren en te delen",
        choices=[(value, label.capitalize()) for value, label in Toestemming.choices],
        required=True,
        help_text="Zonder toestemming alleen naam, relatie en wat diegene doet (artikel 5.1.1).",
    )
    telefoon = KortField(label="Telefoon", lengte=40)
    overbelast = forms.BooleanField(label="Voelt zich overbelast", required=False)
    opmerking = LangField(label="Opmerking", rows=2)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tasks: list[tuple[str, int]] = self.initial.get("taken", [])
        for number in range(1, max(self.TAKEN, len(tasks) + 1) + 1):
            taak, minuten = tasks[number - 1] if number <= len(tasks) else ("", None)
            self.fields[f"taak_{number}"] = KortField(label=f"Taak {number}", initial=taak)
            self.fields[f"minuten_{number}"] = forms.IntegerField(
                label=f"Minuten per week, taak {number}",
                required=False,
                min_value=0,
                initial=minuten,
                widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
                error_messages={"invalid": "Vul een heel getal in.", "min_value": "Minuten zijn nul of meer."},
            )
        self.naast = {name for name in self.fields if name.startswith(("taak_", "minuten_"))}

    def clean(self) -> dict[str, Any]:
        """A task and its minutes belong together."""
        data = super().clean() or {}
        for number in self._numbers():
            taak, minuten = data.get(f"taak_{number}"), data.get(f"minuten_{number}")
            if taak and minuten is None and f"minuten_{number}" not in self.errors:
                self.add_error(f"minuten_{number}", "Vul in hoeveel minuten per week dit kost.")
            if minuten and not taak:
                self.add_error(f"taak_{number}", "Schrijf op wat diegene in deze minuten doet.")
        return data

    def _numbers(self) -> list[int]:
        return [int(name.removeprefix("taak_")) for name in self.fields if name.startswith("taak_")]

    def feiten(self) -> Netwerkfeiten:
        data = self.cleaned_data
        tasks = [(data[f"taak_{n}"], data[f"minuten_{n}"]) for n in self._numbers() if data.get(f"taak_{n}")]
        own = {name: data[name] for name in ("naam", "relatie", "telefoon", "overbelast", "opmerking")}
        return Netwerkfeiten(
            **own,
            band=Band(data["band"]),
            toestemming=Toestemming(data["toestemming"]),
            taken=tuple((taak, int(minuten)) for taak, minuten in tasks),
        )
