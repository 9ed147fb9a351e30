#pragma once

#include "base/result.h"
#include "workflow/reversible.h"

#include <QUndoStack>

class ChangeStep;
class ProjectSession;

/** What can be taken back and done again, with its name; each step runs in the background (specification §18). */
class ChangeHistory : public QObject
{
    Q_OBJECT

public:
    explicit ChangeHistory(ProjectSession &session);

    /** For the names of the next steps; undo() and redo() of the history itself do one step at a time. */
    const QUndoStack &stack() const { return m_stack; }
    void undo();
    void redo();
    /** An order named `name` was carried out; `back` undoes it. */
    void note(const QString &name, const Reversible &back);

Q_SIGNALS:
    void refused(const Failure &failure);

private:
    friend class ChangeStep;
    void run(ChangeStep &step);

    ProjectSession &m_session;
    QUndoStack m_stack;
    bool m_isBusy = false; ///< the next step needs to know what this one did
};
