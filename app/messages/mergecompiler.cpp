#include "messages/mergecompiler.h"

#include "contacts/contactfield.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeTemplate)
};

constexpr qsizetype deepest = 10;

/** `"text"` → text; nothing when it is not in quotes. */
std::optional<QString> unquoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    static const QRegularExpression quoted(u"^[\"“”']([^\"“”]*)[\"“”']$"_s);
    const QRegularExpressionMatch match = quoted.match(trimmed);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/** A tag in the HTML source may have been written by an editor that escapes quotes. */
QString plain(QString tag)
{
    return tag.replace("&quot;"_L1, "\""_L1).replace("&amp;"_L1, "&"_L1).simplified();
}

} // namespace

MergeCompiler::MergeCompiler(const QString &source, MergeEscape escape)
    : m_source(source)
{
    m_template.m_escape = escape;
}

Result<MergeTemplate> MergeCompiler::compile()
{
    qsizetype position = 0;
    while (position < m_source.size()) {
        m_at = m_source.indexOf("{{"_L1, position);
        if (m_at < 0) {
            addLiteral(m_source.mid(position));
            break;
        }
        addLiteral(m_source.mid(position, m_at - position));
        const bool raw = m_source.mid(m_at, 3) == "{{{"_L1;
        const QString end = raw ? u"}}}"_s : u"}}"_s;
        const qsizetype from = m_at + (raw ? 3 : 2);
        const qsizetype to = m_source.indexOf(end, from);
        if (to < 0)
            return mistake(Words::tr("The merge field on line %1 is not closed.").arg(lineAt(m_at)),
                           Words::tr("End it with %1.").arg(end));
        if (const Result<void> done = readTag(plain(m_source.mid(from, to - from)), raw); !done)
            return failureOf(done);
        position = to + end.size();
    }
    if (!m_open.isEmpty())
        return mistake(Words::tr("The condition on line %1 is not closed.").arg(lineAt(m_open.last().at)),
                       Words::tr("End it with {{/if}}."));
    return m_template;
}

Result<void> MergeCompiler::readTag(const QString &tag, bool raw)
{
    if (tag == "#if"_L1 || tag.startsWith("#if "_L1))
        return openIf(tag.mid(4).trimmed());
    if (tag == "else"_L1)
        return elseBranch();
    if (tag == "/if"_L1)
        return closeIf();
    if (tag.startsWith(u'#') || tag.startsWith(u'/'))
        return mistake(Words::tr("“%1” on line %2 is not known.").arg(tag, QString::number(lineAt(m_at))),
                       Words::tr("Use {{#if …}}, {{else}} and {{/if}}."));
    return readField(tag, raw);
}

Result<void> MergeCompiler::readField(const QString &tag, bool raw)
{
    // A bar inside quotes belongs to the fallback.
    static const QRegularExpression bar(u"\\|(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"_s);
    const QStringList parts = tag.split(bar);
    Instruction value;
    value.kind = Instruction::Kind::Value;
    value.text = parts.first().trimmed();
    value.folded = foldedFieldName(value.text);
    value.raw = raw;
    value.place = placeOfNextField();
    if (value.folded.isEmpty())
        return mistake(Words::tr("The merge field on line %1 names no field.").arg(lineAt(m_at)),
                       Words::tr("Write the field’s name between {{ and }}."));
    for (const QString &filter : parts.mid(1))
        if (const Result<void> done = readFilter(value, filter.trimmed()); !done)
            return done;
    m_template.m_program.append(value);
    m_position.readField();
    return {};
}

Result<void> MergeCompiler::readFilter(Instruction &value, const QString &filter)
{
    const QString name = filter.section(u':', 0, 0).trimmed();
    const std::optional<QString> argument = unquoted(filter.section(u':', 1));
    if (name == "default"_L1 && argument) {
        value.operand = *argument;
        value.hasOperand = true;
        return {};
    }
    if (name == "date"_L1 && argument) {
        value.format = MergeTemplate::Format::Date;
        value.pattern = *argument;
        return {};
    }
    if (name == "number"_L1 && !filter.contains(u':')) {
        value.format = MergeTemplate::Format::Number;
        return {};
    }
    return mistake(Words::tr("“|%1” on line %2 is not understood.").arg(filter, QString::number(lineAt(m_at))),
                   Words::tr("Write |default:\"text\", |date:\"d MMMM yyyy\" or |number."));
}

