#include "sendings/frequencycap.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrequencyCap)
};

} // namespace

QString toText(const std::optional<FrequencyCap> &cap)
{
    return cap ? u"%1/%2d"_s.arg(cap->messages).arg(cap->days) : u"off"_s;
}

Result<std::optional<FrequencyCap>> frequencyCapFrom(const QString &text)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,2})/([1-9][0-9]{0,2})d?$"_s);
    const QString simple = text.trimmed().toLower();
    if (simple == u"off"_s)
        return std::optional<FrequencyCap>();
    const QRegularExpressionMatch parts = form.match(simple);
    if (!parts.hasMatch())
        return refused(u"bad-value"_s, Words::tr("“%1” is not a frequency cap.").arg(text),
                       Words::tr("Write off, or messages and days as in 3/7d: three messages in seven days."));
    return std::optional(FrequencyCap{parts.captured(1).toInt(), parts.captured(2).toInt()});
}
