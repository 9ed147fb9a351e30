#include "contacts/contactstatus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactStatus)
};

} // namespace

QString wordFor(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Active:
        return u"ACTIVE"_s;
    case ContactStatus::NoAddress:
        return u"NO_ADDRESS"_s;
    case ContactStatus::Invalid:
        return u"INVALID"_s;
    case ContactStatus::KillFile:
        return u"KILLFILE"_s;
    case ContactStatus::Inactive:
        return u"INACTIVE"_s;
    case ContactStatus::Quarantine:
        return u"QUARANTINE"_s;
    }
    return {};
}

QString nameOf(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Active:
        return Words::tr("Active");
    case ContactStatus::NoAddress:
        return Words::tr("No address");
    case ContactStatus::Invalid:
        return Words::tr("Invalid address");
    case ContactStatus::KillFile:
        return Words::tr("Kill file");
    case ContactStatus::Inactive:
        return Words::tr("Inactive");
    case ContactStatus::Quarantine:
        return Words::tr("Quarantine");
    }
    return {};
}
