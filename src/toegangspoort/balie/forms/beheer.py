# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Forms of the administrator. Each ends with a start date and a reason."""

from typing import Any

from django import forms

from toegangspoort.access.models import Medewerker
from toegangspoort.access.rollen import Rol
from toegangspoort.beeld.forms import DatumTekstField, KeuzeField, MeerkeuzeField, offer
from toegangspoort.besluiten.models import Besluitsoort
from toegangspoort.gebieden.models import Gemeente, Team, Teamsoort


def area(label: str, help_text: str = "", rows: int = 3, *, required: bool = True) -> forms.CharField:
    return forms.CharField(
        label=label, help_text=help_text, required=required, widget=forms.Textarea(attrs={"rows": rows})
    )


class BeheerForm(forms.Form):
    """A change of the administrator."""

    def delen(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields as the page shows them: a heading for each part, the first without one."""
        return [("", list(self))]


class RedenForm(BeheerForm):
    """What almost every change ends with: why."""

    reden = forms.CharField(
        label="Waarom",
        help_text="Bijvoorbeeld het raadsbesluit of de verordening waarop dit berust.",
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Schrijf op waarom: het besluit of de reden van deze wijziging."},
    )
    field_order: Any = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        last = [name for name in ("vanaf", "tot", "opvolger", "reden") if name in self.fields]
        self.order_fields([*(name for name in self.fields if name not in last), *last])


class VanafForm(RedenForm):
    """A change from a day."""

    vanaf = DatumTekstField(label="Vanaf welke dag", help_text="Tot die dag blijft het zoals het is.")


class DekkingForm(VanafForm):
    """Another team for a wijk."""

    team = forms.ModelChoiceField(
        Team.objects.none(),
        label="Welk team",
        empty_label="Kies een team",
        error_messages={"required": "Kies een team."},
    )

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "team", Team.objects.filter(gemeente=gemeente).exclude(soort=Teamsoort.VANGNET))


class PostcodesForm(VanafForm):
    """Postcodes that belong to a wijk."""

    eerste = forms.CharField(label="Eerste postcode", max_length=10)
    laatste = forms.CharField(label="Laatste postcode", max_length=10)


class WijkForm(forms.Form):
    """A new wijk."""

    naam = forms.CharField(label="Naam van de wijk", max_length=80)


class BereikbaarForm(RedenForm):
    """How a team is reached."""

    telefoon = forms.CharField(label="Telefoon", max_length=40)
    email = forms.EmailField(
        label="E-mail", error_messages={"invalid": "Vul een e-mailadres in, zoals team@voorbeeld.nl."}
    )
    adres = area("Adres", rows=2)
    open_ = forms.CharField(label="Open", max_length=120, help_text="In woorden: elke werkdag van 9 tot 17 uur.")


class TeamForm(VanafForm, BereikbaarForm):
    """A new team."""

    naam = forms.CharField(label="Naam van het team", max_length=80)
    soort = KeuzeField(label="Soort team", choices=Teamsoort.choices)


class TeamEindeForm(RedenForm):
    """The last day of a team."""

    tot = DatumTekstField(label="Tot welke dag", help_text="Vanaf die dag werkt het team niet meer.")
    opvolger = forms.ModelChoiceField(Team.objects.none(), label="Wie neemt het over", required=False)

    def __init__(self, team: Team, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Team.objects.filter(gemeente=team.gemeente_id).exclude(pk=team.pk)
        offer(self, "opvolger", others)


class LidForm(BeheerForm):
    """Someone joins a team."""

    medewerker = forms.ModelChoiceField(Medewerker.objects.none(), label="Wie")
    vanaf = DatumTekstField(label="Vanaf welke dag")

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = Medewerker.objects.filter(gemeente_code=gemeente.pk, is_active=True).order_by("naam")
        offer(self, "medewerker", own)


class LidEindeForm(BeheerForm):
    """Someone leaves a team."""

    tot = DatumTekstField(
        label="Tot welke dag", help_text="Lopende dossiers blijven van deze medewerker tot ze zijn overgedragen."
    )


class AccountForm(BeheerForm):
    """A new account."""

    naam = forms.CharField(label="Naam", max_length=120, help_text="Zoals collega's en inwoners die zien: N. Bakker.")
    gebruikersnaam = forms.RegexField(
        r"^[A-Za-z0-9][A-Za-z0-9._-]{1,59}$",
        label="Accountnaam",
        max_length=60,
        help_text="Hiermee logt iemand in: kleine letters, cijfers en punten, zoals n.bakker.",
        error_messages={"invalid": "Gebruik letters, cijfers, punten en streepjes, zoals n.bakker."},
    )
    email = forms.EmailField(
        label="E-mail van het werk",
        required=False,
        error_messages={"invalid": "Vul een e-mailadres in, zoals n.bakker@voorbeeld.nl."},
    )
    rol = KeuzeField(
        label="Rol",
        choices=Rol.choices,
        uitleg={
            Rol.KERNTEAM: "Neemt meldingen aan en wijst ze toe.",
            Rol.CONSULENT: "Doet het onderzoek en schrijft het besluit.",
            Rol.REGISSEUR: "Behandelt de zwaarste dossiers.",
            Rol.BACKOFFICE: "Zoekt en leest, voor de uitvoering.",
            Rol.MANAGER: "Verdeelt het werk en bewaakt de termijnen.",
            Rol.BEHEERDER: "Beheert teams, aanbod, teksten en accounts. Ziet geen dossiers.",
        },
    )


class MandaatForm(BeheerForm):
    """Who may sign: a role, or one person."""

    besluit = forms.CharField(
        label="Op welk mandaatbesluit rust dit",
        max_length=160,
        error_messages={"required": "Noem het mandaatbesluit waar dit op rust."},
    )
    rol = forms.ChoiceField(label="Iedereen in deze rol", choices=[("", "Kies een rol"), *Rol.choices], required=False)
    medewerker = forms.ModelChoiceField(
        Medewerker.objects.none(), label="Of één medewerker", empty_label="Kies een medewerker", required=False
    )
    soorten = MeerkeuzeField(label="Wat mag dan worden ondertekend", choices=Besluitsoort.choices)
    tot_euro_per_jaar = forms.IntegerField(
        label="Tot hoeveel euro per jaar",
        required=False,
        min_value=0,
        help_text="Leeg is: zonder grens.",
        error_messages={"invalid": "Vul een heel bedrag in euro in, zoals 15000."},
    )
    vanaf = DatumTekstField(label="Vanaf welke dag")

    def __init__(self, gemeente: Gemeente, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = Medewerker.objects.filter(gemeente_code=gemeente.pk, is_active=True).order_by("naam")
        offer(self, "medewerker", own)

    def clean(self) -> dict[str, Any]:
        """A role or a person: one of the two."""
        data = super().clean() or self.cleaned_data
        if bool(data.get("rol")) == bool(data.get("medewerker")):
            self.add_error("rol", "Kies een rol óf een medewerker.")
        return data


class MandaatEindeForm(RedenForm):
    """The last day of a mandate."""

    tot = DatumTekstField(label="Tot welke dag", help_text="Vanaf die dag ondertekent niemand meer hierop.")
