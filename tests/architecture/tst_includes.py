#!/usr/bin/env python3
"""The rooms of the house include only what the architecture's arrows allow (app/README.md).

Reads every #include of app/ and ui/, and the link lines of the rooms. The source is $ENVOI_SOURCE, or the tree this file stands in.
"""

import os
import re
import tempfile
import unittest
from pathlib import Path

VALUES = ["base", "services", "contacts", "consents", "groups", "messages", "sendings"]  # each may include those before it
# Headers that may be read outside their room's arrows: ports that others implement, and plain values.
ACCOUNT = "smtp/smtpaccount.h"
DOMAIN = {"smtp/senderdomain.h", "smtp/senderdomainfindings.h", "smtp/dkimrecord.h"}
LENT = {
    "store": {"delivery/deliveryledger.h", "delivery/deliveryfeed.h", ACCOUNT, *DOMAIN},
    "presentation": {ACCOUNT, *DOMAIN},
    "ui": {ACCOUNT, *DOMAIN},
}
PROGRAMS = {"app/main.cpp", "app/application.h", "app/application.cpp", "app/screenshots.h", "app/screenshots.cpp", "app/cli/main.cpp", "app/collector/main.cpp"}

ARROWS = {room: set(VALUES[: place + 1]) for place, room in enumerate(VALUES)}
ARROWS["results"] = {"results", *VALUES}
EVERY_VALUE = {"results", *VALUES}
ARROWS["smtp"] = {"smtp", *EVERY_VALUE}
ARROWS["delivery"] = {"delivery", "smtp", *EVERY_VALUE}
ARROWS["tracking"] = {"tracking", "smtp", *EVERY_VALUE}
ARROWS["store"] = {"store", *EVERY_VALUE}
ARROWS["workflow"] = {"workflow", "store", "delivery", "tracking", "smtp", *EVERY_VALUE}
ARROWS["presentation"] = {"presentation", "soap", "workflow", "store", "delivery", *EVERY_VALUE}
ARROWS["cli"] = {"cli", "soap", "workflow", "store", "delivery", "smtp", *EVERY_VALUE}
ARROWS["soap"] = {"soap", "workflow", "store", *EVERY_VALUE}
ARROWS["collector"] = {"collector", "tracking", *EVERY_VALUE}
ARROWS["ui"] = {"ui", "presentation", *EVERY_VALUE}

