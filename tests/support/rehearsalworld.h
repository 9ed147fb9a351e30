#pragma once

#include "messages/mimereader.h"
#include "store/messagerepository.h"
#include "support/fakepasswordstore.h"
#include "support/sendingworld.h"
#include "workflow/rehearsesending.h"

#include <QTcpServer>

/** A sending with something of everything, a real port of its account where nobody may ever knock, and its rehearsal.
 */
struct RehearsalWorld : SendingWorld
{
    RehearsalWorld()
    {
        if (!canary.listen(QHostAddress::LocalHost))
            qFatal("no port");
        builder.insert(QStringLiteral("UPDATE account SET port = ?"), {canary.serverPort()});
        builder.insert(QStringLiteral("UPDATE message_version SET html = '<p>Bonjour {{email}}</p>{{identity}}', "
                                      "text = 'Bonjour {{email}}' WHERE message_id = ?"),
                       {message.value});
        options.place = place.path();
    }

    void addPeople(int count, const QString &domain = QStringLiteral("exemple.test"))
    {
        for (int number = 0; number < count; ++number) {
            const ContactId id = builder.person(QStringLiteral("p%1@%2").arg(number).arg(domain),
                                                number % 3 ? QStringLiteral("fr") : QStringLiteral("en"));
            builder.insert(QStringLiteral("INSERT INTO group_member (group_id, contact_id) VALUES (?, ?)"),
                           {clients.value, id.value});
        }
    }
    std::shared_ptr<RehearsedSending> rehearse(SendingId id)
    {
        auto done = RehearseSending(project.db(), passwords).run(id, options);
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        return *done;
    }
    /** Everything the project knows of its sendings, in one text. */
    QString ledger() const
    {
        QString text;
        for (const char *sql :
             {"SELECT group_concat(id || state || options || content_hash || coalesce(started_at, '') || modified_at, "
              "';') "
              "FROM sending",
              "SELECT group_concat(id || state || attempts || coalesce(handed_at, ''), ';') FROM recipient",
              "SELECT group_concat(sending_id || state || rows, ';') FROM sending_count",
              "SELECT group_concat(sending_id || from_state || to_state, ';') FROM sending_history",
              "SELECT group_concat(id || modified_at, ';') FROM contact",
              "SELECT group_concat(id || tested_hash || modified_at, ';') FROM message",
              "SELECT COUNT(*) FROM exclusion", "SELECT COUNT(*) FROM delivery_lease"})
            text += builder.valueOf(QString::fromLatin1(sql)) + u'\n';
        return text;
    }
    static QList<RehearsedMessage> everybody(const RehearsedSending &rehearsed, const RehearsalFilter &filter = {})
    {
        return rehearsed.page(filter, 0, 10'000).value();
    }
    static MimePart messageOf(const RehearsedSending &rehearsed, const RehearsedMessage &one)
    {
        return MimePart::read(rehearsed.content(one).value());
    }
    QStringList leftovers() const { return QDir(place.path()).entryList({QStringLiteral("rehearsal-*")}); }

    FakePasswordStore passwords;
    QTemporaryDir place;
    QTcpServer canary;
    RehearseSending::Options options;
};
