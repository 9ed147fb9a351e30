#pragma once

#include "sendings/schedule.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QTimeEdit;

/**
 * Date, time and time zone of a moment (specification §6.2): the zone with the offset it has on that date, and, in an
 * autumn hour that occurs twice, the choice between both.
 */
class WallTimeEdit : public QWidget
{
    Q_OBJECT

public:
    /** `withZone`: false shows date and time only, in the zone set by setZone(). */
    explicit WallTimeEdit(bool withZone, QWidget *parent = nullptr);

    void setWallTime(const WallTime &wall);
    WallTime wallTime() const;
    void setZone(const QByteArray &zone);
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void refreshHint();
    void fillZones();

    QDateEdit *m_date;
    QTimeEdit *m_time;
    QComboBox *m_zone;
    QComboBox *m_which;
    QLabel *m_hint;
    QByteArray m_fixedZone;
};
