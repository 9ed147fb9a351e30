#include "consents/trackingconsent.h"

#include "base/folding.h"
#include "contacts/trackingcolumns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrackingConsent)
};

} // namespace

QString trackingConsentName()
{
    return Words::tr("Tracking of opens and clicks");
}

QString trackingConsentWord()
{
    return u"tracking"_s;
}

bool namesTrackingConsent(const QString &name)
{
    return folded(name) == trackingConsentWord() || TrackingColumns::isAnswer(name);
}

QString wordFor(TrackingMode mode)
{
    return mode == TrackingMode::OptIn ? u"opt-in"_s : u"opt-out"_s;
}

Result<TrackingMode> trackingModeFrom(const QString &word)
{
    const QString simple = word.trimmed().toLower();
    for (TrackingMode mode : {TrackingMode::OptIn, TrackingMode::OptOut})
        if (wordFor(mode) == simple)
            return mode;
    return refused(u"bad-value"_s, Words::tr("“%1” does not say who may be followed.").arg(word),
                   Words::tr("Write opt-in: those who said yes; or opt-out: all except those who said no."));
}

bool mayBeFollowed(TrackingMode mode, const std::optional<ConsentState> &state, Instant now)
{
    return state ? state->isValidAt(now) : mode == TrackingMode::OptOut;
}
