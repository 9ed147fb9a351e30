#include "ui/shell/theme.h"

#include "ui/shell/controlstyle.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto tokenCount = 15;
using Shades = std::array<QRgb, tokenCount>;

constexpr Shades light{0xff1b2430, 0xff5b6675, 0xff8c96a3, 0xffdfe3e8, 0xfff6f7f9, 0xffffffff, 0xff1f4e9e, 0xffffffff,
                       0xffe8eef8, 0xff1f7a4d, 0xffe5f3ec, 0xffa15c00, 0xfffdf1de, 0xffc0362c, 0xfffbe9e7};
constexpr Shades dark{0xffe7eaee, 0xffa7b0bc, 0xff7d8896, 0xff333d4a, 0xff161c24, 0xff1e2630, 0xff7aa5ec, 0xff10161f,
                      0xff25344d, 0xff5cc48f, 0xff1d3a2d, 0xffe0a24a, 0xff43331b, 0xfff0857c, 0xff48282a};
constexpr std::array<const char *, tokenCount> names{"ink",    "ink2",   "ink3",      "line",       "paper",
                                                     "card",   "accent", "accentInk", "accentSoft", "ok",
                                                     "okSoft", "warn",   "warnSoft",  "bad",        "badSoft"};

bool systemIsDark()
{
    // Asked once, before our own palette covers the system's.
    static const bool answer = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return answer;
}

QPalette paletteOfTokens()
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, Theme::color(token)); };
    set(QPalette::Window, Token::Paper);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Card);
    set(QPalette::AlternateBase, Token::Paper);
    set(QPalette::Text, Token::Ink);
    set(QPalette::Button, Token::Card);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::PlaceholderText, Token::Ink2);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::AccentInk);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Ink);
    set(QPalette::ToolTipText, Token::Card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Theme::color(Token::Ink3));
    return palette;
}

} // namespace

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &application, Scheme scheme)
{
    const bool system = systemIsDark();
    Theme &theme = current();
    theme.m_scheme = scheme;
    theme.m_dark = scheme == Scheme::Dark || (scheme == Scheme::System && system);
    theme.install(application);
    Q_EMIT theme.changed();
}

QColor Theme::color(Token token)
{
    const auto place = static_cast<size_t>(token);
    return QColor::fromRgb(current().m_dark ? dark[place] : light[place]);
}

QColor Theme::ink(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return color(Token::Ink2);
    case Tone::Accent:
        return color(Token::Accent);
    case Tone::Ok:
        return color(Token::Ok);
    case Tone::Warn:
        return color(Token::Warn);
    case Tone::Bad:
        return color(Token::Bad);
    }
    return color(Token::Ink);
}

QColor Theme::soft(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return track();
    case Tone::Accent:
        return color(Token::AccentSoft);
    case Tone::Ok:
        return color(Token::OkSoft);
    case Tone::Warn:
        return color(Token::WarnSoft);
    case Tone::Bad:
        return color(Token::BadSoft);
    }
    return color(Token::Paper);
}

QColor Theme::track()
{
    return QColor::fromRgb(current().m_dark ? 0xff2b3542 : 0xffe9ecf0);
}

void Theme::install(QApplication &application)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Segoe UI"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(9.75);
    application.setFont(font);
    if (application.property("controlStyle").isNull()) {
        application.setStyle(new ControlStyle);
        application.setProperty("controlStyle", true);
    }
    application.setPalette(paletteOfTokens());
    application.setStyleSheet(styleSheet());
}

QString Theme::styleSheet() const
{
    QHash<QString, QString> values{
        {u"radius"_s, u"8px"_s},
        {u"track"_s, track().name()},
        {u"field"_s, color(m_dark ? Token::Paper : Token::Card).name()},
        {u"handle"_s, m_dark ? u"#465262"_s : u"#c9ced6"_s},
        {u"accentHover"_s, m_dark ? color(Token::Accent).lighter(110).name() : color(Token::Accent).darker(112).name()},
        {u"badLine"_s, m_dark ? u"#7d4744"_s : u"#e7b9b5"_s},
    };
    for (size_t place = 0; place < names.size(); ++place)
        values.insert(QLatin1String(names[place]), color(static_cast<Token>(place)).name());

    QFile file(u":/theme/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is not embedded in this program.");
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(u"@(\\w+)"_s);
    QString sheet;
    qsizetype written = 0;
    for (auto found = placeholder.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        const QString value = values.value(match.captured(1));
        sheet += QStringView(source).mid(written, match.capturedStart() - written);
        sheet += value.isEmpty() ? match.captured() : value;
        written = match.capturedEnd();
    }
    return sheet + source.mid(written);
}
