#include "presentation/webservicehost.h"

#include "presentation/background.h"
#include "soap/soapserver.h"
#include "store/projectrepository.h"

using namespace Qt::StringLiterals;

WebServiceHost::WebServiceHost(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_server(std::make_shared<SoapServer>(database))
{
}

WebServiceHost::~WebServiceHost() = default;

bool WebServiceHost::isIncluded()
{
    return SoapServer::isIncluded();
}

WebServiceHost::Outcome WebServiceHost::follow(Database &database, SoapServer &server)
{
    server.stop();
    const auto settings = ProjectRepository(database).settings();
    if (!settings)
        return {{}, settings.error()};
    if (settings->value(u"web-service"_s) != "on"_L1)
        return {};
    const Result<void> started =
        server.start({settings->value(u"web-service.listen"_s), settings->value(u"web-service.certificate"_s),
                      settings->value(u"web-service.private-key"_s)});
    return started ? Outcome{server.url(), {}} : Outcome{{}, started.error()};
}

void WebServiceHost::follow()
{
    m_isAskedAgain = m_isBusy;
    if (m_isBusy)
        return;
    m_isBusy = true;
    inBackground(
        this, [&database = m_database, server = m_server] { return follow(database, *server); },
        [this](const Outcome &outcome) {
            m_isBusy = false;
            m_url = outcome.url;
            m_trouble = outcome.trouble;
            if (std::exchange(m_isAskedAgain, false))
                follow();
            else
                Q_EMIT changed();
        });
    Q_EMIT changed();
}
