#include "ui/rehearsal/rehearsalmessages.h"

#include "presentation/background.h"
#include "presentation/languagename.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/tableview.h"
#include "ui/rehearsal/comparisonview.h"
#include "ui/rehearsal/receivedmessageview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

using Show = RehearsalFilter::Show;

namespace {

/** Both sides fit into the smallest window. */
constexpr int narrowestSide = 380;

} // namespace

RehearsalMessages::RehearsalMessages(RehearsalSession &rehearsal, Questions &questions, QByteArray zone,
                                     QWidget *parent)
    : QWidget(parent)
    , m_rehearsal(rehearsal)
    , m_questions(questions)
    , m_list(std::move(zone))
    , m_search(new QLineEdit)
    , m_show(new QComboBox)
    , m_language(new QComboBox)
    , m_domain(new QComboBox)
    , m_total(new PlainLabel({}, QStringLiteral("tiny")))
    , m_table(new TableView)
    , m_previous(makeButton(QStringLiteral("‹"), ButtonRole::Plain, ButtonSize::Small))
    , m_next(makeButton(QStringLiteral("›"), ButtonRole::Plain, ButtonSize::Small))
    , m_compare(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_export(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_views(new QStackedWidget)
    , m_message(new ReceivedMessageView)
    , m_comparison(new ComparisonView)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(listSide());
    splitter->addWidget(messageSide());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1, 1});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter, 1);
    setMinimumHeight(460);

    connect(m_search, &QLineEdit::textChanged, this, &RehearsalMessages::applyFilter);
    for (QComboBox *choice : {m_show, m_language, m_domain})
        connect(choice, &QComboBox::activated, this, &RehearsalMessages::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RehearsalMessages::showCurrent);
    connect(&m_list, &QAbstractItemModel::dataChanged, this, &RehearsalMessages::showCurrent);
    connect(&m_list, &RehearsalListModel::failed, this, &RehearsalMessages::failed);
    connect(&m_list, &RehearsalListModel::totalChanged, this, [this](qint64 total) {
        m_total->setText(tr("%Ln recipient(s)", nullptr, int(total)));
        chooseFirst();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_compare, &QPushButton::toggled, this, &RehearsalMessages::keepForComparison);
    connect(m_export, &QPushButton::clicked, this, &RehearsalMessages::exportCurrent);
    retranslate();
}

QWidget *RehearsalMessages::listSide()
{
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("rehearsalSearch"));
    m_show->setObjectName(QStringLiteral("rehearsalShow"));
    m_language->setObjectName(QStringLiteral("rehearsalLanguage"));
    m_domain->setObjectName(QStringLiteral("rehearsalDomain"));
    m_table->setObjectName(QStringLiteral("rehearsalList"));
    m_table->setModel(&m_list);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(RehearsalListModel::State,
                                      new TagDelegate(RehearsalListModel::ToneRole, m_table));
    m_table->setColumnWidth(RehearsalListModel::Name, 128);
    m_table->setColumnWidth(RehearsalListModel::Address, 180);
    m_table->setColumnWidth(RehearsalListModel::Version, 76);
    m_table->setColumnWidth(RehearsalListModel::State, 104);
    m_table->setColumnWidth(RehearsalListModel::Departure, 150);
    m_table->setColumnWidth(RehearsalListModel::Size, 70);
    m_table->horizontalHeader()->moveSection(RehearsalListModel::State, RehearsalListModel::Version);
    auto *side = new QWidget;
    side->setMinimumWidth(narrowestSide);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    auto *filters = new QGridLayout; // two by two: each choice can be read whole
    filters->addWidget(m_search, 0, 0);
    filters->addWidget(m_show, 0, 1);
    filters->addWidget(m_language, 1, 0);
    filters->addWidget(m_domain, 1, 1);
    for (int column : {0, 1})
        filters->setColumnStretch(column, 1);
    for (QComboBox *choice : {m_show, m_language, m_domain}) { // a long domain does not widen the page
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
    }
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_total);
    return side;
}

