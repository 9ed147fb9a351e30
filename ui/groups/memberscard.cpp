#include "ui/groups/memberscard.h"

#include "presentation/format.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/contacts/contacttable.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

MembersCard::MembersCard(ProjectSession &session, QWidget *parent)
    : Card({}, parent)
    , m_model(session)
    , m_search(new QLineEdit)
    , m_add(makeButton({}, ButtonRole::Primary, ButtonSize::Small))
    , m_remove(makeButton({}, ButtonRole::Danger, ButtonSize::Small))
    , m_state(new PlainLabel({}, u"muted"_s))
    , m_table(new ContactTable(m_model))
{
    m_search->setObjectName(u"searchToAdd"_s);
    m_search->setClearButtonEnabled(true);
    m_add->setObjectName(u"addToGroup"_s);
    m_remove->setObjectName(u"removeFromGroup"_s);
    m_table->setObjectName(u"groupMembers"_s);
    m_table->setMinimumHeight(280);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_add);
    bar->addWidget(m_remove);
    content()->addLayout(bar);
    content()->addWidget(m_state);
    content()->addWidget(m_table, 1);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(std::chrono::milliseconds(150));
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, &MembersCard::takeSearch);
    connect(&m_model, &ContactListModel::selectionChanged, this, &MembersCard::showState);
    connect(&m_model, &ContactListModel::totalChanged, this, &MembersCard::showState);
    connect(&m_model, &ContactListModel::failed, this, &MembersCard::failed);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT addRequested(chosen());
        m_search->clear();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested(chosen());
        m_model.clearSelection();
    });
    connect(m_table, &ContactTable::deleteRequested, m_remove, [this] {
        if (m_remove->isVisible())
            m_remove->click();
    });
    connect(m_table, &ContactTable::rowOpened, this, [this](const QModelIndex &index) {
        if (const std::optional<Contact> contact = m_model.contactAt(index.row()))
            Q_EMIT contactRequested(contact->id);
    });
}

void MembersCard::show(GroupId group)
{
    m_group = group;
    m_search->clear();
    takeSearch();
}

bool MembersCard::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void MembersCard::takeSearch()
{
    m_model.clearSelection();
    ContactQuery query;
    query.search = m_search->text();
    if (!isSearching())
        query.group = m_group;
    m_model.setQuery(query);
    showState();
}

/** The checked ones, else the row where the cursor stands. */
ContactSelection MembersCard::chosen() const
{
    if (m_model.selection().count > 0)
        return m_model.selection();
    const std::optional<Contact> contact = m_model.contactAt(m_table->currentIndex().row());
    return contact ? ContactSelection::of({contact->id}) : ContactSelection();
}

void MembersCard::showState()
{
    m_add->setVisible(isSearching());
    m_remove->setVisible(!isSearching());
    const bool any = m_model.total() > 0;
    m_add->setEnabled(any);
    m_remove->setEnabled(any);
    const int checked = int(m_model.selection().count);
    if (isSearching())
        m_state->setText(tr("%Ln contact(s) found in the whole project", nullptr, int(m_model.total())));
    else
        m_state->setText(any ? tr("%Ln contact(s) in the group", nullptr, int(m_model.total()))
                             : tr("Nobody yet: search above to add contacts, or import a list into this group."));
    if (checked > 0)
        m_state->setText(m_state->text() + u" · "_s + tr("%Ln checked", nullptr, checked));
}

void MembersCard::retranslate()
{
    setTitle(tr("Members"));
    m_search->setPlaceholderText(tr("Search all contacts to add some…"));
    m_search->setAccessibleName(tr("Search contacts to add"));
    m_add->setText(tr("Add to the group"));
    m_remove->setText(tr("Take out of the group"));
    m_table->setAccessibleName(tr("Contacts"));
    showState();
}
