#pragma once

#include "presentation/projectsession.h"
#include "support/fakepasswordstore.h"
#include "support/scriptedquestions.h"
#include "support/sendingworld.h"

#include <QPushButton>
#include <QThreadPool>

/** What a page needs around it: a project with something in it, a session, and answers to its questions. */
struct WindowWorld
{
    SendingWorld data;
    FakePasswordStore passwords;
    ProjectSession session{data.project.db(), passwords, QStringLiteral("marc")};
    ScriptedQuestions questions;

    Database &db() { return data.project.db(); }

    /** The first button of the page whose text is this. */
    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == text && !button->isHidden())
                return button;
        return nullptr;
    }
};
