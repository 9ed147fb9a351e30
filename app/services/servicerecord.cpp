#include "services/servicerecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const std::pair<RecordStatus, QString> statusWords[] = {
    {RecordStatus::Created, u"Created"_s},     {RecordStatus::Updated, u"Updated"_s},
    {RecordStatus::Unchanged, u"Unchanged"_s}, {RecordStatus::Skipped, u"Skipped"_s},
    {RecordStatus::Error, u"Error"_s},         {RecordStatus::Deactivated, u"Deactivated"_s},
    {RecordStatus::Erased, u"Erased"_s}};

} // namespace

QString wordFor(RecordStatus status)
{
    return std::ranges::find(statusWords, status, &std::pair<RecordStatus, QString>::first)->second;
}

RecordStatus recordStatusFrom(const QString &word)
{
    const auto *found = std::ranges::find(statusWords, word, &std::pair<RecordStatus, QString>::second);
    return found == std::end(statusWords) ? RecordStatus::Error : found->first;
}
