"""A Postfix of our own: own configuration and queue folder, one high loopback port, relaying to another one."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path

from waiting import answers, free_port, wait_until

PROGRAM = shutil.which("postfix", path=os.environ.get("PATH", "") + ":/usr/sbin")

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log/maillog
maillog_file_prefixes = {folder}
mail_owner = postfix
setgid_group = postdrop
myhostname = relay.example.test
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
relayhost = [127.0.0.1]:{next_port}
in_flow_delay = 0
initial_destination_concurrency = 16
disable_dns_lookups = yes
alias_maps =
local_recipient_maps =
smtpd_client_connection_rate_limit = 0
smtpd_client_event_limit_exceptions = 127.0.0.0/8
smtp_tls_security_level = none
smtpd_tls_security_level = none
smtpd_peername_lookup = no
"""

MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


def why_not():
    """What keeps this machine from running a Postfix of our own; empty when nothing does."""
    if PROGRAM is None:
        return "Postfix is not installed (package postfix)"
    if os.getuid() != 0:
        return "Postfix starts only as root"
    return ""


class PostfixInstance:
    """`with PostfixInstance(folder, next_port) as relay:` accepts on relay.port and relays to next_port."""

    def __init__(self, folder, next_port):
        self.folder = Path(folder)
        self.port = free_port()
        self.next_port = next_port

    def __enter__(self):
        for name in ("config", "queue", "data", "log"):
            (self.folder / name).mkdir(parents=True)
        owner = pwd.getpwnam("postfix")
        os.chown(self.folder / "data", owner.pw_uid, owner.pw_gid)
        config = self.folder / "config"
        (config / "main.cf").write_text(MAIN.format(folder=self.folder, next_port=self.next_port))
        (config / "master.cf").write_text(MASTER.format(port=self.port))
        self.order("start")
        wait_until(lambda: answers(self.port), f"Postfix listens; its log is in {self.folder}/log")
        return self

    def __exit__(self, *_):
        self.order("stop")

    def order(self, verb):
        done = subprocess.run([PROGRAM, "-c", str(self.folder / "config"), verb], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"postfix {verb}: {done.stderr}")

    def queued(self):
        """Messages accepted and not yet relayed."""
        return sum(len(files) for queue in ("incoming", "active", "deferred", "maildrop")
                   for _, _, files in os.walk(self.folder / "queue" / queue))
