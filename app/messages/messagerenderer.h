#pragma once

#include "contacts/emailaddress.h"
#include "messages/encodedtemplate.h"
#include "messages/message.h"
#include "messages/mimebuilder.h"

#include <QByteArray>

/** What every copy of one version has in common. */
struct MessageContent
{
    MessageVersion version;
    Sender sender;
    QList<Attachment> attachments;
    QString subjectPrefix; ///< before the subject, with one space (specification §7.3)
    QString identity;      ///< postal identity, for {{identity}}
};

/** One copy as people read it. */
struct RenderedMessage
{
    QString subject;
    QString preheader;
    QString html;
    QString text;

    bool operator==(const RenderedMessage &) const = default;
};

/**
 * Makes the copies of one version: its texts are read once, then filled in for each recipient. The delivery, the
 * previews, the tests and "view exactly what was sent" all go through here.
 */
class MessageRenderer
{
public:
    /** Refused when a merge field is wrong, or an address of the sender is none. */
    static Result<MessageRenderer> prepare(const MessageContent &content);

    Result<RenderedMessage> preview(const Contact &contact) const;
    /** `messageId` with its angle brackets. `unsubscribeToken` names sending and contact in the answer to unsubscribe.
     */
    Result<QByteArray> render(const Contact &contact, const EmailAddress &to, const QString &messageId, Instant date,
                              const QString &unsubscribeToken) const;

    /** Names of all merge fields of all texts. */
    QStringList fields() const;

private:
    MessageRenderer(const MessageContent &content, const EmailAddress &from)
        : m_content(content)
        , m_from(from)
    {
    }

    Result<RenderedMessage> fill(const MergeValues &values) const;
    Result<QString> subjectFor(const MergeValues &values) const;
    Result<QString> textFor(const MergeValues &values) const;
    Result<MimeBodies> bodiesFor(const MergeValues &values) const;
    QString unsubscribeUrl(const QString &token) const;
    Result<QByteArray> senderFieldsFor(const MergeValues &values) const;

    MessageContent m_content;
    EmailAddress m_from;
    std::optional<EmailAddress> m_replyTo;
    std::optional<QByteArray> m_senderFields; ///< when they are the same in every copy
    QString m_unsubscribeUrl;                 ///< without token
    QList<QByteArray> m_attachments;          ///< encoded
    MergeTemplate m_senderName;
    MergeTemplate m_subject;
    MergeTemplate m_preheader;
    MergeTemplate m_html;
    MergeTemplate m_text;
    EncodedTemplate m_encodedHtml;
    EncodedTemplate m_encodedText;
};
