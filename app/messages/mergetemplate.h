#pragma once

#include "base/result.h"
#include "messages/mergevalues.h"

#include <QList>
#include <QStringList>

/** How inserted values are made harmless. */
enum class MergeEscape {
    Html,
    Text,
    Header ///< one line: what could end it becomes a blank
};

/** What a template is filled into, piece by piece. */
class MergeTarget
{
public:
    virtual ~MergeTarget() = default;
    /** The unchanging text `number` of the template. */
    virtual void addLiteral(qsizetype number, const QString &text) = 0;
    virtual void addValue(const QString &text) = 0;
    /** When the text so far ends with a blank, it goes. */
    virtual void dropBlankAtEnd() = 0;
    virtual qsizetype size() const = 0;
};

/**
 * A text with merge fields (specification §14.2), read once and filled in many times:
 *
 *   {{prenom}}  {{prenom|default:"client"}}  {{naissance|date:"d MMMM yyyy"}}  {{solde|number}}  {{{raw}}}
 *   {{#if secteur = "Nord"}} … {{else}} … {{/if}}     (=, != or presence)
 *   {{identity}} {{unsubscribe}}, also {{identite}} {{desabonnement}}; {{{unsubscribe}}} is only the address
 *
 * Values are inserted as they are, never read again for fields; nothing is ever executed.
 */
class MergeTemplate
{
public:
    /** Refused with the line of the mistake. */
    static Result<MergeTemplate> compile(const QString &source, MergeEscape escape);

    /** Refused when the result would exceed 10 MB. */
    Result<QString> render(const MergeValues &values) const;
    Result<void> fill(const MergeValues &values, MergeTarget &target) const;
    /** The unchanging texts, by number; the places of fields and conditions are empty. */
    QStringList literals() const;
    /** Every name used, as written, in order, once each. */
    QStringList fields() const;

private:
    friend class MergeCompiler;

    enum class Format { Plain, Date, Number };
    enum class Place {
        Content,
        AddressStart, ///< the whole address of a link or image
        AddressPart   ///< inside such an address
    };
    struct Instruction
    {
        enum class Kind { Literal, Value, JumpUnless, Jump };

        Kind kind = Kind::Literal;
        QString text;    ///< Literal: the text; Value: the field as written; JumpUnless: the field tested
        QString folded;  ///< of the field
        QString operand; ///< Value: fallback; JumpUnless: what it is compared with
        QString pattern; ///< of a date
        Format format = Format::Plain;
        Place place = Place::Content;
        bool raw = false;
        bool hasOperand = false;
        bool negated = false;
        qsizetype target = 0; ///< of a jump
    };

    void addValue(MergeTarget &target, const Instruction &instruction, const MergeValues &values) const;
    QString unsubscribe(const Instruction &instruction, const MergeValues &values) const;
    QString escaped(const QString &value, const Instruction &instruction) const;

    QList<Instruction> m_program;
    MergeEscape m_escape = MergeEscape::Text;
};
