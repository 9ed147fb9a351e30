#include "ui/exclusions/exclusionspage.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/pageheader.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/contacts/undoactions.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ExclusionsPage::ExclusionsPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_tabs(new QTabBar)
    , m_search(new QLineEdit)
    , m_add(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_list(new Card)
    , m_forecast(new Card)
    , m_undo(new UndoActions(session, *this))
{
    m_tabs->setObjectName(u"exclusionTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = KillFile; tab <= Expiring; ++tab)
        m_tabs->addTab(QString());
    m_search->setObjectName(u"searchExclusions"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(240);
    m_add->setObjectName(u"addToKillFile"_s);
    setSearch(m_search);
    header()->addAction(m_search);
    header()->addAction(m_undo->button());
    header()->addAction(m_add);
    body()->addWidget(m_tabs);
    body()->addWidget(m_banner);
    body()->addWidget(m_list);
    body()->addWidget(m_forecast);
    body()->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, &ExclusionsPage::showContents);
    connect(m_search, &QLineEdit::textChanged, this, &ExclusionsPage::refresh);
    connect(m_add, &QPushButton::clicked, this, &ExclusionsPage::addToKillFile);
    connect(&m_orders, &ContactOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_undo, &UndoActions::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    retranslate();
}

void ExclusionsPage::open(const QVariantMap &arguments)
{
    if (arguments.contains(u"tab"_s))
        m_tabs->setCurrentIndex(arguments.value(u"tab"_s).toInt());
    m_banner->hide();
    Page::open(arguments);
}

void ExclusionsPage::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, search = m_search->text()] { return readExclusions(database, search); },
        [this, search = m_search->text()](const Result<Exclusions> &exclusions) {
            if (search != m_search->text()) // an answer to an older question
                return;
            if (!exclusions) {
                m_banner->say(Tone::Bad, exclusions.error().message, exclusions.error().remedy);
            } else if (m_exclusions != *exclusions) {
                m_exclusions = *exclusions;
                showContents();
            }
        });
}

void ExclusionsPage::showContents()
{
    m_add->setVisible(m_tabs->currentIndex() == KillFile);
    m_forecast->setVisible(m_tabs->currentIndex() == Expiring);
    if (!m_exclusions)
        return;
    const std::pair<QString, qint64> tabs[] = {{tr("Kill file"), m_exclusions->killFileCount},
                                               {tr("Quarantine"), m_exclusions->quarantineCount},
                                               {tr("Inactive"), m_exclusions->inactiveCount},
                                               {tr("Invalid address"), m_exclusions->invalidCount},
                                               {tr("Expiring"), m_exclusions->expiringCount}};
    for (int tab = KillFile; tab <= Expiring; ++tab)
        m_tabs->setTabText(tab, u"%1  %2"_s.arg(tabs[tab].first, formatCount(tabs[tab].second)));
    m_tabs->setTabVisible(Expiring, m_exclusions->consentCentre);
    switch (m_tabs->currentIndex()) {
    case KillFile:
        return showKillFile();
    case Quarantine:
        return showQuarantine();
    case Inactive:
        return showContacts(m_exclusions->inactive, true, tr("Nobody is inactive."));
    case Invalid:
        return showContacts(m_exclusions->invalid, false, tr("Every address can be written to."));
    default:
        return showExpiring();
    }
}