QWidget *RehearsalMessages::messageSide()
{
    m_compare->setCheckable(true);
    m_compare->setObjectName(QStringLiteral("rehearsalCompare"));
    m_export->setObjectName(QStringLiteral("rehearsalExport"));
    m_views->addWidget(m_message);
    m_views->addWidget(m_comparison);
    auto *side = new QWidget;
    side->setMinimumWidth(narrowestSide);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(10, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch();
    buttons->addWidget(m_compare);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    layout->addWidget(m_views, 1);
    return side;
}

void RehearsalMessages::refresh()
{
    m_kept.reset();
    m_current.reset();
    m_compare->setChecked(false);
    m_search->clear();
    fillFilters();
    m_list.setFilter({});
    m_list.setRehearsed(m_rehearsal.result());
}

void RehearsalMessages::fillFilters()
{
    const int shown = std::max(0, m_show->currentIndex());
    m_show->clear();
    m_show->addItem(tr("Everybody"), int(Show::Everybody));
    m_show->addItem(tr("With a message"), int(Show::Messages));
    m_show->addItem(tr("Errors"), int(Show::Errors));
    m_show->addItem(tr("After the deadline"), int(Show::Missed));
    m_show->addItem(tr("Seed list"), int(Show::Seeds));
    m_show->setCurrentIndex(shown);
    m_language->clear();
    m_domain->clear();
    m_language->addItem(tr("All versions"), QString());
    m_domain->addItem(tr("All domains"), QString());
    if (!m_rehearsal.result())
        return;
    for (const RehearsalReport::Share &share : m_rehearsal.result()->report().byLanguage)
        m_language->addItem(languageName(share.name), share.name);
    for (const RehearsalReport::Share &share : m_rehearsal.result()->report().byDomain)
        m_domain->addItem(share.name, share.name);
}

void RehearsalMessages::applyFilter()
{
    m_list.setFilter({m_search->text(), m_language->currentData().toString(), m_domain->currentData().toString(),
                      Show(m_show->currentData().toInt())});
}

void RehearsalMessages::chooseFirst()
{
    m_current.reset();
    if (m_list.rowCount() > 0)
        m_table->selectRow(0);
    else if (!m_kept)
        m_message->say(tr("Nobody to show."));
    showCurrent();
}

void RehearsalMessages::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_list.rowCount())
        m_table->selectRow(row);
}

void RehearsalMessages::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_list.rowCount());
    const std::optional<RehearsedMessage> message = m_list.messageAt(row);
    m_export->setEnabled(message && !message->place.isEmpty());
    m_compare->setEnabled(m_kept || (message && !message->place.isEmpty()));
    if (!message || message == m_current)
        return;
    m_current = message;
    if (m_kept)
        compareWith(*message);
    else
        showMessage(*message);
}

void RehearsalMessages::showMessage(const RehearsedMessage &message)
{
    m_views->setCurrentWidget(m_message);
    const int generation = ++m_generation;
    inBackground(
        this, [rehearsed = m_rehearsal.result(), message] { return rehearsed->content(message); },
        [this, generation](const Result<QByteArray> &content) {
            if (generation != m_generation)
                return;
            if (content)
                m_message->show(*content);
            else
                m_message->say(content.error().text());
        });
}

/** The message shown stays at the left; the next one chosen comes to its right. */
void RehearsalMessages::keepForComparison(bool keep)
{
    m_kept = keep ? m_current : std::nullopt;
    if (!m_current)
        return;
    if (m_kept)
        compareWith(*m_current);
    else
        showMessage(*m_current);
    m_table->setFocus();
}

void RehearsalMessages::compareWith(const RehearsedMessage &message)
{
    m_views->setCurrentWidget(m_comparison);
    const int generation = ++m_generation;
    inBackground(
        this,
        [rehearsed = m_rehearsal.result(), left = *m_kept, message]() -> Result<QList<ComparedPart>> {
            const Result<QByteArray> ours = rehearsed->content(left);
            const Result<QByteArray> theirs = rehearsed->content(message);
            if (!ours)
                return failureOf(ours);
            if (!theirs)
                return failureOf(theirs);
            return comparisonOf(*ours, *theirs);
        },
        [this, generation,
         names = std::pair(nameOf(*m_kept), nameOf(message))](const Result<QList<ComparedPart>> &parts) {
            if (generation != m_generation)
                return;
            if (parts) {
                m_comparison->show(names.first, names.second, *parts);
                return;
            }
            m_views->setCurrentWidget(m_message);
            m_message->say(parts.error().text());
        });
}

void RehearsalMessages::exportCurrent()
{
    if (!m_current)
        return;
    const std::optional<QString> file = m_questions.chooseNewFile(
        this, tr("Save this message"), m_current->address + QStringLiteral(".eml"), tr("Messages (*.eml)"));
    if (file)
        m_rehearsal.exportOne(*m_current, *file);
}

QString RehearsalMessages::nameOf(const RehearsedMessage &message)
{
    const QString name = message.name();
    return name.isEmpty() ? message.address : QStringLiteral("%1 <%2>").arg(name, message.address);
}

void RehearsalMessages::retranslate()
{
    m_search->setPlaceholderText(tr("Search a name or an address…"));
    m_search->setAccessibleName(tr("Search the recipients"));
    m_show->setAccessibleName(tr("Whom to show"));
    m_language->setAccessibleName(tr("Version"));
    m_domain->setAccessibleName(tr("Domain"));
    m_table->setAccessibleName(tr("Recipients of the rehearsal"));
    m_previous->setAccessibleName(tr("Previous recipient"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setAccessibleName(tr("Next recipient"));
    m_next->setToolTip(m_next->accessibleName());
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Keeps this message at the left; choose another one in the list to compare them"));
    m_export->setText(tr("Save as .eml…"));
    m_total->setText(tr("%Ln recipient(s)", nullptr, m_list.rowCount()));
    m_message->retranslate();
    m_comparison->retranslate();
    fillFilters();
    applyFilter();
    m_list.headerDataChanged(Qt::Horizontal, 0, RehearsalListModel::ColumnCount - 1);
}
