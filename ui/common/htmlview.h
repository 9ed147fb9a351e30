#pragma once

#include <QTextBrowser>

/**
 * Shows the HTML of a message without ever fetching anything: remote images stay empty, links do not open by themselves
 * (reliability §3: a preview makes no connection).
 */
class HtmlView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HtmlView(QWidget *parent = nullptr);

    /** Keeps the place scrolled to when the same message changes while it is written. */
    void showHtml(const QString &html);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};
