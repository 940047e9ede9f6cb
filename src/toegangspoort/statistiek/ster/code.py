# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""What a module does, as bytes to compare: a new release counts anew what it counts in another way."""

import hashlib
from pathlib import Path
from types import ModuleType


def code_of_modules(*modules: ModuleType) -> bytes:
    """A digest of these modules as they were loaded, with the data beside them; of a package all that is in it."""
    digest = hashlib.sha256()
    for module in modules:
        pad = Path(str(module.__file__))
        own = sorted(pad.parent.glob("*.py")) if pad.name == "__init__.py" else [pad, pad.with_suffix(".yaml")]
        for part in own:
            digest.update(part.read_bytes() if part.exists() else b"")
    return digest.digest()
