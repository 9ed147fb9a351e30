#pragma once

#include "results/rehearsalreport.h"

#include <QWidget>

class Card;
class KpiTile;
class LineChart;
class PlainLabel;

/** What a rehearsal saw in figures, and its course beside the one that was foreseen. */
class RehearsalSummary : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalSummary(QByteArray zone, QWidget *parent = nullptr);

    void show(const RehearsalReport &report);
    using QWidget::show;
    void retranslate();

private:
    void showTiles();
    void showCourse();
    void showShares();
    QString comparison() const;

    const QByteArray m_zone;
    RehearsalReport m_report;
    KpiTile *m_messages;
    KpiTile *m_errors;
    KpiTile *m_missed;
    KpiTile *m_size;
    Card *m_courseCard;
    LineChart *m_chart;
    PlainLabel *m_comparison;
    Card *m_sharesCard;
};
