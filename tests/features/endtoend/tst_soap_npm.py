#!/usr/bin/env python3
"""The same contract read by another toolkit: npm's soap calls every operation."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from soap_service import SoapService, town

SOURCE = Path(os.environ.get("ENVOI_SOURCE", Path(__file__).resolve().parents[3]))
MODULES = SOURCE / "build/npm"


def why_not():
    if not shutil.which("node"):
        return "node is not installed"
    return None if (MODULES / "node_modules/soap").exists() else "soap is not installed: ./dev test does it where npm is"


def as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def values_of(contact):
    return {one["name"]: None if one["isNull"] else one.get("value") or "" for one in contact["field"]}


class OnNode(unittest.TestCase):
    def test_every_operation(self):
        with tempfile.TemporaryDirectory() as folder:
            envoi = town(folder)
            envoi.run("groups", "create", "Conseil")
            key = envoi.run("keys", "add", "Node")
            with SoapService(envoi) as service:
                done = subprocess.run(["node", SOURCE / "tests/support/call_soap.mjs", MODULES, service.url + "?wsdl", str(key["id"]), key["secret"]],
                                      capture_output=True, text=True, timeout=120)
                self.assertEqual(done.returncode, 0, done.stderr)
        said = json.loads(done.stdout)
        self.assertEqual([one["Status"] for one in said["merge"]["Record"]], ["Created"] * 6 + ["Error"])
        self.assertEqual(said["merge"]["CreatedRecords"], 6)
        self.assertEqual({one["Status"] for one in said["thousand"]["Record"]}, {"Created"})
        self.assertEqual(len(said["thousand"]["Record"]), 1000)
        self.assertEqual([values_of(one)["f_prenom"] for one in said["get"]["Contact"]], ["Élodie Œuvrard", "🎉👩‍🚒", "a ]]> b", "<b>&\"'"])
        names = {values_of(one)["key_f_email"]: values_of(one)["f_nom"] for one in said["empties"]["Contact"]}
        self.assertEqual((names["nil@example.org"], names["vide@example.org"]), (None, ""))
        self.assertEqual(as_list((said["none"] or {}).get("Contact")), [])
        self.assertEqual([one["Name"] for one in as_list(said["groups"]["Group"])], ["Conseil"])
        self.assertEqual(as_list((said["members"] or {}).get("Contact")), [])
        self.assertTrue(said["added"]["Exists"] and said["killed"]["Exists"])
        self.assertEqual([one["Status"] for one in as_list(said["deleted"]["Record"])], ["Deactivated"])
        self.assertEqual(said["fault"]["detail"]["EnvoiFault"]["code"], "bad-limit")


if __name__ == "__main__":
    if why_not():
        print(why_not(), file=sys.stderr)
        sys.exit(77)
    unittest.main()
