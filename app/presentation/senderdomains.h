#pragma once

#include "presentation/projectsession.h"
#include "smtp/senderdomainfindings.h"

#include <atomic>
#include <functional>
#include <memory>

/** The domains messages come from, as the settings show them: their keys, the last check of each, and the orders a
 * person gives about them. What takes time is done in the background. */
class SenderDomains : public QObject
{
    Q_OBJECT

public:
    explicit SenderDomains(ProjectSession &session, QObject *parent = nullptr);
    /** A check still under way is cancelled. */
    ~SenderDomains() override;

    void refresh();
    const QList<SenderDomain> &domains() const { return m_domains; }
    SenderDomain domain(const QString &name) const;

    using Done = std::function<void(const Result<void> &)>;
    /** Asks the DNS; one check at a time. */
    void check(const QString &domain, Done done);
    bool isChecking(const QString &domain) const { return m_checking == domain; }
    void cancelCheck();
    void generateKey(const QString &domain, DkimKey::Type type, Done done);

    Result<void> setSigning(const QString &domain, SenderDomain::Signing signing);
    Result<void> importKey(const QString &domain, const QString &selector, const QString &file);
    Result<void> exportKey(const QString &domain, const QString &selector, const QString &file);
    Result<void> removeKey(const QString &domain, const QString &selector);

Q_SIGNALS:
    void changed();
    void failed(const Failure &failure);

private:
    Result<void> noted(const Result<void> &done);

    ProjectSession &m_session;
    QList<SenderDomain> m_domains;
    QString m_checking;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};
