"""A network of this process alone with a DNS of its own (dnsmasq on port 53): the real resolver is asked, nobody outside is."""

import ctypes
import os
import shutil
import socket
import subprocess

from waiting import wait_until

DNSMASQ = shutil.which("dnsmasq", path=os.environ.get("PATH", "") + ":/usr/sbin")
IP = shutil.which("ip", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
ADDRESS = "127.0.0.53"


def why_not():
    if not DNSMASQ:
        return "dnsmasq is not installed (package dnsmasq-base)"
    if not IP:
        return "ip is not installed (package iproute2)"
    if os.getuid() != 0 or subprocess.run(["unshare", "-nm", "true"], stderr=subprocess.DEVNULL).returncode != 0:
        return "this user may not make a network of its own (unshare -nm)"
    return None


def enter():
    """Moves this process into a network and a view of the mounts of its own."""
    libc = ctypes.CDLL(None, use_errno=True)
    new_mounts, new_network = 0x00020000, 0x40000000
    if libc.unshare(new_mounts | new_network) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    subprocess.run([IP, "link", "set", "lo", "up"], check=True)


def txt_option(name, text):
    pieces = [text[at:at + 255] for at in range(0, len(text), 255)]
    return "txt-record=" + name + "," + ",".join('"' + piece.replace('"', '\\"') + '"' for piece in pieces)


class PrivateDns:
    """After enter(): `texts` are TXT records by name, `mail` hosts by domain, `hosts` addresses by name."""

    def __init__(self, folder, texts, mail=(), hosts=()):
        lines = ["port=53", f"listen-address={ADDRESS}", "bind-interfaces", "no-resolv", "no-hosts", "user=root", "local=/example/"]
        lines += [txt_option(name, text) for name, text in dict(texts).items()]
        lines += [f"mx-host={domain},{host},10" for domain, host in dict(mail).items()]
        lines += [f"host-record={name},{address}" for name, address in dict(hosts).items()]
        self.configuration = folder / "dnsmasq.conf"
        self.configuration.write_text("\n".join(lines) + "\n")
        self.resolver = folder / "resolv.conf"
        self.resolver.write_text(f"nameserver {ADDRESS}\noptions timeout:2 attempts:2\n")

    def __enter__(self):
        subprocess.run(["mount", "--bind", self.resolver, os.path.realpath("/etc/resolv.conf")], check=True)
        self.process = subprocess.Popen([DNSMASQ, "--no-daemon", f"--conf-file={self.configuration}"], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self.answers, "dnsmasq answers")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    @staticmethod
    def answers():
        with socket.socket() as probe:
            return probe.connect_ex((ADDRESS, 53)) == 0
