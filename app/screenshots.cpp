#include "screenshots.h"

#include "application.h"
#include "presentation/contactorders.h"
#include "presentation/mergepair.h"
#include "presentation/projectsettings.h"
#include "presentation/sendingorders.h"
#include "store/communicationtyperepository.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/messagerepository.h"
#include "store/senderdomainrepository.h"
#include "store/sendingrepository.h"
#include "store/servicecallrepository.h"
#include "store/servicekeyrepository.h"
#include "ui/contacts/consentdialog.h"
#include "ui/contacts/contacteditdialog.h"
#include "ui/contacts/importdialog.h"
#include "ui/contacts/mergedialog.h"
#include "ui/contacts/sentmessagedialog.h"
#include "ui/planned/cancelsending.h"
#include "ui/planned/pacedialog.h"
#include "ui/planned/rescheduledialog.h"
#include "ui/sendingform/concernedcontactsdialog.h"
#include "ui/settings/accountdialog.h"
#include "ui/settings/consentsettings.h"
#include "ui/settings/domaindialog.h"
#include "ui/settings/senderdialog.h"
#include "ui/settings/servicecallsdialog.h"
#include "ui/settings/servicekeydialog.h"
#include "ui/settings/serviceplacedialog.h"
#include "ui/settings/typedialog.h"
#include "ui/settings/webservicecard.h"
#include "ui/shell/welcomedialog.h"
#include "workflow/consentpicture.h"
#include "workflow/createproject.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/** Until nothing is read in the background any more and what was read is shown. */
void settle()
{
    QElapsedTimer elapsed;
    elapsed.start();
    do {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (elapsed.elapsed() < 700); // the debounced fields ask a little later
}

/** Walks through one program and saves a picture of everything on the way. */
class Photographer
{
public:
    Photographer(Application &program, const QString &folder)
        : m_program(program)
        , m_folder(folder)
    {
    }

    bool allSaved() const { return m_allSaved; }
    Database &database() const { return m_program.session().database(); }

    void page(const QString &name, const QString &page, const QVariantMap &arguments = {})
    {
        MainWindow &window = m_program.window();
        window.showPage(page, arguments);
        if (auto *calculate = window.findChild<QPushButton *>(u"calculate"_s); calculate && page == "sendingform"_L1) {
            settle();
            calculate->click();
        }
        if (page == "rehearsal"_L1) { // it takes place, then its list is read, then its first message
            settle();
            settle();
        }
        save(window, name);
    }
    void dialog(const QString &name, QDialog &dialog)
    {
        dialog.open();
        save(dialog, name);
        dialog.close();
    }
    void picture(const QString &name, QWidget &widget)
    {
        widget.show();
        save(widget, name);
        widget.hide();
    }
    /** The same for what opens and waits by itself: a picture from inside, then away with it. */
    template <class Open>
    void waiting(const QString &name, Open open)
    {
        QTimer::singleShot(0, [this, name] {
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                save(*dialog, name);
                dialog->close();
            } else {
                m_allSaved = false;
            }
        });
        open();
        settle();
    }

private:
    void save(QWidget &widget, const QString &name)
    {
        settle();
        m_allSaved = widget.grab().save(QDir(m_folder).filePath(name + u".png"_s)) && m_allSaved;
    }

    Application &m_program;
    QString m_folder;
    bool m_allSaved = true;
};

/** The first sending in this state, to have something to show. */
Sending sendingIn(Database &database, SendingState state)
{
    const Result<QList<Sending>> sendings = SendingRepository(database).list({state});
    return sendings && !sendings->isEmpty() ? sendings->first() : Sending();
}

Contact someContact(Database &database)
{
    const Result<QList<Contact>> page = ContactRepository(database).page({}, 0, 1);
    return page && !page->isEmpty() ? page->first() : Contact();
}

/** The first dynamic group, or the first static one. */
GroupId groupOf(Database &database, bool dynamic)
{
    for (const Group &group : GroupRepository(database).names().value_or(QList<Group>()))
        if (group.isDynamic() == dynamic)
            return group.id;
    return {};
}

