#include "ui/groups/criterionrow.h"

#include "groups/criteriawords.h"
#include "presentation/groupeditor.h"
#include "ui/common/button.h"
#include "ui/common/choicebox.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"
#include "ui/groups/valueedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

CriterionRow::CriterionRow(const GroupEditor &editor, const Criterion &criterion, bool isFirst, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_criterion(criterion)
    , m_isFirst(isFirst)
    , m_join(new PlainLabel({}, u"muted"_s))
    , m_subject(new ChoiceBox)
    , m_operator(new ChoiceBox)
    , m_value(new ValueEdit)
{
    m_join->setFixedWidth(48);
    m_join->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_subject->setObjectName(u"subject"_s);
    m_operator->setObjectName(u"operator"_s);
    m_subject->setMinimumContentsLength(14);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMaxVisibleItems(20);
    m_operator->setMinimumContentsLength(12);
    m_operator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QPushButton *remove = makeButton(u"×"_s, ButtonRole::Plain, ButtonSize::Small);
    remove->setObjectName(u"removeCriterion"_s);
    remove->setAccessibleName(tr("Remove this criterion"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QPushButton::clicked, this, &CriterionRow::removed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_join);
    row->addWidget(m_subject, 5);
    row->addWidget(m_operator, 3);
    row->addWidget(m_value, 5);
    row->addWidget(makeMore());
    row->addWidget(remove);
    fillSubjects();
    fillOperators();
    showValue();
    showJoin();
    for (QComboBox *list : {m_subject, m_operator}) {
        list->setFocusPolicy(Qt::StrongFocus);
        list->installEventFilter(this);
    }
    connect(m_subject, &QComboBox::activated, this, &CriterionRow::chooseSubject);
    connect(m_operator, &QComboBox::activated, this, &CriterionRow::chooseOperator);
    connect(m_value, &ValueEdit::edited, this, [this] {
        m_criterion.values = m_value->values();
        Q_EMIT edited();
    });
}

void CriterionRow::fillSubjects()
{
    m_choices = criterionChoices(m_editor.catalogue(), m_editor.group().id);
    auto *model = qobject_cast<QStandardItemModel *>(m_subject->model());
    for (int index = 0; index < m_choices.size(); ++index) {
        const CriterionChoice &choice = m_choices.at(index);
        m_subject->addItem(choice.label);
        if (choice.isTitle)
            model->item(index)->setEnabled(false);
        else if (choice.fits(m_criterion))
            m_subject->setCurrentIndex(index);
    }
    m_subject->setAccessibleName(tr("What the criterion is about"));
}

void CriterionRow::fillOperators()
{
    const ValueKind kind = valueKindOf(m_criterion);
    m_operator->clear();
    for (Criterion::Operator op : operatorsFor(kind)) {
        m_operator->addItem(operatorName(op, kind), int(op));
        if (op == m_criterion.op)
            m_operator->setCurrentIndex(m_operator->count() - 1);
    }
    m_operator->setEnabled(m_operator->count() > 1);
    m_operator->setAccessibleName(tr("How it compares"));
    m_accents->setEnabled(kind == ValueKind::Text || kind == ValueKind::Choice);
    m_accents->setChecked(m_criterion.ignoreAccents);
}

void CriterionRow::showValue()
{
    m_value->show(m_criterion, m_editor.valuesOf(m_criterion.field.name),
                  tr("Value of %1").arg(subjectName(m_criterion, m_editor.catalogue())));
    for (QWidget *widget : m_value->findChildren<QWidget *>())
        widget->installEventFilter(this);
}

/** Left of the line: whether it is an alternative, and turned round. */
void CriterionRow::showJoin()
{
    if (m_isFirst)
        m_join->setText(m_criterion.exclude ? tr("not", "before a condition that is turned round") : QString());
    else
        m_join->setText(m_criterion.exclude ? tr("or not", "before an alternative that is turned round")
                                            : tr("or", "before an alternative"));
}

QToolButton *CriterionRow::makeMore()
{
    auto *more = new QToolButton;
    more->setObjectName(u"moreOfCriterion"_s);
    more->setProperty("framed", true);
    more->setProperty("small", true);
    more->setText(u"⋯"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("More about this criterion"));
    more->setToolTip(more->accessibleName());
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(new QMenu(more));
    QAction *turn = more->menu()->addAction(tr("Turn round: those for whom it does not hold"));
    turn->setCheckable(true);
    turn->setChecked(m_criterion.exclude);
    m_accents = more->menu()->addAction(tr("Ignore accents: cœur is coeur"));
    m_accents->setCheckable(true);
    m_accents->setChecked(m_criterion.ignoreAccents);
    connect(turn, &QAction::triggered, this, [this](bool on) {
        m_criterion.exclude = on;
        showJoin();
        Q_EMIT edited();
    });
    connect(m_accents, &QAction::triggered, this, [this](bool on) {
        m_criterion.ignoreAccents = on;
        Q_EMIT edited();
    });
    return more;
}

/** Another subject: a value that was given stays when it is of the same kind. */
void CriterionRow::chooseSubject()
{
    Criterion chosen = m_choices.at(m_subject->currentIndex()).criterion;
    chosen.exclude = m_criterion.exclude;
    if (valueKindOf(chosen) == valueKindOf(m_criterion)) {
        chosen.op = m_criterion.op;
        chosen.values = m_criterion.values;
        chosen.ignoreAccents = m_criterion.ignoreAccents;
    }
    m_criterion = chosen;
    fillOperators();
    showValue();
    m_criterion.values = m_value->values();
    Q_EMIT edited();
}

void CriterionRow::chooseOperator()
{
    m_criterion.op = Criterion::Operator(m_operator->currentData().toInt());
    showValue();
    m_criterion.values = m_value->values();
    Q_EMIT edited();
}

/** Scrolling the page must not change a rule in passing. */
bool CriterionRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
