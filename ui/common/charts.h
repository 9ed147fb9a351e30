#pragma once

#include "ui/shell/theme.h"

#include <QList>
#include <QPointF>
#include <QWidget>
#include <optional>

/** A small family of painted charts. Each carries its numbers as accessible description too (architecture §8). */
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    /** What the chart says, in words, for screen readers and as tool tip. */
    void describe(const QString &name, const QString &words);

protected:
    void drawLabel(QPainter &painter, const QPointF &at, const QString &text, Qt::Alignment alignment,
                   const QColor &color) const;
};

/** Bars side by side; a histogram when the bars are hours. `part` is painted darker inside the bar (clicks among
 * opens). */
class BarChart : public Chart
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label; // empty for none
        double value = 0;
        double part = 0;
    };

    using Chart::Chart;
    void setBars(const QList<Bar> &bars);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QList<Bar> m_bars;
};

/** A line with the area under it, continued by a dashed projection, cut by a dashed vertical limit. */
class LineChart : public Chart
{
    Q_OBJECT

public:
    struct Mark
    {
        double at = 0;
        QString label;
    };

    using Chart::Chart;
    void setLine(const QList<QPointF> &points, const QList<QPointF> &projection = {});
    void setMarks(const QList<Mark> &horizontal, const QList<Mark> &vertical);
    void setLimit(const std::optional<Mark> &limit);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QList<QPointF> m_points;
    QList<QPointF> m_projection;
    QList<Mark> m_horizontal;
    QList<Mark> m_vertical;
    std::optional<Mark> m_limit;
};

/** Parts of a whole as a ring with a figure in it and a legend beside it. */
class Donut : public Chart
{
    Q_OBJECT

public:
    struct Part
    {
        double value = 0;
        Tone tone = Tone::Accent;
        QString label;
    };

    using Chart::Chart;
    void setParts(const QList<Part> &parts, const QString &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QList<Part> m_parts;
    QString m_figure;
};

/** The shape of a series in one line of a table. */
class Sparkline : public Chart
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setValues(const QList<double> &values);

    static void paint(QPainter &painter, const QRectF &area, const QList<double> &values);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QList<double> m_values;
};
