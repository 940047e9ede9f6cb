# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Each kind of sentence: what it says, and when it keeps silent."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from toegangspoort.cijfers.dimensies import Arrangementtype, Geslacht, Leeftijd
from toegangspoort.cijfers.kort.tests.wereld import GEMEENTEN, JAAR, day, flat, hide, publish, put, say, table
from toegangspoort.cijfers.kort.zin import Bekijk, Deel, Opsomming, Woord, Zin, written
from toegangspoort.cijfers.kubus import Cel
from toegangspoort.cijfers.perioden import Periode
from toegangspoort.cijfers.regio import Regio, Regiosoort
from toegangspoort.cijfers.tests.tonen import shown

VORIG = Periode(2014)
A, B, C, D, E = (regio.code for regio in GEMEENTEN[:5])
VIJF = {"NL01": 54, "PV20": 60, A: 85, B: 80, C: 60, D: 50, E: 40}


def text(zinnen: dict[str, Zin], soort: str) -> str:
    return zinnen[soort].tekst()


def test_a_province_is_held_beside_the_country_s2_4_s2_8(tmp_path: Path) -> None:
    zin = say(tmp_path, flat(VIJF))["vergelijking"]
    assert zin.tekst() == (
        "In de provincie kregen 60 van de 1.000 inwoners maatwerk. "
        "Dat is iets meer dan in heel Nederland: daar waren het er 54."
    )
    assert [deel.tekst for deel in zin.delen() if deel.vet] == ["60 van de 1.000", "54"]
    assert [cijfer.regio for cijfer in zin.cijfers] == ["PV20", "NL01"]


@pytest.mark.parametrize(
    ("eigen", "land", "woorden"),
    [
        (60, 60, "net als in heel Nederland"),
        (60, 53, "iets meer dan"),
        (60, 52, "Dat is meer dan"),
        (60, 40, "veel meer dan"),
        (40, 60, "veel minder dan"),
        (50, 54, "iets minder dan"),
    ],
)
def test_the_word_for_a_difference_is_that_of_its_size_s2_4(
    tmp_path: Path, eigen: int, land: int, woorden: str
) -> None:
    assert woorden in text(say(tmp_path, flat({"PV20": eigen, "NL01": land})), "vergelijking")


def test_a_difference_that_rounding_could_undo_gets_no_word(tmp_path: Path) -> None:
    figuren = flat({"NL01": 62, "PV20": 60})
    put(figuren, "PV20", Cel(), 60, 1_000)
    assert text(say(tmp_path, figuren), "vergelijking").endswith(
        "inwoners maatwerk. In heel Nederland waren dat er 62."
    )


def test_a_province_of_one_gemeente_is_not_something_to_compare_with(tmp_path: Path) -> None:
    figuren = {(code, Cel()): shown(JAAR, code, Cel(), 500, 10_000) for code in ("NL01", "PV20", A)}
    zinnen = say(tmp_path, figuren, regio=A)
    assert text(zinnen, "vergelijking") == "In Aduard kregen 50 van de 1.000 inwoners maatwerk."


def test_a_sum_over_a_few_gemeenten_does_not_speak_for_the_province_s2_8_s2_10(tmp_path: Path) -> None:
    figuren = flat({A: 50, B: 60})
    put(figuren, "PV20", Cel(), 1_100, 20_000)
    zinnen = say(tmp_path, figuren)
    assert [zin.tekst() for zin in zinnen.values()] == [
        "7 van de 9 gemeenten gaven geen cijfers. Dat is iets anders dan nul."
    ]
    assert (
        text(say(tmp_path, figuren, regio=A), "vergelijking") == "In Aduard kregen 50 van de 1.000 inwoners maatwerk."
    )
    assert "provincie" in text(say(tmp_path, figuren, regio=A, tabel=table(4)), "vergelijking")


def test_the_highest_and_the_lowest_are_those_before_the_widest_gap_s2_5(tmp_path: Path) -> None:
    per = dict(zip((r.code for r in GEMEENTEN), (86, 81, 72, 69, 60, 55, 45, 38, 35), strict=True))
    assert text(say(tmp_path, flat({"PV20": 60, **per})), "uitersten") == (
        "Van de 9 gemeenten met cijfers kregen inwoners van Aduard en Baflo het vaakst maatwerk, "
        "en inwoners van Ilpen en Haren het minst vaak."
    )


