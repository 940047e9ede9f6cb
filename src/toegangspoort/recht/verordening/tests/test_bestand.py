# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Een verordening als bestand: wat erin staat geldt op haar dag, en wat niet past wordt allemaal genoemd."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toegangspoort.recht.verordening import (
    INSTELLINGEN,
    Hulpverlener,
    OngeldigeVerordening,
    lees_verordening,
    lees_verordeningen,
)
from toegangspoort.recht.verordening.voorbeelden import MAP, voorbeeld

KOP = 'verordening: Proef\ngemeente: "9999"\nnaam: Voorbeeldstad\n'
MANDAAT = "mandaten: [{rol: manager, besluiten: [toekenning], vanaf: 2016-01-01, "
GOED = KOP + "instellingen:\n  melding.spoed_uren:\n    - {vanaf: 2015-01-01, waarde: 48, bron: artikel 9}\n"


def lees(tmp_path: Path, tekst: str) -> tuple[str, ...]:
    pad = tmp_path / "proef.yaml"
    pad.write_text(tekst, encoding="utf-8")
    try:
        lees_verordening(pad)
    except OngeldigeVerordening as fout:
        return fout.fouten
    return ()


def test_elk_voorbeeld_is_verzonnen_en_leesbaar() -> None:
    gelezen = lees_verordeningen(MAP)
    assert {v.gemeente for v in gelezen} == {"9999", "9998"}
    assert all(v.fictief for v in gelezen)
    assert all("verzonnen" in rij.bron or sleutel.startswith("tekst.")
               for v in gelezen for sleutel, reeks in v.instellingen.items() for rij in reeks.rijen)  # fmt: skip


@pytest.mark.parametrize(
    ("dag", "soort"), [(date(2015, 12, 31), "IMV"), (date(2016, 1, 1), "AV"), (date(2016, 1, 2), "AV")]
)
def test_hulp_bij_het_huishouden_is_vanaf_2016_een_algemene_voorziening_s0_7_s4_9(dag: date, soort: str) -> None:
    assert voorbeeld("voorbeeldstad").soorten["huishoudelijke-hulp"].op(dag).waarde == soort


def test_een_waarde_geldt_vanaf_haar_dag_en_niet_eerder_s4_22() -> None:
    stad = voorbeeld("voorbeeldstad")
    uren = [stad.op(dag).spoed_uren for dag in (date(2021, 6, 30), date(2021, 7, 1), date(2021, 7, 2))]
    assert uren == [48, 24, 24]


def test_wat_de_gemeente_niet_bepaalde_heeft_de_standaard_of_is_er_niet() -> None:
    dorp = voorbeeld("terpdorp").op(date(2026, 1, 1))
    assert dorp.spoed_uren == 24
    assert dorp.pgb_tarieven == ()
    assert dorp.pgb_tarief_centen("01", Hulpverlener.NETWERK, "uur") is None
    assert voorbeeld("voorbeeldstad").op(date(2015, 12, 31)).minimum_centen(samen=False) is None


def test_tarieven_staan_in_een_zin_voor_wie_een_pgb_beoordeelt_s1_5() -> None:
    stad = voorbeeld("voorbeeldstad").op(date(2026, 1, 1))
    assert stad.pgb_tarieven_voor("02") == (
        "De verordening noemt: een beroepskracht € 58,00 per uur; iemand uit het eigen netwerk € 22,00 per uur."
    )
    assert stad.pgb_tarieven_voor("11") == "De verordening noemt voor deze hulp geen tarief."


