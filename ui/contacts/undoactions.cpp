#include "ui/contacts/undoactions.h"

#include "presentation/changehistory.h"
#include "presentation/projectsession.h"
#include "ui/common/button.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

UndoActions::UndoActions(ProjectSession &session, QWidget &page)
    : QObject(&page)
    , m_session(session)
    , m_button(makeMenuButton())
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    for (QAction *action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
    }
    m_button->setParent(&page);
    m_button->menu()->addActions({m_undo, m_redo});
    ChangeHistory &history = session.history();
    connect(m_undo, &QAction::triggered, &history, &ChangeHistory::undo);
    connect(m_redo, &QAction::triggered, &history, &ChangeHistory::redo);
    connect(&history.stack(), &QUndoStack::indexChanged, this, &UndoActions::show);
    connect(&history, &ChangeHistory::refused, this, [this, &page](const Failure &failure) {
        if (page.isVisible())
            Q_EMIT refused(failure);
    });
    retranslate();
}

void UndoActions::show()
{
    const QUndoStack &stack = m_session.history().stack();
    const auto name = [](const QString &word, const QString &what) {
        return what.isEmpty() ? word : tr("%1: %2").arg(word, QString(what).replace(u'&', "&&"_L1));
    };
    m_undo->setText(name(tr("Undo"), stack.undoText()));
    m_redo->setText(name(tr("Redo"), stack.redoText()));
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_button->setVisible(stack.canUndo() || stack.canRedo());
}

void UndoActions::retranslate()
{
    m_button->setText(tr("Undo"));
    m_button->setAccessibleName(tr("Undo or redo changes of contacts"));
    show();
}
