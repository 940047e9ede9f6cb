# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Toegangspoort: one gate to social support under the Dutch Wmo 2015.

The map, from the law up; imports run one way, downwards:

    recht            the law: dated norms with their article. Pure Python, knows no Django.
    clock access audit outbox brieven beeld     small technical packages, one job each.
    doorrekening     what a change of a rule does to a population of households.
    cijfers          figures: what is counted, per what, and what of it may be shown. Knows no person.
    gebieden         gemeente, wijk, postcode, team, dated settings.
    personen         inwoner, network, representative, BSN.
    aanbod           the catalogue of provisions.
    dossiers         the file: reference, steps, clocks, worklist, who may see it.
    meldingen        the report: channels, receipt, urgency, triage. The exemplary package: copy it.
    onderzoeken      conversation, ladder, verslag.
    aanvragen        the formal application and its clock.
    besluiten        decision, grounds, the check before signing, letter.
    voorzieningen    what was granted.
    statistiek       figures from our own files, and what leaves for CBS; changes nothing.
    portaal balie api    residents, staff, other programs: forms, views, templates.
    project          settings, urls, wiring.
"""