MessageId someMessage(Database &database)
{
    const auto messages = MessageRepository(database).list();
    return messages && !messages->isEmpty() ? messages->last().id : MessageId();
}

/** A domain with a published key, a new one and a server left out of SPF: what the pictures of the settings show. */
void addDomainWithSomethingToDo(Database &database)
{
    const QString name = u"saint-aubert.example"_s;
    SenderDomainRepository repository(database);
    for (const auto &[selector, type] :
         {std::pair(u"envoi202611"_s, DkimKey::Type::Rsa), std::pair(u"envoi202611-ed25519"_s, DkimKey::Type::Ed25519)})
        if (const Result<DkimKey> key = DkimKey::generate(type))
            (void)repository.addKey(
                name,
                {selector, type, key->bits(), key->publicKey(), database.clock().now(), {}}); // there since last time
    (void)repository.setSigning(name, SenderDomain::Signing::Off); // the private halves are nowhere
    SenderDomainReport report;
    report.domain = name;
    report.server = u"smtp.gmail.com"_s;
    report.spfProvider = "_spf.google.com";
    report.mail.state = SenderDomainReport::Mail::State::Found;
    report.spf.state = SenderDomainReport::Spf::State::Found;
    report.spf.server = SenderDomainReport::Spf::Server::NotIncluded;
    report.spf.records = {"v=spf1 mx ~all"};
    report.spf.lookUps = 1;
    report.keys = {{u"envoi202611"_s, SenderDomainReport::Key::State::Published, false, false},
                   {u"envoi202611-ed25519"_s, SenderDomainReport::Key::State::Missing, false, false}};
    report.dmarc.status = DmarcDiscovery::Status::Found;
    report.dmarc.foundAt = name.toLatin1();
    report.dmarc.text = "v=DMARC1; p=quarantine";
    report.dmarc.policy = DmarcRecord::Policy::Quarantine;
    (void)repository.saveReport(report, database.clock().now());
}

/** Two programs that call, and what they called. */
void addWebService(Database &database)
{
    ServiceKeyRepository keys(database);
    ServiceKey crm;
    crm.name = u"CRM municipal"_s;
    crm.rights = allServiceOperations();
    crm.addresses = addressRangesFrom(u"192.0.2.0/24"_s).value_or(QList<AddressRange>());
    crm.expiry = database.clock().now() + std::chrono::days(400);
    ServiceKey site;
    site.name = u"Site web"_s;
    site.rights = {ServiceOperation::ContactsMerge, ServiceOperation::KillFileCheckExists};
    crm.id = keys.add(crm, QByteArray(32, '1')).value_or(ServiceKeyId());
    site.id = keys.add(site, QByteArray(32, '2')).value_or(ServiceKeyId());
    ServiceCallRepository calls(database);
    const Instant now = database.clock().now();
    calls.add({now - std::chrono::hours(5), crm.id, crm.name, u"ContactsMerge"_s, 412, u"OK"_s, u"192.0.2.14"_s});
    calls.add({now - std::chrono::hours(3), {}, {}, {}, 0, u"wrong-secret"_s, u"192.0.2.77"_s});
    calls.add(
        {now - std::chrono::hours(2), site.id, site.name, u"ContactsDelete"_s, 0, u"forbidden"_s, u"127.0.0.1"_s});
    calls.add({now - std::chrono::hours(1), crm.id, crm.name, u"ContactsMerge"_s, 1000, u"PARTIAL"_s, u"192.0.2.14"_s});
}

