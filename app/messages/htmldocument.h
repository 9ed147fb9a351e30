#pragma once

#include <QList>
#include <QString>

/** What the checks and the text version need to know of an HTML text, read as browsers read it (HTML5, by gumbo). */
struct HtmlDocument
{
    struct Link
    {
        QString target; ///< href, as written
        QString words;  ///< the text of the link
        bool operator==(const Link &) const = default;
    };
    struct Image
    {
        QString source;
        bool hasAlternative = false;
        bool operator==(const Image &) const = default;
    };

    QList<Link> links;
    QList<Image> images;
    bool hasScript = false; ///< script elements, event attributes, addresses that are scripts
    QString text;           ///< for people without HTML: paragraphs, lists, "words <address>" for links

    static HtmlDocument read(const QString &html);
};
