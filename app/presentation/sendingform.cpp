#include "presentation/sendingform.h"

#include "presentation/background.h"
#include "store/accountrepository.h"
#include "store/audience.h"
#include "store/grouprepository.h"
#include "store/messagerepository.h"
#include "store/sendingrepository.h"
#include "workflow/checkmessage.h"
#include "workflow/forecastsending.h"
#include "workflow/preparesending.h"

#include <algorithm>

namespace {

/** What depends on the whole draft, computed together away from the window. */
struct Readiness
{
    QStringList obstacles;
    QList<MessageFinding> findings;
    std::optional<Forecast> forecast;
};

Readiness readinessOf(Database &database, const Sending &draft, const Message &message,
                      const std::optional<RecipientCount> &count)
{
    Readiness readiness;
    if (const auto obstacles = PrepareSending(database).obstacles(draft))
        readiness.obstacles = *obstacles;
    else
        readiness.obstacles = {obstacles.error().text()};
    if (const auto findings = CheckMessage(database).run(message, {}, draft.options.specificVersion))
        readiness.findings = *findings;
    if (count)
        if (const auto plan = ForecastSending(database).run(draft, count->receive, count->seeds))
            readiness.forecast = *plan;
    return readiness;
}

} // namespace

SendingForm::SendingForm(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(std::chrono::milliseconds(400));
    connect(&m_saveSoon, &QTimer::timeout, this, &SendingForm::save);
    connect(&m_picker, &RecipientPickerModel::selectionChanged, this, [this] {
        m_draft.groups = m_picker.selection();
        changed();
    });
}

SendingForm::~SendingForm()
{
    cancelCalculation();
    if (m_saveSoon.isActive())
        save();
}

Result<void> SendingForm::startFor(MessageId message)
{
    const Result<Message> found = MessageRepository(m_session.database()).byId(message);
    if (!found)
        return failureOf(found);
    Sending draft;
    draft.name = found->name;
    draft.message = message;
    if (const Result<QList<GroupId>> seeds = SendingRepository(m_session.database()).usualSeeds(found->type))
        draft.groups.seeds = *seeds;
    const Result<SendingId> id = SendingRepository(m_session.database()).saveDraft(draft);
    if (!id)
        return failureOf(id);
    return open(*id);
}

Result<void> SendingForm::open(SendingId id)
{
    const Result<Sending> draft = SendingRepository(m_session.database()).byId(id);
    if (!draft)
        return failureOf(draft);
    const Result<Message> message = MessageRepository(m_session.database()).byId(draft->message);
    if (!message)
        return failureOf(message);
    const Result<QList<Group>> groups = GroupRepository(m_session.database()).names();
    if (!groups)
        return failureOf(groups);
    const Result<QList<SmtpAccount>> accounts = AccountRepository(m_session.database()).accounts();
    if (!accounts)
        return failureOf(accounts);
    if (m_saveSoon.isActive())
        save();
    m_message = *message;
    m_accounts = *accounts;
    m_isOpening = true;
    m_draft = *draft;
    m_picker.setGroups(*groups);
    m_picker.setSelection(draft->groups);
    m_isOpening = false;
    cancelCalculation();
    m_count.reset();
    m_countIsOld = false;
    Q_EMIT draftChanged();
    Q_EMIT countChanged();
    refreshReadiness();
    if (std::ranges::any_of(*groups, &Group::isDynamic))
        countGroups();
    return {};
}

/** How many are in the dynamic groups takes a moment: the lists are shown before. */
void SendingForm::countGroups()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return GroupRepository(database).list(); },
        [this, id = m_draft.id](const Result<QList<Group>> &groups) {
            if (!groups || m_draft.id != id)
                return;
            m_isOpening = true; // figures only: nothing of the draft changes
            m_picker.setGroups(*groups);
            m_isOpening = false;
            Q_EMIT draftChanged();
        });
}

qint64 SendingForm::seedMembers() const
{
    qint64 members = 0;
    for (const Group &group : m_picker.seedGroups())
        if (m_draft.groups.seeds.contains(group.id))
            members += group.members;
    return members;
}

