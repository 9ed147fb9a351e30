#pragma once

#include "presentation/webservices.h"
#include "ui/common/card.h"

class PlainLabel;
class QCheckBox;
class QPushButton;
class QVBoxLayout;
class Questions;

/** The web service: on or off, where its contract is, who may call it, and what was called. */
class WebServiceCard : public Card
{
    Q_OBJECT

public:
    WebServiceCard(WebServices &services, Questions &questions, QWidget *parent = nullptr);

    void showContents();
    void retranslate();

Q_SIGNALS:
    void accepted();
    void refused(const Failure &failure);

private:
    void tell(const Result<void> &done);
    void showPlace();
    void showKeys();
    QString rightsOf(const ServiceKey &key) const;
    QString limitsOf(const ServiceKey &key) const;
    void addKey();
    void revoke(const ServiceKey &key);

    WebServices &m_services;
    Questions &m_questions;
    QCheckBox *m_on;
    PlainLabel *m_state;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_place;
    QPushButton *m_calls;
    QPushButton *m_addKey;
    QVBoxLayout *m_keys;
};
