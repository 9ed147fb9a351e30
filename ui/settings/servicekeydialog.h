#pragma once

#include "presentation/webservices.h"

#include <QDialog>

class Banner;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

/** Makes a key: who gets it and what it opens, then its secret, which is shown this once. */
class ServiceKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServiceKeyDialog(WebServices &services, QWidget *parent = nullptr);

private:
    QWidget *makeWishPage();
    QWidget *makeSecretPage();
    void make();

    WebServices &m_services;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QLineEdit *m_name;
    QLineEdit *m_expires;
    QLineEdit *m_addresses;
    QList<QCheckBox *> m_rights; ///< in the order of allServiceOperations()
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QPushButton *m_make;
};
