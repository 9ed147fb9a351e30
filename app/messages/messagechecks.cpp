#include "messages/messagechecks.h"

#include "base/figures.h"
#include "contacts/emailaddress.h"
#include "messages/versionchecks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageChecks)
};

constexpr qsizetype heavyAttachments = 5 * 1024 * 1024;

using Findings = QList<MessageFinding>;

void checkSender(const Message &message, Findings &findings)
{
    if (message.sender.address.isEmpty())
        findings.append({MessageFinding::Error, u"no-sender"_s, {}, Words::tr("The message has no sender.")});
    else if (!EmailAddress::parse(message.sender.address))
        findings.append({MessageFinding::Error,
                         u"bad-sender"_s,
                         {},
                         Words::tr("The address of the sender, %1, is not an address.").arg(message.sender.address)});
    if (!message.sender.replyTo.isEmpty() && !EmailAddress::parse(message.sender.replyTo))
        findings.append({MessageFinding::Error,
                         u"bad-reply-to"_s,
                         {},
                         Words::tr("The address for replies, %1, is not an address.").arg(message.sender.replyTo)});
}

void checkLanguages(const Message &message, const MessageCheckContext &context, Findings &findings)
{
    if (message.versions.isEmpty()) {
        findings.append(
            {MessageFinding::Error, u"no-version"_s, {}, Words::tr("The message has no version in any language.")});
        return;
    }
    if (!context.forcedVersion.isEmpty())
        return;
    for (const QString &language : context.languagesPresent) {
        if (versionFor(message.versions, language, context.defaultLanguage))
            continue;
        findings.append({MessageFinding::Error, u"missing-version"_s, language,
                         Words::tr("Contacts who read “%1” have no version of the message.").arg(language)});
    }
}

void checkAttachments(const Message &message, Findings &findings)
{
    static const QStringList programs{u"exe"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"scr"_s,
                                      u"js"_s,  u"vbs"_s, u"msi"_s, u"jar"_s, u"ps1"_s};
    qsizetype total = 0;
    for (const Attachment &attachment : message.attachments) {
        total += attachment.content.size();
        if (programs.contains(attachment.fileName.section(u'.', -1).toLower()))
            findings.append({MessageFinding::Error,
                             u"program-attached"_s,
                             {},
                             Words::tr("“%1” is a program: mail servers refuse it.").arg(attachment.fileName)});
    }
    if (total > heavyAttachments)
        findings.append({MessageFinding::Warning,
                         u"heavy-attachments"_s,
                         {},
                         Words::tr("The attachments have %1 together: put them on a page and link to them.")
                             .arg(formatSize(total))});
}

} // namespace

QList<MessageFinding> checkMessage(const Message &message, const MessageCheckContext &context)
{
    Findings findings;
    checkSender(message, findings);
    checkLanguages(message, context, findings);
    checkAttachments(message, findings);
    VersionTotals totals;
    for (const MessageVersion &version : message.versions)
        if (context.forcedVersion.isEmpty() || context.forcedVersion == version.language)
            checkVersion(version, message.sender, context, findings, totals);
    if (totals.links > 0 && !totals.badLinks)
        findings.append(
            {MessageFinding::Passed, u"links"_s, {}, Words::tr("%Ln link(s) checked", nullptr, totals.links)});
    if (totals.fields > 0 && !totals.badFields)
        findings.append({MessageFinding::Passed,
                         u"fields"_s,
                         {},
                         Words::tr("Merge fields complete (%1)").arg(message.languages().join(u", "_s))});
    if (!message.versions.isEmpty() && !totals.lacksUnsubscribe && !context.administrative)
        findings.append({MessageFinding::Passed, u"unsubscribe"_s, {}, Words::tr("Unsubscribe link present")});
    std::stable_sort(findings.begin(), findings.end(),
                     [](const MessageFinding &a, const MessageFinding &b) { return a.severity < b.severity; });
    return findings;
}