void takePages(Photographer &camera, const QString &prefix)
{
    Database &database = camera.database();
    const qint64 draft = sendingIn(database, SendingState::Draft).id.value;
    const qint64 running = sendingIn(database, SendingState::Sending).id.value;
    const qint64 toApprove = sendingIn(database, SendingState::ToApprove).id.value;
    const qint64 done = sendingIn(database, SendingState::Done).id.value;
    const std::tuple<QString, QString, QVariantMap> pages[] = {
        {u"home"_s, u"home"_s, {}},
        {u"messages"_s, u"messages"_s, {}},
        {u"message"_s, u"message"_s, {{u"message"_s, someMessage(database).value}}},
        {u"contacts"_s, u"contacts"_s, {}},
        {u"contact"_s, u"contact"_s, {{u"contact"_s, someContact(database).id.value}}},
        {u"groups"_s, u"groups"_s, {}},
        {u"group"_s, u"group"_s, {{u"group"_s, groupOf(database, true).value}}},
        {u"group-static"_s, u"group"_s, {{u"group"_s, groupOf(database, false).value}}},
        {u"exclusions"_s, u"exclusions"_s, {}},
        {u"quarantine"_s, u"exclusions"_s, {{u"tab"_s, 1}}},
        {u"sendings"_s, u"sendings"_s, {{u"tab"_s, 0}}},
        {u"sendings-running"_s, u"sendings"_s, {{u"tab"_s, 2}}},
        {u"sendingform"_s, u"sendingform"_s, {{u"sending"_s, draft}}},
        {u"rehearsal"_s, u"rehearsal"_s, {{u"sending"_s, toApprove}}},
        {u"results"_s, u"results"_s, {{u"sending"_s, done}}},
        {u"results-running"_s, u"results"_s, {{u"sending"_s, running}}},
        {u"settings"_s, u"settings"_s, {}}};
    for (const auto &[name, page, arguments] : pages)
        camera.page(prefix + name, page, arguments);
}