void ExclusionsPage::showKillFile()
{
    m_list->setTitle(tr("No message goes to these addresses, whatever it is about"));
    Rows rows(m_list->content(), {3, 4, 1, 0});
    if (!m_exclusions->killFile.isEmpty())
        rows.head({tr("Address or domain"), tr("Reason"), tr("Since"), QString()});
    for (const KillFileRepository::Entry &entry : m_exclusions->killFile) {
        const bool hashed = entry.entry.startsWith(u'#');
        QPushButton *remove = makeButton(tr("Remove"), ButtonRole::Danger, ButtonSize::Small);
        remove->setObjectName(u"removeFromKillFile"_s);
        remove->setAccessibleName(tr("%1: %2").arg(remove->text(), entry.entry));
        remove->setVisible(!hashed); // only who knows the address can take it out
        connect(remove, &QPushButton::clicked, this, [this, entry] {
            if (m_questions.confirm(
                    this, tr("Remove from the kill file"),
                    tr("%1 can be written to again. Do it only when the person asks for it.").arg(entry.entry),
                    tr("Remove"), Questions::Weight::Dangerous))
                m_orders.removeFromKillFile(entry.entry);
        });
        rows.add({hashed ? Rows::twoLines(tr("Erased person"), entry.entry.left(13) + u'…') : Rows::strong(entry.entry),
                  Rows::text(entry.reason), Rows::plain(day(entry.added)), remove});
    }
    rows.finish(m_search->text().isEmpty() ? tr("The kill file is empty. Complaints and people who ask for it go here.")
                                           : tr("No address fits."));
}

void ExclusionsPage::showQuarantine()
{
    m_list->setTitle(tr("Blocked for a while; a corrected address leaves by itself"));
    Rows rows(m_list->content(), {3, 4, 1, 0});
    if (!m_exclusions->quarantine.isEmpty())
        rows.head({tr("Contact"), tr("Why"), tr("Since"), QString()});
    for (const ContactRepository::Quarantined &one : m_exclusions->quarantine) {
        QPushButton *lift = makeButton(tr("Lift the quarantine"), ButtonRole::Plain, ButtonSize::Small);
        lift->setObjectName(u"lift"_s);
        lift->setAccessibleName(tr("%1: %2").arg(lift->text(), one.contact.displayName()));
        connect(lift, &QPushButton::clicked, this, [this, one] { this->lift(one); });
        rows.add({Rows::twoLines(one.contact.displayName(), one.contact.address),
                  Rows::twoLinesPlain(nameOf(one.cause), one.detail),
                  Rows::plain(one.since ? day(*one.since) : QString()), Rows::beside({openButton(one.contact), lift})});
    }
    rows.finish(tr("No address is in quarantine."));
}

void ExclusionsPage::showContacts(const QList<Contact> &contacts, bool mayActivate, const QString &whenEmpty)
{
    m_list->setTitle(mayActivate ? tr("Deactivated: they receive no message at all")
                                 : tr("Correct the address to write to them again"));
    Rows rows(m_list->content(), {3, 3, 1, 0});
    if (!contacts.isEmpty())
        rows.head({tr("Contact"), tr("E-mail"), tr("Changed"), QString()});
    for (const Contact &contact : contacts) {
        QList<QWidget *> buttons{openButton(contact)};
        if (mayActivate) {
            QPushButton *activate = makeButton(tr("Activate"), ButtonRole::Plain, ButtonSize::Small);
            activate->setAccessibleName(tr("%1: %2").arg(activate->text(), contact.displayName()));
            connect(activate, &QPushButton::clicked, this,
                    [this, id = contact.id] { m_orders.setActive(ContactSelection::of({id}), true); });
            buttons.append(activate);
        } else {
            QPushButton *correct = makeButton(tr("Correct…"), ButtonRole::Plain, ButtonSize::Small);
            correct->setObjectName(u"correctAddress"_s);
            correct->setAccessibleName(tr("%1: %2").arg(correct->text(), contact.displayName()));
            connect(correct, &QPushButton::clicked, this, [this, contact] { this->correct(contact); });
            buttons.append(correct);
        }
        rows.add({Rows::strong(contact.displayName()),
                  Rows::text(contact.address.isEmpty() ? nameOf(contact.status) : contact.address),
                  Rows::plain(day(contact.modified)), Rows::beside(buttons)});
    }
    rows.finish(whenEmpty);
}

