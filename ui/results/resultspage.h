#pragma once

#include "presentation/contactorders.h"
#include "presentation/projectsession.h"
#include "presentation/recipientlistmodel.h"
#include "presentation/sendinglines.h"
#include "presentation/sendingorders.h"
#include "ui/common/page.h"

class Banner;
class Card;
class Donut;
class EmptyState;
class KpiTile;
class PlainLabel;
class ProgressRow;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class Questions;
class TableView;

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
    void chooseSending();
    void showContents();
    void showFigures(const SendingFigures &figures);
    void showStates(const SendingFigures &figures);
    void showUnknown(qint64 unknown);
    void fillChoice();
    void showCourse(const SendingLine &line);
    void fitColumns();
    void exportResults();
    void settleUnknown(bool resend);
    void changePace();
    /** The contact chosen among those whose fate is unknown; none: all of them. */
    std::optional<ContactId> chosenUnknown() const;
    void copyToRemaining();
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
    RecipientListModel m_recipients;
    PlainLabel *m_facts;
    QComboBox *m_choice;
    QPushButton *m_export;
    QPushButton *m_remaining;
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
    Card *m_progressCard;
    ProgressRow *m_progress;
    QVBoxLayout *m_course;
    QStringList m_courseShown;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    PlainLabel *m_waiting;
    QPushButton *m_tryNow;
    QPushButton *m_pace;
    Card *m_deliveryCard;
    Donut *m_donut;
    Card *m_unknownCard;
    PlainLabel *m_unknown;
    QListWidget *m_unknownList;
    QPushButton *m_treatAsDelivered;
    QPushButton *m_resend;
    Card *m_recipientsCard;
    QComboBox *m_state;
    QLineEdit *m_search;
    TableView *m_table;
};
