#pragma once

#include <QWidget>

class QBoxLayout;

/** A form at left and what explains it at right; when it gets narrow the right column goes under the form. */
class Columns : public QWidget
{
    Q_OBJECT

public:
    static constexpr int narrow = 820;

    /** `rightWidth` 0 shares the width 3 to 2. */
    Columns(QWidget *left, QWidget *right, int rightWidth = 312, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
    QWidget *m_right;
    int m_rightWidth;
};
