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
    void test();
    void save();
    void showWhatTheLoginNeeds();

    ProjectSettings &m_settings;
    SmtpAccount m_account;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_tls;
    QLineEdit *m_user;
    QComboBox *m_auth;
    QLineEdit *m_password;
    QLineEdit *m_tokenCommand;
    QSpinBox *m_connections;
    QSpinBox *m_perHour;
    QFormLayout *m_form = nullptr;
    QPushButton *m_test;
    QPushButton *m_save;
};
