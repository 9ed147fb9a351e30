#include "contacts/importsource.h"

#include "contacts/contactfield.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Program = ImportSource::Program;

/** What is known of one program's columns, all names folded. */
struct Knowledge
{
    Program program;
    QString name;
    QList<QStringList> signatures; ///< recognised when all columns of one of them are there
    QStringList addresses;
    QHash<QString, StatusRule> statuses;
    QStringList technical;
};

const QList<Knowledge> &knowledge()
{
    static const QList<Knowledge> all{
        {Program::Envoi,
         u"Envoi"_s,
         {{u"email"_s, u"language"_s, u"timezone"_s, u"status"_s}},
         {},
         {{u"status"_s, StatusRule::Word}},
         {}},
        {Program::Mailchimp,
         u"Mailchimp"_s,
         {{u"emailaddress"_s, u"leid"_s},
          {u"emailaddress"_s, u"euid"_s},
          {u"emailaddress"_s, u"memberrating"_s},
          {u"emailaddress"_s, u"unsubtime"_s},
          {u"emailaddress"_s, u"cleantime"_s},
          {u"adresseemail"_s, u"leid"_s},
          {u"adresseemail"_s, u"euid"_s}},
         {u"emailaddress"_s, u"adresseemail"_s},
         {},
         {u"memberrating"_s,
          u"optintime"_s,
          u"optinip"_s,
          u"confirmtime"_s,
          u"confirmip"_s,
          u"latitude"_s,
          u"longitude"_s,
          u"gmtoff"_s,
          u"dstoff"_s,
          u"timezone"_s,
          u"cc"_s,
          u"region"_s,
          u"lastchanged"_s,
          u"leid"_s,
          u"euid"_s,
          u"unsubtime"_s,
          u"unsubcampaigntitle"_s,
          u"unsubcampaignid"_s,
          u"unsubreason"_s,
          u"unsubreasonother"_s,
          u"cleantime"_s,
          u"cleancampaigntitle"_s,
          u"cleancampaignid"_s}},
        {Program::Listmonk,
         u"listmonk"_s,
         {{u"uuid"_s, u"email"_s, u"attributes"_s, u"status"_s}},
         {},
         {{u"status"_s, StatusRule::Word}},
         {u"uuid"_s, u"createdat"_s, u"updatedat"_s}},
        {Program::PhpList,
         u"phpList"_s,
         {{u"email"_s, u"isthissubscriberblacklisted"_s},
          {u"email"_s, u"isthissubscriberconfirmed"_s},
          {u"email"_s, u"istheemailofthissubscriberconfirmed"_s},
          {u"email"_s, u"listmembership"_s, u"lastmodified"_s},
          {u"email"_s, u"blacklisted"_s, u"confirmed"_s}},
         {},
         {{u"isthissubscriberblacklisted"_s, StatusRule::LeftIfYes},
          {u"isthissubscriberconfirmed"_s, StatusRule::LeftIfNo},
          {u"istheemailofthissubscriberconfirmed"_s, StatusRule::LeftIfNo},
          {u"disabled"_s, StatusRule::LeftIfYes},
          {u"blacklisted"_s, StatusRule::LeftIfYes},
          {u"confirmed"_s, StatusRule::LeftIfNo},
          {u"isthisaccountdisabled?"_s, StatusRule::LeftIfYes}},
         {u"id"_s, u"didthissubscribermanuallyconfirm"_s, u"numberofbounces"_s, u"numberofbouncesonthissubscriber"_s,
          u"uniqueidforsubscriber"_s, u"subscribepage"_s, u"bouncecount"_s, u"entered"_s, u"lastmodified"_s,
          u"modified"_s, u"uniqueid"_s, u"uniqid"_s, u"sendthissubscriberhtmlemails"_s, u"htmlemail"_s,
          u"rssfrequency"_s, u"password"_s, u"optedin"_s, u"listmembership"_s}},
        {Program::Brevo,
         u"Brevo"_s,
         {{u"email"_s, u"contactid"_s},
          {u"email"_s, u"addedtime"_s, u"modifiedtime"_s},
          {u"email"_s, u"emailblacklisted"_s},
          {u"email"_s, u"emailblocklisted"_s},
          {u"email"_s, u"emailblacklist"_s},
          {u"email"_s, u"emailblocklist"_s},
          {u"email"_s, u"blacklistedemail"_s},
          {u"email"_s, u"blocklistedemail"_s},
          {u"email"_s, u"blacklisted"_s},
          {u"email"_s, u"blocklisted"_s},
          {u"email"_s, u"blacklist"_s},
          {u"email"_s, u"blocklist"_s},
          {u"email"_s, u"doubleoptin"_s},
          {u"email"_s, u"emailmarketing"_s}},
         {},
         {{u"emailblacklisted"_s, StatusRule::LeftIfYes},
          {u"blacklisted"_s, StatusRule::LeftIfYes},
          {u"blocklisted"_s, StatusRule::LeftIfYes},
          {u"emailblacklist"_s, StatusRule::LeftIfYes},
          {u"emailblocklisted"_s, StatusRule::LeftIfYes},
          {u"emailblocklist"_s, StatusRule::LeftIfYes},
          {u"blacklistedemail"_s, StatusRule::LeftIfYes},
          {u"blocklistedemail"_s, StatusRule::LeftIfYes},
          {u"blacklist"_s, StatusRule::LeftIfYes},
          {u"blocklist"_s, StatusRule::LeftIfYes},
          {u"unsubscribed"_s, StatusRule::LeftIfYes},
          {u"emailmarketing"_s, StatusRule::Word},
          {u"status"_s, StatusRule::Word}},
         {u"contactid"_s, u"addedtime"_s, u"modifiedtime"_s, u"listids"_s, u"smsblacklisted"_s, u"smsblocklisted"_s,
          u"blacklistedsms"_s, u"blocklistedsms"_s, u"smsmarketing"_s, u"doubleoptin"_s}},
        {Program::Thunderbird,
         u"Thunderbird"_s,
         {{u"displayname"_s, u"primaryemail"_s},
          {u"adresseelectroniqueprincipale"_s, u"adresseelectroniquesecondaire"_s},
          {u"premiereadresseelectronique"_s, u"adresseelectroniquesecondaire"_s},
          {u"nomaafficher"_s, u"premiereadresseelectronique"_s},
          {u"nomaafficher"_s, u"adresseelectroniqueprincipale"_s}},
         {u"primaryemail"_s, u"premiereadresseelectronique"_s, u"adresseelectroniqueprincipale"_s},
         {},
         {u"screenname"_s, u"nomalecran"_s, u"birthyear"_s, u"birthmonth"_s, u"birthday"_s}}};
    return all;
}

