#pragma once

#include "ui/shell/theme.h"

#include <QIcon>

/** One of resources/icons, painted in the colour that the token has at the moment of painting: it follows the theme by
 * itself. */
QIcon icon(const QString &name, Token token = Token::Ink2);

/** The envelope of the program, in its own colours, for windows and task bars. */
QIcon applicationIcon();