void SendingForm::setOptions(const SendingOptions &options)
{
    if (options == m_draft.options)
        return;
    m_draft.options = options;
    changed();
}

void SendingForm::setAccount(AccountId account)
{
    if (account == m_draft.account)
        return;
    m_draft.account = account;
    changed();
}

void SendingForm::setName(const QString &name)
{
    if (name == m_draft.name)
        return;
    m_draft.name = name;
    changed();
}

void SendingForm::calculate()
{
    cancelCalculation();
    auto isCancelled = std::make_shared<std::atomic_bool>(false);
    m_countRun = isCancelled;
    Q_EMIT countChanged();
    Database &database = m_session.database();
    const AudienceQuery query = AudienceQuery::of(m_draft, m_message);
    auto elapsed = std::make_shared<QElapsedTimer>();
    elapsed->start();
    inBackground(
        this,
        [&database, query, isCancelled] {
            return Audience(database).count(query, [isCancelled] { return isCancelled->load(); });
        },
        [this, isCancelled, elapsed](const Result<RecipientCount> &count) {
            if (isCancelled->load() || m_countRun != isCancelled)
                return;
            m_countRun.reset();
            if (count) {
                m_count = *count;
                m_countIsOld = false;
                m_countedAt = m_session.now();
                m_countMilliseconds = elapsed->elapsed();
                refreshReadiness();
            } else {
                Q_EMIT failed(count.error());
            }
            Q_EMIT countChanged();
        });
}

void SendingForm::cancelCalculation()
{
    if (!m_countRun)
        return;
    m_countRun->store(true);
    m_countRun.reset();
    Q_EMIT countChanged();
}

std::optional<Instant> SendingForm::deadline() const
{
    if (!m_draft.options.deadline)
        return std::nullopt;
    const Result<ResolvedTime> resolved = resolve(*m_draft.options.deadline);
    return resolved ? std::optional(resolved->instant) : std::nullopt;
}

QString SendingForm::subjectPreview() const
{
    const MessageVersion *version =
        versionFor(m_message.versions, m_draft.options.specificVersion, m_session.project().defaultLanguage());
    const QString subject = version ? version->subject : QString();
    return m_draft.options.subjectPrefix.isEmpty() ? subject : m_draft.options.subjectPrefix + u' ' + subject;
}

void SendingForm::saveNow()
{
    if (m_saveSoon.isActive())
        save();
}

void SendingForm::prepare(std::function<void(const Result<Sending> &)> done)
{
    saveNow();
    Database &database = m_session.database();
    inBackground(
        this, [&database, id = m_draft.id, user = m_session.user()] { return PrepareSending(database).run(id, user); },
        [this, done = std::move(done)](const Result<Sending> &prepared) {
            if (prepared) {
                m_draft = *prepared;
                m_session.noteChange();
                Q_EMIT draftChanged();
            }
            done(prepared);
        });
}

void SendingForm::changed()
{
    if (m_isOpening)
        return;
    m_countIsOld = m_count.has_value();
    m_saveSoon.start();
    Q_EMIT draftChanged();
    Q_EMIT countChanged();
    refreshReadiness();
}

void SendingForm::save()
{
    m_saveSoon.stop();
    if (m_draft.state != SendingState::Draft)
        return;
    if (const Result<SendingId> id = SendingRepository(m_session.database()).saveDraft(m_draft); !id)
        Q_EMIT failed(id.error());
    else
        Q_EMIT saved(m_session.now());
}

void SendingForm::refreshReadiness()
{
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, draft = m_draft, message = m_message, count = m_count] {
            return readinessOf(database, draft, message, count);
        },
        [this, draft = m_draft](const Readiness &readiness) {
            if (draft != m_draft)
                return; // a newer question is on its way
            m_obstacles = readiness.obstacles;
            m_findings = readiness.findings;
            m_forecast = readiness.forecast;
            Q_EMIT readinessChanged();
        });
}
