#include "ui/contacts/contactspage.h"

#include "presentation/background.h"
#include "presentation/contactfilters.h"
#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/questions.h"
#include "ui/contacts/contactfilterbar.h"
#include "ui/contacts/contacttable.h"
#include "ui/contacts/mergedialog.h"
#include "ui/contacts/selectionbar.h"
#include "ui/contacts/undoactions.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ContactsPage::ContactsPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Fills, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_model(session)
    , m_search(new QLineEdit)
    , m_export(makeButton({}))
    , m_import(makeButton({}, ButtonRole::Primary))
    , m_undo(new UndoActions(session, *this))
    , m_banner(new Banner)
    , m_filters(new ContactFilterBar)
    , m_selection(new SelectionBar)
    , m_table(new ContactTable(m_model))
    , m_empty(new EmptyState(u"contacts"_s))
{
    m_search->setObjectName(u"searchContacts"_s);
    m_table->setObjectName(u"contactTable"_s);
    m_search->setMinimumWidth(280);
    m_search->setClearButtonEnabled(true);
    header()->addAction(m_search);
    header()->addAction(m_undo->button());
    header()->addAction(m_export);
    header()->addAction(m_import);

    setSearch(m_search);
    auto *card = new Card;
    card->content()->addWidget(m_table, 1);
    card->content()->addWidget(m_empty, 1);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filters);
    filters->addStretch();
    body()->addWidget(m_banner);
    body()->addLayout(filters);
    body()->addWidget(m_selection);
    body()->addWidget(card, 1);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(std::chrono::milliseconds(60)); // between two keys of somebody who types fast
    connect(&m_searchSoon, &QTimer::timeout, this, &ContactsPage::takeFilters);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_filters, &ContactFilterBar::changed, this, &ContactsPage::takeFilters);
    connect(m_export, &QPushButton::clicked, this, [this] { exportContacts({m_model.query(), {}, m_model.total()}); });
    connect(m_import, &QPushButton::clicked, this, &ContactsPage::importRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &ContactsPage::importRequested);
    connect(&m_model, &ContactListModel::totalChanged, this, &ContactsPage::showTotal);
    connect(&m_model, &ContactListModel::selectionChanged, this, &ContactsPage::showSelection);
    const auto tell = [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); };
    connect(&m_model, &ContactListModel::failed, this, tell);
    connect(&m_orders, &ContactOrders::refused, this, tell);
    connect(m_undo, &UndoActions::refused, this, tell);
    connect(m_table, &ContactTable::rowOpened, this, [this](const QModelIndex &index) {
        if (const std::optional<Contact> contact = m_model.contactAt(index.row()))
            Q_EMIT pageRequested(u"contact"_s, {{u"contact"_s, contact->id.value}});
    });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_table, &ContactTable::deleteRequested, this, &ContactsPage::eraseSelection);
    connectSelection();
    retranslate();
}

void ContactsPage::connectSelection()
{
    const auto done = [this](const QString &what) {
        return [this, what] {
            say(what);
            m_model.clearSelection();
        };
    };
    connect(m_selection, &SelectionBar::everybodyRequested, &m_model, &ContactListModel::selectEverybody);
    connect(m_selection, &SelectionBar::nobodyRequested, &m_model, &ContactListModel::clearSelection);
    connect(m_selection, &SelectionBar::groupChosen, this, [this, done](const Group &group) {
        m_orders.addToGroup(group, m_model.selection(), done(tr("The selected contacts are in “%1”.").arg(group.name)));
    });
    connect(m_selection, &SelectionBar::leaveGroupRequested, this, [this, done] {
        if (const std::optional<Group> group = m_filters->chosenGroup())
            m_orders.removeFromGroup(*group, m_model.selection(),
                                     done(tr("The selected contacts are no longer in “%1”.").arg(group->name)));
    });
    connect(m_selection, &SelectionBar::activateRequested, this, [this, done] {
        m_orders.setActive(m_model.selection(), true, done(tr("The selected contacts are active.")));
    });
    connect(m_selection, &SelectionBar::deactivateRequested, this, [this, done] {
        m_orders.setActive(m_model.selection(), false, done(tr("No message goes to the selected contacts any more.")));
    });
    connect(m_selection, &SelectionBar::liftRequested, this, [this, done] {
        m_orders.liftQuarantine(m_model.selection(), done(tr("The selected contacts are out of quarantine.")));
    });
    connect(m_selection, &SelectionBar::exportRequested, this, [this] { exportContacts(m_model.selection()); });
    connect(m_selection, &SelectionBar::newGroupRequested, this, &ContactsPage::newGroup);
    connect(m_selection, &SelectionBar::killFileRequested, this, &ContactsPage::putIntoKillFile);
    connect(m_selection, &SelectionBar::eraseRequested, this, &ContactsPage::eraseSelection);
    connect(m_selection, &SelectionBar::mergeRequested, this, &ContactsPage::mergeSelection);
}

void ContactsPage::open(const QVariantMap &arguments)
{
    m_openAt = GroupId{arguments.value(u"group"_s, 0).toLongLong()};
    m_filters->setGroup(m_openAt);
    if (m_filters->group() == m_openAt) {
        m_openAt = {};
        takeFilters();
    } // else it is chosen as soon as it is offered
    Page::open(arguments);
}

