#pragma once

#include "messages/messagechecks.h"
#include "ui/common/card.h"

/** "Before preparing": what the checks found, and what still stands in the way, each with a sign and words. */
class FindingsCard : public Card
{
    Q_OBJECT

public:
    using Card::Card;

    void show(const QStringList &obstacles, const QList<MessageFinding> &findings);
    using QWidget::show;

private:
    void addLine(const QString &sign, const QString &text, const QString &role);
};
