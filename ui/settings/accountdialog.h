#pragma once

#include "presentation/projectsettings.h"

#include <QDialog>

class Banner;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

/** An SMTP account: server, encryption, user and password, and a test of all of it (specification §11.4). */
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(ProjectSettings &settings, const SmtpAccount &account, QWidget *parent = nullptr);

private:
    SmtpAccount entered() const;
    void addLimits();
    void applyPreset(int index);
    void showLimits(const SmtpAccount &account);
    void test();
    void save();
    void showWhatTheLoginNeeds();

    ProjectSettings &m_settings;
    SmtpAccount m_account;
    Banner *m_banner;
    QComboBox *m_preset;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_tls;
    QLineEdit *m_user;
    QComboBox *m_auth;
    QLineEdit *m_password;
    QLineEdit *m_tokenCommand;
    QSpinBox *m_connections;
    QSpinBox *m_perConnection;
    QSpinBox *m_perSecond;
    QSpinBox *m_perMinute;
    QSpinBox *m_perHour;
    QSpinBox *m_perDay;
    QSpinBox *m_domainConnections;
    QSpinBox *m_domainPerHour;
    QFormLayout *m_form = nullptr;
    QPushButton *m_test;
    QPushButton *m_save;
};
