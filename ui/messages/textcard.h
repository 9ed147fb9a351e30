#pragma once

#include "ui/common/card.h"

class QHBoxLayout;
class QPlainTextEdit;
class QTabBar;
class QToolButton;
class Questions;

/** The text of one version of a message, as HTML or plain, and what can be put into it. */
class TextCard : public Card
{
    Q_OBJECT

public:
    explicit TextCard(Questions &questions, QWidget *parent = nullptr);

    /** The same text again leaves the cursor where it is. */
    void show(const QString &html, const QString &text);
    QString html() const;
    QString text() const;
    void setMergeFields(const QStringList &fields);
    /** Around what is selected, in the text that is shown. */
    void insert(const QString &before, const QString &after);
    void retranslate();

Q_SIGNALS:
    void edited();
    /** Something was chosen to be put where the person is writing, be it here or in another field. */
    void insertRequested(const QString &before, const QString &after);

private:
    QHBoxLayout *bar();
    void fillMenus();
    void insertImage();

    Questions &m_questions;
    QStringList m_fields;
    QTabBar *m_kind;
    QToolButton *m_mergeFields;
    QToolButton *m_conditions;
    QToolButton *m_image;
    QPlainTextEdit *m_html;
    QPlainTextEdit *m_text;
};
