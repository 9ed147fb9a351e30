#pragma once

#include "presentation/projectsession.h"
#include "presentation/sendinglines.h"
#include "presentation/sendingorders.h"
#include "ui/common/page.h"

class Banner;
class Card;
class DepartureCalendar;
class QLineEdit;
class QTabBar;
class Questions;
class Rows;

/** Sendings by state; each planned or running one with *Cancel* at the end of its line (specification §10, mock-up
 * planned). */
class SendingsPage : public Page
{
    Q_OBJECT

public:
    SendingsPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `tab`: which tab to show. */
    void open(const QVariantMap &arguments) override;
    void refresh() override;

Q_SIGNALS:
    void approvalRequested(SendingId sending);

protected:
    void retranslate() override;

private:
    void showContents();
    void addLine(Rows &rows, const SendingLine &line);
    QList<QWidget *> actionsFor(const SendingLine &line);
    QList<SendingLine> shownLines() const;
    SendingTab currentTab() const;
    QWidget *moreFor(const SendingLine &line);
    void reschedule(const SendingLine &line);
    void changePace(const SendingLine &line);
    void offerUndo(SendingId sending);
    void undo();

    ProjectSession &m_session;
    Questions &m_questions;
    SendingOrders m_orders;
    SendingId m_undo; ///< approved a moment ago
    QTabBar *m_tabs;
    QLineEdit *m_search;
    Banner *m_banner;
    Card *m_list;
    Card *m_calendarCard;
    DepartureCalendar *m_calendar;
    std::optional<QList<SendingLine>> m_lines; ///< of every tab
};
