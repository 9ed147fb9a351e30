#include "workflow/testcopies.h"

#include "contacts/emailaddress.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TestCopies)
};

tl::unexpected<Failure> noVersion(const Message &message, const QString &language)
{
    return refused(u"no-version"_s,
                   Words::tr("The message “%1” has no version in the language “%2”.").arg(message.name, language),
                   Words::tr("Choose a version that exists."));
}

QString inventedValue(const ContactField &field)
{
    const QString name = foldedFieldName(field.name);
    if (name == "prenom"_L1 || name == "firstname"_L1)
        return Words::tr("Camille", "an invented first name");
    if (name == "nom"_L1 || name == "lastname"_L1 || name == "name"_L1)
        return Words::tr("Tremblay", "an invented last name");
    switch (field.type) {
    case ContactField::Type::Number:
        return u"42"_s;
    case ContactField::Type::Date:
        return u"2026-01-31"_s;
    case ContactField::Type::Bool:
        return u"1"_s;
    case ContactField::Type::Text:
    case ContactField::Type::Choice:
        break;
    }
    return field.name;
}

Result<Contact> inventedPerson(const ContactRepository &contacts)
{
    const Result<ContactFields> fields = contacts.fields();
    if (!fields)
        return failureOf(fields);
    Contact person;
    person.address = u"camille.tremblay@example.org"_s; // RFC 2606: nobody's
    person.key = person.address;
    for (const ContactField &field : *fields)
        if (field.id.isValid())
            person.values.insert(field.name, inventedValue(field));
    return person;
}

/** A test is not a row of the ledger: its Message-ID only has to differ from all others (RFC 5322 §3.6.4). */
QString freshMessageId(const Sender &sender)
{
    const Result<EmailAddress> address = EmailAddress::parse(sender.address);
    return u"<test.%1@%2>"_s.arg(QString::number(QRandomGenerator::system()->generate64(), 36),
                                 address ? address->wireDomain() : u"envoi.invalid"_s);
}

} // namespace

TestCopies::TestCopies(Database &database, const Message &message, const QString &language, const QString &prefix)
    : m_database(database)
    , m_message(message)
    , m_language(language)
    , m_prefix(prefix)
{
}

Result<RenderedMessage> TestCopies::preview(const Contact &contact)
{
    const Result<const MessageRenderer *> renderer = rendererFor(contact);
    if (!renderer)
        return failureOf(renderer);
    return (*renderer)->preview(contact);
}

Result<QByteArray> TestCopies::source(const Contact &contact, const QString &address)
{
    const Result<const MessageRenderer *> renderer = rendererFor(contact);
    if (!renderer)
        return failureOf(renderer);
    const Result<EmailAddress> to = EmailAddress::parse(address);
    if (!to)
        return failureOf(to);
    return (*renderer)->render(contact, *to, freshMessageId(m_message.sender), m_database.clock().now(), u"test"_s);
}

Result<Contact> TestCopies::person(Database &database, ContactId id)
{
    const ContactRepository contacts(database);
    return id.isValid() ? contacts.byId(id) : inventedPerson(contacts);
}

Result<const MessageRenderer *> TestCopies::rendererFor(const Contact &contact)
{
    const Result<MessageVersion> version = versionOf(contact);
    if (!version)
        return failureOf(version);
    if (const auto known = m_renderers.find(version->language); known != m_renderers.end())
        return &known->second;
    const Result<QString> identity = ProjectRepository(m_database).setting(u"identity"_s);
    if (!identity)
        return failureOf(identity);
    const auto renderer =
        MessageRenderer::prepare({*version, m_message.sender, m_message.attachments, m_prefix, *identity});
    if (!renderer)
        return failureOf(renderer);
    return &m_renderers.emplace(version->language, *renderer).first->second;
}

Result<MessageVersion> TestCopies::versionOf(const Contact &contact) const
{
    if (!m_language.isEmpty()) {
        for (const MessageVersion &version : m_message.versions)
            if (version.language == m_language)
                return version;
        return noVersion(m_message, m_language);
    }
    const Result<Project> project = ProjectRepository(m_database).project();
    if (!project)
        return failureOf(project);
    if (const MessageVersion *version = versionFor(m_message.versions, contact.language, project->defaultLanguage()))
        return *version;
    return noVersion(m_message, contact.language);
}