const Knowledge *knowledgeOf(Program program)
{
    const auto found = std::ranges::find(knowledge(), program, &Knowledge::program);
    return found == knowledge().end() ? nullptr : &*found;
}

/** Mailchimp packs `subscribed_…csv`, `unsubscribed_…csv`, `cleaned_…csv` and `nonsubscribed_…csv`. */
Suppression everybodyOf(const QStringList &columns, const QString &file)
{
    const QString name = file.toLower();
    if (columns.contains(u"cleantime"_s) || name.startsWith("cleaned"_L1))
        return Suppression::Bounced;
    if (columns.contains(u"unsubtime"_s) || name.startsWith("unsubscribed"_L1) || name.startsWith("nonsubscribed"_L1))
        return Suppression::Left;
    return Suppression::None;
}

} // namespace

ImportSource ImportSource::of(const QStringList &header, const QString &file)
{
    QStringList columns;
    for (const QString &column : header)
        columns.append(foldedFieldName(column));
    for (const Knowledge &known : knowledge())
        for (const QStringList &signature : known.signatures)
            if (std::ranges::all_of(signature, [&](const QString &column) { return columns.contains(column); }))
                return {known.program,
                        known.program == Program::Mailchimp ? everybodyOf(columns, file) : Suppression::None};
    return {};
}

QString ImportSource::name() const
{
    const Knowledge *known = knowledgeOf(program);
    return known ? known->name : QString();
}

bool ImportSource::isAddress(const QString &column) const
{
    const Knowledge *known = knowledgeOf(program);
    return known && known->addresses.contains(foldedFieldName(column));
}

std::optional<StatusRule> ImportSource::statusRule(const QString &column) const
{
    const Knowledge *known = knowledgeOf(program);
    if (!known)
        return std::nullopt;
    const auto rule = known->statuses.constFind(foldedFieldName(column));
    return rule == known->statuses.constEnd() ? std::nullopt : std::optional(*rule);
}

bool ImportSource::isTechnical(const QString &column) const
{
    const Knowledge *known = knowledgeOf(program);
    return known && known->technical.contains(foldedFieldName(column));
}
