# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Several files in one field; what is inside decides, not the name."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from toegangspoort.meldingen.bestanden import check_file
from toegangspoort.meldingen.feiten import Bestand


class BestandenWidget(forms.ClearableFileInput):
    """A file control that takes several files."""

    allow_multiple_selected = True
    template_name = "django/forms/widgets/file.html"


class BestandenField(forms.FileField):
    """The files that are what they say they are. What is wrong with the others stands in `geweigerd`."""

    widget = BestandenWidget
    geweigerd: list[str]

    def clean(self, data: Any, initial: Any = None) -> Sequence[Bestand]:  # noqa: ARG002 - the signature is Django's
        """Good files are kept, also when another one is refused."""
        self.geweigerd, good = [], []
        for upload in data or []:
            try:
                good.append(check_file(upload.name or "", _content(upload)))
            except ValidationError as fault:
                self.geweigerd += fault.messages
        if self.required and not good and not self.geweigerd:
            raise ValidationError(_("Kies eerst een bestand."), code="required")
        return good


def too_much(request: HttpRequest) -> str:
    """A sentence when all together is more than the server takes in at once; then it took in no file at all."""
    if int(request.META.get("CONTENT_LENGTH") or 0) <= settings.FILE_UPLOAD_MAX_MEMORY_SIZE:
        return ""
    return gettext("Uw bestanden zijn samen te groot. Stuur ze een voor een, elk hooguit 10 MB.")


class MetBestanden(forms.Form):
    """A form with the field `bestanden`."""

    @property
    def geweigerd(self) -> list[str]:
        """One sentence for each file that was refused."""
        field = self.fields["bestanden"]
        return field.geweigerd if isinstance(field, BestandenField) else []


def _content(upload: "UploadedFile[Any]") -> bytes:
    return bytes(upload.read())


class BestandenForm(MetBestanden):
    """Photos and documents that go with a report or a plan."""

    bestanden = BestandenField(
        label=_("Kies een of meer bestanden"),
        help_text=_("Een foto (JPG, PNG, WEBP) of een PDF. Hooguit 5 bestanden van elk 10 MB."),
        required=False,
        widget=BestandenWidget(attrs={"accept": "image/jpeg,image/png,image/webp,application/pdf", "multiple": True}),
    )
