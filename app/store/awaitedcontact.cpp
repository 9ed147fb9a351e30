#include "store/awaitedcontact.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactErasure)
};

} // namespace

Result<void> refuseWhileAwaited(QSqlDatabase &db, ContactId contact)
{
    Statement waiting(db, u"SELECT s.name FROM recipient r JOIN sending s ON s.id = r.sending_id "
                          "WHERE r.contact_id = ? AND r.state IN ('PENDING', 'DEFERRED', 'SENDING') LIMIT 1"_s);
    if (const Result<void> done = waiting.bind(contact).run(); !done)
        return done;
    if (waiting.next())
        return refused(
            u"in-use"_s, Words::tr("The sending “%1” still has to reach this contact.").arg(waiting.text(0)),
            Words::tr("Wait until it is over, or cancel it; deactivating the contact stops the message at once."));
    return {};
}
