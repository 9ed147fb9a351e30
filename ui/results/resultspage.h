#pragma once

#include "presentation/contactorders.h"
#include "presentation/projectsession.h"
#include "presentation/sendinglines.h"
#include "presentation/sendingorders.h"
#include "ui/common/page.h"

class Banner;
class Card;
class CourseCard;
class Donut;
class EmptyState;
class KpiTile;
class PlainLabel;
class QComboBox;
class QPushButton;
class QToolButton;
class Questions;
class RecipientsCard;
class EngagementCard;
class UnknownFateCard;

/** The results of one sending, live while it runs: figures, what became of each recipient, export (specification §12).
 */
class ResultsPage : public Page
{
    Q_OBJECT

public:
    ResultsPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `sending`: which one; without it, the latest. */
    void open(const QVariantMap &arguments) override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    QLayout *tiles();
    void chooseSending();
    void showContents();
    QString factsOf(const SendingLine &line) const;
    void showFigures(const SendingFigures &figures);
    void showStates(const SendingFigures &figures);
    void fillChoice();
    void exportResults();
    void makeGroup(ResultPart part, const QString &suggestion);
    void fillGroupMenu();
    void showSeeds(const SendingFigures &figures);
    const SendingLine *current() const;

    ProjectSession &m_session;
    Questions &m_questions;
    SendingOrders m_orders;
    ContactOrders m_contactOrders;
    SendingId m_sending;
    QList<SendingLine> m_lines;
    PlainLabel *m_facts;
    QComboBox *m_choice;
    QPushButton *m_export;
    QToolButton *m_makeGroup;
    PlainLabel *m_seeds;
    Banner *m_banner;
    EmptyState *m_empty;
    QWidget *m_contents;
    KpiTile *m_processed;
    KpiTile *m_delivered;
    KpiTile *m_errors;
    KpiTile *m_left;
    KpiTile *m_notReached;
    CourseCard *m_course;
    Card *m_deliveryCard;
    Donut *m_donut;
    EngagementCard *m_engagement;
    UnknownFateCard *m_unknown;
    RecipientsCard *m_recipients;
};
