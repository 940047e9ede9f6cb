# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Settings, all from the environment; the defaults make a safe demo on this machine.

`DATABASE_URL`  sqlite:///path or postgresql://...       `GEHEIM`   secret key, required outside the demo
`DEMO`          1 (default): demo accounts, another date  `HOSTS`    comma-separated host names
`CIJFERS`       folder of the figures (build/cijfers)      `STATISTIEK_ENGINE`  duckdb (default) or spark://...
`CIJFERS_LICENTIE`  licence line under figures of our own ("CC BY 4.0, bron: {gemeenten}")
`PROXIES`       how many web servers of our own stand in front (0); each adds to `X-Forwarded-For`
"""

import os
import secrets
from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONE, SELF

ROOT = Path(__file__).resolve().parents[3]
BUILD = Path(os.environ.get("BUILD", ROOT / "build"))
CIJFERS = Path(os.environ.get("CIJFERS", BUILD / "cijfers"))
STATISTIEK_ENGINE = os.environ.get("STATISTIEK_ENGINE", "duckdb")
CIJFERS_LICENTIE = os.environ.get("CIJFERS_LICENTIE", "CC BY 4.0, bron: {gemeenten}")

DEMO = os.environ.get("DEMO", "1") == "1"
DEBUG = False
ALLOWED_HOSTS = os.environ.get("HOSTS", "127.0.0.1,localhost,.localhost,[::1],testserver").split(",")


def _secret_key() -> str:
    """The key from the environment; in the demo a random one that survives a restart."""
    if key := os.environ.get("GEHEIM"):
        return key
    if not DEMO:
        raise RuntimeError("GEHEIM is not set. Outside the demo the secret key comes from the environment.")
    file = BUILD / "geheim"
    if not file.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        file.write_text(secrets.token_urlsafe(50))
        file.chmod(0o600)
    return file.read_text()


SECRET_KEY = _secret_key()

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "django_htmx",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "csp",
    *(
        f"toegangspoort.{app}"
        for app in (
            "access audit outbox brieven beeld gebieden personen aanbod dossiers meldingen onderzoeken "
            "aanvragen besluiten voorzieningen statistiek portaal balie api project"
        ).split()
    ),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "toegangspoort.api.middleware.ApiMiddleware",
    "toegangspoort.beeld.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "toegangspoort.gebieden.middleware.GemeenteMiddleware",
]

ROOT_URLCONF = "toegangspoort.project.urls"
WSGI_APPLICATION = "toegangspoort.project.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "toegangspoort.beeld.context.page",
            ],
            "builtins": ["toegangspoort.beeld.templatetags.beeld"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

_SQLITE_OPTIONS = {
    # One writer at a time that queues instead of failing, and a commit that survives a power cut.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    # `recursive_triggers`: or INSERT OR REPLACE takes a line out of the journal without waking its trigger.
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;"
    ),
}
_database: dict[str, Any] = {
    **dj_database_url.parse(
        os.environ.get("DATABASE_URL", f"sqlite:///{BUILD / 'toegangspoort.sqlite3'}"),
        conn_max_age=600,
        conn_health_checks=True,
    )
}
if _database["ENGINE"] == "django.db.backends.sqlite3":
    _database["OPTIONS"] = {**_database.get("OPTIONS", {}), **_SQLITE_OPTIONS}
DATABASES = {"default": _database}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "access.Medewerker"
AUTHENTICATION_BACKENDS = ["toegangspoort.gebieden.aanmelding.MedewerkerBackend"]
OTP_TOTP_ISSUER = "Toegangspoort"
LOGIN_URL = "balie:inloggen"
LOGIN_REDIRECT_URL = "balie:werklijst"
LOGOUT_REDIRECT_URL = "balie:inloggen"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_AGE = 8 * 3600  # a working day
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEMO
PROXIES = int(os.environ.get("PROXIES", "0"))
SECURE_SSL_REDIRECT = os.environ.get("HTTPS", "0") == "1"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SECURE_SSL_REDIRECT else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "toegangspoort.beeld.errors.csrf_failure"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
USE_I18N = True
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = BUILD / "static"
STATICFILES_DIRS = [BUILD / "assets"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# A resident's upload stays in memory until it is checked; nothing unchecked is written to disk.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 60 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 60 * 1024 * 1024

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"zonder_gegevens": {"()": "toegangspoort.project.logboek.ZonderGegevens"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "zonder_gegevens"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        # Django's own handler would mail a report with the request; here nothing leaves the log.
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        # Quotes bytes of a file that it cannot read.
        "pypdf": {"level": "CRITICAL"},
    },
}
