#pragma once

#include "presentation/contactorders.h"

#include <QDialog>

class Banner;
class QComboBox;
class QDateEdit;
class QLineEdit;

/** A person gave or withdrew a consent: which, when, on what basis, and what proves it (specification §15.2). */
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    ConsentDialog(ContactOrders &orders, ContactId contact, const ConsentPicture &consents, QWidget *parent = nullptr);

private:
    bool isTracking() const;
    void adapt();
    void save();

    ContactOrders &m_orders;
    ContactId m_contact;
    Banner *m_banner;
    QComboBox *m_consent;
    QComboBox *m_change;
    QComboBox *m_basis;
    QDateEdit *m_date;
    QLineEdit *m_source;
    QLineEdit *m_proof;
};
