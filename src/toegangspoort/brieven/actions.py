# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Fix a letter, and enter that it was sent. The subject that asks for it keeps the journal and publishes."""

import hashlib
from datetime import datetime

from django.utils.text import Truncator

from toegangspoort.brieven.brief import Brief
from toegangspoort.brieven.check import check
from toegangspoort.brieven.models import Briefstuk, Kanaal
from toegangspoort.brieven.pdf import each_text, printable, set_letter
from toegangspoort.brieven.zetsel import current_zetsel


class OngeschikteBrief(ValueError):
    """This letter may not leave the house; `fouten` says why, each as a Dutch sentence."""

    def __init__(self, fouten: list[str]) -> None:
        self.fouten = fouten
        super().__init__(" ".join(fouten))


class AlVerzonden(ValueError):
    """This letter was sent before: the first moment counts, terms may run from it."""

    def __init__(self) -> None:
        super().__init__("Deze brief is al verzonden. Het eerste moment van verzenden blijft staan.")


def fix_brief(
    *, brief: Brief, gemeente_code: str, keten: str, by: str, at: datetime, allow_stand_in: bool = False
) -> Briefstuk:
    """Make the PDF, read it back, and keep letter and PDF for good.

    `by`: the name of who made it, as the journal shows it. `allow_stand_in`: see `check.check`; for letters
    that no person reads beforehand. Raises `OngeschikteBrief` and keeps nothing when something is wrong.
    """
    gezet, zetsel = set_letter(brief), current_zetsel()
    if fouten := check(brief, gezet.pdf, allow_stand_in=allow_stand_in):
        raise OngeschikteBrief(fouten)
    return Briefstuk.objects.create(
        gemeente_code=gemeente_code,
        keten=keten,
        soort=brief.soort,
        onderwerp=Truncator(printable(brief.onderwerp)).chars(400),
        inhoud=each_text(brief.to_json(), printable),
        invoer=gezet.invoer,
        sjabloon=zetsel.sjabloon,
        zetter=zetsel.zetter,
        lettertypen=zetsel.lettertypen,
        pdf=gezet.pdf,
        sha256=hashlib.sha256(gezet.pdf).hexdigest(),
        gemaakt_op=at,
        gemaakt_door=by,
    )


def mark_sent(*, briefstuk: Briefstuk, at: datetime, kanaal: Kanaal) -> Briefstuk:
    """Enter when and how the letter was sent; once, also when two people press at the same time."""
    unsent = Briefstuk.objects.filter(pk=briefstuk.pk, verzonden_op__isnull=True)
    if not unsent.update(verzonden_op=at, kanaal=kanaal):
        raise AlVerzonden
    briefstuk.verzonden_op, briefstuk.kanaal = at, kanaal
    return briefstuk
