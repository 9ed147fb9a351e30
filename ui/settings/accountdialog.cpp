#include "ui/settings/accountdialog.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/countbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

const std::pair<SmtpAccount::Tls, int> tlsChoices[] = {{SmtpAccount::Tls::Required, 0}, {SmtpAccount::Tls::None, 1}};

/** Zero says that there is no limit. */
QSpinBox *limitBox(int most, const QString &none)
{
    auto *box = new CountBox;
    box->setRange(0, most);
    box->setSpecialValueText(none);
    return box;
}

std::optional<int> limitIn(const QSpinBox &box)
{
    return box.value() > 0 ? std::optional(box.value()) : std::nullopt;
}

} // namespace

AccountDialog::AccountDialog(ProjectSettings &settings, const SmtpAccount &account, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_account(account)
    , m_banner(new Banner)
    , m_preset(new QComboBox)
    , m_name(new QLineEdit(account.name))
    , m_host(new QLineEdit(account.host))
    , m_port(new QSpinBox)
    , m_tls(new QComboBox)
    , m_user(new QLineEdit(account.user))
    , m_auth(new QComboBox)
    , m_password(new QLineEdit)
    , m_tokenCommand(new QLineEdit(account.tokenCommand))
    , m_connections(new QSpinBox)
    , m_perConnection(limitBox(100'000, tr("no limit")))
    , m_perSecond(limitBox(10'000, tr("no limit")))
    , m_perMinute(limitBox(1'000'000, tr("no limit")))
    , m_perHour(limitBox(1'000'000, tr("no limit")))
    , m_perDay(limitBox(10'000'000, tr("no limit")))
    , m_domainConnections(limitBox(100, tr("no limit")))
    , m_domainPerHour(limitBox(1'000'000, tr("no limit")))
    , m_test(makeButton(tr("Test the account")))
    , m_save(makeButton(tr("Save"), ButtonRole::Primary))
{
    setWindowTitle(account.id.isValid() ? tr("SMTP account") : tr("New SMTP account"));
    setMinimumWidth(700);
    m_port->setRange(1, 65535);
    m_port->setValue(account.port);
    m_tls->addItems({tr("Encrypted (TLS required)"), tr("Not encrypted: a server on this computer")});
    for (const auto &[tls, index] : tlsChoices)
        if (account.tls == tls)
            m_tls->setCurrentIndex(index);
    m_auth->setObjectName(QStringLiteral("auth"));
    m_tokenCommand->setObjectName(QStringLiteral("tokenCommand"));
    m_password->setObjectName(QStringLiteral("password"));
    m_auth->addItem(tr("Automatic: the best the server offers"));
    m_auth->addItems({QStringLiteral("SCRAM-SHA-256"), QStringLiteral("PLAIN"), QStringLiteral("LOGIN"),
                      QStringLiteral("CRAM-MD5"), tr("OAuth 2 (XOAUTH2)"), tr("OAuth 2 (OAUTHBEARER)")});
    m_auth->setCurrentIndex(int(account.auth));
    m_tokenCommand->setPlaceholderText(QStringLiteral("oama access info@example.org"));
    m_tokenCommand->setToolTip(
        tr("A program and its arguments; the first line it prints is the access token. Without one, the token is kept "
           "in the key store like a password."));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(account.id.isValid() ? tr("Left empty: the one already kept") : QString());
    m_connections->setRange(1, 100);
    showLimits(account);
    m_preset->setObjectName(QStringLiteral("preset"));
    m_preset->addItem(tr("Another provider"));
    for (const AccountPreset &preset : accountPresets())
        m_preset->addItem(preset.provider, preset.name);
    m_preset->setVisible(!account.id.isValid());
    m_host->setPlaceholderText(QStringLiteral("smtp.example.org"));

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    if (!account.id.isValid())
        form->addRow(tr("Provider"), m_preset);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Server"), m_host);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Encryption"), m_tls);
    form->addRow(tr("User name"), m_user);
    form->addRow(tr("Way to log in"), m_auth);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Token command"), m_tokenCommand);
    m_form = form;
    addLimits();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addLayout(buttons);

    connect(m_preset, &QComboBox::activated, this, &AccountDialog::applyPreset);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &AccountDialog::showWhatTheLoginNeeds);
    connect(m_tokenCommand, &QLineEdit::textChanged, this, &AccountDialog::showWhatTheLoginNeeds);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showWhatTheLoginNeeds();
}

/** Two fields on a line, each with what it is; those of all lines stand under one another. */
void AccountDialog::addLimits()
{
    const std::tuple<QString, QSpinBox *, QString, QSpinBox *> lines[] = {
        {tr("Connections at once"), m_connections, tr("messages in each:"), m_perConnection},
        {tr("Messages per second"), m_perSecond, tr("per minute:"), m_perMinute},
        {tr("Messages per hour"), m_perHour, tr("per day:"), m_perDay},
        {tr("To each recipient domain"), m_domainConnections, tr("connections; per hour:"), m_domainPerHour}};
    int widest = 0;
    for (const auto &line : lines)
        widest = std::max(widest, fontMetrics().horizontalAdvance(std::get<2>(line)));
    for (const auto &[name, first, between, second] : lines) {
        auto *label = new QLabel(between);
        label->setBuddy(second);
        label->setMinimumWidth(widest);
        first->setAccessibleName(name);
        auto *fields = new QHBoxLayout;
        fields->setSpacing(8);
        fields->addWidget(first, 1);
        fields->addWidget(label);
        fields->addWidget(second, 1);
        m_form->addRow(name, fields);
    }
}

/** A token command is asked for where OAuth 2 is chosen; where it stands, no password is needed. */
void AccountDialog::showWhatTheLoginNeeds()
{
    const SmtpAccount account = entered();
    const bool asksForCommand = account.usesToken() || !m_tokenCommand->text().isEmpty();
    m_form->setRowVisible(m_tokenCommand, asksForCommand);
    m_password->setEnabled(account.tokenCommand.isEmpty());
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_password)))
        label->setText(account.usesToken() ? tr("Access token") : tr("Password"));
}

