#include "smtp/accounttest.h"

#include "smtp/smtpconnection.h"

#include <QElapsedTimer>
#include <QEventLoop>

Result<AccountTestReport> testAccount(const SmtpAccount &account, const QString &password)
{
    SmtpConnection connection(account, password);
    Result<AccountTestReport> report;
    QEventLoop loop;
    QElapsedTimer elapsed;
    elapsed.start();
    QObject::connect(&connection, &SmtpConnection::ready, &loop, [&] {
        report = AccountTestReport{connection.tlsVersion(), int(elapsed.elapsed())};
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
