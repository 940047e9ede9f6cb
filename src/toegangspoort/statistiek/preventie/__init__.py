# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What is done before maatwerk, beside who comes into maatwerk, per wijk and year (S3-9, S4-16, S4-25).

aanbod bekeken                what there is for everybody, and how often it was looked at: no person in it
meldingen van_ander           who reported, and how many of those by another: early signals
algemeen zonder_aanvraag      where something for everybody was of use
mantelzorg overbelast respijt support of carers
instroom                      who got maatwerk for the first time
tellen                        what such counts share
soorten                       all of these, and which is a part of which
verbergen                     what of it may be shown
publiceren blad               on disk, and read back without a database

That two of these go together in a wijk is no proof that one comes of the other; every page that shows them says so.
"""
