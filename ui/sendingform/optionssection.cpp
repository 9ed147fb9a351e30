#include "ui/sendingform/optionssection.h"

#include "presentation/languagename.h"
#include "ui/common/countbox.h"
#include "ui/sendingform/walltimeedit.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace {

constexpr int longestPrefix = 30; // specification §7.3

} // namespace

OptionsSection::OptionsSection(SendingForm &form, ProjectSession &session, QWidget *parent)
    : Card({}, parent)
    , m_form(form)
    , m_session(session)
    , m_controlPace(new QCheckBox(this))
    , m_byHour(new QRadioButton(this))
    , m_perHour(new CountBox(this))
    , m_perHourUnit(new QLabel(this))
    , m_byDuration(new QRadioButton(this))
    , m_duration(new QTimeEdit(this))
    , m_hasDeadline(new QCheckBox(this))
    , m_deadline(new WallTimeEdit(false, this))
    , m_hasPrefix(new QCheckBox(this))
    , m_prefix(new QLineEdit(this))
    , m_forceVersion(new QCheckBox(this))
    , m_version(new QComboBox(this))
    , m_accountLabel(new QLabel(this))
    , m_account(new QComboBox(this))
{
    m_controlPace->setObjectName(QStringLiteral("controlPace"));
    m_perHour->setObjectName(QStringLiteral("perHour"));
    m_hasDeadline->setObjectName(QStringLiteral("hasDeadline"));
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_hasPrefix->setObjectName(QStringLiteral("hasPrefix"));
    m_prefix->setObjectName(QStringLiteral("prefix"));
    m_forceVersion->setObjectName(QStringLiteral("forceVersion"));
    m_version->setObjectName(QStringLiteral("version"));
    m_perHour->setRange(1, 1'000'000);
    m_perHour->setValue(2000);
    m_perHour->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_perHour->setFixedWidth(m_perHour->fontMetrics().horizontalAdvance(QStringLiteral("100 000")) + 24);
    m_duration->setDisplayFormat(QStringLiteral("H 'h' mm"));
    m_duration->setTime(QTime(6, 0));
    m_duration->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_duration->setFixedWidth(m_duration->fontMetrics().horizontalAdvance(QStringLiteral("00 h 00")) + 24);
    m_prefix->setMaxLength(longestPrefix);
    m_prefix->setMaximumWidth(240);
    m_version->setMaximumWidth(240);
    m_account->setMaximumWidth(320);
    m_accountLabel->setBuddy(m_account);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 190);
    grid->setColumnStretch(1, 1);
    const std::pair<QWidget *, QWidget *> rows[] = {{m_controlPace, paceFields()},
                                                    {m_hasDeadline, m_deadline},
                                                    {m_hasPrefix, m_prefix},
                                                    {m_forceVersion, m_version},
                                                    {m_accountLabel, m_account}};
    int row = 0;
    for (const auto &[choice, value] : rows) {
        grid->addWidget(choice, row, 0);
        grid->addWidget(value, row++, 1);
    }
    content()->addLayout(grid);

    for (QCheckBox *box : {m_controlPace, m_hasDeadline, m_hasPrefix, m_forceVersion})
        connect(box, &QCheckBox::clicked, this, &OptionsSection::takeChoices);
    for (QRadioButton *choice : {m_byHour, m_byDuration})
        connect(choice, &QRadioButton::clicked, this, &OptionsSection::takeChoices);
    connect(m_perHour, &QSpinBox::valueChanged, this, &OptionsSection::takeChoices);
    connect(m_duration, &QTimeEdit::timeChanged, this, &OptionsSection::takeChoices);
    connect(m_deadline, &WallTimeEdit::edited, this, &OptionsSection::takeChoices);
    connect(m_prefix, &QLineEdit::textEdited, this, &OptionsSection::takeChoices);
    connect(m_version, &QComboBox::activated, this, &OptionsSection::takeChoices);
    connect(m_account, &QComboBox::activated, this, &OptionsSection::takeAccount);
    connect(&form, &SendingForm::draftChanged, this, &OptionsSection::showDraft);
    retranslate();
    showDraft();
}

QWidget *OptionsSection::paceFields()
{
    auto *area = new QWidget(this);
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_byHour);
    layout->addWidget(m_perHour);
    layout->addWidget(m_perHourUnit);
    layout->addWidget(m_byDuration);
    layout->addWidget(m_duration);
    layout->addStretch();
    auto *choice = new QButtonGroup(this);
    choice->addButton(m_byHour);
    choice->addButton(m_byDuration);
    return area;
}

