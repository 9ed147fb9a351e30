#include "presentation/sendinglines.h"

#include "store/messagerepository.h"
#include "store/sendingrepository.h"
#include "workflow/whatholdsup.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SendingLines)
};

} // namespace

Result<QList<SendingLine>> readSendingLines(Database &database, const QList<SendingState> &states)
{
    const SendingRepository repository(database);
    const Result<QList<Sending>> sendings = repository.list(states);
    if (!sendings)
        return failureOf(sendings);
    const auto messages = MessageRepository(database).list();
    if (!messages)
        return failureOf(messages);
    QHash<MessageId, MessageRepository::Line> messageOf;
    for (const MessageRepository::Line &message : *messages)
        messageOf.insert(message.id, message);
    QList<SendingId> ids;
    for (const Sending &sending : *sendings)
        ids.append(sending.id);
    const auto figures = repository.figuresOf(ids);
    if (!figures)
        return failureOf(figures);

    QList<SendingLine> lines;
    for (const Sending &sending : *sendings) {
        const MessageRepository::Line message = messageOf.value(sending.message);
        const bool modified = sending.preparedAt && message.modified > *sending.preparedAt;
        const Result<QStringList> waiting =
            database.read([&](QSqlDatabase &db) { return whatHoldsUp(db, sending, database.clock().now()); });
        if (!waiting)
            return failureOf(waiting);
        lines.append({sending, message.name, figures->value(sending.id), modified, *waiting});
    }
    return lines;
}

QList<SendingState> statesOf(SendingTab tab)
{
    switch (tab) {
    case SendingTab::Drafts:
        return {SendingState::Draft, SendingState::Preparing};
    case SendingTab::ToApprove:
        return {SendingState::ToApprove};
    case SendingTab::Planned:
        return {SendingState::Scheduled, SendingState::Late};
    case SendingTab::Running:
        return {SendingState::Sending, SendingState::Paused};
    case SendingTab::Over:
        return {SendingState::Done, SendingState::EndedAtDeadline};
    case SendingTab::Cancelled:
        return {SendingState::Cancelled};
    }
    return {};
}

QString nameOf(SendingTab tab)
{
    switch (tab) {
    case SendingTab::Drafts:
        return Words::tr("Drafts");
    case SendingTab::ToApprove:
        return Words::tr("To approve");
    case SendingTab::Planned:
        return Words::tr("Planned");
    case SendingTab::Running:
        return Words::tr("In progress");
    case SendingTab::Over:
        return Words::tr("Done");
    case SendingTab::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

Result<Engagement> readEngagement(Database &database, SendingId sending)
{
    return SendingRepository(database).engagement(sending);
}
