#include "ui/sendingform/concernedcontactsdialog.h"

#include "presentation/background.h"
#include "ui/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

ConcernedContactsDialog::ConcernedContactsDialog(ProjectSession &session, const AudienceQuery &query,
                                                 ExclusionReason reason, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 4, this))
{
    setWindowTitle(nameOf(reason));
    resize(720, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(10);
    layout->addWidget(new PlainLabel(tr("Not receiving: %1").arg(nameOf(reason)), QStringLiteral("heading"), this));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Key"), tr("E-mail"), tr("Status")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(windowTitle());
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    Database &database = session.database();
    inBackground(
        this, [&database, query, reason] { return readConcernedContacts(database, query, reason); },
        [this](const Result<QList<Contact>> &contacts) { fill(contacts.value_or(QList<Contact>())); });
}

void ConcernedContactsDialog::fill(const QList<Contact> &contacts)
{
    m_table->setRowCount(int(contacts.size()));
    for (int row = 0; row < contacts.size(); ++row) {
        const Contact &contact = contacts.at(row);
        const QString cells[] = {contact.displayName(), contact.key, contact.address, nameOf(contact.status)};
        for (int column = 0; column < 4; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
}
