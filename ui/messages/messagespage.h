#pragma once

#include "presentation/messagelines.h"
#include "presentation/projectsession.h"
#include "ui/common/page.h"

class Banner;
class Card;
class EmptyState;
class QPushButton;
class Questions;

/** The messages of the project, the last modified first: write, send, delete. */
class MessagesPage : public Page
{
    Q_OBJECT

public:
    MessagesPage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    void refresh() override;
    /** Asks for a name and opens the editor. */
    void createMessage();

protected:
    void retranslate() override;

private:
    void showContents();
    void remove(const MessageLine &line);

    ProjectSession &m_session;
    Questions &m_questions;
    QPushButton *m_new;
    Banner *m_banner;
    Card *m_list;
    EmptyState *m_empty;
    std::optional<QList<MessageLine>> m_lines;
};
