#!/usr/bin/env python3
"""A list comes as an Excel workbook, as people keep them."""

import datetime
import unittest
import zipfile

import workbook
from envoi_cli import EnvoiCli
from newsletter import NewsletterTest

HEADER = ["email", "valeur"]


class Spreadsheets(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "list.envoi")
        self.envoi.run("project", "init", "--name", "Classeurs", "--languages", "fr,en")
        self.book = self.folder / "liste.xlsx"

    def values(self, cells, **options):
        """What the cells of a second column become, one contact each."""
        rows = [[workbook.text(name) for name in HEADER]]
        rows += [[workbook.text(f"p{i}@example.org"), cell] for i, cell in enumerate(cells)]
        workbook.write(self.book, {"Feuille": rows}, **options)
        self.envoi.run("contacts", "import", self.book)
        return [self.shown(f"p{i}@example.org")["valeur"] for i in range(len(cells))]

    def shown(self, key):
        return self.envoi.run("contacts", "show", key)["fields"]

    def test_every_kind_of_cell(self):
        rich = "<si><r><t>Ann</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> Roy</t></r><rPh><t>furigana</t></rPh></si>"
        cells = [workbook.text("00123"), workbook.shared(0), workbook.number("45000", 1), workbook.number("45000.5", 2),
                 workbook.number("12"), workbook.number("1E5"), workbook.number("0.1"), workbook.number("7", 3),
                 '<c t="b"><v>1</v></c>', '<c t="e"><v>#N/A</v></c>', '<c><f>2+3</f><v>5</v></c>',
                 '<c t="str"><f>A1</f><v>text</v></c>', workbook.text("1234567890123456789"), workbook.text("a_x000A_b")]
        self.assertEqual(self.values(cells, shared_strings=[rich], formats=[(170, 'dd/mm/yyyy\\ hh:mm'), (171, "00000")],
                                     style_formats=[0, 14, 170, 171]),
                         ["00123", "Ann Roy", "2023-03-15", "2023-03-15T12:00:00", "12", "100000", "0.1", "00007", "TRUE", "", "5",
                          "text", "1234567890123456789", "a\nb"])

    def test_days_counted_from_1904(self):
        self.assertEqual(self.values([workbook.number("0", 1), workbook.number("43538", 1)], style_formats=[0, 14], date1904=True),
                         ["1904-01-01", "2023-03-15"])

    def test_a_sheet_is_chosen_by_name_or_number(self):
        rows = lambda who: [[workbook.text("email")], [workbook.text(who)]]
        workbook.write(self.book, {"Un": rows("un@example.org"), "Deux": rows("deux@example.org"), "Trois": rows("trois@example.org")})
        self.envoi.run("contacts", "import", self.book)
        self.envoi.run("contacts", "import", self.book, "--sheet", "deux")
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 2)
        self.envoi.run("contacts", "import", self.book, "--sheet", "3")
        self.assertEqual(self.shown("trois@example.org")["email"], "trois@example.org")
        self.assertEqual(self.envoi.call("contacts", "import", self.book, "--sheet", "Quatre").returncode, 1)

    def test_the_first_sheet_people_see_is_read(self):
        rows = lambda who: [[workbook.text("email")], [workbook.text(who)]]
        workbook.write(self.book, {"Réglages": rows("caché@example.org"), "Vide": [], "Membres": rows("ann@example.org")}, hidden=["Réglages"])
        self.envoi.run("contacts", "import", self.book)
        self.assertEqual([line["address"] for line in self.envoi.run("contacts", "list")], ["ann@example.org"])

    def test_rows_leave_out_empty_cells(self):
        workbook.write(self.book, {"F": [[workbook.text("email"), workbook.text("prenom"), workbook.text("ville")],
                                         [workbook.text("ann@example.org"), '<c r="C2" t="inlineStr"><is><t>Lévis</t></is></c>'],
                                         [], [workbook.text("bob@example.org")]]})
        report = self.envoi.run("contacts", "import", self.book)
        self.assertEqual((report["created"], report["rejected"]), (2, 0))
        self.assertEqual((self.shown("ann@example.org")["prenom"], self.shown("ann@example.org")["ville"]), ("", "Lévis"))

    def test_one_list_inside_an_archive(self):
        workbook.write(self.book, {"F": [[workbook.text("email")], [workbook.text("ann@example.org")]]})
        packed = self.folder / "liste.zip"
        for name, content in [("x/liste.xlsx", self.book.read_bytes()), ("liste.csv", "email;nom\nbob@example.org;Côté\n".encode("cp1252"))]:
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(name, content)
                archive.writestr("__MACOSX/._liste.csv", b"\0\0")
            self.assertEqual(self.envoi.run("contacts", "import", packed)["created"], 1)
        self.assertEqual(self.shown("bob@example.org")["nom"], "Côté")

    def test_a_workbook_another_program_wrote(self):
        try:
            import openpyxl
        except ImportError:
            raise unittest.SkipTest("python3-openpyxl is not installed")
        book = openpyxl.Workbook()
        book.active.append(["email", "prenom", "entree", "code", "note"])
        book.active.append(["zoé.roy@example.org".replace("é", "e"), "Zoé", datetime.date(2026, 2, 28), "00042", 3.5])
        book.active.append(["bob@example.org", None, None, None, True])
        book.save(self.book)
        self.assertEqual(self.envoi.run("contacts", "import", self.book)["created"], 2)
        shown = self.shown("zoe.roy@example.org")
        self.assertEqual((shown["prenom"], shown["entree"], shown["code"], shown["note"]), ("Zoé", "2026-02-28", "00042", "3.5"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
