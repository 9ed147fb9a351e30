#include "contacts/contactfield.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactField)
};

constexpr qsizetype longestName = 64;
constexpr qsizetype longestValue = 10'000;

const std::pair<ContactField::Type, QString> typeWords[] = {{ContactField::Type::Text, u"text"_s},
                                                            {ContactField::Type::Number, u"number"_s},
                                                            {ContactField::Type::Date, u"date"_s},
                                                            {ContactField::Type::Bool, u"bool"_s},
                                                            {ContactField::Type::Choice, u"choice"_s}};

/** The usual names of the built-in fields, folded, in both languages. */
const QHash<QString, QString> &usualNames()
{
    static const QHash<QString, QString> names = [] {
        const std::pair<QString, QStringList> known[] = {
            {BuiltInField::Email,
             {u"email"_s, u"mail"_s, u"emailaddress"_s, u"address"_s, u"courriel"_s, u"adressecourriel"_s,
              u"adresseemail"_s, u"adressemail"_s, u"adresseelectronique"_s, u"email1value"_s, u"subscriberemail"_s,
              u"primaryemail"_s}},
            {BuiltInField::Language, {u"language"_s, u"lang"_s, u"langue"_s, u"locale"_s, u"preferredlanguage"_s}},
            {BuiltInField::TimeZone, {u"timezone"_s, u"fuseau"_s, u"fuseauhoraire"_s, u"tz"_s}}};
        QHash<QString, QString> all;
        for (const auto &[field, usual] : known)
            for (const QString &name : usual)
                all.insert(name, field);
        return all;
    }();
    return names;
}

tl::unexpected<Failure> badValue(const ContactField &field, const QString &text, const QString &remedy)
{
    return refused(u"bad-value"_s, Words::tr("“%1” does not fit the field “%2”.").arg(text.left(60), field.name),
                   remedy);
}

Result<QString> normalisedNumber(const ContactField &field, const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace(); });
    if (plain.count(u',') == 1 && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return badValue(field, text, Words::tr("Write a number, such as 12 or 12.5."));
    return plain;
}

Result<QString> normalisedDate(const ContactField &field, const QString &text)
{
    static const QString formats[] = {u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyy-M-d"_s,
                                      u"d/M/yyyy"_s,   u"d-M-yyyy"_s, u"d.M.yyyy"_s};
    const QString day = text.left(10).section(u' ', 0, 0); // a time may follow
    for (const QString &format : formats)
        if (const QDate date = QDate::fromString(day, format); date.isValid())
            return date.toString(Qt::ISODate);
    return badValue(field, text, Words::tr("Write the date as 2026-12-31."));
}

Result<QString> normalisedBool(const ContactField &field, const QString &text)
{
    static const QStringList yes{u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"oui"_s, u"o"_s, u"vrai"_s, u"x"_s};
    static const QStringList no{u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"non"_s, u"faux"_s};
    if (yes.contains(text.toLower()))
        return u"1"_s;
    if (no.contains(text.toLower()))
        return u"0"_s;
    return badValue(field, text, Words::tr("Write yes or no."));
}

} // namespace

const QStringList &BuiltInField::all()
{
    static const QStringList names{Email, Language, TimeZone};
    return names;
}

QString wordFor(ContactField::Type type)
{
    return std::find_if(std::begin(typeWords), std::end(typeWords),
                        [&](const auto &pair) { return pair.first == type; })
        ->second;
}

Result<ContactField::Type> fieldTypeFrom(const QString &word)
{
    for (const auto &[type, name] : typeWords)
        if (name == word)
            return type;
    return refused(u"usage"_s, Words::tr("“%1” is not a type of field.").arg(word),
                   Words::tr("Give text, number, date, bool or choice."));
}

Result<QString> checkedFieldName(const QString &name)
{
    const QString clean = name.simplified().normalized(QString::NormalizationForm_C);
    const auto isAllowed = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u' ';
    };
    const bool wellFormed = !clean.isEmpty() && clean.size() <= longestName && clean.front().isLetter() &&
                            std::all_of(clean.begin(), clean.end(), isAllowed);
    if (!wellFormed)
        return refused(u"bad-field-name"_s, Words::tr("“%1” cannot be the name of a field.").arg(name.left(80)),
                       Words::tr("Use letters, digits, _ and -, beginning with a letter."));
    static const QStringList reserved{u"identity"_s,      u"identite"_s, u"unsubscribe"_s,
                                      u"desabonnement"_s, u"else"_s,     u"if"_s};
    if (reserved.contains(foldedFieldName(clean)))
        return refused(u"reserved-field-name"_s, Words::tr("“%1” already has a meaning in messages.").arg(clean),
                       Words::tr("Choose another name for the field."));
    return clean;
}

QString foldedFieldName(const QString &name)
{
    QString plain = folded(name);
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return plain;
}

QString fieldNamed(const QString &header, const ContactFields &fields)
{
    const QString wanted = foldedFieldName(header);
    for (const ContactField &field : fields)
        if (foldedFieldName(field.name) == wanted)
            return field.name;
    return usualNames().value(wanted);
}

Result<QString> normalisedValue(const ContactField &field, const QString &text)
{
    const QString value = text.trimmed();
    if (value.isEmpty())
        return QString();
    if (value.size() > longestValue)
        return refused(u"bad-value"_s, Words::tr("The value of “%1” is longer than 10 000 characters.").arg(field.name),
                       Words::tr("Shorten it."));
    if (value.contains(QChar(u'\0')))
        return refused(u"bad-value"_s, Words::tr("The value of “%1” holds the character NUL.").arg(field.name),
                       Words::tr("Remove the invisible character it holds."));
    switch (field.type) {
    case ContactField::Type::Number:
        return normalisedNumber(field, value);
    case ContactField::Type::Date:
        return normalisedDate(field, value);
    case ContactField::Type::Bool:
        return normalisedBool(field, value);
    case ContactField::Type::Text:
    case ContactField::Type::Choice:
        break;
    }
    return value;
}
