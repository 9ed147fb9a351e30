#pragma once

#include <QWidget>

class QBoxLayout;

/** A form at left and what explains it at right; when it gets narrow the right column goes under the form. */
class Columns : public QWidget
{
    Q_OBJECT

public:
    /** `rightWidth` 0 shares the width 3 to 2. */
    Columns(QWidget *left, QWidget *right, int rightWidth = 312, QWidget *parent = nullptr);

    /** As narrow as the wider of the two, for they can always stand one under the other. */
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    QWidget *m_right;
    int m_rightWidth;
};
