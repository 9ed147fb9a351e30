#include "ui/contacts/importtable.h"

#include "contacts/emailaddress.h"
#include "presentation/fieldlabel.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

ImportTable::ImportTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("The first lines of the file"));
}

void ImportTable::setPreview(const ImportPreview &preview, const QStringList &fields)
{
    m_preview = preview;
    m_fields = fields;
    clear();
    setColumnCount(int(preview.plan.header.size()));
    setHorizontalHeaderLabels(preview.plan.header);
    setRowCount(int(preview.records.size()) + 1);
    showTargets();
    showRecords();
    fitColumns();
}

void ImportTable::showTargets()
{
    const ImportPlan &plan = m_preview.plan;
    for (qsizetype column = 0; column < plan.targets.size(); ++column) {
        const ColumnTarget &target = plan.targets.at(column);
        auto *choice = new QComboBox;
        choice->addItem(tr("Do not import"), QString());
        for (const QString &field : m_fields)
            choice->addItem(fieldLabel(field), field);
        const QString fresh =
            target.kind == ColumnTarget::Kind::NewField ? target.field : plan.header.at(column).trimmed();
        if (choice->findData(fresh) < 0 && checkedFieldName(fresh))
            choice->addItem(tr("New field “%1”").arg(fresh), fresh);
        choice->addItem(tr("Status in words"), u":status"_s);
        choice->addItem(tr("Left if yes"), u":left-if-yes"_s);
        choice->addItem(tr("Left if no"), u":left-if-no"_s);
        choice->addItem(tr("Tracking: yes or no"), u":tracking"_s);
        choice->addItem(tr("Tracking: date"), u":tracking-date"_s);
        choice->setCurrentIndex(std::max(0, choice->findData(target.word())));
        choice->setAccessibleName(tr("Field of the column %1").arg(plan.header.at(column)));
        connect(choice, &QComboBox::activated, this, &ImportTable::mappingChanged);
        setCellWidget(0, int(column), choice);
    }
    setRowHeight(0, 40);
}

void ImportTable::showRecords()
{
    const ImportPlan &plan = m_preview.plan;
    for (qsizetype row = 0; row < m_preview.records.size(); ++row)
        for (qsizetype column = 0; column < plan.targets.size(); ++column) {
            auto *cell = new QTableWidgetItem(m_preview.records.at(row).cells.value(column));
            const ColumnTarget &target = plan.targets.at(column);
            if (target.kind == ColumnTarget::Kind::Skip)
                cell->setForeground(Theme::color(Token::Ink3));
            else if (target.field == BuiltInField::Email && !EmailAddress::parse(cell->text()))
                cell->setForeground(Theme::color(Token::Bad));
            setItem(int(row) + 1, int(column), cell);
        }
}

void ImportTable::fitColumns()
{
    constexpr int narrowest = 128;
    constexpr int widest = 260;
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        const QWidget *choice = cellWidget(0, column);
        const int needed = std::max(columnWidth(column), choice ? choice->sizeHint().width() + 8 : 0);
        setColumnWidth(column, std::clamp(needed, narrowest, widest));
    }
}

QMap<QString, QString> ImportTable::mapping() const
{
    QMap<QString, QString> mapping;
    const QStringList &header = m_preview.plan.header;
    for (qsizetype column = 0; column < header.size(); ++column)
        if (const auto *choice = qobject_cast<QComboBox *>(cellWidget(0, int(column))))
            mapping.insert(header.at(column).trimmed(), choice->currentData().toString());
    return mapping;
}

void ImportTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("The first lines of the file"));
        showTargets();
    }
}
