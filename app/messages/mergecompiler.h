#pragma once

#include "messages/markupposition.h"
#include "messages/mergetemplate.h"

/** Reads the source of a MergeTemplate into its program. */
class MergeCompiler
{
public:
    MergeCompiler(const QString &source, MergeEscape escape);

    Result<MergeTemplate> compile();

private:
    using Instruction = MergeTemplate::Instruction;
    struct OpenIf
    {
        qsizetype jumpUnless = 0;
        std::optional<qsizetype> jumpOver; ///< the jump at {{else}}
        qsizetype at = 0;
    };

    Result<void> readTag(const QString &tag, bool raw);
    Result<void> readField(const QString &tag, bool raw);
    Result<void> readFilter(Instruction &value, const QString &filter);
    Result<void> openIf(const QString &condition);
    Result<void> elseBranch();
    Result<void> closeIf();
    void addLiteral(const QString &text);
    MergeTemplate::Place placeOfNextField() const;
    tl::unexpected<Failure> mistake(const QString &sentence, const QString &remedy) const;
    int lineAt(qsizetype position) const;

    const QString m_source;
    MergeTemplate m_template;
    QList<OpenIf> m_open;
    qsizetype m_at = 0; ///< where the tag being read begins
    MarkupPosition m_position;
    QString m_word; ///< of a plain text, from its last blank on
};
