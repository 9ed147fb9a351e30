#pragma once

#include "presentation/projectsettings.h"

#include <QDialog>

class Banner;
class QLineEdit;

/** An authorised sender: name, address, address for replies (specification §14.3). */
class SenderDialog : public QDialog
{
    Q_OBJECT

public:
    SenderDialog(ProjectSettings &settings, const Sender &sender, QWidget *parent = nullptr);

private:
    void save();

    ProjectSettings &m_settings;
    Sender m_sender;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_replyTo;
};
