"""smtp-sink as a counter: it leaves by itself after so many messages, so that nobody has to believe the sender."""

import shutil
import subprocess
import time

from smtp_sink import PROGRAM, as_nobody
from waiting import answers, wait_until

SOURCE = shutil.which("smtp-source", path="/usr/sbin:/usr/bin:/usr/local/sbin")


class CountingSink:
    """`with CountingSink(port, messages):` fails when more or fewer messages came."""

    def __init__(self, port, messages):
        self.port, self.messages = port, messages

    def __enter__(self):
        # It leaves before its last reply: so it waits for one more than the sender has, and that one is ours.
        self.process = subprocess.Popen([PROGRAM, *as_nobody(), "-M", str(self.messages + 1), f"127.0.0.1:{self.port}", "1024"],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: answers(self.port), "smtp-sink listens")
        return self

    def __exit__(self, failed, *_):
        try:
            if not failed:
                self.check()
        finally:
            self.process.kill()
            self.process.wait()

    def check(self):
        if self.process.poll() is not None:
            raise AssertionError(f"more than {self.messages} messages came to the sink")
        subprocess.run([SOURCE, "-m", "1", f"127.0.0.1:{self.port}"], stdin=subprocess.DEVNULL, capture_output=True, timeout=30)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"fewer than {self.messages} messages came to the sink") from None


class QueueSink(CountingSink):
    """For a sender that goes on when its program has ended: wait() says how long that took."""

    def __enter__(self):
        self.messages -= 1
        return super().__enter__()

    def wait(self, seconds):
        start = time.perf_counter()
        self.process.wait(seconds)
        return time.perf_counter() - start

    def check(self):
        pass
