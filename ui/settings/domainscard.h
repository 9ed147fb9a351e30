#pragma once

#include "presentation/senderdomains.h"
#include "ui/common/card.h"

class Questions;

/** The sending domains: whether receivers will believe each, and the way to its keys and records. */
class DomainsCard : public Card
{
    Q_OBJECT

public:
    DomainsCard(SenderDomains &domains, Questions &questions, QWidget *parent = nullptr);

    void retranslate();

private:
    void showDomains();
    void check(const QString &domain);
    void open(const QString &domain);
    QWidget *buttonsFor(const SenderDomain &domain);

    SenderDomains &m_domains;
    Questions &m_questions;
};
