#pragma once

#include <QString>

/**
 * The HTML with no more than 200 elements open inside one another: gumbo takes minutes for a hundred thousand. Deeper
 * ones become void elements that keep their attributes, and links and scripts stay what they are, so that everything
 * can still be checked.
 */
QString flatMarkup(const QString &html);
