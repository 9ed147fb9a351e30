#!/usr/bin/env python3
"""Ten thousand kills, as in tst_twohundredkills.py; the seed is new each time, and printed."""

import tempfile
import time
import unittest
from pathlib import Path

from killing import kill_under_every_fault


class TenThousandKills(unittest.TestCase):
    def test_the_ledger_and_the_server_agree(self):
        with tempfile.TemporaryDirectory(prefix="envoi-") as folder:
            kill_under_every_fault(self, Path(folder), kills=10_000, seed=time.time_ns())


if __name__ == "__main__":
    unittest.main()
