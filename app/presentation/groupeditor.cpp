#include "presentation/groupeditor.h"

#include "consents/trackingconsent.h"
#include "groups/criteriajson.h"
#include "presentation/background.h"

namespace {

constexpr int valuesOffered = 100;

} // namespace

struct GroupEditor::Contents
{
    Group group;
    CriteriaCatalogue catalogue;
    QStringList usedBy;
    QHash<QString, QStringList> values;
    Criteria criteria;
    std::optional<Failure> problem;
};

GroupEditor::GroupEditor(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(400));
    connect(&m_soon, &QTimer::timeout, this, [this] {
        saveNow();
        countNow();
    });
}

GroupEditor::~GroupEditor()
{
    stopCounting();
    if (m_soon.isActive())
        saveNow();
}

Result<GroupEditor::Contents> GroupEditor::read(Database &database, GroupId id)
{
    const GroupRepository groups(database);
    const DynamicGroups dynamic(database);
    const Result<Group> group = groups.byId(id);
    if (!group)
        return failureOf(group);
    const Result<CriteriaCatalogue> catalogue = dynamic.catalogue();
    if (!catalogue)
        return failureOf(catalogue);
    const Result<QStringList> usedBy = groups.usedBy(id);
    if (!usedBy)
        return failureOf(usedBy);
    Contents contents{*group, *catalogue, *usedBy, {}, {}, {}};
    if (!group->isDynamic())
        return contents;
    const Result<Criteria> criteria = criteriaFromJson(group->criteria, *catalogue);
    if (criteria)
        contents.criteria = *criteria;
    else
        contents.problem = criteria.error();
    for (const ContactField &field : catalogue->fields)
        if (field.type == ContactField::Type::Choice || field.name == BuiltInField::Language)
            if (const Result<QStringList> values = dynamic.valuesOf(field, valuesOffered))
                contents.values.insert(field.name, *values);
    return contents;
}

void GroupEditor::open(GroupId id)
{
    if (m_soon.isActive())
        saveNow();
    stopCounting();
    Database &database = m_session.database();
    inBackground(
        this, [&database, id] { return read(database, id); },
        [this](const Result<Contents> &contents) {
            if (!contents) {
                Q_EMIT failed(contents.error());
                return;
            }
            m_group = contents->group;
            m_catalogue = contents->catalogue;
            m_usedBy = contents->usedBy;
            m_values = contents->values;
            m_criteria = contents->criteria;
            m_problem = contents->problem;
            m_isSaved = true;
            m_count.reset();
            Q_EMIT opened();
            countNow();
        });
}

void GroupEditor::retranslate()
{
    for (Consent &consent : m_catalogue.consents)
        if (consent.id == trackingConsent)
            consent.name = trackingConsentName();
}

void GroupEditor::refresh()
{
    if (!m_group.id.isValid())
        return;
    m_readsAgain = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    Database &database = m_session.database();
    inBackground(
        this, [&database, id = m_group.id] { return read(database, id); },
        [this](const Result<Contents> &contents) {
            m_isReading = false;
            if (m_readsAgain)
                refresh();
            if (!contents || contents->group.id != m_group.id)
                return;
            const bool recount = contents->group.members != m_group.members;
            m_group = contents->group;
            m_catalogue = contents->catalogue;
            m_usedBy = contents->usedBy;
            Q_EMIT refreshed();
            if (recount && !isCounting() && !m_soon.isActive())
                countNow();
        });
}

void GroupEditor::setCriteria(const Criteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    const Result<Criteria> checked = checkedCriteria(criteria);
    m_problem = checked ? std::nullopt : std::optional(checked.error());
    m_isSaved = false;
    stopCounting();
    if (checked)
        m_soon.start();
    else
        m_soon.stop();
    Q_EMIT savedChanged();
    Q_EMIT countChanged();
}

void GroupEditor::saveNow()
{
    m_soon.stop();
    const Result<Criteria> checked = checkedCriteria(m_criteria);
    if (!checked || m_isSaved)
        return;
    const Result<void> saved = DynamicGroups(m_session.database()).setCriteria(m_group.id, *checked);
    m_isSaved = saved.has_value();
    m_problem = saved ? std::nullopt : std::optional(saved.error());
    m_session.noteChange();
    Q_EMIT savedChanged();
}

void GroupEditor::stopCounting()
{
    if (m_counting)
        m_counting->store(true);
    m_counting.reset();
}

void GroupEditor::countNow()
{
    stopCounting();
    const Result<Criteria> checked = checkedCriteria(m_criteria);
    if (!m_group.isDynamic() || !checked || m_problem) {
        m_count.reset();
        Q_EMIT countChanged();
        return;
    }
    auto stopped = std::make_shared<std::atomic_bool>(false);
    m_counting = stopped;
    Q_EMIT countChanged();
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, criteria = *checked, stopped] {
            return DynamicGroups(database).count(criteria, [stopped] { return stopped->load(); });
        },
        [this, stopped](const Result<DynamicGroups::Count> &count) {
            if (stopped->load() || m_counting != stopped)
                return;
            m_counting.reset();
            m_count = count ? std::optional(*count) : std::nullopt;
            if (!count)
                Q_EMIT failed(count.error());
            Q_EMIT countChanged();
        });
}
