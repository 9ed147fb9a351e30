#pragma once

#include "base/failure.h"

#include <QObject>

class ProjectSession;
class QAction;
class QPushButton;
class QWidget;

/** Ctrl+Z and Ctrl+Shift+Z on a page, and a small menu that names what would be taken back or done again. */
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(ProjectSession &session, QWidget &page);

    QPushButton *button() const { return m_button; }
    void retranslate();

Q_SIGNALS:
    void refused(const Failure &failure);

private:
    void show();

    ProjectSession &m_session;
    QPushButton *m_button;
    QAction *m_undo;
    QAction *m_redo;
};
