#pragma once

#include "presentation/sendingform.h"
#include "ui/common/card.h"

class LineChart;
class PlainLabel;

/** "Foreseen course": the curve of the deliveries, the deadline, and who would be missed (mock-up sending). */
class ForecastCard : public Card
{
    Q_OBJECT

public:
    ForecastCard(SendingForm &form, ProjectSession &session, QWidget *parent = nullptr);

    void retranslate();

private:
    void showContents();
    void drawCurve(const Forecast &forecast);
    QString summary(const Forecast &forecast) const;

    SendingForm &m_form;
    ProjectSession &m_session;
    LineChart *m_chart;
    PlainLabel *m_summary;
    PlainLabel *m_missed;
    PlainLabel *m_remedy;
};
