#include "contacts/workbooknumbers.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double largestExact = 1e15;
constexpr qint64 secondsOfADay = 86'400;
constexpr double lastDay = 2'958'465; // 9999-12-31

/** Built-in formats that are dates or times (ECMA-376 part 1, §18.8.30). */
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

bool isDateCode(QString code)
{
    static const QRegularExpression literal(uR"("[^"]*"|\\.|_.|\*.|\[[^\]]*\])"_s);
    static const QRegularExpression letters(u"[dmyhs]"_s, QRegularExpression::CaseInsensitiveOption);
    code = code.section(u';', 0, 0).remove(literal);
    return !code.contains("General"_L1, Qt::CaseInsensitive) && code.contains(letters);
}

/** Day 60 is 29 February 1900, which there never was: days before it count from one day later. */
QString dateText(double days, bool from1904)
{
    if (days < 0 || days > lastDay)
        return {};
    const qint64 seconds = std::llround(days * double(secondsOfADay));
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsOfADay));
    const qint64 whole = seconds / secondsOfADay;
    if (whole == 0 && !from1904)
        return time.toString(u"HH:mm:ss"_s);
    const QDate start = from1904 ? QDate(1904, 1, 1) : whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = start.addDays(whole).toString(Qt::ISODate);
    return time == QTime(0, 0) ? date : date + u'T' + time.toString(u"HH:mm:ss"_s);
}

/** As a person would write it: without exponent while it is exact. */
QString numberText(const QString &written, double number)
{
    if (number == std::floor(number) && std::abs(number) < largestExact)
        return QString::number(qint64(number));
    return written.contains(u'e', Qt::CaseInsensitive) || written.size() > 15 ? QString::number(number, 'g', 15)
                                                                              : written;
}

} // namespace

WorkbookNumbers::Kind WorkbookNumbers::kindOf(int formatId) const
{
    const QString code = m_formats.value(formatId);
    if (code.isEmpty())
        return {isBuiltInDate(formatId), 0};
    static const QRegularExpression onlyZeros(u"^0+$"_s);
    return {isDateCode(code), onlyZeros.match(code).hasMatch() ? int(code.size()) : 0};
}

QString WorkbookNumbers::text(const QString &number, int style) const
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber)
        return number;
    const Kind kind = m_styles.value(style);
    if (kind.isDate)
        return dateText(value, m_from1904);
    return numberText(number, value).rightJustified(kind.digits, u'0');
}
