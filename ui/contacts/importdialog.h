#pragma once

#include "presentation/importform.h"

#include <QDialog>

class Banner;
class ImportConsentBar;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableWidget;
class Questions;

/** How a file is read, where its columns go, what will come of it, and the import (specification §16, mock-up import).
 */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ProjectSession &session, Questions &questions, const QString &file, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    QWidget *readingBar();
    QWidget *modeBar();
    QWidget *outcomeBar();
    QWidget *foot();
    void showPreview();
    void showMapping();
    void showRehearsal();
    void takeReading();
    void takeMapping();
    void takeConsents();
    void start();
    void showReport(const Result<ImportReport> &report);
    void showRejections();
    void saveReport();
    QString outcomeText(const ImportReport &report) const;
    void retranslate();

    Questions &m_questions;
    ImportForm m_form;
    ImportReport m_report; ///< of the rehearsal, then of the import
    PlainLabel *m_title;
    Banner *m_banner;
    PlainLabel *m_encodingLabel;
    QComboBox *m_encoding;
    PlainLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_header;
    QWidget *m_reading = nullptr;
    QWidget *m_choices = nullptr;
    QTableWidget *m_table;
    PlainLabel *m_modeLabel;
    QList<QRadioButton *> m_modes;
    QCheckBox *m_makeGroup;
    QLineEdit *m_group;
    ImportConsentBar *m_consents;
    PlainLabel *m_outcome;
    QPushButton *m_why;
    QProgressBar *m_progress;
    QPushButton *m_saveReport;
    QPushButton *m_cancel;
    QPushButton *m_import;
    bool m_isDone = false;
    bool m_isShowing = false;
};
