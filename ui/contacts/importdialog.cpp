#include "ui/contacts/importdialog.h"

#include "contacts/emailaddress.h"
#include "presentation/fieldlabel.h"
#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/contacts/importconsentbar.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr TextEncoding encodings[] = {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian,
                                      TextEncoding::Utf16BigEndian};
constexpr QChar separators[] = {u',', u';', u'\t', u'|'};
constexpr ImportMode modes[] = {ImportMode::Complete, ImportMode::Add, ImportMode::Update, ImportMode::Replace};

} // namespace

ImportDialog::ImportDialog(ProjectSession &session, Questions &questions, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_form(session, file)
    , m_title(new PlainLabel({}, u"title"_s))
    , m_banner(new Banner)
    , m_encodingLabel(new PlainLabel)
    , m_encoding(new QComboBox)
    , m_separatorLabel(new PlainLabel)
    , m_separator(new QComboBox)
    , m_header(new QCheckBox)
    , m_table(new QTableWidget)
    , m_modeLabel(new PlainLabel)
    , m_makeGroup(new QCheckBox)
    , m_group(new QLineEdit(QFileInfo(file).completeBaseName()))
    , m_consents(new ImportConsentBar(m_form.consents()))
    , m_outcome(new PlainLabel)
    , m_why(makeButton({}, ButtonRole::Link, ButtonSize::Small))
    , m_progress(new QProgressBar)
    , m_saveReport(makeButton({}))
    , m_cancel(makeButton({}))
    , m_import(makeButton({}, ButtonRole::Primary))
{
    m_import->setObjectName(u"import"_s);
    m_header->setChecked(true);
    resize(980, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    m_reading = readingBar();
    layout->addWidget(m_reading);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);
    m_choices = modeBar();
    layout->addWidget(m_choices);
    layout->addWidget(m_consents);
    layout->addWidget(outcomeBar());
    layout->addWidget(foot());

    for (QComboBox *box : {m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ImportDialog::takeReading);
    connect(m_header, &QCheckBox::clicked, this, &ImportDialog::takeReading);
    connect(m_makeGroup, &QCheckBox::clicked, this, &ImportDialog::takeReading);
    connect(m_group, &QLineEdit::editingFinished, this, &ImportDialog::takeReading);
    for (QRadioButton *mode : m_modes)
        connect(mode, &QRadioButton::clicked, this, &ImportDialog::takeReading);
    connect(m_consents, &ImportConsentBar::changed, this, &ImportDialog::takeConsents);
    connect(m_why, &QPushButton::clicked, this, &ImportDialog::showRejections);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { m_isDone ? accept() : start(); });
    connect(m_saveReport, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(&m_form, &ImportForm::previewChanged, this, &ImportDialog::showPreview);
    connect(&m_form, &ImportForm::rehearsalChanged, this, &ImportDialog::showRehearsal);
    connect(&m_form, &ImportForm::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_form, &ImportForm::finished, this, &ImportDialog::showReport);
    retranslate();
    showPreview();
    showRehearsal();
}

QWidget *ImportDialog::readingBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_encodingLabel->setBuddy(m_encoding);
    m_separatorLabel->setBuddy(m_separator);
    layout->addWidget(m_encodingLabel);
    layout->addWidget(m_encoding);
    layout->addSpacing(10);
    layout->addWidget(m_separatorLabel);
    layout->addWidget(m_separator);
    layout->addSpacing(10);
    layout->addWidget(m_header);
    layout->addStretch();
    return bar;
}

QWidget *ImportDialog::modeBar()
{
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(16);
    choice->addWidget(m_modeLabel);
    for ([[maybe_unused]] ImportMode mode : modes) {
        auto *button = new QRadioButton;
        m_modes.append(button);
        choice->addWidget(button);
    }
    m_modes.first()->setChecked(true);
    choice->addStretch();
    layout->addLayout(choice);
    auto *group = new QHBoxLayout;
    group->addWidget(m_makeGroup);
    m_group->setMaximumWidth(260);
    group->addWidget(m_group);
    group->addStretch();
    layout->addLayout(group);
    return area;
}

QWidget *ImportDialog::outcomeBar()
{
    auto *bar = new QFrame;
    bar->setProperty("role", u"paper"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 12, 16, 12);
    m_outcome->setTextFormat(Qt::RichText); // our own words and figures only
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"importOutcome"_s);
    layout->addWidget(m_outcome, 1);
    layout->addWidget(m_why);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins({});
    column->addWidget(bar);
    column->addWidget(m_progress);
    return area;
}

QWidget *ImportDialog::foot()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_saveReport);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    m_saveReport->hide();
    return bar;
}

