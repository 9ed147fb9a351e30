#include "ui/planned/pacedialog.h"

#include "ui/common/button.h"
#include "ui/common/countbox.h"
#include "ui/common/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

PaceDialog::PaceDialog(const Sending &sending, QWidget *parent)
    : QDialog(parent)
    , m_none(new QRadioButton(tr("As fast as the account allows"), this))
    , m_byHour(new QRadioButton(tr("At most, each hour:"), this))
    , m_byDuration(new QRadioButton(tr("Spread since its start over:"), this))
    , m_perHour(new CountBox(this))
    , m_duration(new QTimeEdit(this))
{
    setWindowTitle(tr("Pace"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(10);
    auto *title = new PlainLabel(tr("How fast does “%1” leave?").arg(sending.name), QStringLiteral("heading"), this);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *note = new PlainLabel(tr("It changes at once. Who has it already does not receive it again."),
                                QStringLiteral("muted"), this);
    note->setWordWrap(true);
    layout->addWidget(note);

    const Pace &pace = sending.options.pace;
    m_perHour->setRange(1, 1'000'000);
    m_perHour->setValue(pace.perHour.value_or(2000));
    m_perHour->setAccessibleName(tr("Messages per hour"));
    m_duration->setDisplayFormat(QStringLiteral("H 'h' mm"));
    m_duration->setMinimumTime(QTime(0, 1));
    m_duration->setTime(
        QTime(0, 0).addSecs(int(std::chrono::seconds(pace.withinTime.value_or(std::chrono::hours(6))).count())));
    m_duration->setAccessibleName(tr("Duration"));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    grid->addWidget(m_none, 0, 0, 1, 2);
    grid->addWidget(m_byHour, 1, 0);
    grid->addWidget(m_perHour, 1, 1);
    grid->addWidget(m_byDuration, 2, 0);
    grid->addWidget(m_duration, 2, 1);
    layout->addLayout(grid);

    auto *buttons = new QHBoxLayout;
    QPushButton *back = makeButton(tr("Back"));
    QPushButton *change = makeButton(tr("Change the pace"), ButtonRole::Primary);
    change->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(change);
    layout->addLayout(buttons);

    connect(m_byHour, &QRadioButton::toggled, m_perHour, &QWidget::setEnabled);
    connect(m_byDuration, &QRadioButton::toggled, m_duration, &QWidget::setEnabled);
    m_perHour->setEnabled(false);
    m_duration->setEnabled(false);
    (pace.perHour ? m_byHour : pace.withinTime ? m_byDuration : m_none)->setChecked(true);
    connect(change, &QPushButton::clicked, this, &QDialog::accept);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
}

Pace PaceDialog::pace() const
{
    Pace pace;
    if (m_byHour->isChecked())
        pace.perHour = m_perHour->value();
    if (m_byDuration->isChecked())
        pace.withinTime = std::chrono::minutes(QTime(0, 0).secsTo(m_duration->time()) / 60);
    return pace;
}
