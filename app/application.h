#pragma once

#include "base/clock.h"
#include "presentation/projectsession.h"
#include "presentation/searchindexing.h"
#include "sendings/sending.h"
#include "store/database.h"
#include "ui/common/dialogquestions.h"
#include "ui/shell/mainwindow.h"
#include "workflow/passwordstore.h"

#include <memory>

class SmtpSink;

/**
 * One open project and its window, built in one visible place: read from top to bottom, a member may use those above
 * it. Nothing else is global but the look and the language.
 */
class Application : public QObject
{
    Q_OBJECT

public:
    Application(const Clock &clock, std::unique_ptr<Database> database, const QString &user);
    ~Application() override;

    MainWindow &window() { return m_window; }
    ProjectSession &session() { return m_session; }
    /** Delivers into a server of our own instead: the demonstration. */
    Result<void> deliverIntoBuiltInServer();
    void startDelivery();
    /** When the project's settings say so. */
    void startWebService();
    /** The computer wants Envoi to end: what is under way is finished, without a question. */
    void leave();
    /** Opens the approval of this sending over the window. */
    void showApproval(SendingId sending);

private:
    void addPages();
    Page *makeHome();
    Page *makeContacts();
    Page *makeSendings();
    Page *makeSendingForm();
    void importContacts();
    void goOn(const Sending &approved);
    bool mayClose();
    bool isStoppingMeant();
    void finishDelivery();

    std::unique_ptr<Database> m_database;
    SystemPasswordStore m_passwords;
    std::unique_ptr<SmtpSink> m_builtInServer;
    ProjectSession m_session;
    SearchIndexing m_searchIndexing{m_session};
    DialogQuestions m_questions;
    MainWindow m_window;
    bool m_isLeaving = false;
};