SQL = re.compile(r"(QtSql/.*|QSql\w+|QSql)$")
WIDGETS = re.compile(
    r"(QtWidgets/.*|QWidget|QApplication|QMainWindow|QDialog|QMessageBox|QFileDialog|QStyle\w*|QLabel|QLayout|Q[VHB]\w*Layout|"
    r"QGridLayout|QFormLayout|Q\w*Button\w*|Q(Table|Tree|List)(View|Widget)|QAbstractItemView|QHeaderView|Q\w*Edit|QComboBox|"
    r"Q\w*SpinBox|QCheckBox|QSplitter|QStacked\w*|QScroll\w*|QFrame|QMenu|QMenuBar|QToolBar|QToolTip|QCompleter)$"
)
NETWORK = re.compile(r"(QtNetwork/.*|QTcp\w+|QSsl\w*|QAbstractSocket|QHost\w+|QNetwork\w+|QDns\w+|QLocal(Socket|Server)|QUdpSocket)$")
KDSOAP = re.compile(r"(KDSoap\w*/.*|KDSoap\w*)$")
ONLY_IN = [(KDSOAP, {"soap"}, "KDSoap"), (SQL, {"store"}, "SQL"), (WIDGETS, {"ui"}, "widgets"), (NETWORK, {"smtp", "tracking", "delivery", "soap"}, "the network")]
LINK_ONLY_IN = {
    "Qt6::Sql": {"envoi_store"},
    "Qt6::Widgets": {"envoi_ui"},
    "Qt6::Network": {"envoi_smtp", "envoi_delivery", "envoi_tracking", "envoi_soap"},
    "envoi_contract": {"envoi_soap"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
ROOM = re.compile(r"envoi_room\(\s*NAME\s+(\w+)(.*?)\)", re.DOTALL)


def room_of(path):
    """app/smtp/smtpreply.h -> smtp, ui/shell/theme.h -> ui"""
    return "ui" if path.parts[0] == "ui" else path.parts[1]


def faults_of_quoted(path, included):
    room, target = room_of(path), included.split("/")[0]
    if "/" not in included:
        if included == "envoicontract.h" and room == "soap":  # generated from envoi.wsdl
            return []
        if re.match(r"(ui_|moc_)?[\w.]+\.(h|moc|cpp)$", included) and included.startswith(("ui_", "moc_", path.stem + ".moc")):
            return []
        return [f'{path}: "{included}" does not start with its folder']
    if target not in ARROWS:
        return [f'{path}: "{included}" is in no known room']
    if target in ARROWS.get(room, set()) or included in LENT.get(room, set()):
        return []
    return [f'{path}: {room} must not include {target} ("{included}")']


def faults_of_bracketed(path, included):
    room = room_of(path)
    return [f"{path}: {room} must not know {what} (<{included}>)" for header, rooms, what in ONLY_IN
            if header.match(included) and room not in rooms]


def faults_of_file(root, path):
    text = (root / path).read_text(encoding="utf-8")
    found = []
    for quoted, bracketed in INCLUDE.findall(text):
        found += faults_of_quoted(path, quoted) if quoted else faults_of_bracketed(path, bracketed)
    return found


def faults_of_links(root):
    found = []
    for cmake in (root / "app/CMakeLists.txt", root / "ui/CMakeLists.txt"):
        for name, arguments in ROOM.findall(cmake.read_text(encoding="utf-8")):
            links = arguments.split("LINKS", 1)[-1].split()
            found += [f"{cmake.relative_to(root)}: {name} must not link {library}"
                      for library, rooms in LINK_ONLY_IN.items() if library in links and name not in rooms]
    return found


def source_files(root):
    for folder in ("app", "ui"):
        for path in sorted((root / folder).rglob("*")):
            relative = path.relative_to(root)
            if path.suffix in (".h", ".cpp") and relative.as_posix() not in PROGRAMS and relative.parts[1] != "programs":
                yield relative


def faults(root):
    return faults_of_links(root) + [fault for path in source_files(root) for fault in faults_of_file(root, path)]


class TheHouse(unittest.TestCase):
    source = None

    def test_every_include_follows_an_arrow(self):
        self.assertGreater(len(list(source_files(self.source))), 50)
        self.assertEqual(faults(self.source), [])


class TheTestItself(unittest.TestCase):
    """Builds small houses and expects the fault to be named."""

    def house(self, files):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        for name, text in {"app/CMakeLists.txt": "", "ui/CMakeLists.txt": "", **files}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        return faults(root)

    def assert_refused(self, path, include):
        self.assertEqual(len(self.house({path: f"#include {include}\n"})), 1, f"{path} may include {include}")

    def assert_allowed(self, path, include):
        self.assertEqual(self.house({path: f"#include {include}\n"}), [])

    def test_refuses_an_arrow_against_the_stream(self):
        for path, include in [
            ("app/smtp/a.cpp", '"store/database.h"'),
            ("app/contacts/a.h", '"groups/group.h"'),
            ("app/messages/a.h", '"sendings/sending.h"'),
            ("app/sendings/a.h", '"results/sendingfigures.h"'),
            ("app/store/a.cpp", '"workflow/preparesending.h"'),
            ("app/store/a.cpp", '"delivery/deliveryqueue.h"'),
            ("app/workflow/a.cpp", '"presentation/homemodel.h"'),
            ("app/cli/a.cpp", '"presentation/homemodel.h"'),
            ("ui/home/a.cpp", '"store/database.h"'),
            ("ui/home/a.cpp", '"workflow/preparesending.h"'),
            ("ui/settings/a.cpp", '"soap/soapserver.h"'),
            ("app/workflow/a.cpp", '"soap/soapserver.h"'),
            ("app/cli/a.cpp", '"envoicontract.h"'),
            ("app/presentation/a.cpp", '"smtp/smtpconnection.h"'),
        ]:
            self.assert_refused(path, include)

    def test_refuses_a_library_in_the_wrong_room(self):
        self.assert_refused("app/workflow/a.cpp", "<QSqlQuery>")
        self.assert_refused("app/presentation/a.cpp", "<QMessageBox>")
        self.assert_refused("app/store/a.cpp", "<QSslSocket>")
        self.assert_refused("app/cli/a.cpp", "<KDSoapClient/KDSoapMessage.h>")
        self.assert_refused("ui/home/a.cpp", "<QtNetwork/QTcpSocket>")

    def test_refuses_an_include_without_its_folder(self):
        self.assert_refused("app/smtp/a.cpp", '"smtpreply.h"')

    def test_refuses_a_room_that_links_what_is_not_its_own(self):
        rooms = "envoi_room(NAME envoi_workflow FOLDERS workflow\n    LINKS envoi_store Qt6::Sql)\n"
        self.assertEqual(len(self.house({"app/CMakeLists.txt": rooms})), 1)

    def test_allows_the_arrows_drawn(self):
        for path, include in [
            ("app/groups/a.h", '"contacts/contact.h"'),
            ("app/store/a.cpp", '"delivery/deliveryledger.h"'),
            ("app/store/a.cpp", "<QSqlQuery>"),
            ("app/soap/a.cpp", '"workflow/mergecontacts.h"'),
            ("app/soap/a.cpp", '"envoicontract.h"'),
            ("app/soap/a.cpp", "<KDSoapServer/KDSoapServerObjectInterface.h>"),
            ("app/presentation/a.cpp", '"workflow/preparesending.h"'),
            ("ui/home/a.cpp", '"ui/shell/theme.h"'),
            ("ui/home/a.cpp", '"ui_homepage.h"'),
            ("ui/home/a.cpp", "<QMessageBox>"),
        ]:
            self.assert_allowed(path, include)


if __name__ == "__main__":
    TheHouse.source = Path(os.environ.get("ENVOI_SOURCE", Path(__file__).resolve().parents[2]))
    unittest.main()
