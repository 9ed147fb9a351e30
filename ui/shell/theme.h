#pragma once

#include "presentation/tone.h"

#include <QColor>
#include <QObject>

class QApplication;

/** The colours of the design, by meaning; the same names stand in resources/theme.qss as `@name`. */
enum class Token {
    Ink,
    Ink2,
    Ink3,
    Line,
    Paper,
    Card,
    Accent,
    AccentInk,
    AccentSoft,
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft
};

enum class Scheme { System, Light, Dark };

/**
 * The look of the whole program: Fusion, a palette and one style sheet, all from the same tokens. Painted widgets ask
 * for their colours when they paint, so that a change of scheme needs no more than the repaint it causes.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &current();
    static void apply(QApplication &application, Scheme scheme);
    static QColor color(Token token);
    static QColor ink(Tone tone);
    static QColor soft(Tone tone);
    /** The empty part of a bar, the lines behind a chart. */
    static QColor track();

    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    void install(QApplication &application);
    QString styleSheet() const;

    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
};