void OptionsSection::showDraft()
{
    m_isShowing = true;
    const SendingOptions &options = m_form.draft().options;
    const bool byDuration = options.pace.withinTime.has_value();
    m_controlPace->setChecked(options.pace.isSet());
    m_byDuration->setChecked(byDuration);
    m_byHour->setChecked(!byDuration);
    if (options.pace.perHour)
        m_perHour->setValue(*options.pace.perHour);
    if (options.pace.withinTime)
        m_duration->setTime(QTime(0, 0).addSecs(int(std::chrono::seconds(*options.pace.withinTime).count())));
    for (QWidget *field : {static_cast<QWidget *>(m_byHour), static_cast<QWidget *>(m_byDuration)})
        field->setEnabled(options.pace.isSet());
    m_perHour->setEnabled(options.pace.isSet() && !byDuration);
    m_duration->setEnabled(options.pace.isSet() && byDuration);

    m_hasDeadline->setChecked(options.deadline.has_value());
    m_deadline->setEnabled(options.deadline.has_value());
    const QByteArray zone =
        options.schedule.start ? options.schedule.start->zone : m_session.project().timeZone.toLatin1();
    m_deadline->setZone(zone);
    if (options.deadline) {
        m_deadline->setWallTime(*options.deadline);
    } else {
        WallTime proposed = options.schedule.start.value_or(
            WallTime{inZone(m_session.now(), zone).date().addDays(1), QTime(8, 0), zone});
        proposed.time = proposed.time.addSecs(4 * 3600);
        m_deadline->setWallTime(proposed);
    }

    m_hasPrefix->setChecked(!options.subjectPrefix.isEmpty() || (m_hasPrefix->isChecked() && m_prefix->hasFocus()));
    m_prefix->setEnabled(m_hasPrefix->isChecked());
    if (!m_prefix->hasFocus())
        m_prefix->setText(options.subjectPrefix);

    const QStringList languages = m_form.message().languages();
    m_version->clear();
    for (const QString &language : languages)
        m_version->addItem(languageName(language), language);
    m_version->setCurrentIndex(std::max(0, m_version->findData(options.specificVersion)));
    m_forceVersion->setVisible(m_form.offersSpecificVersion());
    m_version->setVisible(m_form.offersSpecificVersion());
    m_forceVersion->setChecked(!options.specificVersion.isEmpty());
    m_version->setEnabled(m_forceVersion->isChecked());

    m_account->clear();
    for (const SmtpAccount &account : m_form.accounts())
        m_account->addItem(account.name, account.id.value);
    m_account->setCurrentIndex(std::max(0, m_account->findData(m_form.draft().account.value)));
    m_accountLabel->setVisible(m_form.accounts().size() > 1);
    m_account->setVisible(m_form.accounts().size() > 1);
    m_isShowing = false;
}

void OptionsSection::takeChoices()
{
    if (m_isShowing)
        return;
    SendingOptions options = m_form.draft().options;
    options.pace = {};
    if (m_controlPace->isChecked() && m_byDuration->isChecked())
        options.pace.withinTime = std::chrono::minutes(QTime(0, 0).secsTo(m_duration->time()) / 60);
    else if (m_controlPace->isChecked())
        options.pace.perHour = m_perHour->value();
    options.deadline = m_hasDeadline->isChecked() ? std::optional(m_deadline->wallTime()) : std::nullopt;
    options.subjectPrefix = m_hasPrefix->isChecked() ? m_prefix->text().trimmed() : QString();
    options.specificVersion = m_forceVersion->isChecked() ? m_version->currentData().toString() : QString();
    m_prefix->setEnabled(m_hasPrefix->isChecked());
    if (sender() == m_hasPrefix && m_hasPrefix->isChecked())
        m_prefix->setFocus();
    m_form.setOptions(options);
}

void OptionsSection::takeAccount()
{
    if (!m_isShowing)
        m_form.setAccount(AccountId{m_account->currentData().toLongLong()});
}

void OptionsSection::retranslate()
{
    setTitle(tr("3 · More options"));
    m_controlPace->setText(tr("Control the delivery pace"));
    m_byHour->setAccessibleName(tr("A number of messages per hour"));
    m_perHour->setAccessibleName(tr("Messages per hour"));
    m_perHourUnit->setText(tr("messages / hour"));
    m_byDuration->setText(tr("maximum duration"));
    m_duration->setAccessibleName(tr("Maximum duration of the sending"));
    m_hasDeadline->setText(tr("Delivery deadline"));
    m_deadline->retranslate();
    m_hasPrefix->setText(tr("Subject prefix"));
    m_prefix->setPlaceholderText(tr("[REMINDER]"));
    m_prefix->setAccessibleName(tr("Subject prefix"));
    m_forceVersion->setText(tr("Send a specific version"));
    m_version->setAccessibleName(tr("Version sent to everyone"));
    m_accountLabel->setText(tr("SMTP account"));
}
