"""The members of an association: a list as they come, with accents, quotes, line ends and shared addresses."""

import csv
import html
import random
from dataclasses import dataclass

FIRST_NAMES = ["Élodie", "François", "Zoë", "Jean-Noël", "Łukasz", "Siân", 'Robert "Bob"', "D’Arcy", "Αθηνά", "Юлия", "Anne & Luc",
               "Mai <3", "Nguyễn", "Ümit", "Cœur", "Marie-Ève"]
LAST_NAMES = ["Côté", "L'Heureux", "Smith, Jr.", "Müller; Söhne", "O'Neil", "Tremblay", "Ōkubo", "Gagné", "Núñez", "Hébert"]
TOWNS = ["Trois-Rivières", "Saint-Jérôme", "Montréal", "Québec", "Gatineau", "Ottawa"]
DOMAINS = ["exemple.test", "example.org", "courriel.example.com", "mail.example.net"]


@dataclass
class Member:
    number: str
    first_name: str
    last_name: str
    address: str
    language: str  # as written in the file; empty: the project's default
    town: str
    note: str

    @property
    def reads(self):
        return self.language or "fr"


def members(count):
    """Always the same list. Every tenth member shares the address of the one before: a household."""
    dice = random.Random(20261201)
    people = []
    for place in range(count):
        address = f"membre.{place}{dice.choice(['', '+avis', '_x', '-y'])}@{dice.choice(DOMAINS)}"
        if place % 10 == 9:
            address = people[-1].address
        people.append(Member(number=f"M-{place:06}", first_name=dice.choice(FIRST_NAMES), last_name=dice.choice(LAST_NAMES),
                             address=address, language=dice.choices(["fr", "en", ""], [5, 4, 1])[0], town=dice.choice(TOWNS),
                             note=f'Dit "bonjour";\r\n2e ligne, n° {place}' if place % 7 == 0 else ""))
    return people


def write_csv(people, path):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["no_membre", "Courriel", "prenom", "nom", "Langue", "ville", "remarque"])
        for one in people:
            writer.writerow([one.number, one.address, one.first_name, one.last_name, one.language, one.town, one.note])


PREFIX = "[RAPPEL]"
SUBJECTS = {"fr": "{{prenom}}, l’assemblée générale approche : n’oubliez pas", "en": "{{prenom}}, don’t miss the general meeting"}
TEXTS = {
    "fr": 'Bonjour {{prenom}} {{nom}},\n\nVotre numéro de membre : {{no_membre}}.\n'
          'On se voit à {{ville}}, cher {{titre|default:"membre"}} ?\n\n.Le bureau\n',
    "en": 'Hello {{prenom}} {{nom}},\n\nYour member number: {{no_membre}}.\n'
          'See you in {{ville}}, dear {{titre|default:"member"}}!\n\n.The board\n',
}


def write_message(folder):
    for language, text in TEXTS.items():
        version = folder / language
        version.mkdir(parents=True)
        paragraphs = "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in text.splitlines() if line)
        (version / "subject.txt").write_text(SUBJECTS[language] + "\n", encoding="utf-8")
        (version / "message.txt").write_text(text, encoding="utf-8")
        (version / "message.html").write_text(f'<html><body style="color:#123">{paragraphs}</body></html>\n', encoding="utf-8")


def merged(template, member):
    for name, value in {"prenom": member.first_name, "nom": member.last_name, "no_membre": member.number, "ville": member.town}.items():
        template = template.replace("{{%s}}" % name, value)
    return template.replace('{{titre|default:"membre"}}', "membre").replace('{{titre|default:"member"}}', "member")


def expected_subject(member):
    return f"{PREFIX} {merged(SUBJECTS[member.reads], member)}"


def expected_text(member):
    return merged(TEXTS[member.reads], member)
