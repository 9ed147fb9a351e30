#pragma once

#include "ui/common/plainlabel.h"
#include "ui/shell/theme.h"

class QPainter;

/** A word in a coloured pill: a state, a filter. */
class Tag : public PlainLabel
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, Tone tone = Tone::Accent, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void show(const QString &text, Tone tone);
    using QWidget::show;

    static void paint(QPainter &painter, const QRectF &pill, const QString &text, Tone tone);
    static QSizeF sizeOf(const QFont &font, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    Tone m_tone;
};

/** A number in a red pill, hidden at zero. */
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void setCount(int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    int m_count = 0;
};
