#pragma once

#include "presentation/importform.h"

#include <QWidget>

class PlainLabel;
class QProgressBar;
class QPushButton;

/** What will come of the import, then what came of it; the figures add up. The bar while it runs. */
class ImportOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOutcome(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    void say(const QString &sentence);
    void showProgress(bool isRunning);
    void setProgress(int perMille);

Q_SIGNALS:
    void whyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_text;
    QPushButton *m_why;
    QProgressBar *m_progress;
};