def test_who_ties_at_the_border_is_not_called_the_highest_s2_5(tmp_path: Path) -> None:
    zin = say(tmp_path, flat({"PV20": 60, A: 85, B: 85, C: 60, D: 50, E: 40}))["uitersten"]
    assert zin.tekst() == "Van de 5 gemeenten met cijfers kregen inwoners van Ezinge het minst vaak maatwerk."
    assert "uitersten" not in say(tmp_path, flat({"PV20": 60, A: 85, B: 85, C: 60, D: 40, E: 40}))


def test_missing_and_hidden_are_left_out_of_the_order_and_counted_s2_5_s2_10(tmp_path: Path) -> None:
    figuren = flat(VIJF)
    hide(figuren, A, Cel())
    zinnen = say(tmp_path, figuren, tabel=table(7))
    assert "Van de 4 gemeenten met cijfers" in text(zinnen, "uitersten")
    assert "Aduard" not in text(zinnen, "uitersten")
    assert text(zinnen, "ontbreekt") == "2 van de 7 gemeenten gaven geen cijfers. Dat is iets anders dan nul."
    assert text(zinnen, "geheim").startswith("Van 1 van de 7 gemeenten is het cijfer geheim")


def test_of_three_gemeenten_no_order_is_told(tmp_path: Path) -> None:
    assert "uitersten" not in say(tmp_path, flat({"PV20": 60, A: 85, B: 80, C: 60}))


def with_types(hulpmiddelen: int, huishouden: int) -> dict:
    figuren = flat({"PV20": 60})
    for soort, clienten in (
        ("hulpmiddelen", hulpmiddelen),
        ("huishouden", huishouden),
        ("thuis", 100),
        ("verblijf", 50),
    ):
        put(figuren, "PV20", Cel(type=Arrangementtype(soort)), clienten)
    return figuren


def test_the_type_used_most_has_an_example_in_plain_words_s2_6(tmp_path: Path) -> None:
    assert text(say(tmp_path, with_types(330, 240)), "soorten") == (
        "De meeste cliënten kregen hulpmiddelen en diensten, zoals een aanpassing in huis of vervoer."
    )
    assert text(say(tmp_path, with_types(200, 240)), "soorten").startswith("Het vaakst ging het om hulp bij het huish")


def test_no_type_is_the_most_used_when_two_tie_or_one_is_hidden_s2_6(tmp_path: Path) -> None:
    assert "soorten" not in say(tmp_path, with_types(240, 240))
    figuren = with_types(330, 240)
    hide(figuren, "PV20", Cel(type=Arrangementtype.VERBLIJF))
    assert "soorten" not in say(tmp_path, figuren)


def with_sexes(vrouwen: int, mannen: int, *, inwoners: int = 100_000) -> dict:
    figuren = flat({"PV20": 60}, inwoners)
    put(figuren, "PV20", Cel(Geslacht.VROUW), vrouwen, inwoners)
    put(figuren, "PV20", Cel(Geslacht.MAN), mannen, inwoners)
    return figuren


@pytest.mark.parametrize(
    ("vrouwen", "mannen", "zin"),
    [
        (7_200, 4_800, "Vrouwen kregen 1,5 keer zo vaak maatwerk als mannen."),
        (4_800, 7_200, "Mannen kregen 1,5 keer zo vaak maatwerk als vrouwen."),
        (6_000, 5_950, "Vrouwen en mannen kregen ongeveer even vaak maatwerk."),
        (220, 100, "Vrouwen kregen ongeveer 2,2 keer zo vaak maatwerk als mannen."),
    ],
)
def test_women_to_men_is_a_ratio_of_rates_s2_16_s2_17(tmp_path: Path, vrouwen: int, mannen: int, zin: str) -> None:
    assert text(say(tmp_path, with_sexes(vrouwen, mannen)), "geslacht") == zin


def test_no_ratio_when_a_side_is_hidden_or_too_coarse_s2_17(tmp_path: Path) -> None:
    assert "geslacht" not in say(tmp_path, with_sexes(25, 15))
    figuren = with_sexes(7_200, 4_800)
    hide(figuren, "PV20", Cel(Geslacht.MAN))
    assert "geslacht" not in say(tmp_path, figuren)


def with_ages(*clienten: int) -> dict:
    figuren = flat({"PV20": 60})
    banden = [leeftijd for leeftijd in Leeftijd if not leeftijd.is_totaal]
    for leeftijd, aantal in zip(banden, clienten, strict=True):
        put(figuren, "PV20", Cel(leeftijd=leeftijd), aantal, 1_000)
    return figuren


