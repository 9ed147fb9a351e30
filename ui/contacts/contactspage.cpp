#include "ui/contacts/contactspage.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "presentation/grouplines.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr ContactStatus statuses[] = {ContactStatus::Active,   ContactStatus::Inactive, ContactStatus::Quarantine,
                                      ContactStatus::KillFile, ContactStatus::Invalid,  ContactStatus::NoAddress};

} // namespace

ContactsPage::ContactsPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Fills, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_model(session)
    , m_search(new QLineEdit)
    , m_export(makeButton({}))
    , m_import(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_status(new QComboBox)
    , m_group(new QComboBox)
    , m_selection(new PlainLabel({}, u"tiny"_s))
    , m_addToGroup(new QToolButton)
    , m_deactivate(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_activate(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_table(new TableView)
    , m_statusTags(new TagDelegate(ContactListModel::ToneRole, m_table))
    , m_empty(new EmptyState(u"contacts"_s))
{
    m_search->setObjectName(u"searchContacts"_s);
    m_table->setObjectName(u"contactTable"_s);
    m_search->setMinimumWidth(280);
    m_search->setClearButtonEnabled(true);
    header()->addAction(m_search);
    header()->addAction(m_export);
    header()->addAction(m_import);

    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ContactListModel::Name, new StrongDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    auto *card = new Card;
    card->content()->addWidget(m_table, 1);
    card->content()->addWidget(m_empty, 1);
    body()->addWidget(m_banner);
    body()->addWidget(filterBar());
    body()->addWidget(card, 1);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(std::chrono::milliseconds(150));
    connect(&m_searchSoon, &QTimer::timeout, this, &ContactsPage::takeFilters);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_status, &QComboBox::activated, this, &ContactsPage::takeFilters);
    connect(m_group, &QComboBox::activated, this, &ContactsPage::takeFilters);
    connect(m_export, &QPushButton::clicked, this, &ContactsPage::exportList);
    connect(m_import, &QPushButton::clicked, this, &ContactsPage::importRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &ContactsPage::importRequested);
    connect(m_deactivate, &QPushButton::clicked, this, [this] { m_orders.setActive(selectedContacts(), false); });
    connect(m_activate, &QPushButton::clicked, this, [this] { m_orders.setActive(selectedContacts(), true); });
    connect(&m_model, &ContactListModel::totalChanged, this, &ContactsPage::showTotal);
    connect(&m_model, &ContactListModel::checkedChanged, this, &ContactsPage::showSelection);
    const auto tell = [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); };
    connect(&m_model, &ContactListModel::failed, this, tell);
    connect(&m_orders, &ContactOrders::refused, this, tell);
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        if (const std::optional<Contact> contact = m_model.contactAt(index.row()))
            Q_EMIT pageRequested(u"contact"_s, {{u"contact"_s, contact->id.value}});
    });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
    showSelection();
}

QWidget *ContactsPage::filterBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_status);
    layout->addWidget(m_group);
    layout->addStretch();
    m_addToGroup->setPopupMode(QToolButton::InstantPopup);
    m_addToGroup->setMenu(new QMenu(m_addToGroup));
    connect(m_addToGroup->menu(), &QMenu::aboutToShow, this, &ContactsPage::fillGroupMenu);
    for (QWidget *widget : {static_cast<QWidget *>(m_selection), static_cast<QWidget *>(m_addToGroup),
                            static_cast<QWidget *>(m_activate), static_cast<QWidget *>(m_deactivate)})
        layout->addWidget(widget);
    return bar;
}

void ContactsPage::open(const QVariantMap &arguments)
{
    fillGroups();
    m_group->setCurrentIndex(std::max(0, m_group->findData(arguments.value(u"group"_s, 0).toLongLong())));
    takeFilters();
    Page::open(arguments);
}

void ContactsPage::refresh()
{
    m_model.refresh();
}

void ContactsPage::takeFilters()
{
    ContactQuery query;
    query.search = m_search->text();
    query.group = GroupId{m_group->currentData().toLongLong()};
    if (m_status->currentIndex() > 0)
        query.status = statuses[m_status->currentIndex() - 1];
    m_model.setQuery(query);
}

