#include "ui/contacts/timelinecard.h"

#include "presentation/format.h"
#include "ui/common/rows.h"

#include <QComboBox>
#include <QDateTime>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineEntry::Kind;

constexpr int shownAtMost = 60;

} // namespace

TimelineCard::TimelineCard(QWidget *parent)
    : Card({}, parent)
    , m_kind(new QComboBox)
    , m_period(new QComboBox)
{
    m_kind->setObjectName(u"timelineKind"_s);
    m_period->setObjectName(u"timelinePeriod"_s);
    for (QComboBox *choice : {m_kind, m_period})
        setTrailing(choice);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimelineCard::fill);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TimelineCard::fill);
    retranslate();
}

void TimelineCard::show(const ContactCard &card, Instant now, const QByteArray &zone)
{
    m_card = card;
    m_now = now;
    m_zone = zone;
    fill();
}

void TimelineCard::fill()
{
    if (!m_card)
        return;
    const int months = m_period->currentData().toInt();
    std::optional<Instant> since;
    if (months > 0)
        since = fromMilliseconds(
            QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_now)).addMonths(-months).toMSecsSinceEpoch());
    const int kind = m_kind->currentData().toInt();
    const QList<TimelineEntry> entries =
        contactTimeline(*m_card, since, kind < 0 ? std::nullopt : std::optional(Kind(kind)));
    Rows rows(content(), {0, 3, 2});
    for (const TimelineEntry &entry : entries.mid(0, shownAtMost))
        rows.add({Rows::plain(formatDayAndTime(entry.at, m_zone)), Rows::text(entry.text), Rows::muted(entry.detail)});
    rows.finish(tr("Nothing happened in this time."));
}

void TimelineCard::retranslate()
{
    setTitle(tr("Timeline"));
    const auto refill = [](QComboBox &box, const QString &name, const QList<std::pair<QString, int>> &items) {
        const QSignalBlocker quiet(&box);
        const int chosen = std::max(0, box.currentIndex());
        box.clear();
        for (const auto &[text, data] : items)
            box.addItem(text, data);
        box.setCurrentIndex(chosen);
        box.setAccessibleName(name);
    };
    refill(*m_kind, tr("What happened"),
           {{tr("Everything"), -1},
            {tr("Messages"), int(Kind::Message)},
            {tr("Opens and clicks"), int(Kind::Event)},
            {tr("Consents"), int(Kind::Consent)},
            {tr("Profile"), int(Kind::Profile)}});
    refill(*m_period, tr("Since when"), {{tr("Last 3 months"), 3}, {tr("Last 12 months"), 12}, {tr("Ever"), 0}});
    fill();
}
