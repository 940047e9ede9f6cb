# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Choose a password of one's own: the only page for who came in with a one-time password."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters

from toegangspoort import clock
from toegangspoort.balie.forms.aanmelden import WachtwoordForm
from toegangspoort.balie.toegang import StaffRequest, staff
from toegangspoort.gebieden.medewerkers import choose_password


@sensitive_post_parameters("nieuw", "nog_eens")
@staff()
def choose(request: StaffRequest) -> HttpResponse:
    """The new password twice; the session stays."""
    form = WachtwoordForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _chosen(request, form):
        messages.success(request, "Uw wachtwoord is gewijzigd.")
        return redirect(settings.LOGIN_REDIRECT_URL)
    status = 422 if form.errors else 200
    return render(request, "balie/aanmelden/wachtwoord.html", {"form": form}, status=status)


def _chosen(request: StaffRequest, form: WachtwoordForm) -> bool:
    try:
        account = choose_password(medewerker=request.user, password=form.cleaned_data["nieuw"], at=clock.now(request))
    except ValidationError as refusal:
        form.add_error("nieuw", refusal.messages[0])
        return False
    update_session_auth_hash(request, account)
    return True
