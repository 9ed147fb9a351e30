#include "base/figures.h"

#include <QLocale>

namespace {

bool isFrench(const QLocale &locale)
{
    return locale.language() == QLocale::French;
}

/** Qt groups Canadian French by wide spaces; a narrow one keeps a figure together. */
QString narrowed(QString figure, const QLocale &locale)
{
    constexpr QChar narrowNoBreakSpace(0x202F);
    return isFrench(locale) ? figure.replace(QChar(QChar::Nbsp), narrowNoBreakSpace) : figure;
}

} // namespace

QString formatCount(qint64 count)
{
    const QLocale locale;
    return narrowed(locale.toString(count), locale);
}

QString formatNumber(double number)
{
    const QLocale locale;
    return narrowed(locale.toString(number, 'g', QLocale::FloatingPointShortest), locale);
}

QString formatSize(qint64 octets)
{
    return QLocale().formattedDataSize(octets, 1, QLocale::DataSizeSIFormat).replace(u' ', QChar(QChar::Nbsp));
}

QString formatPercent(double share, int decimals)
{
    const QLocale locale;
    const QString figure = narrowed(locale.toString(share * 100, 'f', decimals), locale);
    return isFrench(locale) ? figure + QChar(QChar::Nbsp) + u'%' : figure + u'%';
}
