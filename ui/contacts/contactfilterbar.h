#pragma once

#include "presentation/contactfilters.h"

#include <QWidget>

class QComboBox;

/** What narrows the list of contacts: status, group, language, consent, what was sent. */
class ContactFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFilterBar(QWidget *parent = nullptr);

    /** Keeps what is chosen, as far as it still exists. */
    void offer(const ContactFilterChoices &choices);
    void setGroup(GroupId group);
    GroupId group() const;
    /** The same, once it is offered. */
    std::optional<Group> chosenGroup() const;
    /** Adds what is chosen. */
    void narrow(ContactQuery &query, Instant now) const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &name);
    void fill();

    ContactFilterChoices m_choices;
    QComboBox *m_status;
    QComboBox *m_group;
    QComboBox *m_language;
    QComboBox *m_consent;
    QComboBox *m_sent;
};
