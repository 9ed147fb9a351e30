#include "contacts/suppression.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suppression)
};

const std::pair<Suppression, QString> suppressionWords[] = {{Suppression::None, u"none"_s},
                                                            {Suppression::Left, u"left"_s},
                                                            {Suppression::Bounced, u"bounced"_s},
                                                            {Suppression::Forbidden, u"forbidden"_s}};

/** Words of other programs and of our own export, folded. */
const QHash<QString, Suppression> &knownWords()
{
    static const QHash<QString, Suppression> words = [] {
        const std::pair<Suppression, QStringList> known[] = {
            {Suppression::None,
             {u"active"_s, u"actif"_s, u"subscribed"_s, u"abonne"_s, u"enabled"_s, u"confirmed"_s, u"confirme"_s}},
            {Suppression::Left,
             {u"inactive"_s, u"inactif"_s, u"unsubscribed"_s, u"desabonne"_s, u"disabled"_s, u"blocklisted"_s,
              u"blacklisted"_s, u"optedout"_s, u"optout"_s, u"unconfirmed"_s, u"nonsubscribed"_s, u"notsubscribed"_s,
              u"nonabonne"_s, u"pending"_s, u"archived"_s}},
            {Suppression::Bounced,
             {u"cleaned"_s, u"bounced"_s, u"hardbounce"_s, u"hardbounced"_s, u"quarantine"_s, u"quarantaine"_s,
              u"invalid"_s, u"invalide"_s, u"noaddress"_s}},
            {Suppression::Forbidden, {u"killfile"_s, u"complained"_s, u"complaint"_s, u"spam"_s, u"spamcomplaint"_s}}};
        QHash<QString, Suppression> all;
        for (const auto &[suppression, list] : known)
            for (const QString &word : list)
                all.insert(word, suppression);
        return all;
    }();
    return words;
}

Result<bool> yesOrNo(const QString &cell)
{
    static const QStringList yes{u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"oui"_s, u"o"_s, u"vrai"_s, u"x"_s};
    static const QStringList no{u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"non"_s, u"faux"_s};
    const QString word = cell.trimmed().toLower();
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    return refused(u"status"_s, Words::tr("“%1” says neither yes nor no.").arg(cell.left(60)),
                   Words::tr("Write 1 or 0."));
}

} // namespace

QString wordFor(Suppression suppression)
{
    return std::ranges::find(suppressionWords, suppression, &std::pair<Suppression, QString>::first)->second;
}

Result<Suppression> suppressionFrom(const QString &word)
{
    for (const auto &[suppression, name] : suppressionWords)
        if (name == word)
            return suppression;
    return refused(u"usage"_s, Words::tr("“%1” does not say what is known of these people.").arg(word),
                   Words::tr("Give none, left, bounced or forbidden."));
}

Result<Suppression> suppressionIn(const QString &cell, StatusRule rule)
{
    if (cell.trimmed().isEmpty())
        return Suppression::None;
    if (rule == StatusRule::Word) {
        QString word = folded(cell);
        word.removeIf([](QChar c) { return !c.isLetter(); });
        const auto known = knownWords().constFind(word);
        if (known != knownWords().constEnd())
            return *known;
        return refused(u"status"_s, Words::tr("“%1” is no status known here.").arg(cell.left(60)),
                       Words::tr("Write active, unsubscribed, cleaned or blocklisted."));
    }
    const Result<bool> says = yesOrNo(cell);
    if (!says)
        return failureOf(says);
    return *says == (rule == StatusRule::LeftIfYes) ? Suppression::Left : Suppression::None;
}
