#pragma once

#include "presentation/criterionchoices.h"

#include <QWidget>

class GroupEditor;
class PlainLabel;
class QComboBox;
class QPushButton;
class QToolButton;
class ValueEdit;

/** One criterion as a line: or, what it is about, how, the value; turned round and accents in a small menu. */
class CriterionRow : public QWidget
{
    Q_OBJECT

public:
    CriterionRow(const GroupEditor &editor, const Criterion &criterion, bool isFirst, QWidget *parent = nullptr);

    const Criterion &criterion() const { return m_criterion; }

Q_SIGNALS:
    void edited();
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillSubjects();
    void fillOperators();
    void showValue();
    void showJoin();
    QToolButton *makeMore();
    void chooseSubject();
    void chooseOperator();

    const GroupEditor &m_editor;
    Criterion m_criterion;
    bool m_isFirst;
    QList<CriterionChoice> m_choices;
    PlainLabel *m_join;
    QComboBox *m_subject;
    QComboBox *m_operator;
    ValueEdit *m_value;
    QAction *m_accents = nullptr;
};
