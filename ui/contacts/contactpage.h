#pragma once

#include "presentation/contactcard.h"
#include "presentation/contactorders.h"
#include "ui/common/page.h"

class Banner;
class Card;
class PlainLabel;
class QAction;
class QPushButton;
class Questions;
class Tag;

/** One contact: who she is, what she received, and *Resend* (specification §13, mock-up contact). */
class ContactPage : public Page
{
    Q_OBJECT

public:
    ContactPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `contact`: which one. */
    void open(const QVariantMap &arguments) override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void showContents();
    void showFields();
    void showGroups();
    void showHistory();
    void showConsents();
    void recordConsent();
    void liftQuarantine();
    void saveReport(ReportPart part);
    void writeReport(ReportPart part, const QString &file);
    void erase();
    void edit();
    void resend(const ContactHistoryLine &line);

    ProjectSession &m_session;
    Questions &m_questions;
    ContactOrders m_orders;
    ContactId m_contact;
    std::optional<ContactCard> m_card;
    PlainLabel *m_address;
    Tag *m_status;
    Tag *m_language;
    QPushButton *m_edit;
    QPushButton *m_lift;
    QPushButton *m_activate;
    Banner *m_banner;
    Card *m_fields;
    Card *m_groups;
    Card *m_consents;
    QPushButton *m_record;
    QPushButton *m_proofs;
    QPushButton *m_more;
    QAction *m_report;
    QAction *m_erase;
    Card *m_history;
};
