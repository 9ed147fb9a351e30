#include "ui/results/recipientscard.h"

#include "ui/common/tableview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestAddress = 200;
constexpr int widestAddress = 260;

} // namespace

RecipientsCard::RecipientsCard(ProjectSession &session, QWidget *parent)
    : Card({}, parent)
    , m_recipients(session)
    , m_search(new QLineEdit)
    , m_state(new QComboBox)
    , m_table(new TableView)
{
    m_table->setObjectName(u"recipientTable"_s);
    m_state->setObjectName(u"recipientState"_s);
    m_search->setClearButtonEnabled(true);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_search, 1);
    filters->addWidget(m_state);
    content()->addLayout(filters);
    m_table->setModel(&m_recipients);
    m_table->setItemDelegateForColumn(RecipientListModel::State,
                                      new TagDelegate(RecipientListModel::ToneRole, m_table));
    m_table->setMinimumHeight(260);
    QHeaderView *titles = m_table->horizontalHeader(); // what is asked for least goes last
    titles->moveSection(titles->visualIndex(RecipientListModel::Version), RecipientListModel::ColumnCount - 1);
    titles->moveSection(titles->visualIndex(RecipientListModel::Attempts), RecipientListModel::ColumnCount - 2);
    m_table->viewport()->installEventFilter(this);
    content()->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, &m_recipients, &RecipientListModel::setSearch);
    connect(m_state, &QComboBox::activated, this, [this] {
        const QString word = m_state->currentData().toString();
        m_recipients.setState(word.isEmpty() ? std::nullopt : std::optional(recipientStateFrom(word)));
    });
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        Q_EMIT contactRequested(ContactId{index.data(RecipientListModel::ContactIdRole).toLongLong()});
    });
}

void RecipientsCard::show(SendingId sending)
{
    m_recipients.setSending(sending);
    m_recipients.refresh();
}

void RecipientsCard::fillStates()
{
    const int chosen = std::max(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItem(tr("All states"), QString());
    for (RecipientState each : allRecipientStates())
        m_state->addItem(nameOf(each), wordFor(each));
    m_state->setCurrentIndex(chosen);
}

bool RecipientsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Card::eventFilter(watched, event);
}

/** The answer of the server takes what the other columns leave; in a small window it comes before the attempts and the
 * version, which one scrolls to. */
void RecipientsCard::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto wide = [&](const QString &text) { return metrics.horizontalAdvance(text) + 30; };
    const auto head = [&](RecipientListModel::Column column) {
        return wide(m_recipients.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    };
    int state = head(RecipientListModel::State);
    for (RecipientState each : allRecipientStates())
        state = std::max(state, wide(nameOf(each)));
    state = std::min(state, 170);
    const int key = std::max(80, head(RecipientListModel::ContactKey));
    const int time = std::max(head(RecipientListModel::Time), wide(u"28 sept. 2026 00:00"_s));
    const int leastReply = head(RecipientListModel::Reply);
    const int least = head(RecipientListModel::Attempts) + head(RecipientListModel::Version);
    const int room = m_table->viewport()->width() - key - state - time; // of the address and the answer
    const bool allFit = room - least - leastReply >= narrowestAddress;
    const int shared = allFit ? room - least : room;
    const int address = std::clamp(shared - leastReply, narrowestAddress, widestAddress);
    m_table->setColumnWidth(RecipientListModel::ContactKey, key);
    m_table->setColumnWidth(RecipientListModel::Address, address);
    m_table->setColumnWidth(RecipientListModel::State, state);
    m_table->setColumnWidth(RecipientListModel::Time, time);
    m_table->setColumnWidth(RecipientListModel::Reply, std::max(leastReply, shared - address));
    m_table->setColumnWidth(RecipientListModel::Attempts, head(RecipientListModel::Attempts));
    m_table->setColumnWidth(RecipientListModel::Version, head(RecipientListModel::Version));
}

void RecipientsCard::retranslate()
{
    setTitle(tr("Recipients"));
    m_search->setPlaceholderText(tr("Search an address or a contact…"));
    m_search->setAccessibleName(tr("Search the recipients"));
    fillStates();
    m_state->setAccessibleName(tr("State"));
    m_table->setAccessibleName(tr("Recipients"));
    m_recipients.headerDataChanged(Qt::Horizontal, 0, RecipientListModel::ColumnCount - 1);
    fitColumns();
}
