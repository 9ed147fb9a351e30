#pragma once

#include "presentation/contactorders.h"
#include "presentation/exclusions.h"
#include "ui/common/page.h"

class Banner;
class Card;
class QLineEdit;
class QPushButton;
class QTabBar;
class Questions;
class UndoActions;

/**
 * Excluded addresses: the kill file, the quarantine, the inactive and the invalid contacts, each with why it is there
 * and how it leaves, and the consents that expire soon (specification §3.1, §3.4, §15.2).
 */
class ExclusionsPage : public Page
{
    Q_OBJECT

public:
    ExclusionsPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `tab`: which list, from 0. */
    void open(const QVariantMap &arguments) override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    enum Tab { KillFile, Quarantine, Inactive, Invalid, Expiring };
    void showContents();
    void showKillFile();
    void showQuarantine();
    void showContacts(const QList<Contact> &contacts, bool mayActivate, const QString &whenEmpty);
    void showExpiring();
    void addToKillFile();
    void lift(const ContactRepository::Quarantined &contact);
    void correct(Contact contact);
    QPushButton *openButton(const Contact &contact);
    QString day(Instant instant) const;

    ProjectSession &m_session;
    Questions &m_questions;
    ContactOrders m_orders;
    std::optional<Exclusions> m_exclusions;
    QTabBar *m_tabs;
    QLineEdit *m_search;
    QPushButton *m_add;
    Banner *m_banner;
    Card *m_list;
    Card *m_forecast;
    UndoActions *m_undo;
};
