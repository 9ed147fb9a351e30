#!/usr/bin/env python3
"""Dynamic groups from a script: the rule as JSON, counted, shown, changed, used by a sending, refused in one sentence."""

import csv
import json

from association import members
from newsletter import NewsletterTest, main

IN_QUEBEC = {"all": [{"field": "ville", "is": "equal", "value": "quebec", "ignore_accents": True}]}


class Groups(NewsletterTest):
    def setUp(self):
        super().setUp()
        self.people = members(60)
        self.envoi = self.project_with(self.people)
        self.in_quebec = sum(one.town == "Québec" for one in self.people)

    def create(self, name, criteria, *options):
        return self.envoi.run("groups", "create", name, "--criteria", json.dumps(criteria, ensure_ascii=False), *options)

    def refused(self, *arguments):
        done = self.envoi.call(*arguments)
        self.assertEqual(done.returncode, 1, done.stdout)
        error = json.loads(done.stdout)["error"]
        self.assertEqual(done.stderr.strip().count("\n"), 0, done.stderr)
        return error

    def test_a_rule_is_a_group(self):
        self.create("Québécois", IN_QUEBEC, "--test")
        self.assertEqual(self.envoi.run("groups", "count", "quebecois")["count"], self.in_quebec)
        listed = {group["name"]: group for group in self.envoi.run("groups", "list")}
        self.assertEqual((listed["Québécois"]["kind"], listed["Membres"]["kind"]), ("DYNAMIC", "STATIC"))
        self.assertEqual(listed["Québécois"]["contacts"], self.in_quebec)
        shown = self.envoi.run("groups", "show", "Québécois")
        self.assertEqual(shown["criteria"]["all"][0]["any"][0],
                         {"field": "ville", "is": "equal", "value": "quebec", "ignore_accents": True})
        self.assertIn("ville", shown["rule"])
        self.assertTrue(shown["test"])
        # A contact who comes later is in it at once, and gone when she moves.
        (self.folder / "one.csv").write_text("no_membre;Courriel;ville\nM-900000;new@example.org;QUÉBEC\n", encoding="utf-8")
        self.envoi.run("contacts", "import", self.folder / "one.csv")
        self.assertEqual(self.envoi.run("groups", "count", "Québécois")["count"], self.in_quebec + 1)

    def test_criteria_are_counted_before_they_are_a_group(self):
        rule = {"all": [IN_QUEBEC["all"][0], {"any": [{"field": "language", "is": "equal", "value": "en"}], "exclude": True}]}
        (self.folder / "rule.json").write_text(json.dumps(rule), encoding="utf-8")
        counted = self.envoi.run("groups", "count", "--criteria", f"@{self.folder / 'rule.json'}")
        self.assertEqual(counted["after_each_block"][0], self.in_quebec)
        self.assertEqual(counted["count"], sum(one.town == "Québec" and one.language != "en" for one in self.people))

    def test_the_form_of_criteria_can_be_asked_for(self):
        help_ = self.envoi.run("groups", "criteria")
        operators = {subject.get("field"): subject["is"] for subject in help_["subjects"]}
        self.assertIn("contains", operators["ville"])
        self.create("Exemple", help_["example"])

    def test_sendings_tests_and_exports_follow_the_rule(self):
        self.create("Québécois", IN_QUEBEC)
        draft = self.envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Membres", "--except", "Québécois",
                               "--same-address", "each")["id"]
        self.assertEqual(self.envoi.run("sendings", "count", draft)["excluded"]["EXCLUDED_GROUP"], self.in_quebec)
        other = self.envoi.run("sendings", "create", "--message", "Assemblée", "--to", "Québécois", "--same-address", "each")["id"]
        self.assertEqual(self.envoi.run("sendings", "count", other)["targeted"], self.in_quebec)
        self.envoi.run("contacts", "export", self.folder / "out.csv", "--group", "Québécois")
        with open(self.folder / "out.csv", encoding="utf-8-sig", newline="") as file:
            self.assertEqual(len(list(csv.reader(file, delimiter=csv.Sniffer().sniff(file.readline()).delimiter))), self.in_quebec)
        self.assertEqual(self.refused("groups", "delete", "Québécois")["code"], "in-use")
        self.create("Autre", IN_QUEBEC)
        self.envoi.run("groups", "delete", "Autre")

    def test_only_a_seed_list_group_is_sent_to_without_asking(self):
        self.create("Direction", IN_QUEBEC)
        words = ("sendings", "create", "--message", "Assemblée", "--all", "--seed-list", "Direction")
        self.assertEqual(self.refused(*words)["code"], "not-a-seed-list")
        self.envoi.run("groups", "set", "Direction", "--seed", "yes")
        self.envoi.run(*words)

    def test_groups_are_changed_copied_and_frozen(self):
        self.create("Québécois", IN_QUEBEC)
        self.envoi.run("groups", "set", "Québécois", "--name", "Capitale", "--seed", "yes", "--test", "yes")
        shown = self.envoi.run("groups", "show", "capitale")
        self.assertEqual((shown["seed"], shown["test"]), (True, True))
        frozen = self.envoi.run("groups", "freeze", "Capitale", "Capitale en novembre")
        self.assertEqual((frozen["kind"], frozen["contacts"]), ("STATIC", self.in_quebec))
        copy = self.envoi.run("groups", "duplicate", "Capitale", "Copie")
        self.assertEqual((copy["kind"], copy["seed"]), ("DYNAMIC", False))
        self.envoi.run("groups", "set", "Copie", "--criteria", json.dumps({"all": [{"group": "Capitale", "is": "member"}]}))
        error = self.refused("groups", "set", "Capitale", "--criteria", json.dumps({"all": [{"group": "Copie", "is": "member"}]}))
        self.assertEqual(error["code"], "cycle")
        self.assertIn("Capitale → Copie → Capitale", error["message"])
        self.assertEqual(self.refused("groups", "add", "Copie", "--contacts", "M-000001")["code"], "dynamic-group")
        self.assertEqual(self.refused("contacts", "import", self.folder / "membres.csv", "--group", "Copie")["code"],
                         "dynamic-group")

    def test_nonsense_is_one_sentence_that_names_the_place(self):
        for criteria, says in [
            ("{", "JSON"),
            ('{"all": [{"field": "ville", "is": "equal", "value": "x"}, {"any": [{"field": "nulle", "is": "empty"}]}]}', "2"),
            ('{"all": [{"field": "ville", "is": "<", "value": "x"}]}', "<"),
            ('{"all": [{"message": "Assemblée", "is": "framed"}]}', ""),
        ]:
            with self.subTest(criteria):
                error = self.refused("groups", "create", "Bêtise", "--criteria", criteria)
                self.assertEqual(error["code"], "bad-criteria")
                self.assertIn(says, error["message"])
        self.assertEqual(len(self.envoi.run("groups", "list")), 1)


if __name__ == "__main__":
    main(None)