/** Two contacts beside each other, what one of them was sent, and a list with some of its contacts marked. */
void takeContactDialogs(Photographer &camera, Application &program)
{
    ProjectSession &session = program.session();
    const auto contacts = ContactRepository(camera.database()).page({}, 0, 2);
    if (!contacts || contacts->size() < 2)
        return;
    if (const auto pair =
            readMergePair(camera.database(), ContactSelection::of({contacts->first().id, contacts->last().id}))) {
        MergeDialog merge(session, *pair, &program.window());
        camera.dialog(u"dialog-merge"_s, merge);
    }
    if (const auto history = SendingRepository(camera.database()).historyOf(contacts->first().id);
        history && !history->isEmpty()) {
        SentMessageDialog sent(session, history->first(), &program.window());
        camera.dialog(u"dialog-sent"_s, sent);
    }
    if (const auto picture = readConsentPicture(camera.database(), contacts->first())) {
        ContactOrders orders(session);
        ConsentDialog consent(orders, contacts->first().id, *picture, &program.window());
        camera.dialog(u"dialog-consent"_s, consent);
    }
    program.window().showPage(u"contacts"_s);
    settle();
    if (auto *table = program.window().findChild<QTableView *>(u"contactTable"_s)) {
        table->sortByColumn(0, Qt::AscendingOrder);
        settle();
        for (int row : {0, 1, 3})
            table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
    camera.page(u"contacts-selected"_s, u"contacts"_s);
}

void takeDialogs(Photographer &camera, Application &program, const QString &list)
{
    MainWindow &window = program.window();
    ProjectSession &session = program.session();
    Database &database = camera.database();
    DialogQuestions questions;
    SendingOrders orders(session);
    ProjectSettings settings(session);
    settings.refresh();
    const SystemClock clock;
    WelcomeDialog welcome(clock);
    camera.dialog(u"dialog-welcome"_s, welcome);
    ImportDialog import(session, questions, list, &window);
    camera.dialog(u"dialog-import"_s, import);
    ContactEditDialog contact(session, someContact(database),
                              ContactRepository(database).fields().value_or(ContactFields()), &window);
    camera.dialog(u"dialog-contact"_s, contact);
    takeContactDialogs(camera, program);
    AccountDialog account(settings, {}, &window);
    camera.dialog(u"dialog-account"_s, account);
    SenderDialog sender(settings, {}, &window);
    camera.dialog(u"dialog-sender"_s, sender);
    SenderDomains domains(session);
    domains.refresh();
    settle();
    DomainDialog domain(domains, questions, u"saint-aubert.example"_s, &window);
    camera.dialog(u"dialog-domain"_s, domain);
    ConsentSettings consents(settings, questions);
    consents.showContents();
    consents.resize(1000, consents.heightForWidth(1000));
    camera.picture(u"card-consents"_s, consents);
    WebServices services(session);
    services.refresh();
    settle();
    WebServiceCard service(services, questions);
    service.resize(1000, service.heightForWidth(1000));
    camera.picture(u"card-web-service"_s, service);
    ServiceKeyDialog serviceKey(services, &window);
    camera.dialog(u"dialog-service-key"_s, serviceKey);
    ServicePlaceDialog servicePlace(services, &window);
    camera.dialog(u"dialog-service-place"_s, servicePlace);
    ServiceCallsDialog serviceCalls(services, &window);
    camera.dialog(u"dialog-service-calls"_s, serviceCalls);
    const Sending planned = sendingIn(database, SendingState::Scheduled);
    RescheduleDialog reschedule(planned, session, &window);
    camera.dialog(u"dialog-reschedule"_s, reschedule);
    camera.waiting(u"dialog-cancel"_s, [&] { cancelSending(planned, orders, questions, &window); });
    PaceDialog pace(sendingIn(database, SendingState::Sending), &window);
    camera.dialog(u"dialog-pace"_s, pace);
    if (const auto types = CommunicationTypeRepository(database).list(); types && !types->isEmpty()) {
        TypeDialog type(settings, types->first(), &window);
        camera.dialog(u"dialog-type"_s, type);
    }
    for (const auto &[page, button] :
         {std::pair(u"groups"_s, u"newGroup"_s), std::pair(u"exclusions"_s, u"addToKillFile"_s)}) {
        window.showPage(page);
        settle();
        if (auto *ask = window.findChild<QPushButton *>(button))
            camera.waiting(u"dialog-"_s + page, [&] { ask->click(); });
    }
    const Sending draft = sendingIn(database, SendingState::Draft);
    if (const auto message = MessageRepository(database).byId(draft.message)) {
        ConcernedContactsDialog concerned(session, AudienceQuery::of(draft, *message), ExclusionReason::Quarantine,
                                          &window);
        camera.dialog(u"dialog-concerned"_s, concerned);
    }
    camera.waiting(u"dialog-close"_s, [&] { window.close(); });
    if (const SendingId waiting = sendingIn(database, SendingState::ToApprove).id; waiting.isValid()) {
        window.showPage(u"home"_s);
        camera.waiting(u"approval"_s, [&] { program.showApproval(waiting); });
    }
}

/** What a person sees before anything is there. */
bool takeEmptyPages(const QString &folder, const Clock &clock, const QSize &size)
{
    QTemporaryDir place;
    Project project = CreateProject::suggestion();
    project.name = u"Ville de Saint-Aubert"_s;
    auto database = CreateProject(clock).run(place.filePath(u"vide.envoi"_s), project);
    if (!database)
        return false;
    Application program(clock, std::move(*database), u"M. Côté"_s);
    program.window().resize(size);
    program.window().show();
    Photographer camera(program, folder);
    for (const QString &page :
         {u"home"_s, u"messages"_s, u"contacts"_s, u"groups"_s, u"sendings"_s, u"results"_s, u"settings"_s})
        camera.page(u"empty-"_s + page, page);
    return camera.allSaved();
}

} // namespace

bool saveScreenshots(Application &program, const QString &folder)
{
    QDir().mkpath(folder);
    MainWindow &window = program.window();
    window.resize(1280, 820);
    window.show();
    Photographer camera(program, folder);
    addDomainWithSomethingToDo(camera.database());
    addWebService(camera.database());
    takePages(camera, {});
    QTemporaryDir lists;
    const QString list = lists.filePath(u"citoyens-2026.csv"_s);
    QFile::copy(u":/demo/contacts/ouest.csv"_s, list);
    takeDialogs(camera, program, list);
    window.resize(1100, 680);
    takePages(camera, u"small-"_s);
    window.hide();
    const SystemClock clock;
    return takeEmptyPages(folder, clock, {1280, 820}) && camera.allSaved();
}
