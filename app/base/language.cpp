#include "base/language.h"

#include "base/figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace {

/** The texts of one language, their `%Ln` written as every other figure: Qt alone would group it by wide spaces. */
class Texts : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *note, int n) const override
    {
        QString text = QTranslator::translate(context, source, note, n);
        return n < 0 ? text : text.replace(QStringLiteral("%Ln"), formatCount(n));
    }
};

struct Installed
{
    QString language;
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Installed &installed()
{
    static Installed state;
    return state;
}

void addTranslator(const QString &file)
{
    auto translator = std::make_unique<Texts>();
    if (!translator->load(file))
        return; // English texts stand in the code; only plurals would be lost
    installed().translators.push_back(std::move(translator));
    QCoreApplication::installTranslator(installed().translators.back().get());
}

} // namespace

void Language::install(const QString &language)
{
    const QString chosen =
        language.startsWith(QLatin1String("fr"), Qt::CaseInsensitive) ? QStringLiteral("fr") : QStringLiteral("en");
    if (installed().language == chosen)
        return;
    installed().language = chosen;
    QLocale::setDefault(chosen == QLatin1String("fr") ? QLocale(QLocale::French, QLocale::Canada)
                                                      : QLocale(QLocale::English, QLocale::Canada));
    installed().translators.clear(); // a deleted translator is removed from the application
    if (chosen == QLatin1String("fr"))
        addTranslator(QStringLiteral(":/i18n/qtbase_fr.qm"));
    addTranslator(QStringLiteral(":/i18n/envoi_%1.qm").arg(chosen));
}

QString Language::current()
{
    return installed().language.isEmpty() ? QStringLiteral("en") : installed().language;
}

QString Language::ofTheSystem()
{
    return QLocale::system().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
}

QStringList Language::offered()
{
    return {QStringLiteral("fr"), QStringLiteral("en")};
}
