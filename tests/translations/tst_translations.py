#!/usr/bin/env python3
"""French is complete: every text of the source has its translation, with the same placeholders and French typography."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ET
from pathlib import Path

SOURCE = Path(os.environ.get("ENVOI_SOURCE") or Path(__file__).resolve().parents[2])


def lupdate():
    for program in ("lupdate6", "/usr/lib/qt6/bin/lupdate", "lupdate"):
        if found := shutil.which(program):
            return found
    raise unittest.SkipTest("lupdate (package qt6-l10n-tools) is not installed")


def texts_of(file):
    """(context, source, forms of the translation, whether it is unfinished) of every message."""
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, translation.get("type") == "unfinished"


def placeholders(text):
    return sorted(set(re.findall(r"%L?n|%\d", text)))


class Translations(unittest.TestCase):
    def updated(self, name):
        """The translation file as it would be after collecting the texts of the source now."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        copy = Path(folder.name) / name
        shutil.copy(SOURCE / "translations" / name, copy)
        command = [lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-I", ".", "-I", "app", "app", "ui", "-ts", str(copy)]
        subprocess.run(command, cwd=SOURCE, check=True, capture_output=True)
        return copy

    def test_french_is_complete(self):
        missing = [(context, source) for context, source, forms, unfinished in texts_of(self.updated("envoi_fr.ts"))
                   if unfinished or not all(form.strip() for form in forms)]
        self.assertEqual(missing, [])

    def test_english_plurals_are_complete(self):
        missing = [source for _, source, forms, unfinished in texts_of(self.updated("envoi_en.ts"))
                   if len(forms) == 2 and (unfinished or any("(s)" in form for form in forms))]
        self.assertEqual(missing, [])

    def test_placeholders_are_kept(self):
        for _, source, forms, _ in texts_of(SOURCE / "translations/envoi_fr.ts"):
            for form in forms:
                self.assertEqual(placeholders(form), placeholders(source), source)

    def test_french_typography(self):
        for _, source, forms, _ in texts_of(SOURCE / "translations/envoi_fr.ts"):
            for form in forms:
                self.assertNotRegex(form, r"[A-Za-zé]'[A-Za-zé]", source)
                self.assertNotRegex(form, r"[ \u00a0][:;!?]|[ \u202f]»|«[ \u202f]", source)

    def test_english_typography(self):
        for _, source, forms, _ in texts_of(SOURCE / "translations/envoi_en.ts"):
            for text in (source, *forms):
                self.assertNotRegex(text, r"[A-Za-z]'(s|t|re)\b")


if __name__ == "__main__":
    unittest.main()
