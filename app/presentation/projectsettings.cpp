#include "presentation/projectsettings.h"

#include "presentation/background.h"
#include "store/accountrepository.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/projectrepository.h"
#include "workflow/passwordstore.h"
#include "workflow/tryaccount.h"

Result<ProjectSettings::Contents> ProjectSettings::read(Database &database)
{
    const auto values = ProjectRepository(database).settings();
    if (!values)
        return failureOf(values);
    const AccountRepository repository(database);
    const Result<QList<SmtpAccount>> accounts = repository.accounts();
    if (!accounts)
        return failureOf(accounts);
    const Result<QList<Sender>> senders = repository.senders();
    if (!senders)
        return failureOf(senders);
    const auto consents = ConsentRepository(database).list();
    if (!consents)
        return failureOf(consents);
    const auto types = CommunicationTypeRepository(database).list();
    if (!types)
        return failureOf(types);
    return Contents{*values, *accounts, *senders, *consents, *types};
}

void ProjectSettings::refresh()
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

/** Whatever was done, what is shown is read again. */
template <class Value>
Result<Value> ProjectSettings::noted(Result<Value> done)
{
    m_session.noteChange();
    refresh();
    return done;
}

Result<void> ProjectSettings::set(const QString &name, const QString &value)
{
    return noted(ProjectRepository(m_session.database()).set(name, value));
}

Result<SmtpAccount> ProjectSettings::saveAccount(const SmtpAccount &account)
{
    AccountRepository repository(m_session.database());
    const Result<AccountId> id = noted(repository.saveAccount(account));
    if (!id)
        return failureOf(id);
    return repository.account(*id);
}

Result<void> ProjectSettings::keepPassword(const SmtpAccount &account, const QString &password)
{
    return m_session.passwords().save(account, password);
}

Result<void> ProjectSettings::removeAccount(AccountId account)
{
    return noted(AccountRepository(m_session.database()).removeAccount(account));
}

Result<void> ProjectSettings::saveSender(const Sender &sender)
{
    const Result<SenderId> id = noted(AccountRepository(m_session.database()).saveSender(sender));
    if (!id)
        return failureOf(id);
    return {};
}

Result<void> ProjectSettings::removeSender(SenderId sender)
{
    return noted(AccountRepository(m_session.database()).removeSender(sender));
}

Result<void> ProjectSettings::addConsent(const QString &name)
{
    const Result<Consent> consent = noted(ConsentRepository(m_session.database()).add(name));
    if (!consent)
        return failureOf(consent);
    return {};
}

Result<void> ProjectSettings::renameConsent(ConsentId consent, const QString &name)
{
    return noted(ConsentRepository(m_session.database()).rename(consent, name));
}

Result<void> ProjectSettings::removeConsent(ConsentId consent)
{
    return noted(ConsentRepository(m_session.database()).remove(consent));
}

Result<void> ProjectSettings::saveType(const CommunicationType &type)
{
    const Result<CommunicationTypeId> id = noted(CommunicationTypeRepository(m_session.database()).save(type));
    if (!id)
        return failureOf(id);
    return {};
}

Result<void> ProjectSettings::removeType(CommunicationTypeId type)
{
    return noted(CommunicationTypeRepository(m_session.database()).remove(type));
}

void ProjectSettings::testAccount(const SmtpAccount &account, const QString &password,
                                  std::function<void(const Result<Answer> &)> done)
{
    PasswordStore &passwords = m_session.passwords();
    inBackground(
        this, [account, password, &passwords] { return TryAccount(passwords).run(account, password); },
        [done = std::move(done)](const Result<TryAccount::Answer> &answer) {
            if (answer)
                done(Answer{answer->tlsVersion, answer->mechanism, answer->milliseconds});
            else
                done(failureOf(answer));
        });
}