Result<void> MergeCompiler::openIf(const QString &condition)
{
    if (m_open.size() >= deepest)
        return mistake(Words::tr("The conditions on line %1 are nested more than ten deep.").arg(lineAt(m_at)),
                       Words::tr("Make them simpler."));
    static const QRegularExpression comparison(u"^(.+?)\\s*(!=|=)\\s*(.+)$"_s);
    Instruction test;
    test.kind = Instruction::Kind::JumpUnless;
    test.text = condition;
    if (const QRegularExpressionMatch match = comparison.match(condition); match.hasMatch()) {
        const std::optional<QString> operand = unquoted(match.captured(3));
        if (!operand)
            return mistake(Words::tr("The value compared on line %1 is not in quotes.").arg(lineAt(m_at)),
                           Words::tr("Write it as {{#if field = \"value\"}}."));
        test.text = match.captured(1).trimmed();
        test.negated = match.captured(2) == "!="_L1;
        test.operand = *operand;
        test.hasOperand = true;
    }
    test.folded = foldedFieldName(test.text);
    if (test.folded.isEmpty())
        return mistake(Words::tr("The condition on line %1 names no field.").arg(lineAt(m_at)),
                       Words::tr("Write it as {{#if field}}."));
    m_open.append({m_template.m_program.size(), std::nullopt, m_at});
    m_template.m_program.append(test);
    return {};
}

Result<void> MergeCompiler::elseBranch()
{
    if (m_open.isEmpty() || m_open.last().jumpOver)
        return mistake(Words::tr("The {{else}} on line %1 belongs to no condition.").arg(lineAt(m_at)),
                       Words::tr("Remove it, or begin with {{#if …}}."));
    m_open.last().jumpOver = m_template.m_program.size();
    Instruction jump;
    jump.kind = Instruction::Kind::Jump;
    m_template.m_program.append(jump);
    m_template.m_program[m_open.last().jumpUnless].target = m_template.m_program.size();
    return {};
}

Result<void> MergeCompiler::closeIf()
{
    if (m_open.isEmpty())
        return mistake(Words::tr("The {{/if}} on line %1 closes nothing.").arg(lineAt(m_at)),
                       Words::tr("Remove it, or begin with {{#if …}}."));
    const OpenIf open = m_open.takeLast();
    m_template.m_program[open.jumpOver.value_or(open.jumpUnless)].target = m_template.m_program.size();
    return {};
}

void MergeCompiler::addLiteral(const QString &text)
{
    if (text.isEmpty())
        return;
    Instruction literal;
    literal.text = text;
    m_template.m_program.append(literal);
    m_position.read(text);
    static const QRegularExpression blank(u"[\\s<>\"]"_s);
    const qsizetype lastBlank = text.lastIndexOf(blank);
    m_word = lastBlank < 0 ? m_word + text : text.mid(lastBlank + 1);
}

/** In an address a value is encoded as a part of it, in HTML as in plain text. */
MergeTemplate::Place MergeCompiler::placeOfNextField() const
{
    using Place = MergeTemplate::Place;
    switch (m_template.m_escape) {
    case MergeEscape::Html:
        if (!m_position.isInAddress())
            return Place::Content;
        return m_position.isAtStartOfValue() ? Place::AddressStart : Place::AddressPart;
    case MergeEscape::Text:
        return m_word.contains("http://"_L1) || m_word.contains("https://"_L1) ? Place::AddressPart : Place::Content;
    case MergeEscape::Header:
        break;
    }
    return Place::Content;
}

tl::unexpected<Failure> MergeCompiler::mistake(const QString &sentence, const QString &remedy) const
{
    return refused(u"merge-syntax"_s, sentence, remedy);
}

int MergeCompiler::lineAt(qsizetype position) const
{
    return int(QStringView(m_source).left(position).count(u'\n')) + 1;
}
