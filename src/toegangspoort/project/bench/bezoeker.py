# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A visitor who calls the WSGI application itself: everything a page costs at the server, and no network."""

import io
import time
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode

from django.db import connection

from toegangspoort.project.wsgi import application


@dataclass(frozen=True)
class Antwoord:
    """What came back, and what it cost."""

    status: int
    naar: str
    """Where a redirect leads."""
    tekst: str
    ms: float
    cpu_ms: float
    """Time of this process only: what the database server did is not in it."""
    queries: int


class Bezoeker:
    """Keeps cookies and sends the token of the form with every post."""

    def __init__(self) -> None:
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> Antwoord:
        """The page at this path."""
        return self._call("GET", path, b"")

    def post(self, path: str, **data: Any) -> Antwoord:
        """The answer to this form."""
        return self._call("POST", path, urlencode(data, doseq=True).encode())

    def _call(self, method: str, path: str, body: bytes) -> Antwoord:
        environ = self._environ(method, path, body)
        counter, answer = _Teller(), _Kop()
        with connection.execute_wrapper(counter):
            began, cpu = time.perf_counter(), time.process_time()
            response = application(environ, answer.start)
            content = b"".join(response)
            if hasattr(response, "close"):
                response.close()
            ms, cpu_ms = (time.perf_counter() - began) * 1000, (time.process_time() - cpu) * 1000
        for name, value in answer.headers:
            if name == "Set-Cookie":
                self.cookies |= {key: morsel.value for key, morsel in SimpleCookie(value).items()}
        to = next((value for name, value in answer.headers if name == "Location"), "")
        return Antwoord(answer.status, to, content.decode(errors="replace"), ms, cpu_ms, counter.queries)

    def _environ(self, method: str, path: str, body: bytes) -> dict[str, Any]:
        where, _, query = path.partition("?")
        return {
            "REQUEST_METHOD": method,
            "PATH_INFO": where,
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_COOKIE": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            "HTTP_X_CSRFTOKEN": self.cookies.get("csrftoken", ""),
            "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": io.StringIO(),
            "wsgi.url_scheme": "http",
            "wsgi.version": (1, 0),
            "wsgi.multithread": False,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
        }


class _Teller:
    """Counts queries."""

    def __init__(self) -> None:
        self.queries = 0

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        self.queries += 1
        return execute(sql, params, many, context)


class _Kop:
    """Status and headers of one answer."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: list[tuple[str, str]] = []

    def start(self, status: str, headers: list[tuple[str, str]], _fault: Any = None) -> Any:
        """What WSGI calls `start_response`."""
        self.status, self.headers = int(status.split(maxsplit=1)[0]), headers
        return lambda _content: None
