#pragma once

#include "presentation/sendinglines.h"

#include <QWidget>

/** The next fourteen days with a bar for each planned sending, from its departure to its deadline or the end of its
 * window. */
class DepartureCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit DepartureCalendar(QWidget *parent = nullptr);

    void show(const QList<SendingLine> &lines, Instant now, const QByteArray &zone);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        QString name;
        QString when;
        double from = 0; ///< in days from the first one
        double to = 0;
        int lane = 0;
    };

    QRectF rectOf(const Bar &bar) const;

    QDate m_first;
    QList<Bar> m_bars;
    int m_lanes = 1;
};
