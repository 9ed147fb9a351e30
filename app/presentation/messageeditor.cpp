#include "presentation/messageeditor.h"

#include "messages/mergetemplate.h"
#include "presentation/background.h"
#include "store/accountrepository.h"
#include "store/communicationtyperepository.h"
#include "store/contactrepository.h"
#include "store/messagerepository.h"
#include "workflow/checkmessage.h"
#include "workflow/testmessage.h"

#include <algorithm>

namespace {

/** What a preview needs and gives, away from the window. */
struct Preview
{
    ContactId contact;
    QString contactName;
    Result<RenderedMessage> rendered;
    QList<MessageFinding> findings;
    qint64 offset = 0;
};

Preview previewOf(Database &database, PasswordStore &passwords, const Message &message, const QString &language,
                  qint64 offset)
{
    Preview preview;
    const ContactRepository contacts(database);
    const Result<qint64> total = contacts.count();
    if (total && *total > 0) {
        preview.offset = (offset % *total + *total) % *total;
        if (const auto page = contacts.page({}, preview.offset, 1); page && !page->isEmpty()) {
            preview.contact = page->first().id;
            preview.contactName = page->first().displayName();
        }
    }
    preview.rendered = TestMessage(database, passwords).preview(message, preview.contact, language);
    if (const auto findings = CheckMessage(database).run(message))
        preview.findings = *findings;
    return preview;
}

} // namespace

MessageEditor::MessageEditor(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(std::chrono::milliseconds(600));
    connect(&m_saveSoon, &QTimer::timeout, this, &MessageEditor::saveNow);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(std::chrono::milliseconds(150));
    connect(&m_previewSoon, &QTimer::timeout, this, &MessageEditor::refreshPreview);
}

MessageEditor::~MessageEditor()
{
    if (m_saveSoon.isActive())
        saveNow();
}

Result<void> MessageEditor::create(const QString &name)
{
    Message message;
    message.name = name;
    for (const QString &language : m_session.project().languages) {
        MessageVersion version;
        version.language = language;
        message.versions.append(version);
    }
    const Result<QList<Sender>> senders = AccountRepository(m_session.database()).senders();
    if (senders && !senders->isEmpty())
        message.sender = senders->first();
    const Result<MessageId> id = MessageRepository(m_session.database()).save(message);
    if (!id)
        return failureOf(id);
    return open(*id);
}

Result<void> MessageEditor::open(MessageId id)
{
    const Result<Message> message = MessageRepository(m_session.database()).byId(id);
    if (!message)
        return failureOf(message);
    const Result<QList<Sender>> senders = AccountRepository(m_session.database()).senders();
    if (!senders)
        return failureOf(senders);
    const Result<ContactFields> fields = ContactRepository(m_session.database()).fields();
    if (!fields)
        return failureOf(fields);
    const auto types = CommunicationTypeRepository(m_session.database()).list();
    if (!types)
        return failureOf(types);
    if (m_saveSoon.isActive())
        saveNow();
    m_types = *types;
    m_message = *message;
    m_senders = *senders;
    m_mergeFields.clear();
    for (const ContactField &field : *fields)
        m_mergeFields.append(field.name);
    const bool french = m_session.project().defaultLanguage().startsWith(QLatin1String("fr"));
    m_mergeFields.append(french ? QStringList{QStringLiteral("identite"), QStringLiteral("desabonnement")}
                                : QStringList{QStringLiteral("identity"), QStringLiteral("unsubscribe")});
    m_language =
        m_message.versions.isEmpty() ? m_session.project().defaultLanguage() : m_message.versions.first().language;
    if (m_message.versions.isEmpty())
        addVersion(m_language);
    Q_EMIT messageChanged();
    refreshPreview();
    return {};
}

void MessageEditor::setName(const QString &name)
{
    if (name == m_message.name)
        return;
    m_message.name = name;
    changed();
}

void MessageEditor::setType(CommunicationTypeId type)
{
    if (type == m_message.type)
        return;
    m_message.type = type;
    changed();
}

void MessageEditor::setSender(const Sender &sender)
{
    if (sender == m_message.sender)
        return;
    m_message.sender = sender;
    changed();
}

void MessageEditor::setCurrentLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT messageChanged();
    refreshPreview();
}

