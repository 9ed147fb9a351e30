#pragma once

#include "presentation/projectsession.h"
#include "presentation/webservicehost.h"
#include "services/servicecall.h"
#include "services/servicekey.h"

#include <QMap>

/** The web service as the settings show it: whether it runs, where, who may call it and what was called. */
class WebServices : public QObject
{
    Q_OBJECT

public:
    explicit WebServices(ProjectSession &session, QObject *parent = nullptr);

    /** Reads everything again, in the background. */
    void refresh();
    const QList<ServiceKey> &keys() const { return m_contents.keys; } ///< those in use first
    const QList<ServiceCall> &calls() const { return m_contents.calls; }
    static bool isIncluded() { return WebServiceHost::isIncluded(); }
    bool isBusy() const { return m_session.webService().isBusy(); } ///< it is being started or stopped
    /** It runs, or should and cannot: trouble() says why. */
    bool isOn() const { return !contractAddress().isEmpty() || trouble(); }
    const std::optional<Failure> &trouble() const { return m_session.webService().trouble(); }
    QString setting(const QString &name) const { return m_contents.settings.value(name); }
    /** Where the contract is while it runs; else empty. */
    QString contractAddress() const;
    bool isValid(const ServiceKey &key) const { return key.isValidAt(m_session.now()); }

    /** Starts or stops it, and remembers that for the next start of Envoi. */
    Result<void> setOn(bool on);
    /** After trouble(). */
    void tryAgain() { m_session.webService().follow(); }
    struct Place
    {
        QString listen;
        QString certificate;
        QString privateKey;
    };
    /** Refused: what cannot be an address or a file. When it is on it is started again there. */
    Result<void> setPlace(const Place &place);

    struct Wish
    {
        QString name;
        QList<ServiceOperation> rights;
        QString expires;
        QString addresses;
    };
    struct Made
    {
        ServiceKey key;
        QString secret; ///< shown once
    };
    Result<Made> addKey(const Wish &wish);
    Result<void> revokeKey(const ServiceKey &key);

    static constexpr int shownCalls = 200;

Q_SIGNALS:
    void changed();
    void failed(const Failure &failure);

private:
    struct Contents
    {
        QList<ServiceKey> keys;
        QList<ServiceCall> calls;
        QMap<QString, QString> settings;
        bool operator==(const Contents &) const = default;
    };
    static Result<Contents> read(Database &database);
    void noted();

    void onHostChanged();

    ProjectSession &m_session;
    Contents m_contents;
    bool m_isSwitchedOn = false; ///< just now, by a person: what cannot listen is off again
};
