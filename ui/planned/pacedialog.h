#pragma once

#include "sendings/sending.h"

#include <QDialog>

class QRadioButton;
class QSpinBox;
class QTimeEdit;

/** How fast a sending leaves, changed while it runs: no position is lost, nothing starts again (specification §7.1). */
class PaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PaceDialog(const Sending &sending, QWidget *parent = nullptr);

    Pace pace() const;

private:
    QRadioButton *m_none;
    QRadioButton *m_byHour;
    QRadioButton *m_byDuration;
    QSpinBox *m_perHour;
    QTimeEdit *m_duration;
};