const MessageVersion &MessageEditor::currentVersion() const
{
    static const MessageVersion none;
    const auto found = std::find_if(m_message.versions.begin(), m_message.versions.end(),
                                    [this](const MessageVersion &version) { return version.language == m_language; });
    return found == m_message.versions.end() ? none : *found;
}

void MessageEditor::setCurrentVersion(const MessageVersion &version)
{
    for (MessageVersion &stored : m_message.versions) {
        if (stored.language != m_language || stored == version)
            continue;
        stored = version;
        stored.language = m_language;
        changed();
    }
}

QStringList MessageEditor::missingLanguages() const
{
    QStringList missing;
    const QStringList present = m_message.languages();
    for (const QString &language : m_session.project().languages)
        if (!present.contains(language))
            missing.append(language);
    return missing;
}

void MessageEditor::addVersion(const QString &language)
{
    MessageVersion version;
    version.language = language;
    m_message.versions.append(version);
    m_language = language;
    changed();
}

void MessageEditor::removeVersion(const QString &language)
{
    if (m_message.versions.size() < 2)
        return; // a message without any version could not be opened again
    m_message.versions.removeIf([&](const MessageVersion &version) { return version.language == language; });
    m_language = m_message.versions.first().language;
    changed();
}

int MessageEditor::textsToTranslate(const QString &language) const
{
    const auto texts = [](const MessageVersion &version) {
        return QStringList{version.subject, version.preheader, version.html.isEmpty() ? version.text : version.html};
    };
    int missing = 0;
    for (int i = 0; i < 3; ++i) {
        const auto isWritten = [&](const MessageVersion &version) { return !texts(version).at(i).trimmed().isEmpty(); };
        const bool elsewhere = std::any_of(m_message.versions.begin(), m_message.versions.end(), isWritten);
        const bool here =
            std::any_of(m_message.versions.begin(), m_message.versions.end(), [&](const MessageVersion &version) {
                return version.language == language && isWritten(version);
            });
        missing += elsewhere && !here ? 1 : 0;
    }
    return missing;
}

void MessageEditor::previewNext(int step)
{
    m_previewOffset += step;
    refreshPreview();
}

void MessageEditor::sendTest(const QStringList &addresses, std::function<void(const QString &, bool)> done)
{
    if (!saveNow())
        return;
    Database &database = m_session.database();
    PasswordStore &passwords = m_session.passwords();
    inBackground(
        this,
        [&database, &passwords, id = m_message.id, addresses, contact = m_previewContact, language = m_language] {
            return TestMessage(database, passwords).send(id, addresses, contact, language);
        },
        [this, done = std::move(done)](const Result<TestMessage::Report> &report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            QStringList sentences;
            if (!report->accepted.isEmpty())
                sentences.append(tr("%Ln test message(s) sent.", nullptr, int(report->accepted.size())));
            for (const auto &[address, why] : report->refused)
                sentences.append(tr("%1 was refused: %2").arg(address, why));
            m_session.noteChange();
            done(sentences.join(u'\n'), report->refused.isEmpty());
        });
}

bool MessageEditor::saveNow()
{
    m_saveSoon.stop();
    const Result<MessageId> id = MessageRepository(m_session.database()).save(m_message);
    if (!id) {
        Q_EMIT failed(id.error());
        return false;
    }
    Q_EMIT saved(m_session.now());
    return true;
}

void MessageEditor::changed()
{
    m_saveSoon.start();
    m_previewSoon.start();
    Q_EMIT messageChanged();
}

void MessageEditor::refreshPreview()
{
    const int generation = ++m_generation;
    Database &database = m_session.database();
    PasswordStore &passwords = m_session.passwords();
    inBackground(
        this,
        [&database, &passwords, message = m_message, language = m_language, offset = m_previewOffset] {
            return previewOf(database, passwords, message, language, offset);
        },
        [this, generation](const Preview &preview) {
            if (generation != m_generation)
                return;
            m_previewOffset = preview.offset;
            m_previewContact = preview.contact;
            m_previewName = preview.contactName;
            m_preview = preview.rendered;
            m_findings = preview.findings;
            Q_EMIT previewChanged();
            Q_EMIT findingsChanged();
        });
}
