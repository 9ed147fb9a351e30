"""A large audience, the same for every benchmark on every machine: the list as CSV, who is in which group, who left.

Contact number i (from 1) is line i + 1 of the CSV; a line that repeats an earlier address in other letters (1.5 %) makes no
contact of its own, so a benchmark that needs contacts by number asks for a list without repetitions."""

import math
import random
from array import array

SEED = 20_261_126
CONTACTS = 1_000_000
MEMBERSHIPS = 3_000_000
GROUPS = 20
FIELDS = ("email", "prenom", "nom", "langue", "ville", "no_client")

_FIRST = ("Zoé", "François", "Maëlle", "José", "Anaïs", "Søren", "Łukasz", "Chloé", "Noël", "Renée", "Emma", "Liam", "Olivia",
          "Hugo", "Léa", "Louis", "Jade", "Gabriel", "Alice", "Adam", "Paul", "Anna", "Marie", "Елена", "Nguyễn", "太郎")
_LAST = ("Tremblay", "Gagnon", "Roy", "Côté", "Bouchard", "Gauthier", "Lefèvre", "O’Brien", "García", "Müller", "Nowak",
         "Sørensen", "Smith", "Brown", "Silva", "van der Berg", "Ní Bhriain", "佐藤", "Martin, dit Lajoie", "Иванова")
_LANGUAGES = ("fr", "fr", "fr", "en", "en", "es")
_CITIES = ("Québec", "Lévis", "Montréal", "Saint-Jean-sur-Richelieu", "Trois-Rivières", "Gatineau", "Rimouski", "Alma",
           "New York, NY", "Zürich", "São Paulo", "")
_DOMAINS = ("example.com", "example.org", "example.net", "mail.example", "poste.example", "web.example", "uni.example",
            "firme.example", "entreprise.example", "boutique.example")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _cell(value):
    return f'"{value}"' if "," in value else value


def write_contacts(path, count=CONTACTS, repeated=0.015, rejected=0.0):
    """The CSV with `count` lines of six fields; `rejected` is the share of lines without a valid address."""
    draw = random.Random(SEED)
    recent = []
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(",".join(FIELDS) + "\n")
        lines = []
        for number in range(1, count + 1):
            chance = draw.random()
            if recent and chance < repeated:
                address = draw.choice(recent).upper()
            elif chance > 1 - rejected:
                address = f"personne{number}@"
            else:
                name = "".join(draw.choices(_LETTERS, k=draw.randint(4, 9)))
                address = f"{name}.{number}@{draw.choice(_DOMAINS)}"
                if number % 200 == 0:
                    recent.append(address)
            lines.append(f"{address},{draw.choice(_FIRST)},{_cell(draw.choice(_LAST))},{draw.choice(_LANGUAGES)},"
                         f"{_cell(draw.choice(_CITIES))},C{number:08d}\n")
            if len(lines) == 20_000:
                file.write("".join(lines))
                lines.clear()
        file.write("".join(lines))


def group_sizes(contacts=CONTACTS, memberships=MEMBERSHIPS, groups=GROUPS):
    """Sizes as they are found: few large groups, many small ones. They add up to `memberships`."""
    weights = [1 / (group + 1) ** 0.7 for group in range(groups)]
    sizes = [min(contacts, int(memberships * weight / sum(weights))) for weight in weights]
    for group in range(groups):
        missing = memberships - sum(sizes)
        sizes[group] += min(missing, contacts - sizes[group])
    return sizes


def members(contacts=CONTACTS, memberships=MEMBERSHIPS, groups=GROUPS):
    """Group by group, the numbers of its contacts in order: a share of them all, scattered over the whole list."""
    for group, size in enumerate(group_sizes(contacts, memberships, groups)):
        step = _without_common_factor(contacts, 7_919 + 2 * group)
        yield array("q", sorted((step * number + 31 * group) % contacts + 1 for number in range(size)))


def _without_common_factor(number, start):
    while math.gcd(number, start) != 1:
        start += 1
    return start


def suppressed(contacts=CONTACTS, count=None):
    """The numbers of those who left: 3 % unless said otherwise."""
    return sorted(random.Random(SEED + 2).sample(range(1, contacts + 1), count or contacts * 3 // 100))
