"""Certificates no authority vouches for, good and bad, made on the spot."""

import ssl
import subprocess


def openssl(*words):
    return subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True, text=True).stdout


class Certificate:
    """`days`: how long it is valid from now on; less than 0: it is expired."""

    def __init__(self, folder, name, subject="IP:127.0.0.1", days=2):
        self.key, self.file = folder / f"{name}-key.pem", folder / f"{name}.pem"
        request = folder / f"{name}-request.pem"
        openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-addext", f"subjectAltName={subject}",
                "-keyout", self.key, "-out", request)
        openssl("x509", "-req", "-in", request, "-signkey", self.key, "-days", days, "-copy_extensions", "copy", "-out", self.file)

    @property
    def fingerprint(self):
        return openssl("x509", "-in", self.file, "-noout", "-fingerprint", "-sha256").partition("=")[2].strip().replace(":", "").lower()

    def context(self):
        """For a server."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key)
        return context