def test_tarieven_en_normen_hebben_hun_eigen_tijd() -> None:
    toen, nu = (voorbeeld("voorbeeldstad").op(date(jaar, 6, 1)) for jaar in (2015, 2026))
    assert [v.pgb_tarief_centen("01", Hulpverlener.BEROEPSKRACHT, "uur") for v in (toen, nu)] == [1850, 2700]
    assert len(nu.norm_huishouden.tijden) > len(toen.norm_huishouden.tijden)
    assert str(toen.norm_huishouden.tijden[-1]) == "ramen binnen: 40 minuten per vier weken"
    assert (nu.norm_huishouden.onderzocht_op, nu.norm_huishouden.rust_op) == (
        date(2023, 10, 1),
        "verzonnen voorbeeld, rust nergens op",
    )
    assert nu.nihil_tot_en_met_centen(samen=True) == 2100000
    assert nu.lagere_bijdrage_centen(samen=True) is None
    assert nu.bijdrage_voor_maatwerk
    assert nu.bijdrage_voor_vervoer
    assert (toen.heronderzoek_maanden, nu.heronderzoek_maanden) == (12, 36)


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", "proef.yaml: verordening: ontbreekt."),
        ("- een lijst", "proef.yaml: bestand: verwacht een tabel"),
        ("a: [1", "geen geldige YAML (regel"),
        (KOP + "kleur: rood\n", "proef.yaml: kleur: onbekende sleutel."),
        (KOP.replace('"9999"', "9999"), 'gemeente: verwacht vier cijfers tussen aanhalingstekens, zoals "0014".'),
        (KOP + "naam: Nog een\n", "sleutel 'naam' staat er twee keer in (regel 4)"),
        (KOP + "instellingen: [1]\n", "proef.yaml: instellingen: verwacht een tabel."),
        (GOED.replace("melding.spoed_uren", "melding.spoed"), "instellingen.melding.spoed: onbekende sleutel."),
        (GOED.replace("48", "99"), "spoed_uren, regel 1, waarde: vul een getal in van 1 tot en met 72 (uren)."),
        (GOED.replace("2015-01-01", "gisteren"), "regel 1, vanaf: verwacht een datum als 2016-01-31."),
        (GOED.replace("2015-01-01", "2015-01-01 10:00:00"), "regel 1, vanaf: verwacht een datum als 2016-01-31."),
        (GOED.replace("2015-02-31", "2015-01-01").replace("2015-01-01", "2015-02-31"), "geen geldige YAML"),
        (GOED.replace(", bron: artikel 9", ""), "regel 1, bron: ontbreekt."),
        (GOED.replace("bron: artikel 9", "bron: ' '"), "regel 1, bron: noem de bron."),
        (GOED.replace("waarde: 48", "tot: 2015-01-01, waarde: 48"), "regel 1, tot: ligt niet na vanaf."),
        (GOED.replace("bron: artikel 9", "bron: artikel 9, geverifieerd: nee"), "geverifieerd: vul true of false in."),
        (GOED + "    - {vanaf: 2016-01-01, waarde: 24, bron: x}\n", "twee waarden op 2016-01-01; perioden mogen"),
        (KOP + "soorten:\n  hulp: [{vanaf: 2016-01-01, waarde: ALGEMEEN, bron: x}]\n", "kies een van: AV, CMV, IMV."),
        (KOP + "mandaten: [{rol: manager, besluiten: [], vanaf: 2016-01-01, bron: x}]\n", "besluiten: verwacht"),
        (KOP + "mandaten: ja\n", "mandaten: verwacht een lijst."),
        (KOP + MANDAAT + "tot_euro_per_jaar: 99999999999, bron: x}]\n", "tot_euro_per_jaar: vul een heel bedrag in"),
        (KOP + MANDAAT + f"bron: {'x' * 161}}}]\n", "bron: noem het besluit in ten hoogste 160 tekens."),
    ],
)  # fmt: skip
def test_wat_niet_past_wordt_geweigerd_met_bestand_en_sleutel(tmp_path: Path, tekst: str, zin: str) -> None:
    assert zin in "\n".join(lees(tmp_path, tekst))


def test_een_stuk_dat_terugkomt_hoeft_maar_een_keer_in_het_bestand(tmp_path: Path) -> None:
    tekst = "  heronderzoek.maanden:\n    - &toen {vanaf: 2015-01-01, tot: 2016-01-01, waarde: 12, bron: x}\n"
    assert lees(tmp_path, f"{KOP}instellingen:\n{tekst}    - {{<<: *toen, vanaf: 2016-01-01, tot: 2017-01-01}}\n") == ()


