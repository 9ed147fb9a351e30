#include "delivery/snapshotrenderer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotRenderer)
};

} // namespace

Result<SnapshotRenderer> SnapshotRenderer::prepare(SendingId sending, const Snapshot &snapshot,
                                                   std::shared_ptr<const DkimSigner> signer)
{
    const Result<EmailAddress> sender = EmailAddress::parse(snapshot.message.sender.address);
    if (!sender)
        return failureOf(sender);
    SnapshotRenderer renderer(sending, snapshot, *sender);
    renderer.m_signer = std::move(signer);
    for (const MessageVersion &version : snapshot.message.versions) {
        const Result<MessageRenderer> prepared =
            MessageRenderer::prepare({version, snapshot.message.sender, snapshot.message.attachments,
                                      snapshot.subjectPrefix, snapshot.identity});
        if (!prepared)
            return failureOf(prepared);
        renderer.m_versions.insert(version.language, *prepared);
    }
    return renderer;
}

Result<OutgoingMessage> SnapshotRenderer::render(const DueRow &row, Instant date) const
{
    const MessageVersion *version = versionFor(m_snapshot.message.versions, row.language, m_snapshot.defaultLanguage);
    if (!version)
        return refused(u"no-version"_s, Words::tr("The message has no version in the language “%1”.").arg(row.language),
                       Words::tr("Add that version and send again to this contact."));
    const Result<EmailAddress> recipient = EmailAddress::parse(row.address);
    if (!recipient)
        return failureOf(recipient);
    const QString token = m_ids.tokenOf(row.contact.id);
    Result<QByteArray> content =
        m_versions.constFind(version->language)->render(row.contact, *recipient, m_ids.of(row.contact.id), date, token);
    if (content && m_signer)
        content = m_signer->sign(*content, date);
    if (!content)
        return failureOf(content);
    return OutgoingMessage{{m_sender, *recipient, token.toLatin1()}, *content};
}