def test_75_and_over_is_its_own_denominator_s2_13(tmp_path: Path) -> None:
    zin = say(tmp_path, with_ages(10, 25, 45, 90, 270, 540, 340))["leeftijd"]
    assert zin.tekst() == "Het vaakst kregen mensen van 75 jaar en ouder maatwerk: 340 van de 1.000."
    assert zin.bekijk is Bekijk.LEEFTIJD
    ander = say(tmp_path, with_ages(10, 25, 45, 350, 270, 540, 340))
    assert text(ander, "leeftijd") == "Het vaakst kregen mensen van 85 jaar en ouder maatwerk: 540 van de 1.000."
    assert "leeftijd" not in say(tmp_path, with_ages(10, 25, 45, 540, 270, 540, 340))


def test_who_stands_out_by_type_and_age_and_sex_s2_12_s2_15_s2_18(tmp_path: Path) -> None:
    figuren = flat({"PV20": 60} | {r.code: 60 for r in GEMEENTEN})
    put(figuren, A, Cel(type=Arrangementtype.VERBLIJF), 900)
    put(figuren, B, Cel(type=Arrangementtype.THUIS), 800)
    put(figuren, C, Cel(leeftijd=Leeftijd.VANAF_75), 800)
    put(figuren, D, Cel(leeftijd=Leeftijd.TOT_30), 900)
    put(figuren, D, Cel(leeftijd=Leeftijd.VAN_30), 900)
    put(figuren, E, Cel(Geslacht.VROUW), 800)
    zinnen = say(tmp_path, figuren)
    assert text(zinnen, "soort_opvallend") == (
        "In Aduard kregen naar verhouding veel inwoners verblijf en opvang, in Baflo veel inwoners ondersteuning thuis."
    )
    assert text(zinnen, "leeftijd_opvallend") == (
        "In Den Ham kregen naar verhouding veel mensen jonger dan 45 jaar maatwerk, "
        "in Canada veel mensen van 75 jaar en ouder."
    )
    assert text(zinnen, "geslacht_opvallend") == (
        "In Ezinge kregen naar verhouding veel vrouwen maatwerk, vergeleken met mannen."
    )


def test_high_in_everything_is_not_to_stand_out_in_one_thing_s2_12(tmp_path: Path) -> None:
    zinnen = say(tmp_path, flat({"PV20": 60, A: 90, B: 60, C: 60, D: 60}))
    assert not {soort for soort in zinnen if soort.endswith("opvallend")}


def test_few_people_never_stand_out_s2_12(tmp_path: Path) -> None:
    figuren = flat({"PV20": 60, B: 60, C: 60, D: 60}) | flat({A: 60}, inwoners=250)
    put(figuren, A, Cel(type=Arrangementtype.VERBLIJF), 20, 250)
    assert "soort_opvallend" not in say(tmp_path, figuren)
    put(figuren, A, Cel(type=Arrangementtype.VERBLIJF), 35, 250)
    assert "soort_opvallend" in say(tmp_path, figuren)


def test_a_gemeente_stands_beside_its_province_and_has_its_place_s2_5_s2_12(tmp_path: Path) -> None:
    figuren = flat(VIJF)
    put(figuren, C, Cel(type=Arrangementtype.VERBLIJF), 900)
    zinnen = say(tmp_path, figuren, regio=C)
    assert text(zinnen, "soort_opvallend") == "In Canada kregen naar verhouding veel inwoners verblijf en opvang."
    assert text(zinnen, "plaats") == (
        "In 2 van de 4 andere gemeenten met cijfers kregen inwoners vaker maatwerk dan in Canada, in 2 minder vaak."
    )
    hoogste = say(tmp_path, figuren, regio=A)
    assert text(hoogste, "plaats").startswith("In geen van de 4 andere gemeenten met cijfers kregen inwoners vaker")


def test_a_wijk_is_told_about_as_well(tmp_path: Path) -> None:
    wijken = [Regio(f"{A}-{n}", f"Wijk {n}", Regiosoort.WIJK, A) for n in range(4)]
    figuren = flat({A: 60}, 40_000) | flat({wijk.code: 40 + 10 * n for n, wijk in enumerate(wijken)})
    tabel = table(5, *wijken)
    assert text(say(tmp_path, figuren, regio=f"{A}-0", tabel=tabel), "vergelijking") == (
        "In Wijk 0 kregen 40 van de 1.000 inwoners maatwerk. Dat is veel minder dan in Aduard: daar waren het er 60."
    )
    assert "inwoners van Wijk 3 het vaakst" in text(say(tmp_path, figuren, regio=A, tabel=tabel), "uitersten")


