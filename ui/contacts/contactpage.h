#pragma once

#include "presentation/contactcard.h"
#include "presentation/contactorders.h"
#include "ui/common/page.h"

class Banner;
class Card;
class CommunicationsCard;
class ConsentsCard;
class EligibilityBand;
class PlainLabel;
class QAction;
class QPushButton;
class Questions;
class Tag;
class TimelineCard;
class UndoActions;

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
    EligibilityBand *m_band;
    Card *m_fields;
    Card *m_groups;
    ConsentsCard *m_consents;
    QPushButton *m_more;
    QAction *m_report;
    QAction *m_erase;
    CommunicationsCard *m_history;
    TimelineCard *m_timeline;
    UndoActions *m_undo;
};