def test_alle_fouten_komen_tegelijk(tmp_path: Path) -> None:
    slecht = GOED.replace("48", "nul") + "  pgb.tarieven:\n    - vanaf: 2015-01-01\n      bron: x\n      waarde: "
    tarief = '{categorie: "99", hulp: beroepskracht, eenheid: uur, tarief_centen: -1, kleur: rood}'
    fouten = lees(tmp_path, f"{slecht}[{tarief}]\n")
    tarief = "proef.yaml: instellingen.pgb.tarieven, regel 1, waarde: regel 1"
    assert fouten == (
        "proef.yaml: instellingen.melding.spoed_uren, regel 1, waarde: vul een heel getal in.",
        f"{tarief}: onbekende sleutel 'kleur'.",
        f"{tarief}, categorie: kies een van: {', '.join(f'{n:02}' for n in range(1, 19))}.",
        f"{tarief}, tarief_centen: vul een bedrag in van € 0,01 tot en met € 50.000,00.",
    )


def test_een_tabel_die_volledig_moet_zijn_mist_niets_en_herhaalt_niets(tmp_path: Path) -> None:
    rij = "{feit: spoed, punten: 1}"
    periode = f"{{vanaf: 2015-01-01, bron: x, waarde: [{rij}, {rij}]}}"
    tekst = f"{KOP}instellingen:\n  triage.gewichten: [{periode}]\n"
    fouten = "\n".join(lees(tmp_path, tekst))
    assert "regel 2: zegt iets over hetzelfde als regel 1" in fouten
    assert "een regel voor 'onderdak' ontbreekt" in fouten


def test_een_map_noemt_de_fouten_van_elk_bestand_en_een_gemeente_die_twee_keer_voorkomt(tmp_path: Path) -> None:
    for naam, tekst in (("een", KOP), ("twee", KOP), ("drie", "x: 1")):
        (tmp_path / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    with pytest.raises(OngeldigeVerordening) as gevangen:
        lees_verordeningen(tmp_path)
    assert {fout.split(":")[0] for fout in gevangen.value.fouten} == {"drie.yaml", "twee.yaml"}


@pytest.mark.parametrize("pad", ["niet-hier.yaml", "."])
def test_een_pad_zonder_verordening_zegt_dat_er_niets_is(tmp_path: Path, pad: str) -> None:
    with pytest.raises(OngeldigeVerordening, match=r"is er niet|geen \.yaml"):
        lees_verordeningen(tmp_path / pad)


def test_geen_tekst_is_een_fout_en_geen_ongeluk(tmp_path: Path) -> None:
    pad = tmp_path / "plaatje.yaml"
    pad.write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(OngeldigeVerordening, match="niet als tekst te lezen"):
        lees_verordening(pad)


WILLEKEURIG = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates() | st.datetimes(),
    lambda deel: (
        st.lists(deel, max_size=3)
        | st.dictionaries(
            st.sampled_from(["vanaf", "tot", "waarde", "bron", "rol", "besluiten", "feit", "punten"]) | st.integers(),
            deel,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(
    deel=st.sampled_from(["verordening", "gemeente", "naam", "fictief", "instellingen", "soorten", "mandaten"]),
    sleutel=st.sampled_from([*INSTELLINGEN, "onzin"]),
    diepte=st.integers(0, 3),
    waarde=WILLEKEURIG,
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_wat_er_ook_staat_de_lezer_weigert_met_een_zin_of_leest(
    tmp_path: Path, deel: str, sleutel: str, diepte: int, waarde: Any
) -> None:
    """Nooit een ongeluk: elke fout is een zin met het bestand erin."""
    rij = {"vanaf": date(2016, 1, 1), "bron": "x", "waarde": waarde}
    inhoud: dict[str, Any] = {"verordening": "Proef", "gemeente": "9999", "naam": "Voorbeeldstad"}
    inhoud[deel] = [waarde, {sleutel: waarde}, {sleutel: [waarde]}, {sleutel: [rij]}][diepte]
    fouten = lees(tmp_path, yaml.safe_dump(inhoud, allow_unicode=True))
    assert all(fout.startswith("proef.yaml: ") and fout.endswith(".") for fout in fouten)
