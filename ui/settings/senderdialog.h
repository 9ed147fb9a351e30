#pragma once

#include "presentation/projectsession.h"
#include "messages/message.h"

#include <QDialog>

class Banner;
class QLineEdit;

/** An authorised sender: name, address, address for replies (specification §14.3). */
class SenderDialog : public QDialog
{
    Q_OBJECT

public:
    SenderDialog(ProjectSession &session, const Sender &sender, QWidget *parent = nullptr);

private:
    void save();

    ProjectSession &m_session;
    Sender m_sender;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_replyTo;
};
