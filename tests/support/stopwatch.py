"""What a benchmark prints: one line a measure, the rate in what the user counts."""

import time
from contextlib import contextmanager


@contextmanager
def measured(what, count, unit):
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    print(f"{what:<42} {seconds:8.2f} s {count / seconds:12,.0f} {unit}/s", flush=True)
