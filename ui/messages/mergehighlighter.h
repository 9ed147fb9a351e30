#pragma once

#include <QSyntaxHighlighter>

/** Shows merge fields and conditions in the source of a message, so that a missing brace is seen. */
class MergeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};
