#pragma once

#include "base/clock.h"

#include <QDialog>

class Banner;
class Card;
class PlainLabel;
class QLineEdit;
class QPushButton;

/** The first window: the language, then open a project, make one, or look at the demonstration. */
class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WelcomeDialog(const Clock &clock, QWidget *parent = nullptr);

    bool wantsDemo() const { return m_wantsDemo; }
    QString project() const { return m_project; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *head();
    Card *newProject();
    void openProject();
    void createProject();
    void retranslate();

    const Clock &m_clock;
    PlainLabel *m_title;
    PlainLabel *m_purpose;
    QPushButton *m_french;
    QPushButton *m_english;
    Banner *m_banner;
    Card *m_start;
    QPushButton *m_demo;
    QPushButton *m_open;
    Card *m_fresh;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_keyLabel;
    QLineEdit *m_key;
    PlainLabel *m_note;
    QPushButton *m_create;
    QString m_project;
    bool m_wantsDemo = false;
};
