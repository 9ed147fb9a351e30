#pragma once

#include "presentation/homeoverview.h"
#include "presentation/projectsession.h"
#include "presentation/sendingorders.h"
#include "ui/common/page.h"

class Banner;
class Card;
class QGridLayout;
class QPushButton;
class Questions;

/** What awaits approval, what runs, what comes, the last results (mock-up home). */
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    void open(const QVariantMap &arguments) override;
    void refresh() override;

Q_SIGNALS:
    /** The badge of the side bar. */
    void toApproveChanged(int count);
    void approvalRequested(SendingId sending);
    void newMessageRequested();
    void importRequested();

protected:
    void retranslate() override;

private:
    void showOverview(const HomeOverview &overview);
    void showFirstSteps();
    void showToApprove();
    void showRunning();
    void showPlanned();
    void showResults();
    void showDelivery();
    QWidget *decideUnknown();
    QByteArray zone() const;

    ProjectSession &m_session;
    Questions &m_questions;
    SendingOrders m_orders;
    std::optional<HomeOverview> m_overview;
    int m_connections = 0;
    Failure m_deliveredElsewhere;
    QPushButton *m_import;
    QPushButton *m_newMessage;
    Banner *m_banner;
    Card *m_firstSteps;
    Card *m_toApprove;
    Card *m_delivery;
    Card *m_running;
    Card *m_planned;
    Card *m_results;
};
