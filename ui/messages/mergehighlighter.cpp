#include "ui/messages/mergehighlighter.h"

#include "ui/shell/theme.h"

#include <QRegularExpression>

void MergeHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^>]*>"));
    static const QRegularExpression merge(QStringLiteral("\\{\\{\\{?[^}]*\\}\\}\\}?"));
    QTextCharFormat tagFormat;
    tagFormat.setForeground(Theme::color(Token::Ink2));
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), tagFormat);
    }
    for (auto it = merge.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isCondition = match.captured().contains(QRegularExpression(QStringLiteral("^\\{\\{\\s*(#|/|else)")));
        QTextCharFormat format;
        format.setForeground(Theme::color(isCondition ? Token::Warn : Token::Accent));
        format.setBackground(isCondition ? QBrush() : QBrush(Theme::color(Token::AccentSoft)));
        setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
    }
}
