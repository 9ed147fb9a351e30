#include "contacts/dateorder.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DateOrder)
};

/** Two digits mean this century up to ten years from 2026 on, the last one before. */
int fullYear(int year)
{
    return year >= 100 ? year : year <= 36 ? 2000 + year : 1900 + year;
}

} // namespace

Result<DateOrder> dateOrderFrom(const QString &word)
{
    if (word == "ymd"_L1)
        return DateOrder::YearMonthDay;
    if (word == "dmy"_L1)
        return DateOrder::DayMonthYear;
    if (word == "mdy"_L1)
        return DateOrder::MonthDayYear;
    return refused(u"usage"_s, Words::tr("“%1” is not an order of dates.").arg(word),
                   Words::tr("Give ymd, dmy or mdy."));
}

Result<QString> isoDate(const QString &text, DateOrder order)
{
    static const QRegularExpression form(uR"(^\s*(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(.*)$)"_s);
    if (order == DateOrder::Detect || text.trimmed().isEmpty())
        return text;
    if (const QRegularExpressionMatch match = form.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int third = match.captured(3).toInt();
        const bool yearLeads = order == DateOrder::YearMonthDay || first > 999; // four digits are no day
        const QDate date = yearLeads                          ? QDate(fullYear(first), second, third)
                           : order == DateOrder::DayMonthYear ? QDate(fullYear(third), second, first)
                                                              : QDate(fullYear(third), first, second);
        if (date.isValid())
            return date.toString(Qt::ISODate) + match.captured(4);
    }
    return refused(u"bad-value"_s, Words::tr("“%1” is no date in the chosen order.").arg(text.left(60)),
                   Words::tr("Choose another order of the dates, or correct it."));
}
