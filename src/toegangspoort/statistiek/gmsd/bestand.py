# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""A file with BSNs on disk: readable by its owner alone, there as a whole or not at all, never over another file."""

import os
from pathlib import Path

ALLEEN_EIGENAAR = 0o600


def write_private(pad: Path, inhoud: bytes) -> None:
    """Put these bytes there; FileExistsError when there is a file, another OSError when it cannot be written."""
    half = pad.with_name(f".{pad.name}.{os.getpid()}")
    handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ALLEEN_EIGENAAR)
    try:
        with os.fdopen(handle, "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
        # A link, as a rename would replace what is there.
        os.link(half, pad)
    finally:
        half.unlink()
