#pragma once

#include <QWidget>

class PlainLabel;
class QLabel;
class QPushButton;

/** What stands where there is nothing yet: a sign, one sentence, and the way on. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, const QString &sentence = {}, const QString &action = {},
                        QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAction(const QString &text);

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_action;
};
