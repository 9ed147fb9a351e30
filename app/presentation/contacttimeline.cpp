#include "presentation/contacttimeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactTimeline)
};

using Kind = TimelineEntry::Kind;

void addMessages(QList<TimelineEntry> &entries, const ContactCard &card)
{
    for (const ContactHistoryLine &line : card.history) {
        const RecipientLine &row = line.row;
        const QString name = line.isResend ? line.messageName : line.sendingName;
        if (const std::optional<Instant> at = row.handedAt ? row.handedAt : row.endedAt)
            entries.append({*at, Kind::Message,
                            line.isResend ? Words::tr("“%1” sent again").arg(name) : Words::tr("“%1” sent").arg(name),
                            nameOf(row.state)});
    }
}

/** What machines did tells nothing of her. */
void addEvents(QList<TimelineEntry> &entries, const ContactCard &card)
{
    for (const EventReader::Line &line : card.events)
        if (line.event.author != Event::Author::Machine)
            entries.append({line.event.at, Kind::Event,
                            line.event.kind == Event::Kind::Open ? Words::tr("“%1” opened").arg(line.sending)
                                                                 : Words::tr("Link clicked in “%1”").arg(line.sending),
                            line.event.link});
}

void addLeftOut(QList<TimelineEntry> &entries, const ContactCard &card)
{
    for (const LeftOut &line : card.leftOut)
        entries.append({line.prepared, Kind::Message, Words::tr("“%1” not sent to this contact").arg(line.sendingName),
                        line.through.isValid()
                            ? Words::tr("sent through contact #%1 (%2)")
                                  .arg(line.through.value)
                                  .arg(line.throughKey.isEmpty() ? Words::tr("erased since") : line.throughKey)
                            : nameOf(line.reason)});
}

void addConsents(QList<TimelineEntry> &entries, const ContactCard &card)
{
    for (const ConsentRecord &record : card.consents.history) {
        const QString name = card.consents.nameOf(record.consent);
        entries.append({record.effective, Kind::Consent,
                        record.given ? Words::tr("%1 given").arg(name) : Words::tr("%1 withdrawn").arg(name),
                        record.source});
    }
}

void addProfile(QList<TimelineEntry> &entries, const ContactCard &card)
{
    entries.append({card.contact.created, Kind::Profile, Words::tr("Contact created"), {}});
    if (card.contact.modified != card.contact.created)
        entries.append({card.contact.modified, Kind::Profile, Words::tr("Profile changed"), {}});
    if (card.quarantine && card.quarantine->since)
        entries.append({*card.quarantine->since, Kind::Profile, Words::tr("Address put in quarantine"),
                        nameOf(card.quarantine->cause)});
}

} // namespace

QList<TimelineEntry> contactTimeline(const ContactCard &card, std::optional<Instant> since,
                                     std::optional<TimelineEntry::Kind> only)
{
    QList<TimelineEntry> entries;
    addMessages(entries, card);
    addEvents(entries, card);
    addLeftOut(entries, card);
    addConsents(entries, card);
    addProfile(entries, card);
    entries.removeIf(
        [&](const TimelineEntry &entry) { return (since && entry.at < *since) || (only && entry.kind != *only); });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    return entries;
}