void ImportDialog::takeReading()
{
    if (m_isShowing)
        return;
    ImportRequest request = m_form.request();
    request.encoding = encodings[m_encoding->currentIndex()];
    request.separator = separators[m_separator->currentIndex()];
    if (request.firstLineIsHeader != m_header->isChecked())
        request.mapping.clear(); // the columns get other names
    request.firstLineIsHeader = m_header->isChecked();
    for (qsizetype i = 0; i < m_modes.size(); ++i)
        if (m_modes.at(i)->isChecked())
            request.mode = modes[i];
    m_group->setEnabled(m_makeGroup->isChecked());
    request.group = m_makeGroup->isChecked() ? m_group->text() : QString();
    m_form.setRequest(request);
}

void ImportDialog::showPreview()
{
    const Result<ImportPreview> &preview = m_form.preview();
    m_banner->hide();
    if (!preview) {
        m_table->setRowCount(0);
        m_banner->say(Tone::Bad, preview.error().message, preview.error().remedy);
        return;
    }
    m_isShowing = true;
    m_encoding->setCurrentIndex(
        int(std::find(std::begin(encodings), std::end(encodings), preview->encoding) - std::begin(encodings)));
    m_separator->setCurrentIndex(
        int(std::find(std::begin(separators), std::end(separators), preview->separator) - std::begin(separators)));
    m_header->setChecked(preview->firstLineIsHeader);
    const qsizetype columns = preview->plan.header.size();
    m_table->clear();
    m_table->setColumnCount(int(columns));
    m_table->setHorizontalHeaderLabels(preview->plan.header);
    m_consents->setHeader(preview->plan.header);
    m_table->setRowCount(int(preview->records.size()) + 1);
    showMapping();
    for (qsizetype row = 0; row < preview->records.size(); ++row)
        for (qsizetype column = 0; column < columns; ++column) {
            auto *cell = new QTableWidgetItem(preview->records.at(row).cells.value(column));
            const ColumnTarget &target = preview->plan.targets.at(column);
            if (target.kind == ColumnTarget::Kind::Skip)
                cell->setForeground(Theme::color(Token::Ink3));
            else if (target.field == BuiltInField::Email && !EmailAddress::parse(cell->text()))
                cell->setForeground(Theme::color(Token::Bad));
            m_table->setItem(int(row) + 1, int(column), cell);
        }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QWidget *choice = m_table->cellWidget(0, column);
        const int needed = std::max(m_table->columnWidth(column), choice ? choice->sizeHint().width() + 8 : 0);
        m_table->setColumnWidth(column, std::clamp(needed, 128, 260));
    }
    m_isShowing = false;
}

/** Above each column, the field it fills. */
void ImportDialog::showMapping()
{
    const ImportPlan &plan = m_form.preview()->plan;
    for (qsizetype column = 0; column < plan.targets.size(); ++column) {
        const ColumnTarget &target = plan.targets.at(column);
        auto *choice = new QComboBox;
        choice->addItem(tr("Do not import"), QString());
        for (const QString &field : m_form.fields())
            choice->addItem(fieldLabel(field), field);
        const QString fresh =
            target.kind == ColumnTarget::Kind::NewField ? target.field : plan.header.at(column).trimmed();
        if (choice->findData(fresh) < 0 && checkedFieldName(fresh))
            choice->addItem(tr("New field “%1”").arg(fresh), fresh);
        choice->setCurrentIndex(target.kind == ColumnTarget::Kind::Skip ? 0
                                                                        : std::max(0, choice->findData(target.field)));
        choice->setAccessibleName(tr("Field of the column %1").arg(plan.header.at(column)));
        connect(choice, &QComboBox::activated, this, &ImportDialog::takeMapping);
        m_table->setCellWidget(0, int(column), choice);
    }
    m_table->setRowHeight(0, 40);
}

void ImportDialog::takeMapping()
{
    ImportRequest request = m_form.request();
    const QStringList &header = m_form.preview()->plan.header;
    for (qsizetype column = 0; column < header.size(); ++column)
        if (const auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(0, int(column))))
            request.mapping.insert(header.at(column).trimmed(), choice->currentData().toString());
    m_form.setRequest(request);
}

/** A column that holds consents becomes no field. */
void ImportDialog::takeConsents()
{
    ImportRequest request = m_form.request();
    request.consents = m_consents->consents();
    for (const ImportConsent &consent : request.consents)
        for (const QString &column : {consent.statusColumn, consent.dateColumn})
            if (!column.isEmpty())
                request.mapping.insert(column, {});
    m_form.setRequest(request);
}

void ImportDialog::showRehearsal()
{
    if (m_isDone)
        return;
    const auto &rehearsal = m_form.rehearsal();
    m_why->hide();
    m_import->setEnabled(rehearsal && *rehearsal && (*rehearsal)->created + (*rehearsal)->updated > 0);
    if (!rehearsal) {
        m_outcome->setText(tr("Reading the whole file…"));
        return;
    }
    if (!*rehearsal) {
        m_banner->say(Tone::Bad, rehearsal->error().message, rehearsal->error().remedy);
        m_outcome->setText(tr("Nothing can be imported yet."));
        return;
    }
    m_banner->hide();
    m_report = **rehearsal;
    m_outcome->setText(outcomeText(m_report));
    m_why->setVisible(m_report.rejected > 0);
    m_import->setText(tr("Import %Ln contact(s)", nullptr, int(m_report.created + m_report.updated)));
}

