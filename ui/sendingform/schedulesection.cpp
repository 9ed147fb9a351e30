#include "ui/sendingform/schedulesection.h"

#include "ui/sendingform/walltimeedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace {

constexpr int windows[] = {24, 48, 168};

} // namespace

ScheduleSection::ScheduleSection(SendingForm &form, ProjectSession &session, QWidget *parent)
    : Card({}, parent)
    , m_form(form)
    , m_session(session)
    , m_now(new QRadioButton(this))
    , m_optimized(new QRadioButton(this))
    , m_later(new QRadioButton(this))
    , m_window(new QComboBox(this))
    , m_windowNote(new QLabel(this))
    , m_when(new WallTimeEdit(true, this))
{
    m_now->setObjectName(QStringLiteral("sendNow"));
    m_optimized->setObjectName(QStringLiteral("sendOptimized"));
    m_later->setObjectName(QStringLiteral("sendLater"));
    m_when->setObjectName(QStringLiteral("sendWhen"));
    m_windowNote->setProperty("role", "muted");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 190);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_now, 0, 0);
    grid->addWidget(m_optimized, 1, 0);
    grid->addWidget(m_window, 1, 1);
    grid->addWidget(m_windowNote, 1, 2);
    grid->addWidget(m_later, 2, 0);
    grid->addWidget(m_when, 2, 1, 1, 2);
    content()->addLayout(grid);

    for (QRadioButton *choice : {m_now, m_optimized, m_later})
        connect(choice, &QRadioButton::clicked, this, &ScheduleSection::takeChoice);
    connect(m_window, &QComboBox::activated, this, &ScheduleSection::takeChoice);
    connect(m_when, &WallTimeEdit::edited, this, &ScheduleSection::takeChoice);
    connect(&form, &SendingForm::draftChanged, this, &ScheduleSection::showDraft);
    retranslate();
    showDraft();
}

void ScheduleSection::showDraft()
{
    m_isShowing = true;
    const Schedule &schedule = m_form.draft().options.schedule;
    m_now->setChecked(schedule.kind == Schedule::Kind::Now);
    m_optimized->setChecked(schedule.kind == Schedule::Kind::Optimized);
    m_later->setChecked(schedule.kind == Schedule::Kind::Later);
    for (int i = 0; i < m_window->count(); ++i)
        if (windows[i] == schedule.windowHours)
            m_window->setCurrentIndex(i);
    m_window->setEnabled(schedule.kind == Schedule::Kind::Optimized);
    m_when->setWallTime(schedule.start.value_or(tomorrowMorning()));
    m_when->setEnabled(schedule.kind == Schedule::Kind::Later);
    m_isShowing = false;
}

void ScheduleSection::takeChoice()
{
    if (m_isShowing)
        return;
    SendingOptions options = m_form.draft().options;
    options.schedule = {};
    options.schedule.windowHours = windows[std::max(0, m_window->currentIndex())];
    if (m_optimized->isChecked())
        options.schedule.kind = Schedule::Kind::Optimized;
    if (m_later->isChecked()) {
        options.schedule.kind = Schedule::Kind::Later;
        options.schedule.start = m_when->wallTime();
    }
    m_form.setOptions(options);
}

/** What "later" proposes first: eight o'clock the next day, in the project's zone. */
WallTime ScheduleSection::tomorrowMorning() const
{
    WallTime wall;
    wall.zone = m_session.project().timeZone.toLatin1();
    wall.date = inZone(m_session.now(), wall.zone).date().addDays(1);
    wall.time = QTime(8, 0);
    return wall;
}

void ScheduleSection::retranslate()
{
    setTitle(tr("2 · Date and time of sending"));
    m_now->setText(tr("Now (as soon as approved)"));
    m_optimized->setText(tr("Optimized send times"));
    m_later->setText(tr("Later"));
    const int window = std::max(0, m_window->currentIndex());
    m_window->clear();
    m_window->addItems({tr("24-hour window"), tr("48-hour window"), tr("7-day window")});
    m_window->setCurrentIndex(window);
    m_window->setAccessibleName(tr("Window of the optimized send times"));
    m_windowNote->setText(tr("from the approval"));
    m_when->retranslate();
}
