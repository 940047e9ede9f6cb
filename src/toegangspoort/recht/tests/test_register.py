# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
"""Wat voor elke norm geldt: een artikel, een bron, en een scherpe grens op elke dag dat het recht wijzigt."""

import ast
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from toegangspoort.recht.kern import GeenGeldigeVersie, Norm
from toegangspoort.recht.register import MODULES, alle_normen

RECHT = Path(__file__).resolve().parents[1]
NORMEN = [norm for norm in alle_normen() if norm.naam != "proef"]
WISSELINGEN = [(norm, versie) for norm in NORMEN for versie in norm.versies]


def test_het_register_laadt_elke_module_die_een_norm_maakt() -> None:
    maakt_norm = {
        pad.stem
        for pad in RECHT.rglob("*.py")
        if "tests" not in pad.parts and any(_is_norm(knoop) for knoop in ast.walk(ast.parse(pad.read_text())))
    }
    assert maakt_norm == {module.__name__.rsplit(".", 1)[1] for module in MODULES}


def _is_norm(knoop: ast.AST) -> bool:
    return isinstance(knoop, ast.Call) and isinstance(knoop.func, ast.Name) and knoop.func.id == "Norm"


@pytest.mark.parametrize("norm", NORMEN, ids=lambda norm: norm.naam)
def test_elke_norm_legt_zichzelf_uit(norm: Norm[..., Any]) -> None:
    assert norm.uitleg.endswith(".")
    assert norm.toetsdatum
    assert norm.versies
    assert all(versie.bron for versie in norm.versies)


@pytest.mark.parametrize(("norm", "versie"), WISSELINGEN, ids=lambda deel: getattr(deel, "naam", ""))
def test_een_versie_geldt_vanaf_haar_eerste_dag_en_niet_een_dag_eerder(norm: Norm[..., Any], versie: Any) -> None:
    dag = timedelta(days=1)
    assert norm.op(versie.vanaf) is versie
    assert norm.op(versie.vanaf + dag) is versie
    assert not versie.geldt_op(versie.vanaf - dag)
    if versie.tot is not None:
        assert norm.op(versie.tot - dag) is versie
        assert not versie.geldt_op(versie.tot)
    if versie is norm.versies[0]:
        with pytest.raises(GeenGeldigeVersie, match=norm.naam):
            norm.op(versie.vanaf - dag)
