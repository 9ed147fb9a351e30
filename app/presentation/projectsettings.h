#pragma once

#include "consents/communicationtype.h"
#include "messages/message.h"
#include "presentation/projectsession.h"
#include "smtp/smtpaccount.h"
#include "workflow/accountpreset.h"

#include <QMap>

#include <functional>

/** The project's settings, SMTP accounts and senders as the settings page shows and changes them. */
class ProjectSettings : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSettings(ProjectSession &session, QObject *parent = nullptr)
        : QObject(parent)
        , m_session(session)
    {
    }

    /** Reads everything again, in the background. */
    void refresh();
    QString value(const QString &name) const { return m_contents.values.value(name); }
    const QList<SmtpAccount> &accounts() const { return m_contents.accounts; }
    const QList<Sender> &senders() const { return m_contents.senders; }
    const QList<Consent> &consents() const { return m_contents.consents; }
    const QList<CommunicationType> &types() const { return m_contents.types; }
    const Project &project() const { return m_session.project(); }

    Result<void> set(const QString &name, const QString &value);
    Result<SmtpAccount> saveAccount(const SmtpAccount &account);
    /** Into the key store, never into the project. */
    Result<void> keepPassword(const SmtpAccount &account, const QString &password);
    Result<void> removeAccount(AccountId account);
    Result<void> saveSender(const Sender &sender);
    Result<void> removeSender(SenderId sender);
    Result<void> addConsent(const QString &name);
    Result<void> renameConsent(ConsentId consent, const QString &name);
    Result<void> removeConsent(ConsentId consent);
    Result<void> saveType(const CommunicationType &type);
    Result<void> removeType(CommunicationTypeId type);

    struct Answer
    {
        QString tlsVersion; ///< empty: not encrypted
        QString mechanism;  ///< how the account logged in; empty: it did not
        int milliseconds = 0;
    };
    /** Talks to the server in the background; an empty password means the one kept. */
    void testAccount(const SmtpAccount &account, const QString &password,
                     std::function<void(const Result<Answer> &)> done);

Q_SIGNALS:
    void changed();
    void failed(const Failure &failure);

private:
    struct Contents
    {
        QMap<QString, QString> values;
        QList<SmtpAccount> accounts;
        QList<Sender> senders;
        QList<Consent> consents;
        QList<CommunicationType> types;
        bool operator==(const Contents &) const = default;
    };
    static Result<Contents> read(Database &database);
    template <class Value>
    Result<Value> noted(Result<Value> done);

    ProjectSession &m_session;
    Contents m_contents;
};
