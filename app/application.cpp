#include "application.h"

#include "delivery/smtpsink.h"
#include "presentation/background.h"
#include "presentation/sendinglines.h"
#include "presentation/webservicehost.h"
#include "ui/approval/approvaldialog.h"
#include "ui/contacts/contactpage.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/importdialog.h"
#include "ui/exclusions/exclusionspage.h"
#include "ui/groups/grouppage.h"
#include "ui/groups/groupspage.h"
#include "ui/home/homepage.h"
#include "ui/messages/messagepage.h"
#include "ui/messages/messagespage.h"
#include "ui/planned/sendingspage.h"
#include "ui/rehearsal/rehearsalpage.h"
#include "ui/results/resultspage.h"
#include "ui/sendingform/sendingformpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/stoppingdialog.h"
#include "workflow/demoproject.h"
#include "workflow/rehearsalfolder.h"

#include <QCoreApplication>

#include <type_traits>

using namespace Qt::StringLiterals;

Application::Application(const Clock &, std::unique_ptr<Database> database, const QString &user)
    : m_database(std::move(database))
    , m_passwords(m_database->path())
    , m_session(*m_database, m_passwords, user)
{
    m_window.setProjectName(m_session.project().name);
    addPages();
    inBackground(
        this, [] { return RehearsalFolder::removeLeftovers(), true; }, [](bool) {});
    connect(&m_session.delivery().feed(), &DeliveryFeed::connectionsChanged, &m_window,
            [this](int count) { m_window.setDelivery(m_session.delivery().isRunning(), count); });
    connect(&m_session, &ProjectSession::changed, &m_window,
            [this] { m_window.setProjectName(m_session.project().name); });
    m_window.setCloseGuard([this] { return mayClose(); });
    m_window.showPage(u"home"_s);
}

bool Application::mayClose()
{
    if (m_isLeaving)
        return false; // already on the way
    if (!m_session.delivery().isRunning())
        return true;
    if (!isStoppingMeant())
        return false;
    finishDelivery();
    return true;
}

void Application::leave()
{
    if (m_isLeaving)
        return;
    finishDelivery();
    m_window.close();
}

void Application::finishDelivery()
{
    m_isLeaving = true;
    StoppingDialog(m_session.delivery(), &m_window).run();
    m_isLeaving = false;
}

/** What leaves from this window stops with it: said before, never found out afterwards. */
bool Application::isStoppingMeant()
{
    const auto running = readSendingLines(*m_database, {SendingState::Sending});
    if (!running || running->isEmpty())
        return true;
    return m_questions.confirm(
        &m_window, tr("A sending is under way"),
        tr("“%1” still has %Ln e-mail(s) to deliver. It stops when Envoi closes and goes on at the next start; nothing "
           "is lost and nothing leaves twice.",
           nullptr, int(running->first().figures.remaining()))
            .arg(running->first().sending.name),
        tr("Close Envoi"), Questions::Weight::Ordinary);
}

Application::~Application() = default;

Result<void> Application::deliverIntoBuiltInServer()
{
    m_builtInServer = std::make_unique<SmtpSink>();
    m_builtInServer->keepMessages(false);
    if (const Result<void> listening = m_builtInServer->listen(); !listening)
        return listening;
    return DemoProject::deliverTo(*m_database, m_builtInServer->port());
}

void Application::startDelivery()
{
    m_session.startDelivery();
    m_window.setDelivery(m_session.delivery().isRunning(), 0);
}

void Application::startWebService()
{
    WebServiceHost &service = m_session.webService();
    service.follow();
    const auto onStarted = [this, &service] {
        if (const std::optional<Failure> &why = service.trouble())
            m_questions.tell(&m_window, why->message, why->remedy);
    };
    connect(&service, &WebServiceHost::changed, this, onStarted, Qt::SingleShotConnection);
}

