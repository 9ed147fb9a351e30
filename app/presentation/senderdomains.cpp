#include "presentation/senderdomains.h"

#include "base/outputfile.h"
#include "presentation/background.h"
#include "store/senderdomainrepository.h"
#include "workflow/checksenderdomain.h"
#include "workflow/domainkeys.h"

#include <QFile>

using namespace Qt::StringLiterals;

SenderDomains::SenderDomains(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

SenderDomains::~SenderDomains()
{
    cancelCheck();
}

void SenderDomains::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return SenderDomainRepository(database).domains(); },
        [this](const Result<QList<SenderDomain>> &domains) {
            if (!domains) {
                Q_EMIT failed(domains.error());
            } else if (m_domains != *domains) {
                m_domains = *domains;
                Q_EMIT changed();
            }
        });
}

SenderDomain SenderDomains::domain(const QString &name) const
{
    for (const SenderDomain &domain : m_domains)
        if (domain.domain == name)
            return domain;
    return {name, {}, {}, {}, {}};
}

void SenderDomains::check(const QString &domain, Done done)
{
    if (!m_checking.isEmpty())
        return;
    m_checking = domain;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, domain, cancelled = m_cancelled] {
            return CheckSenderDomain::askSystem(database, domain, cancelled);
        },
        [this, done = std::move(done)](const Result<SenderDomain> &checked) {
            m_checking.clear();
            done(noted(checked ? Result<void>() : failureOf(checked)));
            Q_EMIT changed();
        });
}

void SenderDomains::cancelCheck()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void SenderDomains::generateKey(const QString &domain, DkimKey::Type type, Done done)
{
    ProjectSession &session = m_session;
    inBackground(
        this,
        [&session, domain, type] {
            DomainKeys keys(session.database(), session.passwords());
            return keys.generate(domain, type, keys.suggestedSelector(type));
        },
        [this, done = std::move(done)](const Result<DomainKey> &key) {
            done(noted(key ? Result<void>() : failureOf(key)));
        });
}

Result<void> SenderDomains::setSigning(const QString &domain, SenderDomain::Signing signing)
{
    return noted(SenderDomainRepository(m_session.database()).setSigning(domain, signing));
}

Result<void> SenderDomains::importKey(const QString &domain, const QString &selector, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"file"_s, tr("The file %1 cannot be read.").arg(path), tr("Check its permissions."));
    const Result<DomainKey> key =
        DomainKeys(m_session.database(), m_session.passwords()).importPem(domain, selector, file.read(64 * 1024));
    return noted(key ? Result<void>() : failureOf(key));
}

Result<void> SenderDomains::exportKey(const QString &domain, const QString &selector, const QString &path)
{
    const Result<QByteArray> pem = DomainKeys(m_session.database(), m_session.passwords()).exportPem(domain, selector);
    if (!pem)
        return failureOf(pem);
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(*pem) != pem->size() || !file.commit())
        return broken(u"file"_s, tr("The file %1 could not be written.").arg(path),
                      tr("Check its folder and the space on the disk."));
    return {};
}

Result<void> SenderDomains::removeKey(const QString &domain, const QString &selector)
{
    return noted(DomainKeys(m_session.database(), m_session.passwords()).remove(domain, selector));
}

/** Whatever was done, what is shown is read again. */
Result<void> SenderDomains::noted(const Result<void> &done)
{
    m_session.noteChange();
    refresh();
    return done;
}
