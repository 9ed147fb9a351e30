#pragma once

#include "base/clock.h"

#include <QDialog>

class Banner;
class QLineEdit;

/** The first window: open a project, make one, or look at the demonstration. */
class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WelcomeDialog(const Clock &clock, QWidget *parent = nullptr);

    bool wantsDemo() const { return m_wantsDemo; }
    QString project() const { return m_project; }

private:
    void openProject();
    void createProject();

    const Clock &m_clock;
    Banner *m_banner;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QString m_project;
    bool m_wantsDemo = false;
};