def test_a_year_is_set_beside_the_year_before(tmp_path: Path) -> None:
    zinnen = say(tmp_path, flat({A: 60}), flat({A: 58}, periode=VORIG), regio=A)
    assert text(zinnen, "verandering") == (
        "In 2014 kregen 58 van de 1.000 inwoners maatwerk, in 2015 60. Dat is iets meer."
    )
    gelijk = say(tmp_path, flat({A: 60}), flat({A: 60}, periode=VORIG), regio=A)
    assert (
        text(gelijk, "verandering")
        == "In Aduard kregen in 2015 evenveel inwoners maatwerk als in 2014: 60 van de 1.000."
    )


def test_a_half_year_is_never_set_beside_a_year(tmp_path: Path) -> None:
    helft = Periode(2015, 2)
    jaar, half = flat({A: 60}), flat({A: 50}, periode=helft)
    assert "verandering" not in say(tmp_path, jaar, half, flat({A: 60}, periode=VORIG), regio=A, periode=helft)
    toen = flat({A: 55}, periode=Periode(2014, 2))
    zin = say(tmp_path, jaar, half, toen, regio=A, periode=helft)["verandering"]
    assert zin.tekst().startswith("In het tweede halfjaar van 2014 kregen 55 van de 1.000")


def test_no_change_is_told_when_other_gemeenten_gave_figures(tmp_path: Path) -> None:
    nu, toen = flat({"PV20": 60, A: 60, B: 60}), flat({"PV20": 50, A: 50}, periode=VORIG)
    assert "verandering" not in say(tmp_path, nu, toen)
    assert "verandering" in say(tmp_path, nu, toen | flat({B: 50}, periode=VORIG))


def test_no_change_is_told_of_a_gemeente_that_grew_by_a_merger(tmp_path: Path) -> None:
    opgegaan = replace(GEMEENTEN[1], tot=day(2015), opvolger=A)
    figuren = flat({A: 60}), flat({A: 50, B: 50}, periode=VORIG)
    assert "verandering" not in say(tmp_path, *figuren, regio=A, tabel=table(1, opgegaan))


def test_what_may_still_change_is_called_so(tmp_path: Path) -> None:
    figuren = flat({"PV20": 60})
    figuren["PV20", Cel()] = replace(figuren["PV20", Cel()], voorlopig=True)
    assert text(say(tmp_path, figuren), "voorlopig").startswith("Deze cijfers zijn nog voorlopig.")


def test_of_nothing_published_nothing_is_said(tmp_path: Path) -> None:
    publish(tmp_path, flat({"NL01": 54}))
    assert say(tmp_path, flat({"NL01": 54})) == {}
    figuren = flat({"PV20": 60})
    for cel in [cel for _, cel in figuren]:
        hide(figuren, "PV20", cel)
    assert say(tmp_path, figuren) == {}


def test_a_rate_without_inhabitants_is_trusted_to_five(tmp_path: Path) -> None:
    def published(code: str, per_1000: int):
        return {(code, Cel()): replace(shown(JAAR, code, Cel(), 100, None), per_1000=per_1000)}

    assert "waren dat er 55" in text(say(tmp_path, published("PV20", 59) | published("NL01", 55)), "vergelijking")
    assert "iets meer" in text(say(tmp_path, published("PV20", 60) | published("NL01", 55)), "vergelijking")


def test_a_sentence_is_translated_with_its_words_and_numbers() -> None:
    engels = {
        "**{n} van de {waar}** met {hulp}.": "{hulp} for **{n} in {waar}**.",
        "zorg": "care",
        "en": "and",
    }
    waarden = {"n": Decimal("1234.5"), "waar": Opsomming(("A", "B")), "hulp": Woord("zorg")}
    zin = Zin("proef", "**{n} van de {waar}** met {hulp}.", waarden, (), Bekijk.VERLOOP)
    assert zin.delen() == (Deel("1.234,5 van de A en B", True), Deel(" met zorg."))
    assert zin.tekst(lambda msgid: engels.get(msgid, msgid), "en") == "care for 1,234.5 in A and B."


def test_a_name_cannot_bring_markup_or_placeholders_along() -> None:
    zin = Zin("proef", "In {waar}.", {"waar": "**<b>{n}**"}, (), Bekijk.VERLOOP)
    assert zin.delen() == (Deel("In **<b>{n}**."),)
    assert written(Woord("de provincie {naam}", {"naam": "Groningen"})) == "de provincie Groningen"
