#pragma once

#include "presentation/projectsession.h"

/** Brings the index of the search field up to date behind what a person does, a few thousand contacts at a time. */
class SearchIndexing : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndexing(ProjectSession &session);

private:
    void goOn();

    ProjectSession &m_session;
    QTimer m_pause;
    bool m_isRunning = false;
};