void ContactsPage::refresh()
{
    m_model.refresh();
    readFilters();
}

void ContactsPage::readFilters()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return readContactFilters(database); },
        [this](const Result<ContactFilterChoices> &choices) {
            if (!choices)
                return;
            m_filters->offer(*choices);
            m_selection->setGroups(choices->groups);
            if (!m_openAt.isValid())
                return;
            m_filters->setGroup(m_openAt);
            m_openAt = {};
            takeFilters();
        });
}

void ContactsPage::takeFilters()
{
    ContactQuery query;
    query.search = m_search->text();
    m_filters->narrow(query, m_session.now());
    m_model.setQuery(query);
}

void ContactsPage::showTotal(qint64 total)
{
    const bool filtered = !m_model.query().isEveryone();
    header()->setSubtitle(m_model.isCounted() ? formatCount(total) : tr("counting…"));
    m_table->setVisible(total > 0);
    m_empty->setVisible(total == 0 && m_model.isCounted());
    m_empty->setSentence(filtered ? tr("No contact fits.") : tr("No contact yet. Import the list you have, in CSV."));
    m_empty->setAction(filtered ? QString() : tr("Import…"));
    showSelection();
}

void ContactsPage::showSelection()
{
    const std::optional<Group> group = m_filters->chosenGroup();
    m_selection->show(m_model.selection().count, m_model.total(), group && !group->isDynamic());
}

void ContactsPage::say(const QString &what)
{
    m_banner->say(Tone::Ok, what);
}

void ContactsPage::exportContacts(const ContactSelection &contacts)
{
    const std::optional<QString> file =
        m_questions.chooseNewFile(this, tr("Export the contacts"), u"contacts.csv"_s, tr("Spreadsheet (*.csv)"));
    if (file)
        m_orders.exportCsv(contacts, *file, [this, file = *file](qint64 written) {
            say(tr("%Ln contact(s) written to %1.", nullptr, int(written)).arg(file));
        });
}

void ContactsPage::newGroup()
{
    const auto name =
        m_questions.askText(this, tr("New group of the selection"), tr("Name of the group:"), tr("Create the group"));
    if (name)
        m_orders.createGroupOf(*name, m_model.selection(), [this, name = *name] {
            say(tr("The selected contacts are in “%1”.").arg(name));
            m_model.clearSelection();
        });
}

void ContactsPage::putIntoKillFile()
{
    const ContactSelection contacts = m_model.selection();
    if (m_questions.confirm(this, tr("Kill file"),
                            tr("No message goes to the addresses of %Ln contact(s) any more, whatever it is about.",
                               nullptr, int(contacts.count)),
                            tr("Put into the kill file"), Questions::Weight::Dangerous))
        m_orders.addToKillFile(contacts, [this] {
            say(tr("The addresses of the selected contacts are in the kill file."));
            m_model.clearSelection();
        });
}

/** Nothing brings a person back: the number of persons is typed, not clicked. */
void ContactsPage::eraseSelection()
{
    const ContactSelection contacts = m_model.selection();
    if (contacts.count == 0) // the Delete key where nobody is marked
        return;
    const QString number = QString::number(contacts.count);
    const auto typed = m_questions.askText(
        this, tr("Erase for good"),
        tr("Profile, consents and history of %Ln contact(s) go; only figures without a name stay. This cannot be "
           "undone. Type %1 to confirm.",
           nullptr, int(contacts.count))
            .arg(number),
        tr("Erase"));
    if (!typed)
        return;
    if (*typed != number) {
        m_banner->say(Tone::Bad, tr("Nothing was erased."), tr("Type the number as it is shown."));
        return;
    }
    m_orders.erase(contacts, [this](qint64 erased) {
        if (erased > 0 && m_banner->isHidden())
            say(tr("%Ln contact(s) erased.", nullptr, int(erased)));
        m_model.clearSelection();
    });
}

void ContactsPage::mergeSelection()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, contacts = m_model.selection()] { return readMergePair(database, contacts); },
        [this](const Result<MergePair> &pair) {
            if (!pair) {
                m_banner->say(Tone::Bad, pair.error().message, pair.error().remedy);
                return;
            }
            MergeDialog dialog(m_session, *pair, this);
            if (dialog.exec() != QDialog::Accepted)
                return;
            say(tr("The two contacts are one now."));
            m_model.clearSelection();
        });
}

void ContactsPage::retranslate()
{
    header()->setTitle(tr("Contacts"));
    m_search->setPlaceholderText(tr("Search in all fields…"));
    m_search->setAccessibleName(tr("Search the contacts"));
    m_export->setText(tr("Export"));
    m_import->setText(tr("Import…"));
    m_filters->retranslate();
    m_selection->retranslate();
    m_undo->retranslate();
    m_table->setAccessibleName(tr("Contacts"));
    m_model.headerDataChanged(Qt::Horizontal, 0, m_model.columnCount() - 1);
    showTotal(m_model.total());
}
