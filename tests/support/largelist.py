"""A project with a million contacts, made quickly: rows are written as an import would leave them."""

import random
import sqlite3

FIRST = ["Amélie", "Benoît", "Chloé", "Dmitri", "Élodie", "Farid", "Geneviève", "Hugo", "Inès", "John", "Karine", "Léa", "Marc",
         "Nadia", "Olivier", "Pierre", "Quentin", "Rose", "Sylvie", "Thomas", "Ursule", "Victor", "William", "Xavier", "Yves", "Zoé"]
LAST = ["Tremblay", "Gagnon", "Roy", "Côté", "Bouchard", "Gauthier", "Morin", "Lavoie", "Fortin", "Gagné", "Ouellet", "Pelletier",
        "Bélanger", "Lévesque", "Bergeron", "Leblanc", "Paquette", "Girard", "Simard", "Boucher", "Caron", "Beaulieu", "Cloutier"]
TOWNS = ["Québec", "Montréal", "Lévis", "Saint-Aubert", "Trois-Rivières", "Gatineau", "Rimouski"]
FIELDS = ["prenom", "nom", "ville", "telephone", "secteur", "no_client"]
PLAIN = str.maketrans("àâäçéèêëîïôöùûü", "aaaceeeeiioouuu")


def folded(text):
    return text.lower().translate(PLAIN)


def rows(count, seed=1):
    pick = random.Random(seed)
    for number in range(1, count + 1):
        first, last = pick.choice(FIRST), pick.choice(LAST)
        if pick.random() < 0.3:
            last += "-" + pick.choice(LAST)
        address = f"{folded(first)}.{folded(last)}{number}@" + pick.choice(["gmail.com", "videotron.ca", "example.org"])
        values = [first, last, pick.choice(TOWNS), f"418 555-{pick.randrange(10000):04}", pick.choice(["Nord", "Sud", "Ouest"]), f"{number:07}"]
        yield (number, address, address, address, folded(" ".join([address, *values])), *values)


def fill(project, count):
    """`project` has FIELDS already, and its key is the address."""
    database = sqlite3.connect(project)
    columns = [f"f{row[0]}" for row in database.execute("SELECT id FROM field ORDER BY id")]
    names = ", ".join(["id", "key", "address", "address_key", "search", *columns])
    marks = ", ".join("?" * (5 + len(columns)))
    database.executemany(f"INSERT INTO contact ({names}, project_id, language, created_at, modified_at) VALUES ({marks}, 1, 'fr', 0, 0)", rows(count))
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
