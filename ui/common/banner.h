#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class PlainLabel;
class QLabel;
class QPushButton;

/** What happened in one sentence and the remedy in another, above the contents it is about; hidden until something is
 * said. */
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void say(Tone tone, const QString &what, const QString &remedy = {});
    void setAction(const QString &text);
    QString text() const;

Q_SIGNALS:
    void actionRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
    QLabel *m_icon;
    PlainLabel *m_what;
    PlainLabel *m_remedy;
    QPushButton *m_action;
    QPushButton *m_close;
};
