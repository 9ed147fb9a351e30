#include "ui/contacts/importdialog.h"

#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/steps.h"
#include "ui/contacts/importchoices.h"
#include "ui/contacts/importconsentbar.h"
#include "ui/contacts/importoutcome.h"
#include "ui/contacts/importreadingbar.h"
#include "ui/contacts/importtable.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(ProjectSession &session, Questions &questions, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_form(session, file)
    , m_title(new PlainLabel({}, u"title"_s))
    , m_steps(new Steps)
    , m_banner(new Banner)
    , m_source(new PlainLabel({}, u"muted"_s))
    , m_reading(new ImportReadingBar)
    , m_table(new ImportTable)
    , m_choices(new ImportChoices(QFileInfo(file).completeBaseName()))
    , m_consents(new ImportConsentBar(m_form.consents()))
    , m_outcome(new ImportOutcome)
    , m_back(makeButton({}))
    , m_saveReport(makeButton({}))
    , m_undo(makeButton({}))
    , m_cancel(makeButton({}))
    , m_import(makeButton({}, ButtonRole::Primary))
{
    m_import->setObjectName(u"import"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_source->setObjectName(u"importSource"_s);
    resize(1040, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(head());
    layout->addWidget(m_banner);
    layout->addWidget(m_source);
    layout->addWidget(m_reading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_choices);
    layout->addWidget(m_consents);
    layout->addWidget(m_outcome);
    layout->addWidget(foot());

    connect(m_steps, &Steps::chosen, this, [this](int step) {
        if (Step(step) == Step::File)
            chooseFile();
    });
    connect(m_reading, &ImportReadingBar::changed, this, &ImportDialog::takeChoices);
    connect(m_table, &ImportTable::mappingChanged, this, &ImportDialog::takeChoices);
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::takeChoices);
    connect(m_consents, &ImportConsentBar::changed, this, &ImportDialog::takeChoices);
    connect(m_outcome, &ImportOutcome::whyRequested, this, &ImportDialog::showRejections);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { m_step == Step::Result ? accept() : start(); });
    connect(m_saveReport, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(&m_form, &ImportForm::previewChanged, this, &ImportDialog::showPreview);
    connect(&m_form, &ImportForm::rehearsalChanged, this, &ImportDialog::showRehearsal);
    connect(&m_form, &ImportForm::progressed, m_outcome, &ImportOutcome::setProgress);
    connect(&m_form, &ImportForm::finished, this, &ImportDialog::showReport);
    connect(&m_form, &ImportForm::undone, this, &ImportDialog::showUndone);
    goTo(Step::Columns);
    retranslate();
    showPreview();
    showRehearsal();
}

QWidget *ImportDialog::head()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_steps);
    return bar;
}

QWidget *ImportDialog::foot()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    for (QPushButton *button : {m_back, m_saveReport, m_undo})
        layout->addWidget(button);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    return bar;
}

void ImportDialog::goTo(Step step)
{
    m_step = step;
    m_steps->setSteps({tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Result")}, int(step));
    const bool isDone = step == Step::Result;
    for (QWidget *chosen : {static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_choices),
                            static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_consents)})
        chosen->setEnabled(step == Step::Columns);
    m_back->setVisible(step == Step::Columns);
    m_saveReport->setVisible(isDone && m_report.rejected > 0);
    showUndo();
    m_cancel->setVisible(!isDone);
    m_import->setEnabled(isDone);
}

void ImportDialog::chooseFile()
{
    if (m_step != Step::Columns)
        return;
    const std::optional<QString> file = m_questions.chooseFile(
        this, tr("Import contacts"), tr("Lists (*.csv *.txt *.tsv *.xlsx *.zip);;All files (*)"));
    if (!file)
        return;
    ImportRequest request = m_form.request();
    request.file = *file;
    request.encoding.reset();
    request.separator.reset();
    request.mapping.clear();
    m_form.setRequest(request);
    retranslate();
}

void ImportDialog::takeChoices()
{
    ImportRequest request = m_form.request();
    if (m_form.preview())
        request.mapping = m_table->mapping();
    m_reading->fill(request);
    m_choices->fill(request);
    request.consents = m_consents->consents();
    request.tracking = m_consents->tracking();
    for (const ImportConsent &consent : request.consents) // a column that holds consents becomes no field
        for (const QString &column : {consent.statusColumn, consent.dateColumn})
            if (!column.isEmpty())
                request.mapping.insert(column, {});
    m_form.setRequest(request);
}

void ImportDialog::showPreview()
{
    const Result<ImportPreview> &preview = m_form.preview();
    m_banner->hide();
    m_table->setEnabled(preview.has_value());
    if (!preview) {
        m_table->setRowCount(0);
        m_banner->say(Tone::Bad, preview.error().message, preview.error().remedy);
        return;
    }
    m_reading->setPreview(*preview, m_form.request());
    m_choices->setPreview(*preview);
    m_consents->setPlan(preview->plan);
    m_table->setPreview(*preview, m_form.fields());
    showSource(*preview);
    if (m_form.request().tracking != m_consents->tracking()) // the list has the answers, and a day is chosen for them
        takeChoices();
}

