#pragma once

#include "presentation/webservices.h"

#include <QDialog>

class Banner;
class QHBoxLayout;
class QLineEdit;

/** Where the web service listens, and its certificate when others than this computer may call. */
class ServicePlaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServicePlaceDialog(WebServices &services, QWidget *parent = nullptr);

private:
    /** The field with a button that looks for its file. */
    QHBoxLayout *withChoice(QLineEdit *field, const QString &what);
    void save();

    WebServices &m_services;
    Banner *m_banner;
    QLineEdit *m_listen;
    QLineEdit *m_certificate;
    QLineEdit *m_privateKey;
};
