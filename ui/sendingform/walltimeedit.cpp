#include "ui/sendingform/walltimeedit.h"

#include "presentation/format.h"
#include "presentation/sendingwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace {

/** Zones people know by a place; the old aliases and the bare offsets are left out. */
bool isPlace(const QByteArray &zone)
{
    return zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/") && !zone.startsWith("US/") &&
           !zone.startsWith("Brazil/") && !zone.startsWith("Chile/") && !zone.startsWith("Mexico/");
}

} // namespace

WallTimeEdit::WallTimeEdit(bool withZone, QWidget *parent)
    : QWidget(parent)
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_which(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(14);
    m_zone->setVisible(withZone);
    m_hint->setProperty("role", "muted");
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumWidth(10); // a long remark is cut rather than widening the form
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAlignment(Qt::AlignHCenter);
    // Qt's own hints forget the padding of the style sheet, and the last digit would be cut.
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(QStringLiteral("2000-00-00")) + 48);
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 26);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(6);
    for (QWidget *field : {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_time),
                           static_cast<QWidget *>(m_zone), static_cast<QWidget *>(m_which)})
        fields->addWidget(field);
    fields->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(fields);

    fillZones();
    retranslate();
    connect(m_date, &QDateEdit::dateChanged, this, &WallTimeEdit::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &WallTimeEdit::edited);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &WallTimeEdit::edited);
    connect(m_which, &QComboBox::activated, this, &WallTimeEdit::edited);
    connect(this, &WallTimeEdit::edited, this, &WallTimeEdit::refreshHint);
}

void WallTimeEdit::setWallTime(const WallTime &wall)
{
    if (wall == wallTime())
        return;
    const QSignalBlocker quiet(this);
    m_date->setDate(wall.date);
    m_time->setTime(wall.time);
    setZone(wall.zone);
    m_which->setCurrentIndex(wall.second ? 1 : 0);
    refreshHint();
}

WallTime WallTimeEdit::wallTime() const
{
    WallTime wall;
    wall.date = m_date->date();
    wall.time = m_time->time();
    wall.zone = m_zone->isHidden() ? m_fixedZone : m_zone->currentData().toByteArray();
    wall.second = m_which->currentIndex() == 1;
    return wall;
}

void WallTimeEdit::setZone(const QByteArray &zone)
{
    m_fixedZone = zone;
    const int row = m_zone->findData(zone);
    if (row >= 0) {
        m_zone->setCurrentIndex(row);
    } else {
        m_zone->insertItem(0, QString::fromLatin1(zone), zone);
        m_zone->setCurrentIndex(0);
    }
}

void WallTimeEdit::fillZones()
{
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        if (isPlace(zone))
            m_zone->addItem(QString::fromLatin1(zone), zone);
}

void WallTimeEdit::refreshHint()
{
    const Result<ResolvedTime> resolved = resolve(wallTime());
    m_which->setVisible(resolved && resolved->kind == ResolvedTime::Kind::Overlap);
    if (!resolved) {
        m_hint->setText(resolved.error().message);
        return;
    }
    const QByteArray zone = wallTime().zone;
    if (resolved->kind == ResolvedTime::Kind::Gap)
        m_hint->setText(
            tr("This time does not exist that day: it will be %1.").arg(formatTime(resolved->instant, zone)));
    else
        m_hint->setText(m_zone->isHidden() ? QString() : offsetOf(resolved->instant, zone));
    if (resolved->kind == ResolvedTime::Kind::Overlap) {
        const bool second = wallTime().second;
        m_which->setItemText(0, tr("first time, %1").arg(offsetOf(second ? resolved->other : resolved->instant, zone)));
        m_which->setItemText(1,
                             tr("second time, %1").arg(offsetOf(second ? resolved->instant : resolved->other, zone)));
        m_hint->clear();
    }
}

void WallTimeEdit::retranslate()
{
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_which->setAccessibleName(tr("Which of the two"));
    if (m_which->count() == 0)
        m_which->addItems({QString(), QString()});
    refreshHint();
}
