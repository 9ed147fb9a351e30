// The web service of an Envoi that was built without KDSoap.
#include "soap/soapserver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoapServer)
};

} // namespace

class SoapServer::Private
{
};

bool SoapServer::isIncluded()
{
    return false;
}

SoapServer::SoapServer(Database &) {}

SoapServer::~SoapServer() = default;

Result<void> SoapServer::start(const Options &)
{
    return refused(u"not-included"_s, Words::tr("This Envoi was built without its web service."),
                   Words::tr("Build it with KDSoap 2.2 for Qt 6: ./dev build does."));
}

void SoapServer::stop() {}

bool SoapServer::isRunning() const
{
    return false;
}

QString SoapServer::url() const
{
    return {};
}
