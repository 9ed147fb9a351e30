#include "messages/mergetemplate.h"

#include "messages/mergecompiler.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeTemplate)
};

constexpr qsizetype longestResult = 10 * 1024 * 1024;

/** In the language of the message, not of the window: part of the content. */
QString unsubscribeWord(const QString &language)
{
    return language.startsWith("fr"_L1, Qt::CaseInsensitive) ? u"Se désabonner"_s : u"Unsubscribe"_s;
}

bool isFrench(const QString &language)
{
    return language.startsWith("fr"_L1, Qt::CaseInsensitive);
}

/** Safe in the text and in every attribute, in quotation marks or apostrophes. */
QString htmlEscaped(const QString &value)
{
    return value.toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

/** A whole address given by a contact's data: only the schemes that lead to a page or a letter. */
bool isHarmlessAddress(const QString &address)
{
    const QString scheme = QUrl(address).scheme().toLower();
    return scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1 || scheme == "cid"_L1;
}

class WholeText : public MergeTarget
{
public:
    void addLiteral(qsizetype, const QString &text) override { m_text += text; }
    void addValue(const QString &text) override { m_text += text; }
    void dropBlankAtEnd() override
    {
        if (m_text.endsWith(u' '))
            m_text.chop(1);
    }
    qsizetype size() const override { return m_text.size(); }
    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

Result<MergeTemplate> MergeTemplate::compile(const QString &source, MergeEscape escape)
{
    return MergeCompiler(source, escape).compile();
}

Result<QString> MergeTemplate::render(const MergeValues &values) const
{
    WholeText whole;
    return fill(values, whole).map([&whole] { return whole.text(); });
}

Result<void> MergeTemplate::fill(const MergeValues &values, MergeTarget &target) const
{
    for (qsizetype i = 0; i < m_program.size(); ++i) {
        const Instruction &instruction = m_program.at(i);
        switch (instruction.kind) {
        case Instruction::Kind::Literal:
            target.addLiteral(i, instruction.text);
            break;
        case Instruction::Kind::Value:
            addValue(target, instruction, values);
            break;
        case Instruction::Kind::JumpUnless: {
            const QString value = values.value(instruction.folded);
            const bool holds =
                instruction.hasOperand
                    ? (value.compare(instruction.operand, Qt::CaseInsensitive) == 0) != instruction.negated
                    : !value.isEmpty();
            if (!holds)
                i = instruction.target - 1;
            break;
        }
        case Instruction::Kind::Jump:
            i = instruction.target - 1;
            break;
        }
        if (target.size() > longestResult)
            return refused(u"too-long"_s, Words::tr("With this contact’s data the message would be longer than 10 MB."),
                           Words::tr("Shorten the contact’s values."));
    }
    return {};
}

QStringList MergeTemplate::literals() const
{
    QStringList texts;
    for (const Instruction &instruction : m_program)
        texts.append(instruction.kind == Instruction::Kind::Literal ? instruction.text : QString());
    return texts;
}

QStringList MergeTemplate::fields() const
{
    QStringList names;
    for (const Instruction &instruction : m_program)
        if ((instruction.kind == Instruction::Kind::Value || instruction.kind == Instruction::Kind::JumpUnless) &&
            !names.contains(instruction.text))
            names.append(instruction.text);
    return names;
}

void MergeTemplate::addValue(MergeTarget &target, const Instruction &instruction, const MergeValues &values) const
{
    if (isUnsubscribeName(instruction.folded)) {
        target.addValue(unsubscribe(instruction, values));
        return;
    }
    QString value = values.value(instruction.folded);
    if (value.isEmpty())
        value = instruction.operand;
    if (value.isEmpty()) {
        // "Hello {{prenom}}," without a first name reads "Hello,".
        if (instruction.place == Place::Content)
            target.dropBlankAtEnd();
        return;
    }
    if (instruction.format == Format::Date) {
        if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid())
            value = QLocale(values.language()).toString(date, instruction.pattern);
    } else if (instruction.format == Format::Number) {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(value, &isNumber);
        if (isNumber)
            value = QLocale(values.language()).toString(number, 'f', QLocale::FloatingPointShortest);
    }
    target.addValue(instruction.raw ? value : escaped(value, instruction));
}

QString MergeTemplate::unsubscribe(const Instruction &instruction, const MergeValues &values) const
{
    const QString &url = values.unsubscribeUrl();
    if (instruction.raw)
        return url;
    if (m_escape != MergeEscape::Html)
        return (isFrench(values.language()) ? u"%1 : %2"_s : u"%1: %2"_s).arg(unsubscribeWord(values.language()), url);
    if (instruction.place != Place::Content)
        return htmlEscaped(url);
    return u"<a href=\"%1\">%2</a>"_s.arg(htmlEscaped(url), unsubscribeWord(values.language()));
}

QString MergeTemplate::escaped(const QString &value, const Instruction &instruction) const
{
    switch (m_escape) {
    case MergeEscape::Text:
        return instruction.place == Place::AddressPart ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : value;
    case MergeEscape::Header: {
        QString line = value;
        for (QChar &c : line)
            if (c.category() == QChar::Other_Control)
                c = u' ';
        return line.simplified();
    }
    case MergeEscape::Html:
        break;
    }
    if (instruction.place == Place::AddressPart)
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    if (instruction.place == Place::AddressStart && !isHarmlessAddress(value))
        return {};
    return htmlEscaped(value);
}
