#!/usr/bin/env python3
"""Lists come in as they are found; what an import does can be foretold, told line by line, and taken back."""

import unittest
import csv
import json
import sqlite3

from envoi_cli import EnvoiCli
from newsletter import NewsletterTest

DONE_IN_PART = 4


class Imports(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.envoi = EnvoiCli(self.folder / "list.envoi")
        self.envoi.run("project", "init", "--name", "Listes", "--languages", "fr,en")

    def file(self, content, name="liste.csv"):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def imported(self, content, *options, name="liste.csv", status=0):
        done = self.envoi.call("contacts", "import", self.file(content, name), *options)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        report = json.loads(done.stdout)
        if status in (0, DONE_IN_PART):
            self.assertEqual(report["read"], sum(report[part] for part in ("created", "updated", "unchanged", "duplicate",
                                                                           "rejected", "skipped")))
        return report

    def field(self, key, name):
        return self.envoi.run("contacts", "show", key)["fields"][name]

    def status(self, key):
        return self.envoi.run("contacts", "show", key)["status"]

    # --- how files are written ---

    def test_every_encoding_is_detected(self):
        text = "courriel;prénom;ville\nann@example.org;Élodie;Trois-Rivières, près de l’île\nbob@example.org;François;Saint-Élie\n"
        for encoding in ("utf-8", "utf-8-sig", "cp1252", "mac_roman", "utf-16", "utf-16-le", "utf-16-be"):
            with self.subTest(encoding):
                self.imported(text.encode(encoding))
                self.assertEqual(self.field("ann@example.org", "prénom"), "Élodie")
                self.assertEqual(self.field("ann@example.org", "ville"), "Trois-Rivières, près de l’île")
                self.assertEqual(self.field("bob@example.org", "ville"), "Saint-Élie")
                self.envoi.run("contacts", "undo-import")

    def test_every_separator_is_detected(self):
        for separator, head in ((",", ""), (";", ""), ("\t", ""), ("|", ""), (";", "sep=;\r\n")):
            with self.subTest(separator + head):
                self.assertEqual(self.imported(head + f"email{separator}ville\nann@example.org{separator}\"a{separator}b\"\n")["created"], 1)
                self.assertEqual(self.field("ann@example.org", "ville"), f"a{separator}b")
                self.envoi.run("contacts", "undo-import")

    def test_text_stays_text(self):
        self.imported("email,code,long,puissance,formule\nann@example.org,00042,1234567890123456789,1E5,=HYPERLINK(1)\n")
        self.assertEqual([self.field("ann@example.org", name) for name in ("code", "long", "puissance", "formule")],
                         ["00042", "1234567890123456789", "1E5", "=HYPERLINK(1)"])

    def test_an_export_comes_back_as_it_was(self):
        self.imported('email,nom,note,langue\nann@example.org,"=1+1","a ""b"", c\nd",fr\nbob@example.org,-5,"\'seul",en\n'
                      "cat@example.org,@chat,'=x,\n")
        out = self.folder / "export.csv"
        self.envoi.run("contacts", "export", out)
        with open(out, encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        self.assertFalse([cell for cell in cells if cell[:1] in "=+-@\t\r" and cell])
        other = EnvoiCli(self.folder / "other.envoi")
        other.run("project", "init", "--name", "Autre", "--languages", "fr,en")
        self.assertEqual(other.run("contacts", "import", out)["created"], 3)
        for key in ("ann@example.org", "bob@example.org", "cat@example.org"):
            self.assertEqual(other.run("contacts", "show", key)["fields"], self.envoi.run("contacts", "show", key)["fields"])
        again = self.folder / "again.csv"
        other.run("contacts", "export", again)
        self.assertEqual(again.read_bytes(), out.read_bytes())

    def test_a_quote_never_closed_names_its_line(self):
        lines = ["email,nom"] + [f"p{i}@example.org,n" for i in range(2000)]
        lines[2] = 'p1@example.org,"n'
        error = self.imported("\n".join(lines), status=1)["error"]
        self.assertIn("3", error["message"])
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 0)

    def test_dates_are_read_in_the_order_chosen(self):
        self.envoi.run("fields", "add", "ne_le", "--type", "date")
        self.imported("email,ne_le\nann@example.org,03/04/2026\nbob@example.org,13/04/2026\n", "--dates", "mdy", status=DONE_IN_PART)
        self.assertEqual(self.field("ann@example.org", "ne_le"), "2026-03-04")
        self.imported("email,ne_le\nann@example.org,03/04/2026\n", "--dates", "dmy")
        self.assertEqual(self.field("ann@example.org", "ne_le"), "2026-04-03")

    # --- what becomes of the people ---

    def test_rejected_lines_are_done_in_part(self):
        report = self.imported("email,nom\nann@example.org,A\nnobody,B\nshort\n", status=DONE_IN_PART)
        self.assertEqual((report["created"], report["rejected"]), (1, 2))
        self.assertEqual([line["line"] for line in report["rejections"]], [3, 4])

    def test_the_same_list_again_changes_nothing(self):
        content = "email,nom\nann@example.org,A\nbob@example.org,B\nANN@example.org,C\n"
        self.imported(content)
        report = self.imported(content)
        self.assertEqual((report["created"], report["updated"], report["unchanged"], report["duplicate"]), (0, 0, 2, 1))

    def test_the_modes(self):
        self.imported("email,nom\nann@example.org,A\nbob@example.org,B\n")
        self.assertEqual(self.imported("email,nom\nann@example.org,X\ncat@example.org,C\n", "--mode", "add")["created"], 1)
        self.assertEqual(self.field("ann@example.org", "nom"), "A")
        self.assertEqual(self.imported("email,nom\nann@example.org,X\ndan@example.org,D\n", "--mode", "update")["updated"], 1)
        self.assertEqual(self.envoi.run("contacts", "count")["count"], 3)
        report = self.imported("email,nom\nann@example.org,Y\n", "--mode", "replace")
        self.assertEqual(report["deactivated"], 2)
        self.assertEqual((self.status("ann@example.org"), self.status("bob@example.org")), ("ACTIVE", "INACTIVE"))

    def test_a_short_list_does_not_empty_a_project_by_mistake(self):
        self.imported("email\n" + "".join(f"p{i}@example.org\n" for i in range(300)))
        short = "email\np0@example.org\n"
        self.assertIn("--deactivates 299", self.imported(short, "--mode", "replace", status=1)["error"]["remedy"])
        self.imported(short, "--mode", "replace", "--deactivates", 298, status=1)
        self.assertEqual(self.status("p5@example.org"), "ACTIVE")
        self.assertEqual(self.imported(short, "--mode", "replace", "--deactivates", 299)["deactivated"], 299)

    def test_who_is_inactive_stays_so_unless_asked(self):
        self.imported("email,nom\nann@example.org,A\n")
        self.envoi.run("contacts", "deactivate", "ann@example.org")
        self.imported("email,nom\nann@example.org,B\n")
        self.assertEqual(self.status("ann@example.org"), "INACTIVE")
        self.imported("email,nom\nann@example.org,C\n", "--reactivate")
        self.assertEqual(self.status("ann@example.org"), "ACTIVE")

    # --- lists of other programs ---

    def test_who_left_another_program_never_receives(self):
        mailchimp = "Email Address,First Name,MEMBER_RATING,OPTIN_TIME,LEID,EUID,NOTES"
        lists = [
            ("subscribed_members.csv", mailchimp + "\nann@mc.example,Ann,2,2020-01-01 00:00:00,1,a,\n", {"ann@mc.example": "ACTIVE"}),
            ("unsubscribed_members.csv", mailchimp + ",UNSUB_TIME,UNSUB_REASON\nbob@mc.example,Bob,2,,2,b,,2021-01-01 10:00:00,NORMAL\n"
             "eve@mc.example,Eve,2,,3,c,,,\n", {"bob@mc.example": "INACTIVE", "eve@mc.example": "INACTIVE"}),
            ("cleaned_members.csv", mailchimp + ",CLEAN_TIME\ncat@mc.example,Cat,2,,4,d,,2021-01-01 10:00:00\n", {"cat@mc.example": "QUARANTINE"}),
            ("subscribers.csv", "uuid,email,name,attributes,status,created_at,updated_at\nu1,ann@lm.example,Ann,{},enabled,x,x\n"
             "u2,bob@lm.example,Bob,{},blocklisted,x,x\nu3,cat@lm.example,Cat,{},disabled,x,x\n",
             {"ann@lm.example": "ACTIVE", "bob@lm.example": "INACTIVE", "cat@lm.example": "INACTIVE"}),
            ("phplist.csv", "Email\tIs this subscriber confirmed\tIs this subscriber blacklisted\tNumber of bounces\tList Membership\n"
             "ann@pl.example\t1\t0\t0\tnews \nbob@pl.example\t1\t1\t0\tnews \ncat@pl.example\t0\t0\t0\tnews \n",
             {"ann@pl.example": "ACTIVE", "bob@pl.example": "INACTIVE", "cat@pl.example": "INACTIVE"}),
            ("brevo.csv", "CONTACT ID;EMAIL;FIRSTNAME;LASTNAME;EMAIL_BLACKLISTED;ADDED_TIME;MODIFIED_TIME\n1;ann@br.example;Ann;Roy;0;x;x\n"
             "2;bob@br.example;Bob;Roy;1;x;x\n", {"ann@br.example": "ACTIVE", "bob@br.example": "INACTIVE"}),
            ("thunderbird.csv", "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email\nAnn,Roy,Ann Roy,,ann@tb.example,x@tb.example\n",
             {"ann@tb.example": "ACTIVE"}),
        ]
        for name, content, expected in lists:
            with self.subTest(name):
                self.imported(content, name=name)
                self.assertEqual({key: self.status(key) for key in expected}, expected)

    def test_their_columns_are_known_as_they_really_write_them(self):
        mailchimp = "Email Address,First Name,Last Name,Address,Phone Number,MEMBER_RATING,LEID,EUID,NOTES,TAGS"
        thunderbird = ("Prénom,Nom de famille,Nom à afficher,Surnom,Adresse électronique principale,Adresse électronique secondaire,"
                       "Nom de l’écran,Tél. professionnel,Adresse privée,Ville,Pays/État,Code postal,Pays/Région (domicile),"
                       "Adresse professionnelle,Ville,Pays/État,Code postal,Année de naissance,Mois,Jour,Notes,")
        lists = [
            ("subscribed_email_audience_export_1.csv", mailchimp + '\nann@mc.example,Ann,Roy,"1 rue X, Alma",418 555-0199,2,1,a,,\n',
             {"ann@mc.example": "ACTIVE"}),
            ("unsubscribed_email_audience_export_1.csv", mailchimp + '\nbob@mc.example,Bob,Roy,,,2,1,a,,\n', {"bob@mc.example": "INACTIVE"}),
            ("thunderbird.csv", thunderbird + "\nAnn,Roy,Ann Roy,,ann@tb.example,x@tb.example,,,1 rue X,Alma,QC,G8B,CA,,Laval,QC,H7A,,,,,\n",
             {"ann@tb.example": "ACTIVE"}),
            ("phplist.csv", "email,confirmed,blacklisted,bouncecount,entered,uniqid,disabled\nann@pl.example,1,0,0,x,u,0\nbob@pl.example,1,0,0,x,u,1\n",
             {"ann@pl.example": "ACTIVE", "bob@pl.example": "INACTIVE"}),
            ("brevo.csv", "EMAIL;PRENOM;NOM;BLACKLIST\nann@br.example;Ann;Roy;No\nbob@br.example;Bob;Roy;Yes\n",
             {"ann@br.example": "ACTIVE", "bob@br.example": "INACTIVE"}),
            ("brevo2.csv", "Contact ID,EMAIL,FIRSTNAME,Blocklisted email,Blocklisted SMS\n1,cat@br.example,Cat,TRUE,FALSE\n",
             {"cat@br.example": "INACTIVE"}),
        ]
        for name, content, expected in lists:
            with self.subTest(name):
                self.imported(content, name=name)
                self.assertEqual({key: self.status(key) for key in expected}, expected)
        self.assertEqual(self.field("ann@mc.example", "Address"), "1 rue X, Alma")
        self.assertEqual(self.field("ann@tb.example", "Ville"), "Alma")

    def test_the_column_of_addresses_is_known_by_what_stands_in_it(self):
        self.imported("Nom;Pour écrire\nAnn;ann@example.org\nBob;\n", status=DONE_IN_PART)
        self.assertEqual(self.field("ann@example.org", "Nom"), "Ann")
        done = self.envoi.call("contacts", "import", self.file("Maison;Bureau\nann@example.org;ann@example.com\n"))
        self.assertEqual(json.loads(done.stdout)["error"]["code"], "no-email-column")

    def test_a_list_says_who_left_whatever_the_mode(self):
        self.imported("email\nann@example.org\nbob@example.org\n")
        self.imported("email\nann@example.org\n", "--mode", "add", "--everybody", "left")
        self.assertEqual((self.status("ann@example.org"), self.status("bob@example.org")), ("INACTIVE", "ACTIVE"))

    def test_who_left_leaves_whatever_else_the_line_holds(self):
        self.envoi.run("fields", "add", "âge", "--type", "number")
        self.envoi.run("fields", "add", "naissance", "--type", "date")
        self.imported("email,âge\nann@example.org,30\nbob@example.org,40\n")
        report = self.imported("email,âge,naissance,etat\nann@example.org,trente,le 3,unsubscribed\nbob@example.org,quarante,,subscribed\n",
                               "--map", "etat=:status", "--dates", "dmy", "--report", self.folder / "report.csv", status=DONE_IN_PART)
        self.assertEqual((report["updated"], report["rejected"]), (1, 1))
        self.assertEqual((self.status("ann@example.org"), self.field("ann@example.org", "âge")), ("INACTIVE", "30"))
        self.assertIn("le 3", (self.folder / "report.csv").read_text(encoding="utf-8-sig"))

    def test_a_consent_withdrawn_without_a_date_is_withdrawn(self):
        self.envoi.run("project", "set", "consent-centre", "on")
        self.envoi.run("consents", "fields", "add", "Infolettre")
        self.imported("email\nann@example.org\n", "--consent", "Infolettre", "--consent-date", "2026-01-05")
        self.imported("email,oui,quand\nann@example.org,non,\n", "--consent", "Infolettre=oui", "--consent-date", "quand")
        self.assertEqual(self.envoi.run("consents", "show", "ann@example.org")["consents"][0]["status"], 0)
        self.imported("email,oui,quand\nbob@example.org,oui,\n", "--consent", "Infolettre=oui", "--consent-date", "quand", status=DONE_IN_PART)

    def test_a_status_nobody_knows_is_rejected(self):
        report = self.imported("email,etat\nann@example.org,subscribed\nbob@example.org,perhaps\n", "--map", "etat=:status", status=DONE_IN_PART)
        self.assertEqual((report["created"], report["rejected"]), (1, 1))

    # --- undo ---

    def everything(self):
        tables = ("contact", "group_member", "contact_group", "address_trouble", "consent_record", "consent_state", "kill_file")
        with sqlite3.connect(self.envoi.project) as database:
            rows = {table: sorted(map(repr, database.execute(f"SELECT * FROM {table}"))) for table in tables}
        database.close()
        return rows

    def test_undo_brings_back_exactly_what_was(self):
        self.imported("email,nom,ville\nann@example.org,A,Alma\nbob@example.org,B,\ncat@example.org,C,\n", "--group", "Tous")
        self.envoi.run("contacts", "deactivate", "bob@example.org")
        self.imported("email,nom,ville\ndan@example.org,D,\n", "--group", "Autres")
        before = self.everything()
        for options in (["--group", "Tous"], ["--mode", "replace"], ["--reactivate", "--group", "Neuf"], ["--everybody", "bounced"],
                        ["--everybody", "left", "--erase-when-empty"], ["--everybody", "forbidden"]):
            with self.subTest(options):
                self.imported("email,nom,ville\nann@example.org,X,\nbob@example.org,Y,Z\nnew@example.org,N,\n", *options)
                self.assertNotEqual(self.everything(), before)
                undone = self.envoi.run("contacts", "undo-import")
                self.assertEqual((undone["removed"], undone["kept"]), (1, 0))
                self.assertEqual(self.everything(), before)
        self.assertEqual(self.envoi.call("contacts", "undo-import").returncode, 1)

    def test_undo_leaves_whom_something_happened_to(self):
        self.imported("email,nom\nann@example.org,A\nbob@example.org,B\n")
        self.imported("email,nom\nann@example.org,X\nnew@example.org,N\nother@example.org,O\n")
        self.envoi.run("contacts", "deactivate", "new@example.org")
        undone = self.envoi.run("contacts", "undo-import")
        self.assertEqual(undone, {"file": "liste.csv", "removed": 1, "restored": 1, "kept": 1})
        self.assertEqual(self.field("ann@example.org", "nom"), "A")
        self.assertEqual(self.status("new@example.org"), "INACTIVE")

    def test_new_contacts_need_no_journal(self):
        self.imported("email\n" + "".join(f"p{i}@example.org\n" for i in range(5000)))
        with sqlite3.connect(self.envoi.project) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM import_change").fetchone()[0], 0)
        database.close()
        self.assertEqual(self.envoi.run("contacts", "undo-import")["removed"], 5000)


if __name__ == "__main__":
    unittest.main(verbosity=2)
