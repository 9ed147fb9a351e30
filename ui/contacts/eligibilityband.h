#pragma once

#include "consents/consentmark.h"
#include "contacts/contact.h"
#include "ui/shell/theme.h"

#include <QFrame>

class PlainLabel;
class Tag;

/** Can she receive mail, in one of the five words of specification §3.2, and what would change it. */
class EligibilityBand : public QFrame
{
    Q_OBJECT

public:
    explicit EligibilityBand(QWidget *parent = nullptr);

    void show(const Contact &contact, ConsentMark mark);
    using QWidget::show;

private:
    Tag *m_mark;
    PlainLabel *m_why;
};
