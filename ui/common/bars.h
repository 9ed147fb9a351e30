#pragma once

#include "ui/shell/theme.h"

#include <QList>
#include <QWidget>

class PlainLabel;

/** One thin bar cut into parts of a whole, as under Calculate; the words beside it say the same. */
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        qint64 amount = 0;
        Tone tone = Tone::Accent;
        QString name;
    };

    explicit SegmentBar(QWidget *parent = nullptr);

    /** `whole` 0 means the sum of the parts; a greater one leaves the rest empty. */
    void setSegments(const QList<Segment> &segments, qint64 whole = 0);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QList<Segment> m_segments;
    qint64 m_whole = 0;
};

/** A name, how far it is, and a line below. */
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setProgress(qint64 done, qint64 whole, Tone tone = Tone::Accent);
    void setDetail(const QString &detail);

private:
    PlainLabel *m_name;
    PlainLabel *m_amount;
    SegmentBar *m_bar;
    PlainLabel *m_detail;
};

/** A figure and what it counts. */
class KpiTile : public QWidget
{
    Q_OBJECT

public:
    explicit KpiTile(QWidget *parent = nullptr);

    void show(const QString &figure, const QString &name, const QString &detail = {}, Tone tone = Tone::Neutral);
    using QWidget::show;

private:
    PlainLabel *m_figure;
    PlainLabel *m_name;
    PlainLabel *m_detail;
};
