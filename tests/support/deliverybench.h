#pragma once

#include "delivery/smtpsink.h"
#include "sendings/snapshot.h"
#include "store/sendingrepository.h"
#include "store/sendingstates.h"
#include "support/audiencebuilder.h"
#include "support/fakepasswordstore.h"
#include "workflow/deliverproject.h"

#include <QSignalSpy>

/** A project with a running sending to many people, and the built-in server it goes to. */
struct DeliveryBench
{
    explicit DeliveryBench(int people, int connections, const SmtpSinkBehaviour &behaviour = {})
        : sink(behaviour)
    {
        if (const Result<void> listening = sink.listen(); !listening)
            qFatal("%s", qPrintable(listening.error().text()));
        const AccountId account = builder.account();
        builder.insert(QStringLiteral("UPDATE account SET port = ?, connections = ?"), {sink.port(), connections});
        const MessageId message = builder.message();
        sending = SendingId{builder.insert(
            QStringLiteral("INSERT INTO sending (project_id, name, message_id, account_id, state, options, "
                           "snapshot, started_at, created_at, modified_at) "
                           "VALUES (1, 'Décembre', ?, ?, 'SENDING', '{}', ?, 0, 0, 0)"),
            {message.value, account.value, QString::fromUtf8(toJson(snapshot()))})};
        builder.insert(
            QStringLiteral(
                "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?) "
                "INSERT INTO contact (project_id, key, address, address_key, language, created_at, modified_at) "
                "SELECT 1, 'p' || n || '@exemple.test', 'p' || n || '@exemple.test', 'p' || n || '@exemple.test', "
                "'fr', 0, 0 FROM number"),
            {people});
        builder.insert(QStringLiteral("INSERT INTO recipient (sending_id, contact_id, address, language, state) "
                                      "SELECT ?, id, address, 'fr', 'PENDING' FROM contact"),
                       {sending.value});
        const Result<void> counted =
            project.db().write([this](QSqlDatabase &db) { return SendingStates(db).recount(sending); });
        if (!counted)
            qFatal("%s", qPrintable(counted.error().text()));
    }

    static Snapshot snapshot()
    {
        Snapshot snapshot;
        snapshot.message.sender = {
            .id = {}, .name = QStringLiteral("Ville"), .address = QStringLiteral("info@ville.example"), .replyTo = {}};
        snapshot.message.versions = {{.language = QStringLiteral("fr"),
                                      .subject = QStringLiteral("Activités d’été"),
                                      .preheader = {},
                                      .html = QStringLiteral("<p>Bonjour {{email}}</p>"),
                                      .text = QStringLiteral("Bonjour {{email}}")}};
        snapshot.defaultLanguage = QStringLiteral("fr");
        snapshot.messageToken = QStringLiteral("a1b2c3");
        return snapshot;
    }

    qint64 count(RecipientState state)
    {
        return builder.valueOf(QStringLiteral("SELECT COUNT(*) FROM recipient WHERE state = '%1'").arg(wordFor(state)))
            .toLongLong();
    }
    QString sendingState() { return builder.valueOf(QStringLiteral("SELECT state FROM sending")); }
    int mostCopies() const
    {
        int most = 0;
        for (int copies : sink.copiesByRecipient())
            most = std::max(most, copies);
        return most;
    }

    TestProject project;
    AudienceBuilder builder{project};
    SmtpSink sink;
    FakePasswordStore passwords;
    SendingId sending;
};
