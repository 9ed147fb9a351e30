#pragma once

#include "messages/message.h"
#include "messages/messagerenderer.h"
#include "store/database.h"

#include <memory>

class DkimSigner;
class EmailAddress;
class MailSubmission;
class PasswordStore;
class TestCopies;
struct SmtpReply;

/** Previews and test sends of a message (specification §8). Tests carry [TEST] and never count in results. */
class TestMessage
{
public:
    TestMessage(Database &database, PasswordStore &passwords)
        : m_database(database)
        , m_passwords(passwords)
    {
    }

    /** The message as this contact would see it, in her version or a given one. */
    Result<RenderedMessage> preview(const Message &message, ContactId contact, const QString &language = {},
                                    const QString &prefix = {}) const;
    /** The whole source of that copy, as `.eml`. */
    Result<QByteArray> source(const Message &message, ContactId contact, const QString &language = {}) const;

    struct Report
    {
        QStringList accepted;
        QList<QPair<QString, QString>> refused; ///< address, why
    };
    /** To addresses, with the data of `contact` (or invented data). Blocks until every server answered. */
    Result<Report> send(MessageId message, const QStringList &addresses, ContactId contact, const QString &language);
    /** To the members of a test group, each with her own data and version. */
    Result<Report> sendToGroup(MessageId message, GroupId group, const QString &language);

private:
    /** One copy to make and hand over. */
    struct Copy
    {
        Contact contact;
        QString address;
    };
    struct Recipients
    {
        QList<Copy> copies;
        QList<QPair<QString, QString>> refused; ///< before anything is sent
    };
    /** How copies leave: as those of the sending will. */
    struct Way
    {
        MailSubmission &submission;
        std::shared_ptr<const DkimSigner> signer; ///< null: not signed
    };
    Result<SmtpReply> handOver(const Way &way, TestCopies &copies, const EmailAddress &sender, const Copy &copy);
    Result<Report> handOverAll(MessageId id, const Recipients &recipients, const QString &language);

    Database &m_database;
    PasswordStore &m_passwords;
};
