#include "ui/planned/rescheduledialog.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/sendingform/walltimeedit.h"

#include <QDialogButtonBox>
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
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(tr("Reschedule"), QDialogButtonBox::AcceptRole);
    setButtonRole(*accept, ButtonRole::Primary);
    buttons->addButton(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);

    WallTime wall;
    wall.zone = session.project().timeZone.toLatin1();
    wall.date = inZone(session.now(), wall.zone).date().addDays(1);
    wall.time = QTime(8, 0);
    m_when->setWallTime(sending.options.schedule.start.value_or(wall));
    m_later->setChecked(true);
    connect(m_later, &QRadioButton::toggled, m_when, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<WallTime> RescheduleDialog::start() const
{
    return m_later->isChecked() ? std::optional(m_when->wallTime()) : std::nullopt;
}
