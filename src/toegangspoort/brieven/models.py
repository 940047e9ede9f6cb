# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A letter as it was fixed: what was said, and exactly the bytes that went out."""

from collections.abc import Iterable
from typing import Any, ClassVar, NoReturn, Self

from django.db import models
from django.db.models.base import ModelBase

from toegangspoort.brieven.brief import Brief
from toegangspoort.brieven.zetsel import Zetsel

MAY_CHANGE = frozenset({"verzonden_op", "kanaal"})


class BriefstukStaatVast(RuntimeError):
    """A fixed letter is evidence: it is never changed or thrown away, a correction is a new letter."""

    def __init__(self) -> None:
        super().__init__("Een vastgelegde brief verandert niet meer. Maak een nieuwe brief voor een correctie.")


class Kanaal(models.TextChoices):
    """How a letter reached its reader."""

    POST = "post", "per post"
    EMAIL_BERICHT = "e-mail-bericht", "klaargezet, met bericht per e-mail"
    DIGITAAL = "digitaal", "klaargezet op de statuspagina"


class BriefstukQuerySet(models.QuerySet["Briefstuk"]):
    """Reads of letters; refuses to change what is fixed."""

    def for_keten(self, kenmerk: str) -> Self:
        """The letters of one file, oldest first, without their weight: text and PDF load when asked for."""
        return self.filter(keten=kenmerk).defer("pdf", "inhoud", "invoer").order_by("gemaakt_op", "pk")

    def update(self, **kwargs: Any) -> int:
        """Only the sending is entered later."""
        if not kwargs.keys() <= MAY_CHANGE:
            raise BriefstukStaatVast
        return super().update(**kwargs)

    def delete(self) -> NoReturn:
        """Never."""
        raise BriefstukStaatVast


class Briefstuk(models.Model):
    """One fixed letter. After creation only `verzonden_op` and `kanaal` change, once."""

    gemeente_code = models.CharField(max_length=4)
    keten = models.CharField(max_length=40)
    """The kenmerk of the file that it belongs to."""
    soort = models.CharField(max_length=40)
    onderwerp = models.CharField(max_length=400)
    inhoud = models.JSONField()
    """The letter as `Brief.to_json` gives it."""
    invoer = models.JSONField(default=dict)
    """Exactly what the template was given: the letter with its fixed words, every text as it was printed."""
    sjabloon = models.CharField(max_length=20, blank=True)
    zetter = models.CharField(max_length=40, blank=True)
    lettertypen = models.CharField(max_length=64, blank=True)
    """With what it was set (`zetsel.Zetsel`); empty for a letter that was made before this was kept."""
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    """Of the PDF, in hexadecimals; what the journal names."""
    gemaakt_op = models.DateTimeField()
    gemaakt_door = models.CharField(max_length=120)
    verzonden_op = models.DateTimeField(null=True)
    kanaal = models.CharField(max_length=20, choices=Kanaal, blank=True)

    objects: ClassVar[Any] = BriefstukQuerySet.as_manager()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["gemeente_code", "keten", "gemaakt_op"], name="briefstuk_keten"),
        ]

    def __str__(self) -> str:
        return f"{self.keten}: {self.onderwerp}"

    def save(
        self,
        *,
        force_insert: bool | tuple[ModelBase, ...] = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Create; later only what `MAY_CHANGE` names, and named one by one."""
        fields = None if update_fields is None else frozenset(update_fields)
        if not self._state.adding and (fields is None or not fields <= MAY_CHANGE):
            raise BriefstukStaatVast
        super().save(force_insert=force_insert, force_update=force_update, using=using, update_fields=fields)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Never."""
        raise BriefstukStaatVast

    @property
    def brief(self) -> Brief:
        """The letter as it was written, for the page."""
        return Brief.from_json(self.inhoud)

    @property
    def zetsel(self) -> Zetsel:
        """With what it was set."""
        return Zetsel(self.sjabloon, self.zetter, self.lettertypen)
