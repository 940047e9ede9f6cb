# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 Toegangspoort
from pathlib import Path

from babel.messages.pofile import read_po
from django.utils import translation

from toegangspoort.beeld.vertalingen import SOURCE, compile_all, missing_by_app

TEMPLATE = (
    '{% translate "Hulp vragen" %}{% blocktranslate count n=n %}één dag{% plural %}{{ n }} dagen{% endblocktranslate %}'
)


def app_with(tmp_path: Path, po: str) -> Path:
    app = tmp_path / "portaal"
    (app / "locale/en/LC_MESSAGES").mkdir(parents=True)
    (app / "pagina.html").write_text(TEMPLATE)
    (app / "views.py").write_text('titel = _("Zo " "beslissen wij")')
    (app / "locale/en/LC_MESSAGES/django.po").write_text(po)
    return app


def test_every_word_for_residents_has_its_english() -> None:
    missing = missing_by_app()
    assert not missing, f"zonder Engels: { {app: list(texts)[:5] for app, texts in missing.items()} }"


def test_what_has_no_english_is_found_in_templates_and_python(tmp_path: Path) -> None:
    app_with(tmp_path, 'msgid "Hulp vragen"\nmsgstr ""\n')
    assert set(missing_by_app(tmp_path)["portaal"]) == {
        "Hulp vragen",
        "Zo beslissen wij",
        ("één dag", "%(n)s dagen"),
    }


def test_a_translated_word_is_not_missed(tmp_path: Path) -> None:
    app_with(
        tmp_path,
        'msgid "Hulp vragen"\nmsgstr "Ask for help"\n\nmsgid "Zo beslissen wij"\nmsgstr "How we decide"\n\n'
        'msgid "één dag"\nmsgid_plural "%(n)s dagen"\nmsgstr[0] "one day"\nmsgstr[1] "%(n)s days"\n',
    )
    assert missing_by_app(tmp_path) == {}


def test_all_files_of_an_app_become_one_catalog_and_only_when_changed(tmp_path: Path) -> None:
    folder = app_with(tmp_path, 'msgid "Hulp vragen"\nmsgstr "Ask for help"\n') / "locale/en/LC_MESSAGES"
    (folder / "uitleg.po").write_text('msgid "Zo beslissen wij"\nmsgstr "How we decide"\n')
    assert compile_all(tmp_path) == [folder / "django.mo"]
    compiled = (folder / "django.mo").read_bytes()
    assert b"Ask for help" in compiled
    assert b"How we decide" in compiled
    assert compile_all(tmp_path) == []


def test_no_two_files_translate_the_same_words_differently() -> None:
    seen: dict[object, tuple[object, Path]] = {}
    for po in SOURCE.glob("*/locale/en/LC_MESSAGES/*.po"):
        with po.open("rb") as lines:
            for message in read_po(lines):
                if message.id:
                    key = message.id[0] if isinstance(message.id, tuple | list) else message.id
                    known = seen.setdefault(key, (message.string, po))
                    assert known[0] == message.string, f"{key!r}: anders in {known[1].name} en {po.name}"


def test_the_english_of_the_front_page_is_in_use() -> None:
    compile_all()
    with translation.override("en"):
        assert translation.gettext("Waar kunnen wij u bij helpen?") == "What can we help you with?"
