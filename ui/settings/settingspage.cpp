#include "ui/settings/settingspage.h"

#include "presentation/fieldlabel.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rows.h"
#include "ui/settings/accountdialog.h"
#include "ui/settings/consentsettings.h"
#include "ui/settings/domainscard.h"
#include "ui/settings/senderdialog.h"
#include "ui/settings/webservicecard.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_settings(session)
    , m_domainList(session)
    , m_webServices(session)
    , m_banner(new Banner)
    , m_project(new Card)
    , m_nameLabel(new PlainLabel)
    , m_name(new QLineEdit)
    , m_identityLabel(new PlainLabel)
    , m_identity(new QLineEdit)
    , m_zoneLabel(new PlainLabel)
    , m_zone(new QComboBox)
    , m_hourLabel(new PlainLabel)
    , m_hour(new QSpinBox)
    , m_keyLabel(new PlainLabel)
    , m_key(new PlainLabel)
    , m_fourEyesLabel(new PlainLabel)
    , m_fourEyes(new QComboBox)
    , m_accounts(new Card)
    , m_addAccount(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_senders(new Card)
    , m_addSender(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_domains(new DomainsCard(m_domainList, questions))
    , m_consents(new ConsentSettings(m_settings, questions))
    , m_webService(new WebServiceCard(m_webServices, questions))
{
    m_name->setObjectName(u"projectName"_s);
    m_identity->setObjectName(u"postalIdentity"_s);
    m_zone->setObjectName(u"timeZone"_s);
    m_addAccount->setObjectName(u"addAccount"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_hour->setRange(0, 23);
    m_hour->setMaximumWidth(110);
    m_zone->setMaximumWidth(320);
    m_fourEyes->setMaximumWidth(320);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 200);
    grid->setColumnStretch(1, 1);
    const std::pair<PlainLabel *, QWidget *> rows[] = {{m_nameLabel, m_name},         {m_identityLabel, m_identity},
                                                       {m_zoneLabel, m_zone},         {m_hourLabel, m_hour},
                                                       {m_fourEyesLabel, m_fourEyes}, {m_keyLabel, m_key}};
    int row = 0;
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    m_project->content()->addLayout(grid);
    m_accounts->setTrailing(m_addAccount);
    m_senders->setTrailing(m_addSender);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_project), static_cast<QWidget *>(m_accounts),
          static_cast<QWidget *>(m_senders), static_cast<QWidget *>(m_domains), static_cast<QWidget *>(m_consents),
          static_cast<QWidget *>(m_webService)})
        body()->addWidget(widget);
    body()->addStretch();

    connect(m_name, &QLineEdit::editingFinished, this, [this] { set(u"name"_s, m_name->text()); });
    connect(m_identity, &QLineEdit::editingFinished, this, [this] { set(u"identity"_s, m_identity->text()); });
    connect(m_zone, &QComboBox::activated, this, [this] { set(u"time-zone"_s, m_zone->currentText()); });
    connect(m_hour, &QSpinBox::editingFinished, this,
            [this] { set(u"default-hour"_s, QString::number(m_hour->value())); });
    connect(m_fourEyes, &QComboBox::activated, this,
            [this](int index) { set(u"four-eyes"_s, index == 1 ? u"on"_s : u"off"_s); });
    connect(m_addAccount, &QPushButton::clicked, this, [this] { editAccount({}); });
    connect(m_addSender, &QPushButton::clicked, this, [this] { editSender({}); });
    connect(m_consents, &ConsentSettings::accepted, m_banner, &Banner::hide);
    connect(m_consents, &ConsentSettings::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&m_settings, &ProjectSettings::changed, this, &SettingsPage::showContents);
    connect(&m_settings, &ProjectSettings::failed, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&m_domainList, &SenderDomains::failed, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(m_webService, &WebServiceCard::accepted, m_banner, &Banner::hide);
    connect(m_webService, &WebServiceCard::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&m_webServices, &WebServices::failed, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void SettingsPage::refresh()
{
    m_settings.refresh();
    m_domainList.refresh();
    m_webServices.refresh();
}

void SettingsPage::showContents()
{
    if (!m_name->hasFocus())
        m_name->setText(m_settings.value(u"name"_s));
    if (!m_identity->hasFocus())
        m_identity->setText(m_settings.value(u"identity"_s));
    m_zone->setCurrentText(m_settings.value(u"time-zone"_s));
    m_hour->setValue(m_settings.value(u"default-hour"_s).section(u':', 0, 0).toInt());
    m_fourEyes->setCurrentIndex(m_settings.value(u"four-eyes"_s) == "on"_L1 ? 1 : 0);
    QStringList key;
    for (const QString &field : m_session.project().keyFields)
        key.append(fieldLabel(field));
    m_key->setText(key.join(u" + "_s));
    showAccounts();
    showSenders();
    m_consents->showContents();
}

void SettingsPage::showAccounts()
{
    Rows rows(m_accounts->content(), {2, 3, 1, 0});
    for (const SmtpAccount &account : m_settings.accounts()) {
        QPushButton *edit = makeButton(tr("Edit…"), ButtonRole::Plain, ButtonSize::Small);
        connect(edit, &QPushButton::clicked, this, [this, account] { editAccount(account); });
        QPushButton *remove = makeButton(tr("Remove"), ButtonRole::Danger, ButtonSize::Small);
        connect(remove, &QPushButton::clicked, this, [this, id = account.id] { tellOf(m_settings.removeAccount(id)); });
        for (QPushButton *button : {edit, remove})
            button->setAccessibleName(tr("%1: %2").arg(button->text(), account.name));
        rows.add({Rows::strong(account.name), Rows::text(u"%1:%2"_s.arg(account.host).arg(account.port)),
                  Rows::marked(account.tls == SmtpAccount::Tls::None ? Tone::Warn : Tone::Ok,
                               account.tls == SmtpAccount::Tls::None ? tr("not encrypted") : tr("encrypted")),
                  Rows::beside({edit, remove})});
    }
    rows.finish(tr("No account yet: add the one your provider gave you, to be able to send."));
}

void SettingsPage::showSenders()
{
    Rows rows(m_senders->content(), {2, 2, 2, 0});
    for (const Sender &sender : m_settings.senders()) {
        QPushButton *edit = makeButton(tr("Edit…"), ButtonRole::Plain, ButtonSize::Small);
        connect(edit, &QPushButton::clicked, this, [this, sender] { editSender(sender); });
        QPushButton *remove = makeButton(tr("Remove"), ButtonRole::Danger, ButtonSize::Small);
        connect(remove, &QPushButton::clicked, this, [this, id = sender.id] { tellOf(m_settings.removeSender(id)); });
        for (QPushButton *button : {edit, remove})
            button->setAccessibleName(tr("%1: %2").arg(button->text(), sender.name));
        rows.add({Rows::strong(sender.name), Rows::text(sender.address),
                  Rows::text(sender.replyTo.isEmpty() ? QString() : tr("replies: %1").arg(sender.replyTo)),
                  Rows::beside({edit, remove})});
    }
    rows.finish(tr("No sender yet: add the name and address your messages come from."));
}

void SettingsPage::set(const QString &name, const QString &value)
{
    if (m_settings.value(name) != value)
        tellOf(m_settings.set(name, value));
}

void SettingsPage::editAccount(const SmtpAccount &account)
{
    AccountDialog(m_settings, account, this).exec();
}

void SettingsPage::editSender(const Sender &sender)
{
    SenderDialog(m_settings, sender, this).exec();
}

void SettingsPage::tellOf(const Result<void> &done)
{
    if (done)
        m_banner->hide();
    else
        m_banner->say(Tone::Bad, done.error().message, done.error().remedy);
}

void SettingsPage::retranslate()
{
    header()->setTitle(tr("Settings"));
    m_project->setTitle(tr("Project"));
    m_nameLabel->setText(tr("Name of the project"));
    m_identityLabel->setText(tr("Postal identity"));
    m_identity->setPlaceholderText(tr("Name and mailing address, as the law wants them in each message"));
    m_zoneLabel->setText(tr("Time zone"));
    m_hourLabel->setText(tr("Default hour of optimized sendings"));
    m_hour->setSuffix(tr(" h"));
    m_keyLabel->setText(tr("Primary key"));
    m_fourEyesLabel->setText(tr("Approval"));
    const int fourEyes = std::max(0, m_fourEyes->currentIndex());
    m_fourEyes->clear();
    m_fourEyes->addItems({tr("Who prepared may approve"), tr("Someone else must approve (four eyes)")});
    m_fourEyes->setCurrentIndex(fourEyes);
    m_accounts->setTitle(tr("SMTP accounts"));
    m_addAccount->setText(tr("Add an account…"));
    m_senders->setTitle(tr("Senders"));
    m_addSender->setText(tr("Add a sender…"));
    m_domains->retranslate();
    m_consents->retranslate();
    m_webService->retranslate();
    showContents();
}
