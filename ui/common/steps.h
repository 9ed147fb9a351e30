#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

/** Where one is on the way from the message to the sending, under the title: `Message › Tests › Sending`. */
class Steps : public QWidget
{
    Q_OBJECT

public:
    explicit Steps(QWidget *parent = nullptr);

    /** `current` is written in the accent colour; the others can be pressed. */
    void setSteps(const QStringList &names, int current);

Q_SIGNALS:
    void chosen(int step);

private:
    QHBoxLayout *m_row;
};
