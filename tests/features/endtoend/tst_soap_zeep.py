#!/usr/bin/env python3
"""A CRM written in Python keeps the audience current with zeep: every operation of the contract, over loopback."""

import json
import os
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from soap_service import SoapService, log_when, town, why_not

HARD = ["Élodie Œuvrard", "Zoë 🎉👩‍🚒", "a ]]> b", "<b>&amp;\"'", "deux\nlignes", "  blancs  ", "مرحبا", "]]>]]>"]


def field(name, value=None, **more):
    return {"name": name, "value": value, **more}


def person(address, **values):
    return {"field": [field("key_f_email", address)] + [field(f"f_{name}", value) for name, value in values.items()]}


def values_of(contact):
    return {one.name: None if one.isNull else one.value or "" for one in contact.field}


class Crm(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.envoi = town(cls.folder.name)
        cls.envoi.run("consents", "fields", "add", "Infolettre")
        cls.envoi.run("groups", "create", "Conseil")
        cls.key = cls.envoi.run("keys", "add", "CRM")
        cls.service = SoapService(cls.envoi).__enter__()
        cls.crm = cls.client(cls.key)

    @classmethod
    def tearDownClass(cls):
        status = cls.service.stop()
        cls.folder.cleanup()
        assert status == 0, status

    @classmethod
    def client(cls, key):
        import requests
        import zeep
        session = requests.Session()
        session.auth = (str(key["id"]), key["secret"])
        return zeep.Client(cls.service.url + "?wsdl", transport=zeep.Transport(session=session, operation_timeout=60)).service

    def merge(self, records, **options):
        return self.crm.ContactsMerge(Record=records, MergeOptions=options or None)

    def statuses(self, records, **options):
        return [answer.Status for answer in self.merge(records, **options).Record]

    def find(self, address):
        return self.crm.ContactsGet(Clause={"Field": "email", "TypeOperator": "Equal", "ComparisonValue": address}).Contact

    def test_values_come_back_as_they_went(self):
        people = [person(f"texte{i}@example.org", prenom=text) for i, text in enumerate(HARD)]
        self.assertEqual(self.statuses(people), ["Created"] * len(HARD))
        for i, text in enumerate(HARD):
            contact, = self.find(f"TEXTE{i}@EXAMPLE.ORG")
            self.assertEqual(values_of(contact)["f_prenom"], text.strip())
            self.assertEqual(contact.Status, "Active")
        self.assertEqual(self.statuses(people), ["Unchanged"] * len(HARD))

    def test_nothing_and_empty_are_not_the_same(self):
        import zeep
        for address, given, read in [("nil@example.org", field("f_nom", zeep.xsd.Nil), None),
                                     ("absent@example.org", field("f_nom"), None),
                                     ("null@example.org", field("f_nom", "gone", isNull=True), None),
                                     ("empty@example.org", field("f_nom", "", isNull=False), "")]:
            with self.subTest(address):
                known = person(address, nom="Roy")
                self.assertEqual(self.statuses([known]), ["Created"])
                change = {"field": [field("key_f_email", address), given]}
                self.assertEqual(self.statuses([change]), ["Updated"])
                self.assertEqual(self.statuses([change]), ["Unchanged"])
                contact, = self.find(address)
                self.assertEqual(values_of(contact)["f_nom"], read)
                self.assertEqual(self.statuses([{"field": contact.field}]), ["Unchanged"], "what is given back can be sent back")

    def test_each_of_a_thousand_records_has_its_answer(self):
        records = [person("personne" if i % 100 == 7 else f"mille{i}@example.org", prenom=f"P{i}") for i in range(1000)]
        answer = self.merge(records)
        self.assertEqual([one.Status for one in answer.Record], ["Error" if i % 100 == 7 else "Created" for i in range(1000)])
        self.assertEqual((answer.CreatedRecords, answer.UpdatedRecords), (990, 0))
        self.assertEqual(answer.Record[7].Field, "key_f_email")
        self.assertIn("personne", answer.Record[7].Message)
        import zeep
        with self.assertRaises(zeep.exceptions.Fault) as refused:
            self.merge(records + [person("un-de-trop@example.org")])
        self.assertIn("1,000", refused.exception.message)
        self.assertEqual(self.find("un-de-trop@example.org"), [])

    def test_a_wrong_field_is_named_and_costs_only_its_record(self):
        wrong = [{"field": [field("key_f_email", "x1@example.org"), field("f_pointure", "42")]},
                 {"field": [field("key_f_email", "x2@example.org"), field("optin_Sorties", "1")]},
                 {"field": [field("key_f_nom", "Roy"), field("f_email", "x3@example.org")]},
                 {"field": [field("f_prenom", "Sans clé")]},
                 {"field": [field("key_f_email", "x5@example.org"), field("prenom", "Sans préfixe")]},
                 {"field": [field("key_f_email", "x6@example.org\r\nRCPT TO:<e@y>")]}]
        answer = self.merge(wrong + [person("bon@example.org")]).Record
        self.assertEqual([one.Status for one in answer], ["Error"] * 6 + ["Created"])
        self.assertEqual([one.Field for one in answer[:6]],
                         ["f_pointure", "optin_Sorties", "key_f_nom", "key_f_email", "prenom", "key_f_email"])

    def test_the_options_of_a_merge(self):
        self.assertEqual(self.statuses([person("opt@example.org")]), ["Created"])
        known, new = person("opt@example.org", nom="Roy"), person("opt-new@example.org")
        self.assertEqual(self.statuses([known, new], AllowInsert=False), ["Updated", "Error"])
        self.assertEqual(self.statuses([known, new], AllowInsert=False, SkipUnmatchedRecords=True), ["Unchanged", "Skipped"])
        self.assertEqual(self.statuses([known, new], AllowUpdate=False), ["Error", "Created"])
        twice = [person("opt-deux@example.org", nom="Un"), person("OPT-DEUX@example.org", nom="Deux"), person("seul@example.org")]
        self.assertEqual(self.statuses(twice), ["Error", "Error", "Created"])
        self.assertEqual(self.statuses(twice, SkipDuplicateRecords=True), ["Created", "Skipped", "Unchanged"])
        self.assertEqual(values_of(self.find("opt-deux@example.org")[0])["f_nom"], "Un")

    def test_the_tracking_consent_goes_and_comes_like_the_others(self):
        import zeep

        def say(status, date=None, **options):
            answer, = self.merge([{"field": [field("key_f_email", "suivi@example.org"), field("hasTrackingConsent", status),
                                             field("dtTrackingConsent", date)]}], **options).Record
            return answer

        def known():
            values = values_of(self.find("suivi@example.org")[0])
            return values["hasTrackingConsent"], values["dtTrackingConsent"]
        self.assertEqual(say(zeep.xsd.Nil).Status, "Created", "nothing is said of it")
        self.assertEqual(known(), (None, None))
        self.assertEqual(say("1", "2026-03-01").Status, "Updated")
        self.assertEqual(say("0", "2026-05-01T12:00:00-04:00").Status, "Updated")
        older = say("1", "2026-04-01")
        self.assertEqual(older.Status, "Unchanged")
        self.assertIn("hasTrackingConsent", older.Message)
        self.assertIn("2026-05-01T16:00", older.Message)
        self.assertIn("withdrew", say("1", "2026-06-01").Message)
        for nothing in (zeep.xsd.Nil, ""):
            self.assertEqual(say(nothing, "2026-06-01").Status, "Unchanged", "neither nil nor empty takes it back")
        self.assertEqual(known(), ("0", "2026-05-01T16:00:00.000Z"))
        self.assertEqual(say("1", "2026-06-01", ReactivateConsents=True).Status, "Updated")
        self.assertEqual(known(), ("1", "2026-06-01T04:00:00.000Z"))
        contact, = self.find("suivi@example.org")
        self.assertEqual(self.statuses([{"field": contact.field}]), ["Unchanged"], "what is given back can be sent back")
        shown = self.envoi.run("consents", "show", "suivi@example.org")
        self.assertEqual(shown["tracking"], {"allowed": True, "given": True, "since": "2026-06-01T04:00:00.000Z"})
        self.assertEqual(shown["history"][0]["who"], "CRM")
        wrong, = self.merge([{"field": [field("key_f_email", "suivi@example.org"), field("hasTrackingConsent", "peut-être")]}]).Record
        self.assertEqual((wrong.Status, wrong.Field), ("Error", "hasTrackingConsent"))
        wrong, = self.merge([{"field": [field("key_f_email", "suivi@example.org"), field("hasTrackingConsent", "1"),
                                        field("dtTrackingConsent", "2999-01-01")]}]).Record
        self.assertEqual((wrong.Status, wrong.Field), ("Error", "dtTrackingConsent"))

    def test_a_consent_follows_its_dates(self):
        def say(status, date, **options):
            answer, = self.merge([{"field": [field("key_f_email", "optin@example.org"), field("optin_Infolettre", status),
                                             field("dt_optin_Infolettre", date)]}], **options).Record
            return answer
        self.assertEqual(say("1", "2026-03-01").Status, "Created")
        self.assertEqual(say("0", "2026-05-01T12:00:00-04:00").Status, "Updated")
        older = say("1", "2026-04-01")
        self.assertEqual(older.Status, "Unchanged")
        self.assertIn("optin_Infolettre", older.Message)
        self.assertIn("2026-05-01T16:00", older.Message)
        self.assertIn("withdrew", say("1", "2026-06-01").Message)
        self.assertEqual(say("1", "2026-06-01", ReactivateConsents=True).Status, "Updated")
        values = values_of(self.find("optin@example.org")[0])
        self.assertEqual(values["optin_Infolettre"], "1")
        self.assertTrue(values["dt_optin_Infolettre"].startswith("2026-06-01T04:00"), values)

    def test_the_same_request_has_one_effect(self):
        records = [person("une-fois@example.org", prenom="Une"), person("fausse")]
        ask = lambda: repr(self.crm.ContactsMerge(requestId="demande-1", Record=records))
        first = ask()
        self.assertIn("Created", first)
        answers, threads = [], []
        for _ in range(20):
            client = self.client(self.key)
            threads.append(threading.Thread(target=lambda c=client: answers.append(
                repr(c.ContactsMerge(requestId="demande-2", Record=[person("en-parallele@example.org")])))))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(answers), 20)
        self.assertEqual(len(set(answers)), 1, set(answers))
        self.assertIn("Created", answers[0])
        self.assertEqual([ask(), ask()], [first, first])
        self.assertEqual(len(self.find("en-parallele@example.org")), 1)
        import zeep
        with self.assertRaises(zeep.exceptions.Fault):
            self.crm.ContactsMerge(requestId="demande-1", Record=[person("autre@example.org")])

    def test_contacts_are_read_page_by_page(self):
        self.assertEqual(set(self.statuses([person(f"page{i}@example.org", nom="Pagination") for i in range(25)])), {"Created"})
        clause = {"Field": "f_nom", "TypeOperator": "StartsWith", "ComparisonValue": "pagi"}
        seen, after = [], None
        while True:
            page = self.crm.ContactsGet(Clause=clause, Limit=10, AfterIdContact=after)
            seen += [contact.idContact for contact in page.Contact]
            if not page.HasMore:
                break
            after = seen[-1]
        self.assertEqual(len(seen), 25)
        self.assertEqual(seen, sorted(set(seen)))

    def test_a_contact_is_deactivated_or_erased(self):
        self.merge([person("part@example.org"), person("efface@example.org")])
        number = self.find("part@example.org")[0].idContact
        gone = self.crm.ContactsDelete(Record=[{"field": [field("idContact", str(number))]}, person("personne@example.org")])
        self.assertEqual([one.Status for one in gone], ["Deactivated", "Error"])
        self.assertEqual(self.find("part@example.org")[0].Status, "Inactive")
        self.assertEqual(self.statuses([person("part@example.org", nom="Revenu")]), ["Updated"])
        self.assertEqual(self.find("part@example.org")[0].Status, "Inactive", "a merge reactivates nobody")
        for _ in range(2):
            erased = self.crm.ContactsDelete(requestId="oubli", Erase=True, Record=[person("efface@example.org")])
            self.assertEqual([one.Status for one in erased], ["Erased"])
        self.assertEqual(self.find("efface@example.org"), [])

    def test_groups_and_their_contacts(self):
        people = Path(self.folder.name) / "conseil.csv"
        people.write_text("email,prenom\nmaire@example.org,Luc\nconseil@example.org,Ève\n", encoding="utf-8")
        self.envoi.run("contacts", "import", people, "--group", "Conseil")
        group, = [one for one in self.crm.GroupsList() if one.Name == "Conseil"]
        self.assertEqual((group.Contacts, group.IsDynamic), (2, False))
        for name in ("conseil", str(group.idGroup)):
            page = self.crm.GroupContacts(Group=name)
            self.assertEqual({values_of(one)["key_f_email"] for one in page.Contact}, {"maire@example.org", "conseil@example.org"})
        import zeep
        with self.assertRaises(zeep.exceptions.Fault):
            self.crm.GroupContacts(Group="Personne")

    def test_a_dynamic_group_holds_who_answers_to_it_now(self):
        criteria = {"all": [{"field": "prenom", "is": "starts", "value": "dyn"}, {"about": "status", "is": "equal", "value": "ACTIVE"}]}
        self.envoi.run("groups", "create", "Dynamique", "--criteria", json.dumps(criteria))
        addresses = lambda: [values_of(one)["key_f_email"] for one in self.crm.GroupContacts(Group="dynamique").Contact]
        self.merge([person("dyn1@example.org", prenom="Dynah"), person("dyn2@example.org", prenom="DYNAMO"), person("dyn3@example.org", prenom="Luc")])
        self.assertEqual(addresses(), ["dyn1@example.org", "dyn2@example.org"])
        group, = [one for one in self.crm.GroupsList() if one.Name == "Dynamique"]
        self.assertEqual((group.Contacts, group.IsDynamic), (2, True))
        self.merge([person("dyn1@example.org", prenom="Luc"), person("dyn3@example.org", prenom="Dyne")])
        self.crm.ContactsDelete(Record=[person("dyn2@example.org")])
        self.assertEqual(addresses(), ["dyn3@example.org"])
        page = self.crm.GroupContacts(Group=str(group.idGroup), Limit=1)
        self.assertEqual((len(page.Contact), page.HasMore), (1, False))

    def test_a_clause_that_does_not_suit_its_field_is_said(self):
        import zeep
        for clause, code in [({"Field": "f_pointure", "TypeOperator": "Equal", "ComparisonValue": "42"}, "pointure"),
                             ({"Field": "f_nom", "TypeOperator": "Contains", "ComparisonValue": ""}, "ComparisonValue")]:
            with self.subTest(clause), self.assertRaises(zeep.exceptions.Fault) as refused:
                self.crm.ContactsGet(Clause=clause)
            self.assertIn(code, refused.exception.message)

    def test_the_kill_file(self):
        self.merge([person("plainte@example.org")])
        self.assertFalse(self.crm.KillFileCheckExists(Address="plainte@example.org"))
        for _ in range(2):
            self.assertTrue(self.crm.KillFileAdd(Address="Plainte@Example.org", Reason="Plainte au téléphone"))
        self.assertTrue(self.crm.KillFileCheckExists(Address="plainte@example.org"))
        self.assertEqual(self.find("plainte@example.org")[0].Status, "KillFile")
        self.crm.KillFileAdd(Address="@interdit.example")
        self.assertTrue(self.crm.KillFileCheckExists(Address="qui@interdit.example"))
        import zeep
        with self.assertRaises(zeep.exceptions.Fault):
            self.crm.KillFileAdd(Address="pas une adresse")

    def test_the_log_says_who_called_what(self):
        self.crm.KillFileCheckExists(Address="journal@example.org")
        line = ("CRM", "KillFileCheckExists", "OK", "127.0.0.1")
        lines = lambda log: {(call["name"], call["operation"], call["result"], call["address"]) for call in log}
        calls = log_when(self.envoi, lambda log: line in lines(log))
        self.assertIn(line, lines(calls))
        self.assertNotIn(self.key["secret"], repr(calls))


SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's modules are of the system's interpreter only

if __name__ == "__main__":
    if os.path.exists(SYSTEM_PYTHON) and os.path.realpath(sys.executable) != os.path.realpath(SYSTEM_PYTHON):
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, "-B", *sys.argv])
    if why_not():
        print(why_not(), file=sys.stderr)
        sys.exit(77)
    unittest.main()
