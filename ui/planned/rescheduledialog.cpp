#include "ui/planned/rescheduledialog.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/sendingform/walltimeedit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

RescheduleDialog::RescheduleDialog(const Sending &sending, ProjectSession &session, QWidget *parent)
    : QDialog(parent)
    , m_now(new QRadioButton(tr("Now"), this))
    , m_later(new QRadioButton(tr("Later"), this))
    , m_when(new WallTimeEdit(true, this))
{
    setWindowTitle(tr("Reschedule"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(10);
    auto *title = new PlainLabel(tr("When does “%1” leave?").arg(sending.name), QStringLiteral("heading"), this);
    layout->addWidget(title);
    layout->addWidget(m_now);
    layout->addWidget(m_later);
    layout->addWidget(m_when);
    auto *buttons = new QHBoxLayout;
    QPushButton *back = makeButton(tr("Back"));
    QPushButton *go = makeButton(tr("Reschedule"), ButtonRole::Primary);
    go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(go);
    layout->addSpacing(6);
    layout->addLayout(buttons);

    WallTime wall;
    wall.zone = session.project().timeZone.toLatin1();
    wall.date = inZone(session.now(), wall.zone).date().addDays(1);
    wall.time = QTime(8, 0);
    m_when->setWallTime(sending.options.schedule.start.value_or(wall));
    m_later->setChecked(true);
    connect(m_later, &QRadioButton::toggled, m_when, &QWidget::setEnabled);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
}

std::optional<WallTime> RescheduleDialog::start() const
{
    return m_later->isChecked() ? std::optional(m_when->wallTime()) : std::nullopt;
}
