#pragma once

#include "contacts/contactfield.h"
#include "presentation/contactorders.h"

#include <QDialog>
#include <QHash>

class Banner;
class QLineEdit;

/** All the fields of one contact, to be corrected. */
class ContactEditDialog : public QDialog
{
    Q_OBJECT

public:
    ContactEditDialog(ProjectSession &session, const Contact &contact, const ContactFields &fields,
                      QWidget *parent = nullptr);

private:
    void save();

    ContactOrders m_orders;
    Contact m_contact;
    Banner *m_banner;
    QHash<QString, QLineEdit *> m_values;
};
