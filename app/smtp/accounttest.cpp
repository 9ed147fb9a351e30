#include "smtp/accounttest.h"

#include "smtp/smtpconnection.h"

#include <QElapsedTimer>
#include <QEventLoop>

Result<AccountTestReport> testAccount(const SmtpAccount &account, const QString &secret)
{
    SmtpConnection connection(account, secret);
    Result<AccountTestReport> report;
    QEventLoop loop;
    QElapsedTimer elapsed;
    elapsed.start();
    QObject::connect(&connection, &SmtpConnection::ready, &loop, [&] {
        const SmtpDialogue &dialogue = connection.dialogue();
        report = AccountTestReport{dialogue.extensions().server, connection.tlsVersion(),
                                   dialogue.extensions().keywords, dialogue.mechanism(), int(elapsed.elapsed())};
        connection.quit();
    });
    QObject::connect(&connection, &SmtpConnection::closed, &loop, [&](const Failure &why) {
        if (!why.code.isEmpty())
            report = tl::unexpected(why);
        loop.quit();
    });
    connection.open();
    loop.exec();
    return report;
}
