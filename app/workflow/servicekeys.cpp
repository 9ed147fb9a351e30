#include "workflow/servicekeys.h"

#include "base/controlcharacter.h"
#include "base/duration.h"
#include "consents/consenttexts.h"
#include "store/projectrepository.h"
#include "store/servicekeyrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTimeZone>

#include <openssl/crypto.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceKeys)
};

QString freshSecret()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/** The secret has 256 random bits: nothing slower than one round of SHA-256 is needed to keep it from being guessed. */
QByteArray hashOf(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

bool isSame(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace

Result<ServiceKeys::Made> ServiceKeys::add(const Wish &wish)
{
    Made made;
    made.key.name = wish.name.simplified();
    bool isNumber = false; // it would be taken for that of another key
    (void)made.key.name.toLongLong(&isNumber);
    if (made.key.name.isEmpty() || made.key.name.size() > 100 || hasControlCharacter(wish.name) || isNumber)
        return refused(u"usage"_s, Words::tr("A key needs a name of 1 to 100 characters."),
                       Words::tr("Name it after the program that will use it, such as CRM."));
    const auto rights = serviceOperationsFrom(wish.rights);
    const auto addresses = addressRangesFrom(wish.addresses);
    const auto expiry = expiryFrom(wish.expires.trimmed());
    if (!rights)
        return failureOf(rights);
    if (!addresses)
        return failureOf(addresses);
    if (!expiry)
        return failureOf(expiry);
    made.key.rights = rights->isEmpty() ? allServiceOperations() : *rights;
    made.key.addresses = *addresses;
    made.key.expiry = *expiry;
    made.key.created = m_database.clock().now();
    made.secret = freshSecret();
    const Result<ServiceKeyId> id = ServiceKeyRepository(m_database).add(made.key, hashOf(made.secret));
    if (!id)
        return failureOf(id);
    made.key.id = *id;
    return made;
}

Result<std::optional<Instant>> ServiceKeys::expiryFrom(const QString &text) const
{
    if (text.isEmpty())
        return std::optional<Instant>();
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    const Instant now = m_database.clock().now();
    std::optional<Instant> end = fromIso(text);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        end = fromUtc(day.addDays(1).startOfDay(QTimeZone(project->timeZone.toLatin1())).toUTC());
    else if (const auto duration = durationFrom(text))
        end = now + *duration;
    if (!end)
        return refused(u"bad-date"_s, Words::tr("“%1” is not a date.").arg(text),
                       Words::tr("Write the last day as 2027-01-31, or a time from now as 90d."));
    if (*end <= now)
        return refused(u"past-date"_s, Words::tr("“%1” is past: the key would open nothing.").arg(text),
                       Words::tr("Choose a later day."));
    return end;
}

Result<ServiceKey> ServiceKeys::revoke(const QString &nameOrId)
{
    ServiceKeyRepository keys(m_database);
    Result<ServiceKey> key = keys.find(nameOrId);
    if (!key)
        return key;
    if (const Result<void> done = keys.revoke(key->id); !done)
        return failureOf(done);
    key->active = false;
    return key;
}

Result<ServiceKey> ServiceKeys::authenticate(const QString &user, const QString &secret, const QString &address) const
{
    const Result<std::optional<ServiceKeyRepository::Kept>> kept =
        ServiceKeyRepository(m_database).kept(ServiceKeyId{user.toLongLong()});
    if (!kept)
        return failureOf(kept);
    // An unknown key takes as long as a known one.
    const bool isRight = isSame(*kept ? (*kept)->secretHash : hashOf(u"nobody's"_s), hashOf(secret));
    if (!*kept)
        return tl::unexpected(notAccepted(u"unknown-key"_s));
    const ServiceKey &key = (*kept)->key;
    if (!isRight)
        return tl::unexpected(notAccepted(u"wrong-secret"_s));
    if (!key.active)
        return tl::unexpected(notAccepted(u"revoked"_s));
    if (!key.isValidAt(m_database.clock().now()))
        return tl::unexpected(notAccepted(u"expired"_s));
    if (!key.admits(address))
        return tl::unexpected(notAccepted(u"address"_s));
    return key;
}

Failure ServiceKeys::notAccepted(const QString &code)
{
    return {Failure::Kind::Refused, code,
            Words::tr("The key, its secret or the place the call comes from is not accepted."),
            Words::tr("Ask the person who manages Envoi for a key that is valid.")};
}
