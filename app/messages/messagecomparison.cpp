#include "messages/messagecomparison.h"

#include "messages/mimereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What people see of a message in their mail program. */
bool isSeen(const QString &field)
{
    static const QStringList seen{u"from"_s, u"to"_s, u"cc"_s, u"reply-to"_s, u"subject"_s};
    return seen.contains(field);
}

QString withoutCarriageReturns(QString text)
{
    return text.remove(u'\r');
}

} // namespace

QList<ComparedPart> comparisonOf(const QByteArray &left, const QByteArray &right)
{
    const MimePart ours = MimePart::read(left);
    const MimePart theirs = MimePart::read(right);
    QStringList names = ours.headerNames() + theirs.headerNames();
    names.removeDuplicates();
    QList<ComparedPart> parts;
    for (const QString &name : std::as_const(names)) {
        const QByteArray field = name.toLatin1();
        parts.append({isSeen(name) ? ComparedPart::Kind::Field : ComparedPart::Kind::Technical, usualFieldName(name),
                      differenceOf(ours.header(field.constData()), theirs.header(field.constData()))});
    }
    const auto technical = std::ranges::stable_partition(
        parts, [](const ComparedPart &part) { return part.kind == ComparedPart::Kind::Field; });
    const QList<ComparedPart> texts{{ComparedPart::Kind::Text,
                                     {},
                                     differenceOf(withoutCarriageReturns(ours.firstText("text/plain")),
                                                  withoutCarriageReturns(theirs.firstText("text/plain")))},
                                    {ComparedPart::Kind::Html,
                                     {},
                                     differenceOf(withoutCarriageReturns(ours.firstText("text/html")),
                                                  withoutCarriageReturns(theirs.firstText("text/html")))}};
    const auto firstTechnical = std::distance(parts.begin(), technical.begin());
    for (qsizetype index = 0; index < texts.size(); ++index)
        parts.insert(firstTechnical + index, texts[index]);
    return parts;
}

QString usualFieldName(const QString &lowerCase)
{
    static const QStringList abbreviations{u"id"_s, u"mime"_s, u"dkim"_s};
    QStringList words = lowerCase.split(u'-');
    for (QString &word : words)
        word = abbreviations.contains(word) ? word.toUpper() : word.left(1).toUpper() + word.mid(1);
    return words.join(u'-');
}
