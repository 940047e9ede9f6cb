# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""The public page of figures: what was asked, and each block of what is shown. It reads published cubes alone.

keuze       which period, region, subject and source an address asks for; why not, and the way out.
kiezer      the form above the page, and what else there is to see.
gebieden    the map and the table of what a region is divided in (S2-4, S2-5, S2-9, S2-10).
groepen     by type, age and sex (S2-6, S2-13, S2-15 to S2-18).
vergelijken beside province and country: what stands out (S2-12).
verloop     through the years, and through the half-years (S2-4).
klassen     round numbers for the five steps of the map.
woorden     numbers, and words for what has no number.
"""
