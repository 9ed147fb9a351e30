#include "ui/common/htmlview.h"

#include <QPixmap>
#include <QRegularExpression>
#include <QScrollBar>

HtmlView::HtmlView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("htmlView"));
    // A message is read on white paper, as in most mail programs, in the dark theme too.
    setStyleSheet(QStringLiteral("#htmlView { background: #ffffff; color: #1b2430; border: none; }"));
    document()->setDefaultStyleSheet(QStringLiteral("a { color: #1f4e9e; }")); // nor is its ink that of the theme
}

void HtmlView::showHtml(const QString &html)
{
    const int place = verticalScrollBar()->value();
    // Qt's rich text knows no display:none: what mail programs hide (the preheader) is taken out.
    static const QRegularExpression hidden(QStringLiteral("<div style=\"display:none[^>]*>[^<]*</div>"));
    QString shown = html;
    setHtml(shown.remove(hidden));
    verticalScrollBar()->setValue(place);
}

QVariant HtmlView::loadResource(int type, const QUrl &name)
{
    if (name.scheme() == QLatin1String("data"))
        return QTextBrowser::loadResource(type, name);
    if (type == QTextDocument::ImageResource)
        return QPixmap(1, 1); // stands for a remote image: nothing is fetched
    return {};
}
