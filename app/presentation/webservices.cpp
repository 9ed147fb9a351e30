#include "presentation/webservices.h"

#include "presentation/background.h"
#include "store/projectrepository.h"
#include "store/servicecallrepository.h"
#include "store/servicekeyrepository.h"
#include "workflow/servicekeys.h"

using namespace Qt::StringLiterals;

WebServices::WebServices(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.webService(), &WebServiceHost::changed, this, &WebServices::onHostChanged);
}

Result<WebServices::Contents> WebServices::read(Database &database)
{
    const Result<QList<ServiceKey>> keys = ServiceKeyRepository(database).list();
    if (!keys)
        return failureOf(keys);
    const Result<QList<ServiceCall>> calls = ServiceCallRepository(database).latest(shownCalls);
    if (!calls)
        return failureOf(calls);
    const Result<QMap<QString, QString>> settings = ProjectRepository(database).settings();
    if (!settings)
        return failureOf(settings);
    return Contents{*keys, *calls, *settings};
}

void WebServices::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return read(database); },
        [this](const Result<Contents> &contents) {
            if (!contents) {
                Q_EMIT failed(contents.error());
            } else if (m_contents != *contents) {
                m_contents = *contents;
                Q_EMIT changed();
            }
        });
}

void WebServices::noted()
{
    m_session.noteChange();
    refresh();
}

QString WebServices::contractAddress() const
{
    const QString url = m_session.webService().url();
    return url.isEmpty() ? QString() : url + u"?wsdl"_s;
}

Result<void> WebServices::setOn(bool on)
{
    ProjectRepository project(m_session.database());
    if (const Result<void> kept = project.set(u"web-service"_s, on ? u"on"_s : u"off"_s); !kept)
        return kept;
    m_isSwitchedOn = on;
    m_session.webService().follow();
    noted();
    return {};
}

void WebServices::onHostChanged()
{
    if (!isBusy() && std::exchange(m_isSwitchedOn, false) && trouble()) {
        const Failure why = *trouble();
        if (const Result<void> off = setOn(false); !off)
            Q_EMIT failed(off.error());
        Q_EMIT failed(why);
    }
    Q_EMIT changed();
}

Result<void> WebServices::setPlace(const Place &place)
{
    ProjectRepository project(m_session.database());
    for (const auto &[name, value] :
         {std::pair(u"web-service.listen"_s, place.listen), std::pair(u"web-service.certificate"_s, place.certificate),
          std::pair(u"web-service.private-key"_s, place.privateKey)})
        if (const Result<void> kept = project.set(name, value); !kept)
            return kept;
    if (isOn())
        tryAgain();
    noted();
    return {};
}

Result<WebServices::Made> WebServices::addKey(const Wish &wish)
{
    ServiceKeys::Wish asked{wish.name, {}, wish.expires, wish.addresses};
    for (ServiceOperation operation : wish.rights)
        asked.rights.append(wordFor(operation));
    const Result<ServiceKeys::Made> made = ServiceKeys(m_session.database()).add(asked);
    noted();
    if (!made)
        return failureOf(made);
    return Made{made->key, made->secret};
}

Result<void> WebServices::revokeKey(const ServiceKey &key)
{
    const Result<void> revoked = ServiceKeyRepository(m_session.database()).revoke(key.id);
    noted();
    return revoked;
}