void ImportDialog::showSource(const ImportPreview &preview)
{
    const QString name = preview.plan.source.name();
    m_source->setVisible(!name.isEmpty());
    QString text = tr("This is an export of %1.").arg(name);
    if (preview.everybody != Suppression::None)
        text += u' ' + tr("It holds people who must not receive: none of them will.");
    m_source->setText(text);
}

void ImportDialog::showRehearsal()
{
    if (m_step != Step::Columns)
        return;
    const auto &rehearsal = m_form.rehearsal();
    const bool finds = rehearsal && *rehearsal;
    m_import->setEnabled(finds && (*rehearsal)->created + (*rehearsal)->updated + (*rehearsal)->unchanged > 0);
    if (!rehearsal) {
        m_outcome->say(tr("Reading the whole file…"));
        return;
    }
    if (!*rehearsal) {
        m_banner->say(Tone::Bad, rehearsal->error().message, rehearsal->error().remedy);
        m_outcome->say(tr("Nothing can be imported yet."));
        return;
    }
    m_banner->hide();
    m_report = **rehearsal;
    m_outcome->setReport(m_report);
    m_reading->setLines(m_report.read);
    m_import->setText(
        tr("Import %Ln contact(s)", nullptr, int(m_report.created + m_report.updated + m_report.unchanged)));
}

bool ImportDialog::confirmReplacement()
{
    if (m_form.request().mode != ImportMode::Replace || m_report.deactivated == 0)
        return true;
    const QString question =
        tr("%Ln contact(s) that the file does not have will be deactivated.", nullptr, int(m_report.deactivated)) +
        u'\n' + tr("Type this number to go on:");
    const std::optional<QString> typed = m_questions.askText(this, tr("Replace the contacts"), question, tr("Replace"));
    if (!typed)
        return false;
    QString digits = *typed;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    if (digits.toLongLong() == m_report.deactivated)
        return true;
    m_banner->say(Tone::Warn, tr("This is another number; nothing was imported."));
    return false;
}

void ImportDialog::start()
{
    if (!confirmReplacement())
        return;
    if (m_form.request().mode == ImportMode::Replace)
        m_form.expectDeactivated(m_report.deactivated);
    goTo(Step::Check);
    m_outcome->showProgress(true);
    m_form.run();
}

void ImportDialog::showReport(const Result<ImportReport> &report)
{
    m_outcome->showProgress(false);
    if (!report) {
        goTo(Step::Columns);
        m_import->setEnabled(true);
        m_banner->say(Tone::Bad, report.error().message, report.error().remedy);
        return;
    }
    m_report = *report;
    goTo(Step::Result);
    m_banner->say(Tone::Ok, tr("The import is finished."));
    m_outcome->setReport(m_report);
    m_import->setText(tr("Close"));
    m_import->setDefault(true);
    m_import->setFocus();
}

/** The import just made, or the last one while another is being prepared. */
void ImportDialog::showUndo()
{
    const std::optional<ImportRecord> last = m_form.last();
    m_undo->setVisible(last && m_step != Step::Check);
    if (last)
        m_undo->setText(m_step == Step::Result ? tr("Undo the import") : tr("Undo the import of %1").arg(last->file));
}

void ImportDialog::undo()
{
    const std::optional<ImportRecord> last = m_form.last();
    if (!last)
        return;
    const QString what = tr("%Ln contact(s) created by it will be removed.", nullptr, int(last->created)) + u' ' +
                         tr("%Ln contact(s) will be as before.", nullptr, int(last->updated + last->deactivated)) +
                         u' ' + tr("Whoever something happened to since stays.");
    if (m_questions.confirm(this, tr("Undo the import of %1").arg(last->file), what, tr("Undo"),
                            Questions::Weight::Dangerous))
        m_form.undo();
}

void ImportDialog::showUndone(const Result<ImportUndo::Outcome> &outcome)
{
    if (!outcome) {
        m_banner->say(Tone::Bad, outcome.error().message, outcome.error().remedy);
        return;
    }
    showUndo();
    if (m_step == Step::Columns)
        m_form.setRequest(m_form.request()); // it meets other contacts now
    const QString text = tr("The import is undone.") + u' ' +
                         tr("%Ln contact(s) removed", nullptr, int(outcome->removed)) + u", "_s +
                         tr("%Ln contact(s) as before", nullptr, int(outcome->restored)) + u'.';
    m_banner->say(Tone::Ok, text,
                  outcome->kept > 0 ? tr("%Ln contact(s) stay as they are now: something happened to them since.",
                                         nullptr, int(outcome->kept))
                                    : QString());
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
    m_steps->setSteps({tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Result")}, int(m_step));
    m_back->setText(tr("Another file…"));
    m_saveReport->setText(tr("Save the report…"));
    showUndo();
    m_cancel->setText(tr("Cancel"));
    m_import->setText(m_step == Step::Result ? tr("Close") : tr("Import"));
    if (m_form.preview())
        showSource(*m_form.preview());
    showRehearsal();
}
