#pragma once

#include "contacts/contactfield.h"
#include "groups/group.h"
#include "store/contactrepository.h"
#include "store/killfilerepository.h"
#include "store/sendingrepository.h"
#include "workflow/consentpicture.h"

#include <QJsonObject>

/** Everything the project holds about one person, to be handed to her (specification §15.4; GDPR art. 15 and 20). */
struct PersonReport
{
    QString project;
    QByteArray zone;
    Instant made{};
    Contact contact;
    ContactFields fields;
    std::optional<ContactRepository::Quarantined> quarantine;
    std::optional<KillFileRepository::Entry> killFile; ///< what keeps her address out
    QList<Group> groups;
    ConsentPicture consents;
    QList<ContactHistoryLine> sendings; ///< latest first
    QList<EventReader::Line> events;    ///< her opens and clicks, latest first
};

/** All of it, or the consents with their proofs alone. */
enum class ReportPart { Everything, Consents };

/** How the person stands with the tracking of opens and clicks, for programs: `allowed` by the project's mode, `given`
 * (null: never asked) and `since`. */
QJsonObject trackingJson(const ConsentPicture &consents);

Result<PersonReport> readPersonReport(Database &database, ContactId contact);

QJsonObject toJson(const PersonReport &report, ReportPart part = ReportPart::Everything);
/** One page to read and to print, complete in itself. */
QString toHtml(const PersonReport &report, ReportPart part = ReportPart::Everything);

/** Writes the report; the name of the file says the form: `.json`, `.html`, or `.csv` for the consents. */
Result<void> savePersonReport(const PersonReport &report, ReportPart part, const QString &file);
