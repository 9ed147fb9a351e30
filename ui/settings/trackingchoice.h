#pragma once

#include "consents/trackingconsent.h"

#include <QWidget>

class PlainLabel;
class QComboBox;

/** Whose opens and clicks may be linked to the person by name, with what the law asks for (specification §15.2). */
class TrackingChoice : public QWidget
{
    Q_OBJECT

public:
    explicit TrackingChoice(QWidget *parent = nullptr);

    void setMode(TrackingMode mode);
    void retranslate();

Q_SIGNALS:
    void chosen(TrackingMode mode);

private:
    PlainLabel *m_name;
    PlainLabel *m_meaning;
    QComboBox *m_mode;
};