void ExclusionsPage::showExpiring()
{
    m_list->setTitle(tr("These consents expire within 30 days"));
    Rows rows(m_list->content(), {3, 3, 1, 0});
    if (!m_exclusions->expiring.isEmpty())
        rows.head({tr("Contact"), tr("Consent"), tr("Valid until"), QString()});
    for (const Exclusions::Expiring &one : m_exclusions->expiring)
        rows.add({Rows::twoLines(one.contact.displayName(), one.contact.address), Rows::text(one.consent),
                  Rows::plain(day(one.expiry)), openButton(one.contact)});
    rows.finish(tr("No consent expires soon."));
    Rows months(m_forecast->content(), {2, 3, 1}, {2});
    if (!m_exclusions->months.isEmpty())
        months.head({tr("Month"), tr("Consent"), tr("Contacts")});
    for (const ConsentRepository::Month &month : m_exclusions->months)
        months.add({Rows::text(QLocale().toString(QDate::fromString(month.month, u"yyyy-MM"_s), u"MMMM yyyy"_s)),
                    Rows::text(month.consent.name), Rows::number(formatCount(month.contacts))});
    months.finish(tr("No consent expires by itself."));
}

void ExclusionsPage::addToKillFile()
{
    const auto entry = m_questions.askText(this, tr("Add to the kill file"),
                                           tr("An address, or a whole domain such as @example.org:"), tr("Add"));
    if (entry)
        m_orders.addToKillFile(*entry, tr("Added by %1").arg(m_session.user()), [this, entry = *entry] {
            m_banner->say(Tone::Ok, tr("%1 receives nothing any more.").arg(entry));
        });
}

void ExclusionsPage::lift(const ContactRepository::Quarantined &one)
{
    if (one.cause != QuarantineCause::DoesNotExist ||
        m_questions.confirm(this, tr("Lift the quarantine"),
                            tr("The server said that %1 does not exist: %2. Writing to it again harms the reputation "
                               "of your address. Correct it, if you can.")
                                .arg(one.contact.address, one.detail),
                            tr("Lift the quarantine"), Questions::Weight::Dangerous))
        m_orders.liftQuarantine(ContactSelection::of({one.contact.id}));
}

/** Without leaving the list: what is wrong with it is before one's eyes. */
void ExclusionsPage::correct(Contact contact)
{
    const auto address = m_questions.askText(
        this, tr("Correct the address"), tr("E-mail of %1:").arg(contact.displayName()), tr("Save"), contact.address);
    if (!address || *address == contact.address)
        return;
    contact.address = *address;
    m_orders.save(contact, [this, address = *address](const Result<ContactId> &saved) {
        if (saved)
            m_banner->say(Tone::Ok, tr("%1 can be written to again.").arg(address));
        else
            m_banner->say(Tone::Bad, saved.error().message, saved.error().remedy);
    });
}

QPushButton *ExclusionsPage::openButton(const Contact &contact)
{
    QPushButton *open = makeButton(tr("Open the card"), ButtonRole::Plain, ButtonSize::Small);
    open->setAccessibleName(tr("%1: %2").arg(open->text(), contact.displayName()));
    connect(open, &QPushButton::clicked, this, [this, id = contact.id] {
        Q_EMIT pageRequested(u"contact"_s, {{u"contact"_s, id.value}});
    });
    return open;
}

QString ExclusionsPage::day(Instant instant) const
{
    return formatDay(instant, m_session.project().timeZone.toLatin1());
}

void ExclusionsPage::retranslate()
{
    header()->setTitle(tr("Excluded addresses"));
    m_tabs->setAccessibleName(tr("Lists of excluded addresses"));
    m_search->setPlaceholderText(tr("Search; * stands for anything"));
    m_search->setAccessibleName(tr("Search the excluded addresses"));
    m_add->setText(tr("Add to the kill file…"));
    m_forecast->setTitle(tr("By month"));
    m_undo->retranslate();
    showContents();
}
