#pragma once

#include "presentation/projectsession.h"
#include "sendings/sending.h"

#include <QDialog>

class QRadioButton;
class WallTimeEdit;

/** Another launch time for a planned, late or waiting sending: now, or a date with its zone. */
class RescheduleDialog : public QDialog
{
    Q_OBJECT

public:
    RescheduleDialog(const Sending &sending, ProjectSession &session, QWidget *parent = nullptr);

    /** Empty: now. */
    std::optional<WallTime> start() const;

private:
    QRadioButton *m_now;
    QRadioButton *m_later;
    WallTimeEdit *m_when;
};
