#pragma once

#include "store/sendingrepository.h"
#include "support/audiencebuilder.h"
#include "workflow/approvesending.h"
#include "workflow/preparesending.h"

/** A project with two contacts in a group, a message in two languages, an account, and a draft for them. */
struct SendingWorld
{
    TestProject project;
    AudienceBuilder builder{project};
    ContactId zoe = builder.person(QStringLiteral("zoe@a.example"), QStringLiteral("fr"));
    ContactId bob = builder.person(QStringLiteral("bob@b.example"), QStringLiteral("en"));
    GroupId clients = builder.group(QStringLiteral("Clients"), {zoe, bob});
    MessageId message = builder.message();
    AccountId account = builder.account();
    SendingRepository sendings{project.db()};
    PrepareSending prepare{project.db()};

    Sending draft()
    {
        Sending draft;
        draft.name = QStringLiteral("Décembre");
        draft.message = message;
        draft.groups.to = {clients};
        draft.options.subjectPrefix = QStringLiteral(" [RAPPEL] ");
        return draft;
    }
    SendingId saved(const Sending &draft) { return sendings.saveDraft(draft).value(); }
    QString codeOf(const Sending &draft)
    {
        const Result<Sending> prepared = prepare.run(saved(draft), QStringLiteral("anne"));
        return prepared ? QStringLiteral("prepared") : prepared.error().code;
    }
    /** A wall time in UTC, `minutes` from now. */
    WallTime in(int minutes) const
    {
        const QDateTime time = toUtc(project.clock.now() + std::chrono::minutes(minutes));
        return {time.date(), time.time(), "UTC", false};
    }
    SendingId prepared(const Sending &draft)
    {
        const Result<Sending> done = prepare.run(saved(draft), QStringLiteral("anne"));
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        return done->id;
    }
    SendingId prepared() { return prepared(draft()); }
    /** Prepared by Anne and approved by Marc: it leaves at once. */
    SendingId running()
    {
        const SendingId id = prepared();
        if (const auto done = ApproveSending(project.db()).approve(id, QStringLiteral("marc")); !done)
            qFatal("%s", qPrintable(done.error().text()));
        return id;
    }
    /** What the engine would have done with one row. */
    void setRow(ContactId contact, RecipientState state)
    {
        builder.insert(QStringLiteral("UPDATE sending_count SET rows = rows - 1 WHERE state = 'PENDING' AND seed = 0"),
                       {});
        builder.insert(
            QStringLiteral("INSERT INTO sending_count (sending_id, seed, state, rows) SELECT sending_id, 0, ?, 1 "
                           "FROM recipient WHERE contact_id = ? ON CONFLICT DO UPDATE SET rows = rows + 1"),
            {wordFor(state), contact.value});
        builder.insert(QStringLiteral("UPDATE recipient SET state = ?, ended_at = 1796130000000, reply_code = 250, "
                                      "reply_status = '2.0.0', reply_text = 'Ok' WHERE contact_id = ?"),
                       {wordFor(state), contact.value});
    }
    qint64 number(const QString &sql) const { return builder.valueOf(sql).toLongLong(); }
};