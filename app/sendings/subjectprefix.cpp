#include "sendings/subjectprefix.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SubjectPrefix)
};

constexpr int longest = 30;

bool isForbidden(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

Result<QString> checkedPrefix(const QString &prefix)
{
    if (std::ranges::any_of(prefix, isForbidden))
        return refused(u"bad-prefix"_s, Words::tr("The subject prefix holds a line end or a control character."),
                       Words::tr("Write it on one line, such as [REMINDER]."));
    const QString trimmed = prefix.trimmed();
    if (trimmed.contains("{{"_L1))
        return refused(u"bad-prefix"_s, Words::tr("The subject prefix holds a merge field."),
                       Words::tr("Put merge fields in the subject of the message."));
    if (trimmed.toUcs4().size() > longest)
        return refused(u"bad-prefix"_s, Words::tr("The subject prefix is longer than %1 characters.").arg(longest),
                       Words::tr("Shorten it."));
    return trimmed;
}
