#include "presentation/homeoverview.h"

#include "store/accountrepository.h"
#include "store/contactrepository.h"
#include "store/messagerepository.h"

#include <algorithm>

namespace {

constexpr int shownResults = 5;

bool startsBefore(const SendingLine &a, const SendingLine &b)
{
    return a.sending.launchAt.value_or(Instant::max()) < b.sending.launchAt.value_or(Instant::max());
}

} // namespace

Result<HomeOverview> readHomeOverview(Database &database)
{
    HomeOverview home;
    const std::pair<SendingTab, QList<SendingLine> *> lists[] = {{SendingTab::ToApprove, &home.toApprove},
                                                                 {SendingTab::Running, &home.running},
                                                                 {SendingTab::Planned, &home.planned},
                                                                 {SendingTab::Over, &home.results}};
    for (const auto &[tab, list] : lists) {
        const Result<QList<SendingLine>> lines = readSendingLines(database, statesOf(tab));
        if (!lines)
            return failureOf(lines);
        *list = *lines;
    }
    std::stable_sort(home.planned.begin(), home.planned.end(), startsBefore);
    for (const QList<SendingLine> *list : {&home.running, &home.results})
        for (const SendingLine &line : *list) {
            const qint64 unknown = line.figures.count(RecipientState::Unknown);
            home.unknown += unknown;
            if (unknown > 0 && !home.firstUnknown.isValid())
                home.firstUnknown = line.sending.id;
        }
    home.results = home.results.mid(0, shownResults);

    const Result<QList<SmtpAccount>> accounts = AccountRepository(database).accounts();
    if (!accounts)
        return failureOf(accounts);
    home.accounts = *accounts;
    const Result<bool> isEmpty = ContactRepository(database).isEmpty();
    if (!isEmpty)
        return failureOf(isEmpty);
    home.hasContacts = !*isEmpty;
    const auto messages = MessageRepository(database).list();
    if (!messages)
        return failureOf(messages);
    home.messages = messages->size();
    return home;
}
