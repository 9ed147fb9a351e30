#pragma once

#include "presentation/projectsettings.h"
#include "presentation/senderdomains.h"
#include "presentation/webservices.h"
#include "ui/common/page.h"

class Banner;
class Card;
class ConsentSettings;
class DomainsCard;
class PlainLabel;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class Questions;
class WebServiceCard;

/** The project: its identity and habits, its SMTP accounts, its authorised senders and their domains. */
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override;

private:
    void showContents();
    void showAccounts();
    void showSenders();
    void set(const QString &name, const QString &value);
    void editAccount(const SmtpAccount &account);
    void editSender(const Sender &sender);
    void tellOf(const Result<void> &done);

    ProjectSession &m_session;
    ProjectSettings m_settings;
    SenderDomains m_domainList;
    WebServices m_webServices;
    Banner *m_banner;
    Card *m_project;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_identityLabel;
    QLineEdit *m_identity;
    PlainLabel *m_zoneLabel;
    QComboBox *m_zone;
    PlainLabel *m_hourLabel;
    QSpinBox *m_hour;
    PlainLabel *m_keyLabel;
    PlainLabel *m_key;
    PlainLabel *m_fourEyesLabel;
    QComboBox *m_fourEyes;
    Card *m_accounts;
    QPushButton *m_addAccount;
    Card *m_senders;
    QPushButton *m_addSender;
    DomainsCard *m_domains;
    ConsentSettings *m_consents;
    WebServiceCard *m_webService;
};
