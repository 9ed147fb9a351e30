#include "presentation/changehistory.h"

#include "presentation/background.h"
#include "presentation/projectsession.h"

#include <memory>

/** Whichever way it goes, the step holds the order that goes the other way. */
class ChangeStep : public QUndoCommand
{
public:
    ChangeStep(ChangeHistory &history, const QString &name, const Reversible &back)
        : QUndoCommand(name)
        , m_history(history)
        , m_next(std::make_shared<Reversible>(back))
    {
    }

    void undo() override { m_history.run(*this); }
    void redo() override
    {
        if (m_isNew)
            m_isNew = false; // it was carried out before it was noted
        else
            m_history.run(*this);
    }

    std::shared_ptr<Reversible> next() const { return m_next; }

private:
    ChangeHistory &m_history;
    std::shared_ptr<Reversible> m_next;
    bool m_isNew = true;
};

ChangeHistory::ChangeHistory(ProjectSession &session)
    : QObject(&session)
    , m_session(session)
{
    m_stack.setUndoLimit(50);
}

void ChangeHistory::note(const QString &name, const Reversible &back)
{
    m_stack.push(new ChangeStep(*this, name, back));
}

void ChangeHistory::undo()
{
    if (!m_isBusy)
        m_stack.undo();
}

void ChangeHistory::redo()
{
    if (!m_isBusy)
        m_stack.redo();
}

void ChangeHistory::run(ChangeStep &step)
{
    m_isBusy = true;
    Database &database = m_session.database();
    const std::shared_ptr<Reversible> next = step.next(); // the step may be gone when the order is done
    inBackground(
        this, [&database, next] { return next->run(database); },
        [this, next](const Result<Reversible> &back) {
            m_isBusy = false;
            if (back) {
                *next = *back;
            } else {
                m_stack.clear(); // what came before may rest on what could not be done
                Q_EMIT refused(back.error());
            }
            m_session.noteChange();
        });
}