SmtpAccount AccountDialog::entered() const
{
    SmtpAccount account = m_account;
    account.name = m_name->text();
    account.host = m_host->text();
    account.port = quint16(m_port->value());
    const bool plain = m_tls->currentIndex() == 1;
    if (plain != (m_account.tls == SmtpAccount::Tls::None))
        account.tls = plain ? SmtpAccount::Tls::None : SmtpAccount::Tls::Required;
    account.user = m_user->text().trimmed();
    account.auth = SmtpAccount::Auth(m_auth->currentIndex());
    account.tokenCommand = m_tokenCommand->text().trimmed();
    account.connections = m_connections->value();
    account.messagesPerConnection = m_perConnection->value();
    account.perSecond = limitIn(*m_perSecond);
    account.perMinute = limitIn(*m_perMinute);
    account.perHour = limitIn(*m_perHour);
    account.perDay = limitIn(*m_perDay);
    account.domainConnections = m_domainConnections->value();
    account.domainPerHour = m_domainPerHour->value();
    return account;
}

void AccountDialog::showLimits(const SmtpAccount &account)
{
    m_connections->setValue(account.connections);
    m_perConnection->setValue(account.messagesPerConnection);
    m_perSecond->setValue(account.perSecond.value_or(0));
    m_perMinute->setValue(account.perMinute.value_or(0));
    m_perHour->setValue(account.perHour.value_or(0));
    m_perDay->setValue(account.perDay.value_or(0));
    m_domainConnections->setValue(account.domainConnections);
    m_domainPerHour->setValue(account.domainPerHour);
}

/** Server and limits as the provider publishes them; name, user and password are the customer's own. */
void AccountDialog::applyPreset(int index)
{
    const Result<AccountPreset> preset = accountPreset(m_preset->itemData(index).toString());
    if (!preset) {
        m_banner->hide();
        return;
    }
    const SmtpAccount account = preset->applied(entered());
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(preset->provider);
    m_host->setText(preset->host);
    m_port->setValue(account.port);
    m_tls->setCurrentIndex(0);
    showLimits(account);
    m_banner->say(Tone::Accent, preset->provider, preset->note);
}

void AccountDialog::test()
{
    m_test->setEnabled(false);
    m_settings.testAccount(entered(), m_password->text(), [this](const Result<ProjectSettings::Answer> &answer) {
        m_test->setEnabled(true);
        if (!answer)
            m_banner->say(Tone::Bad, answer.error().message, answer.error().remedy);
        else if (answer->tlsVersion.isEmpty())
            m_banner->say(Tone::Warn, tr("The server answers in %1 ms, without encryption.").arg(answer->milliseconds));
        else
            m_banner->say(Tone::Ok, answer->mechanism.isEmpty()
                                        ? tr("The server answers in %1 ms, encrypted with %2.")
                                              .arg(answer->milliseconds)
                                              .arg(answer->tlsVersion)
                                        : tr("The server answers in %1 ms, encrypted with %2, login with %3.")
                                              .arg(answer->milliseconds)
                                              .arg(answer->tlsVersion, answer->mechanism));
    });
}

void AccountDialog::save()
{
    const Result<SmtpAccount> saved = m_settings.saveAccount(entered());
    if (!saved) {
        m_banner->say(Tone::Bad, saved.error().message, saved.error().remedy);
        return;
    }
    m_account = *saved;
    if (!m_password->text().isEmpty()) {
        if (const Result<void> kept = m_settings.keepPassword(m_account, m_password->text()); !kept) {
            m_banner->say(Tone::Warn, kept.error().message, kept.error().remedy);
            return;
        }
    }
    accept();
}
