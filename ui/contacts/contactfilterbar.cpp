#include "ui/contacts/contactfilterbar.h"

#include "presentation/languagename.h"
#include "ui/common/choicebox.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr ContactStatus statuses[] = {ContactStatus::Active,   ContactStatus::Inactive, ContactStatus::Quarantine,
                                      ContactStatus::KillFile, ContactStatus::Invalid,  ContactStatus::NoAddress};

/** Months; 0: never. */
constexpr int sentChoices[] = {1, 3, 12, -3, -12, 0};

constexpr int besideText = 46; ///< in a box, with its arrow

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

ContactFilterBar::ContactFilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_status = addBox(u"statusFilter"_s);
    m_group = addBox(u"groupFilter"_s);
    m_language = addBox(u"languageFilter"_s);
    m_consent = addBox(u"consentFilter"_s);
    m_sent = addBox(u"sentFilter"_s);
    retranslate();
}

QComboBox *ContactFilterBar::addBox(const QString &name)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(220); // a long name of a group is shortened
    connect(box, &QComboBox::activated, this, &ContactFilterBar::changed);
    layout()->addWidget(box);
    return box;
}

void ContactFilterBar::offer(const ContactFilterChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    fill();
}

void ContactFilterBar::setGroup(GroupId group)
{
    choose(*m_group, group.value);
}

GroupId ContactFilterBar::group() const
{
    return GroupId{m_group->currentData().toLongLong()};
}

std::optional<Group> ContactFilterBar::chosenGroup() const
{
    const auto chosen = std::ranges::find(m_choices.groups, group(), &Group::id);
    return chosen == m_choices.groups.end() ? std::nullopt : std::optional(*chosen);
}

void ContactFilterBar::narrow(ContactQuery &query, Instant now) const
{
    query.group = group();
    if (m_status->currentIndex() > 0)
        query.status = ContactStatus(m_status->currentData().toInt());
    if (m_language->currentIndex() > 0)
        query.language = m_language->currentData().toString();
    if (const qint64 consent = m_consent->currentData().toLongLong(); consent != 0) {
        query.consent = ConsentId{std::abs(consent)};
        query.consentHolds = consent > 0;
    }
    if (m_sent->currentIndex() == 0)
        return;
    const int months = m_sent->currentData().toInt();
    query.sent = months == 0  ? ContactQuery::Sent::Never
                 : months > 0 ? ContactQuery::Sent::Since
                              : ContactQuery::Sent::NotSince;
    // From the beginning of that day: the question stays the same as the minutes pass.
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now)).date().addMonths(-std::abs(months));
    query.sentSince = fromMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

void ContactFilterBar::fill()
{
    const auto refill = [](QComboBox &box, const QString &name, const QList<std::pair<QString, QVariant>> &items) {
        const QSignalBlocker quiet(&box);
        const QVariant chosen = box.currentData();
        box.clear();
        for (const auto &[text, data] : items)
            box.addItem(text, data);
        choose(box, chosen);
        box.setMinimumWidth(box.fontMetrics().horizontalAdvance(items.first().first) + besideText);
        box.setAccessibleName(name);
    };
    QList<std::pair<QString, QVariant>> items{{tr("All statuses"), -1}};
    for (ContactStatus status : statuses)
        items.append({nameOf(status), int(status)});
    refill(*m_status, tr("Status"), items);
    items = {{tr("All groups"), 0}};
    for (const Group &group : m_choices.groups)
        items.append({group.name, group.id.value});
    refill(*m_group, tr("Group"), items);
    items = {{tr("All languages"), QVariant()}};
    for (const QString &language : m_choices.languages)
        items.append({languageName(language), language});
    items.append({tr("No language"), QString()});
    refill(*m_language, tr("Language"), items);
    items = {{tr("All consents"), 0}};
    for (const Consent &consent : m_choices.consents) {
        items.append({tr("%1: given").arg(consent.name), consent.id.value});
        items.append({tr("%1: not given").arg(consent.name), -consent.id.value});
    }
    refill(*m_consent, tr("Consent"), items);
    m_consent->setVisible(!m_choices.consents.isEmpty());
    items = {{tr("Sent or not"), QVariant()}};
    for (int months : sentChoices)
        items.append({months == 0  ? tr("Never sent to")
                      : months > 0 ? tr("Sent to in the last %n month(s)", nullptr, months)
                                   : tr("Not sent to for %n month(s)", nullptr, -months),
                      months});
    refill(*m_sent, tr("Last sending"), items);
}

void ContactFilterBar::retranslate()
{
    fill();
}
