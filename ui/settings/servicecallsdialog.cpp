#include "ui/settings/servicecallsdialog.h"

#include "presentation/format.h"
#include "ui/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace {

constexpr int recordsColumn = 3;

} // namespace

ServiceCallsDialog::ServiceCallsDialog(WebServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_table(new QTableWidget(0, 6, this))
{
    setWindowTitle(tr("Calls of the web service"));
    resize(860, 480);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Key"), tr("Call"), tr("Records"), tr("Result"), tr("From")});
    m_table->horizontalHeaderItem(recordsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(windowTitle());
    auto *kept = new PlainLabel(tr("Calls are kept for %Ln day(s).", nullptr,
                                   m_services.setting(QStringLiteral("web-service.log-days")).toInt()),
                                QStringLiteral("muted"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(10);
    layout->addWidget(m_table, 1);
    layout->addWidget(kept);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_services, &WebServices::changed, this, &ServiceCallsDialog::showCalls);
    showCalls();
}

void ServiceCallsDialog::showCalls()
{
    const QList<ServiceCall> &calls = m_services.calls();
    m_table->setRowCount(int(calls.size()));
    for (int row = 0; row < calls.size(); ++row) {
        const ServiceCall &call = calls.at(row);
        const QString cells[] = {formatDayAndTime(call.at, QTimeZone::systemTimeZoneId()),
                                 call.keyName.isEmpty() ? tr("unknown") : call.keyName,
                                 call.operation,
                                 formatCount(call.records),
                                 nameOfResult(call.result),
                                 call.address};
        for (int column = 0; column < 6; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column == recordsColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
}
