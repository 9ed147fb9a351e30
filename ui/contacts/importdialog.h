#pragma once

#include "presentation/importform.h"

#include <QDialog>

class Banner;
class ImportChoices;
class ImportConsentBar;
class ImportOutcome;
class ImportReadingBar;
class ImportTable;
class PlainLabel;
class QPushButton;
class Questions;
class Steps;

/** How a file is read, where its columns go, what will come of it, the import, and its undoing (specification §16,
 * mock-up import). Each part is a widget of its own; this puts them on the way from the file to the result. */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ProjectSession &session, Questions &questions, const QString &file, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    enum class Step { File, Columns, Check, Result };

    QWidget *head();
    QWidget *foot();
    void goTo(Step step);
    void chooseFile();
    void takeChoices();
    void showPreview();
    void showRehearsal();
    void start();
    bool confirmReplacement();
    void showReport(const Result<ImportReport> &report);
    void showRejections();
    void saveReport();
    void showUndo();
    void undo();
    void showUndone(const Result<ImportUndo::Outcome> &outcome);
    void showSource(const ImportPreview &preview);
    void retranslate();

    Questions &m_questions;
    ImportForm m_form;
    ImportReport m_report; ///< of the rehearsal, then of the import
    Step m_step = Step::Columns;
    PlainLabel *m_title;
    Steps *m_steps;
    Banner *m_banner;
    PlainLabel *m_source;
    ImportReadingBar *m_reading;
    ImportTable *m_table;
    ImportChoices *m_choices;
    ImportConsentBar *m_consents;
    ImportOutcome *m_outcome;
    QPushButton *m_back;
    QPushButton *m_saveReport;
    QPushButton *m_undo;
    QPushButton *m_cancel;
    QPushButton *m_import;
};
