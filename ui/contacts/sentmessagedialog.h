#pragma once

#include "presentation/contactcard.h"
#include "presentation/contactorders.h"

#include <QDialog>

class ReceivedMessageView;

/** Exactly what was sent to a contact, from the content frozen at Prepare. */
class SentMessageDialog : public QDialog
{
    Q_OBJECT

public:
    SentMessageDialog(ProjectSession &session, const ContactHistoryLine &line, QWidget *parent = nullptr);

private:
    ContactOrders m_orders;
    ReceivedMessageView *m_view;
};