void ContactsPage::fillGroups()
{
    const qint64 chosen = m_group->currentData().toLongLong();
    m_group->clear();
    m_group->addItem(tr("All groups"), 0);
    if (const Result<QList<Group>> groups = readGroupNames(m_session.database()))
        for (const Group &group : *groups)
            m_group->addItem(group.name, group.id.value);
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

void ContactsPage::showTotal(qint64 total)
{
    header()->setSubtitle(formatCount(total));
    const bool filtered = m_model.query() != ContactQuery();
    m_table->setVisible(total > 0);
    m_empty->setVisible(total == 0);
    m_empty->setSentence(filtered ? tr("No contact fits.") : tr("No contact yet. Import the list you have, in CSV."));
    m_empty->setAction(filtered ? QString() : tr("Import…"));
    // The status is the last column, wherever the project's own fields put it.
    for (int column = ContactListModel::FirstField; column < m_model.statusColumn(); ++column) {
        m_table->setItemDelegateForColumn(column, nullptr);
        m_table->setColumnWidth(column, 116);
    }
    m_table->setItemDelegateForColumn(m_model.statusColumn(), m_statusTags);
    if (m_model.columnCount() == 0)
        return;
    m_table->setColumnWidth(ContactListModel::Name, 190);
    m_table->setColumnWidth(ContactListModel::LanguageColumn, 84);
    m_table->setColumnWidth(m_model.statusColumn(), 130);
    m_table->horizontalHeader()->setSectionResizeMode(ContactListModel::Address, QHeaderView::Stretch);
}

QList<ContactId> ContactsPage::selectedContacts() const
{
    return m_model.checked().values();
}

void ContactsPage::showSelection()
{
    const int count = int(m_model.checked().size());
    for (QWidget *widget : {static_cast<QWidget *>(m_selection), static_cast<QWidget *>(m_addToGroup),
                            static_cast<QWidget *>(m_activate), static_cast<QWidget *>(m_deactivate)})
        widget->setVisible(count > 0);
    m_selection->setText(tr("%Ln selected", nullptr, count));
}

void ContactsPage::fillGroupMenu()
{
    QMenu *menu = m_addToGroup->menu();
    menu->clear();
    const Result<QList<Group>> groups = readGroupNames(m_session.database());
    for (const Group &group : groups.value_or(QList<Group>())) {
        if (group.isDynamic())
            continue; // its criteria say who is in it
        menu->addAction(group.name, this, [this, group] {
            m_orders.addToGroup(group.id, selectedContacts(), [this, name = group.name] {
                m_banner->say(Tone::Ok, tr("The selected contacts are in “%1”.").arg(name));
                m_model.clearChecked();
            });
        });
    }
}

void ContactsPage::exportList()
{
    const std::optional<QString> file =
        m_questions.chooseNewFile(this, tr("Export the contacts"), u"contacts.csv"_s, tr("Spreadsheet (*.csv)"));
    if (file)
        m_orders.exportCsv(m_model.query(), *file, [this, file = *file](qint64 written) {
            m_banner->say(Tone::Ok, tr("%Ln contact(s) written to %1.", nullptr, int(written)).arg(file));
        });
}

void ContactsPage::retranslate()
{
    header()->setTitle(tr("Contacts"));
    m_search->setPlaceholderText(tr("Search in all fields…"));
    m_search->setAccessibleName(tr("Search the contacts"));
    m_export->setText(tr("Export"));
    m_import->setText(tr("Import…"));
    const int status = std::max(0, m_status->currentIndex());
    m_status->clear();
    m_status->addItem(tr("All statuses"));
    for (ContactStatus each : statuses)
        m_status->addItem(nameOf(each));
    m_status->setCurrentIndex(status);
    m_status->setAccessibleName(tr("Status"));
    m_group->setAccessibleName(tr("Group"));
    fillGroups();
    m_addToGroup->setText(tr("Add to a group…"));
    m_deactivate->setText(tr("Deactivate"));
    m_activate->setText(tr("Activate"));
    m_table->setAccessibleName(tr("Contacts"));
    m_model.headerDataChanged(Qt::Horizontal, 0, m_model.columnCount() - 1);
    showSelection();
    showTotal(m_model.total());
}
