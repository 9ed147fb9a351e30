"""The server's side of AUTH (RFC 4954), honest or not: for the hostile server."""

import base64
import hashlib
import hmac
import json
import os


def decoded(text):
    return base64.b64decode(text, validate=False) if text not in (b"=", b"") else b""


def encoded(data):
    return base64.b64encode(data)


class Refused(Exception):
    """The credentials are wrong; holds the reply."""


class Exchange:
    """One AUTH command. `ask(challenge)` sends 334 and gives the client's answer, both without base64."""

    def __init__(self, script, ask):
        self.script = script
        self.ask = ask

    async def run(self, mechanism, initial):
        methods = {"PLAIN": self.plain, "LOGIN": self.login, "CRAM-MD5": self.cram_md5, "SCRAM-SHA-256": self.scram,
                   "XOAUTH2": self.bearer, "OAUTHBEARER": self.bearer}
        self.mechanism = mechanism
        await methods[mechanism](initial)

    def check(self, right):
        if not right:
            raise Refused("535 5.7.8 Authentication credentials invalid")

    async def plain(self, initial):
        response = initial if initial is not None else await self.ask(b"")
        parts = response.split(b"\0")
        self.check(len(parts) == 3 and parts[1].decode() == self.script.user and parts[2].decode() == self.script.password)

    async def login(self, initial):
        user = initial if initial is not None else await self.ask(b"Username:")
        password = await self.ask(b"Password:")
        self.check(user.decode() == self.script.user and password.decode() == self.script.password)

    async def cram_md5(self, initial):
        challenge = b"<%s@hostile.example>" % os.urandom(8).hex().encode()
        user, _, digest = (await self.ask(challenge)).rpartition(b" ")
        expected = hmac.new(self.script.password.encode(), challenge, "md5").hexdigest().encode()
        self.check(user.decode() == self.script.user and digest == expected)

    async def bearer(self, initial):
        response = initial if initial is not None else await self.ask(b"")
        right = b"auth=Bearer %s\x01\x01" % self.script.token.encode()
        if not response.endswith(right) or self.script.user.encode() not in response:
            await self.ask(json.dumps({"status": "400", "schemes": "Bearer", "scope": "https://mail.example/"}).encode())
            self.check(False)

    async def scram(self, initial):
        """RFC 5802 §3, without channel binding. `auth_fault` may spoil the server's proof."""
        client_first = initial if initial is not None else await self.ask(b"")
        bare = client_first[len(b"n,,"):]
        client_nonce = bare.partition(b",r=")[2]
        salt, iterations = os.urandom(16), 4096
        nonce = client_nonce + os.urandom(9).hex().encode()
        if self.script.auth_fault == "other nonce":
            nonce = b"somebodyelse" + nonce
        server_first = b"r=%s,s=%s,i=%d" % (nonce, encoded(salt), iterations)
        client_final = await self.ask(server_first)
        without_proof, _, proof = client_final.partition(b",p=")
        auth_message = b",".join([bare, server_first, without_proof])
        salted = hashlib.pbkdf2_hmac("sha256", self.script.password.encode(), salt, iterations)
        client_key = hmac.digest(salted, b"Client Key", "sha256")
        signature = hmac.digest(hashlib.sha256(client_key).digest(), auth_message, "sha256")
        expected = bytes(a ^ b for a, b in zip(client_key, signature))
        self.check(bare.startswith(b"n=" + self.script.user.encode()) and decoded(proof) == expected)
        if self.script.auth_fault == "no proof":
            return
        proof = hmac.digest(hmac.digest(salted, b"Server Key", "sha256"), auth_message, "sha256")
        if self.script.auth_fault == "wrong signature":
            proof = proof[::-1]
        await self.ask(b"v=" + encoded(proof))