QString ImportDialog::outcomeText(const ImportReport &report) const
{
    const auto bold = [](qint64 count) { return u"<b>%1</b>"_s.arg(formatCount(count)); };
    QString text = tr("%1 new · %2 updated · %3 twice in the file · %4 rejected")
                       .arg(bold(report.created), bold(report.updated), bold(report.duplicate), bold(report.rejected));
    if (report.notWanted > 0)
        text += u" · "_s + tr("%1 left out by the mode").arg(bold(report.notWanted));
    if (report.deactivated > 0)
        text += u" · "_s + tr("%1 deactivated").arg(bold(report.deactivated));
    text += u" = "_s + formatCount(report.read);
    if (report.consents != ConsentCounts())
        text += u"<br>"_s + tr("Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out")
                                .arg(bold(report.consents.given), bold(report.consents.withdrawn),
                                     bold(report.consents.keptWithdrawn));
    return text;
}

void ImportDialog::start()
{
    if (m_form.request().mode == ImportMode::Replace &&
        !m_questions.confirm(
            this, tr("Replace the contacts"),
            tr("%Ln contact(s) that the file does not have will be deactivated.", nullptr, int(m_report.deactivated)),
            tr("Replace"), Questions::Weight::Dangerous))
        return;
    m_import->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_form.run();
}

void ImportDialog::showReport(const Result<ImportReport> &report)
{
    m_progress->hide();
    if (!report) {
        m_import->setEnabled(true);
        m_banner->say(Tone::Bad, report.error().message, report.error().remedy);
        return;
    }
    m_isDone = true;
    for (QWidget *chosen : {m_reading, m_choices, static_cast<QWidget *>(m_table)})
        chosen->setEnabled(false); // it is done: nothing of it can be chosen any more
    m_report = *report;
    m_banner->say(Tone::Ok, tr("The import is finished."));
    m_outcome->setText(outcomeText(m_report));
    m_why->setVisible(m_report.rejected > 0);
    m_saveReport->setVisible(m_report.rejected > 0);
    m_cancel->hide();
    m_import->setEnabled(true);
    m_import->setText(tr("Close"));
    m_import->setDefault(true);
    m_import->setFocus();
}

void ImportDialog::showRejections()
{
    QStringList lines;
    for (const RejectedLine &line : m_report.rejections.mid(0, 12))
        lines.append(tr("Line %1: %2").arg(line.line).arg(line.reason));
    if (m_report.rejected > lines.size())
        lines.append(u"…"_s);
    m_questions.tell(this, tr("%Ln line(s) rejected", nullptr, int(m_report.rejected)), lines.join(u'\n'));
}

void ImportDialog::saveReport()
{
    const std::optional<QString> file =
        m_questions.chooseNewFile(this, tr("Save the report"), tr("rejected.csv"), tr("Spreadsheet (*.csv)"));
    if (!file)
        return;
    if (const Result<void> saved = saveImportReport(m_report, *file); !saved)
        m_banner->say(Tone::Bad, saved.error().message, saved.error().remedy);
    else
        m_banner->say(Tone::Ok, tr("The report is in %1.").arg(*file));
}

void ImportDialog::reject()
{
    if (m_form.isRunning())
        m_form.cancel(); // all or nothing: it ends with nothing imported, and says so
    else
        QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import contacts"));
    m_title->setText(tr("Import “%1”").arg(QFileInfo(m_form.request().file).fileName()));
    m_encodingLabel->setText(tr("Encoding"));
    m_separatorLabel->setText(tr("Separator"));
    const int encoding = std::max(0, m_encoding->currentIndex());
    m_encoding->clear();
    m_encoding->addItems({u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s});
    m_encoding->setCurrentIndex(encoding);
    const int separator = std::max(0, m_separator->currentIndex());
    m_separator->clear();
    m_separator->addItems({tr(", comma"), tr("; semicolon"), tr("tab"), tr("| bar")});
    m_separator->setCurrentIndex(separator);
    m_header->setText(tr("The first line names the columns"));
    m_table->setAccessibleName(tr("The first lines of the file"));
    m_modeLabel->setText(tr("Mode"));
    const QString names[] = {tr("Complete (add and update)"), tr("Add"), tr("Update"), tr("Replace")};
    for (qsizetype i = 0; i < m_modes.size(); ++i)
        m_modes.at(i)->setText(names[i]);
    m_makeGroup->setText(tr("Make a group of these contacts"));
    m_group->setAccessibleName(tr("Name of the group"));
    m_group->setEnabled(m_makeGroup->isChecked());
    m_why->setText(tr("see why"));
    m_saveReport->setText(tr("Save the report…"));
    m_cancel->setText(tr("Cancel"));
    if (!m_isDone)
        m_import->setText(tr("Import"));
    showRehearsal();
}
