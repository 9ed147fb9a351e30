#include "workflow/servicerequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServiceRequest)
};

constexpr qsizetype longestId = 100;

} // namespace

Result<void> ServiceRequest::check() const
{
    if (records.size() > mostRecords)
        return refused(u"too-many-records"_s,
                       Words::tr("The call holds %1 records; 1,000 is the most.").arg(records.size()),
                       Words::tr("Spread them over several calls."));
    if (requestId.size() > longestId)
        return refused(u"bad-request-id"_s, Words::tr("The requestId is longer than 100 characters."),
                       Words::tr("Shorten it."));
    return {};
}

QByteArray ServiceRequest::fingerprint(const QString &how) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    add(how);
    for (const ServiceRecord &record : records) {
        add(QString::number(record.size()));
        for (const NamedValue &value : record) {
            add(value.name);
            add(value.isNull ? u"-"_s : u'+' + value.value);
        }
    }
    return hash.result();
}

QString toJson(const RecordAnswers &answers)
{
    QJsonArray list;
    for (const RecordAnswer &answer : answers)
        list.append(QJsonArray{wordFor(answer.status), answer.contact.value, answer.field, answer.message});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

RecordAnswers recordAnswersFrom(const QString &json)
{
    RecordAnswers answers;
    for (const QJsonValue &one : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray parts = one.toArray();
        answers.append({recordStatusFrom(parts.at(0).toString()), ContactId{parts.at(1).toInteger()},
                        parts.at(2).toString(), parts.at(3).toString()});
    }
    return answers;
}