void Application::addPages()
{
    const auto plain = [this]<class SomePage>(std::type_identity<SomePage>) {
        return [this]() -> Page * { return new SomePage(m_session, m_questions); };
    };
    m_window.addPage(
        u"home"_s, [] { return tr("Home"); }, u"home"_s, [this] { return makeHome(); });
    m_window.addPage(
        u"messages"_s, [] { return tr("Messages"); }, u"messages"_s, plain(std::type_identity<MessagesPage>()));
    m_window.addPage(
        u"contacts"_s, [] { return tr("Contacts"); }, u"contacts"_s, [this] { return makeContacts(); });
    m_window.addPage(
        u"groups"_s, [] { return tr("Groups"); }, u"groups"_s, plain(std::type_identity<GroupsPage>()));
    m_window.addPage(
        u"exclusions"_s, [] { return tr("Exclusions"); }, u"exclude"_s, plain(std::type_identity<ExclusionsPage>()));
    m_window.addPage(
        u"sendings"_s, [] { return tr("Sendings"); }, u"sendings"_s, [this] { return makeSendings(); });
    m_window.addPage(
        u"results"_s, [] { return tr("Results"); }, u"results"_s, plain(std::type_identity<ResultsPage>()));
    m_window.addPage(
        u"settings"_s, [] { return tr("Settings"); }, u"settings"_s, plain(std::type_identity<SettingsPage>()),
        Section::Project);
    m_window.addInnerPage(
        u"message"_s, [] { return tr("Message"); }, plain(std::type_identity<MessagePage>()), u"messages"_s);
    m_window.addInnerPage(
        u"contact"_s, [] { return tr("Contact"); }, plain(std::type_identity<ContactPage>()), u"contacts"_s);
    m_window.addInnerPage(
        u"group"_s, [] { return tr("Group"); }, plain(std::type_identity<GroupPage>()), u"groups"_s);
    m_window.addInnerPage(
        u"sendingform"_s, [] { return tr("Sending"); }, [this] { return makeSendingForm(); }, u"messages"_s);
    m_window.addInnerPage(
        u"rehearsal"_s, [] { return tr("Rehearsal"); }, plain(std::type_identity<RehearsalPage>()), u"sendings"_s);
}

Page *Application::makeHome()
{
    auto *home = new HomePage(m_session, m_questions);
    connect(home, &HomePage::toApproveChanged, &m_window, [this](int count) { m_window.setCount(u"home"_s, count); });
    connect(home, &HomePage::newMessageRequested, this,
            [this] { qobject_cast<MessagesPage *>(m_window.page(u"messages"_s))->createMessage(); });
    connect(home, &HomePage::importRequested, this, &Application::importContacts);
    connect(home, &HomePage::approvalRequested, this, &Application::showApproval);
    return home;
}

Page *Application::makeContacts()
{
    auto *contacts = new ContactsPage(m_session, m_questions);
    connect(contacts, &ContactsPage::importRequested, this, &Application::importContacts);
    return contacts;
}

Page *Application::makeSendings()
{
    auto *sendings = new SendingsPage(m_session, m_questions);
    connect(sendings, &SendingsPage::approvalRequested, this, &Application::showApproval);
    return sendings;
}

Page *Application::makeSendingForm()
{
    auto *form = new SendingFormPage(m_session, m_questions);
    connect(form, &SendingFormPage::approvalRequested, this, &Application::showApproval);
    connect(form, &SendingFormPage::testRequested, &m_window, [this](MessageId id) {
        m_window.showPage(u"message"_s, {{u"message"_s, id.value}});
    });
    return form;
}

void Application::importContacts()
{
    const std::optional<QString> file = m_questions.chooseFile(
        &m_window, tr("Import contacts"), tr("Lists (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)"));
    if (!file)
        return;
    ImportDialog dialog(m_session, m_questions, *file, &m_window);
    dialog.exec();
    m_session.noteChange();
}

void Application::showApproval(SendingId sending)
{
    auto *dialog = new ApprovalDialog(m_session, m_questions, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!dialog->load(sending)) {
        delete dialog;
        return;
    }
    connect(dialog, &ApprovalDialog::approved, this, &Application::goOn);
    connect(dialog, &ApprovalDialog::rehearsalRequested, &m_window, [this](SendingId id) {
        m_window.showPage(u"rehearsal"_s, {{u"sending"_s, id.value}});
    });
    connect(dialog, &ApprovalDialog::rejected, this, [this](const Sending &draft) {
        m_window.showPage(u"sendingform"_s, {{u"sending"_s, draft.id.value}});
    });
    dialog->open();
}

/** After the approval, where one sees what happens next. */
void Application::goOn(const Sending &approved)
{
    if (approved.state == SendingState::Sending)
        m_window.showPage(u"results"_s, {{u"sending"_s, approved.id.value}});
    else
        m_window.showPage(u"sendings"_s,
                          {{u"tab"_s, 0}, {u"undo"_s, approved.options.schedule.start ? 0 : approved.id.value}});
}
