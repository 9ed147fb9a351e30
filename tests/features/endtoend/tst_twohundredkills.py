#!/usr/bin/env python3
"""Two hundred times the power of `kill -9`, at any moment from the start of the program on, with a mail server that is well,
slow, silent or refusing: nobody is lost, nobody gets two, and what is in doubt really is."""

import tempfile
import unittest
from pathlib import Path

from killing import kill_under_every_fault


class TwoHundredKills(unittest.TestCase):
    def test_the_ledger_and_the_server_agree(self):
        with tempfile.TemporaryDirectory(prefix="envoi-") as folder:
            kill_under_every_fault(self, Path(folder), kills=200, seed="envoi")


if __name__ == "__main__":
    unittest.main()
