#include "services/servicecall.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceCall)
};

} // namespace

QString nameOfResult(const QString &result)
{
    if (result == "OK"_L1)
        return Words::tr("done");
    if (result == "PARTIAL"_L1)
        return Words::tr("done, some records refused");
    if (result == "no-key"_L1)
        return Words::tr("not accepted: no key was given");
    if (result == "unknown-key"_L1)
        return Words::tr("not accepted: there is no such key");
    if (result == "wrong-secret"_L1)
        return Words::tr("not accepted: wrong password");
    if (result == "revoked"_L1)
        return Words::tr("not accepted: the key was revoked");
    if (result == "expired"_L1)
        return Words::tr("not accepted: the key has expired");
    if (result == "address"_L1)
        return Words::tr("not accepted: not from this address");
    if (result == "forbidden"_L1)
        return Words::tr("refused: the key may not call this");
    return Words::tr("refused: %1").arg(result);
}
