#pragma once

#include "ui/common/card.h"

class HtmlView;
class MessageEditor;
class PlainLabel;
class QHBoxLayout;
class QToolButton;

/** The message being written as one contact after the other will receive it, as wide as a telephone or a letter. */
class PreviewCard : public Card
{
    Q_OBJECT

public:
    explicit PreviewCard(MessageEditor &editor, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    QHBoxLayout *bar();

    MessageEditor &m_editor;
    QToolButton *m_previous;
    PlainLabel *m_contact;
    QToolButton *m_following;
    QToolButton *m_narrow;
    QToolButton *m_wide;
    PlainLabel *m_subject;
    PlainLabel *m_sender;
    HtmlView *m_view;
};
