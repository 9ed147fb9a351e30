#include "messages/versionchecks.h"

#include "messages/htmldocument.h"
#include "messages/mergetemplate.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageChecks)
};

constexpr qsizetype longSubject = 60;
constexpr qsizetype clippedHtml = 100 * 1024; // Gmail shows about 102 kB

class VersionCheck
{
public:
    VersionCheck(const MessageVersion &version, const Sender &sender, const MessageCheckContext &context,
                 QList<MessageFinding> &findings, VersionTotals &totals)
        : m_version(version)
        , m_sender(sender)
        , m_context(context)
        , m_findings(findings)
        , m_totals(totals)
        , m_html(HtmlDocument::read(version.html))
    {
    }

    void run()
    {
        checkFields();
        checkSubject();
        checkContents();
        for (const HtmlDocument::Link &link : m_html.links)
            checkLink(link);
        checkLaw();
    }

private:
    void add(MessageFinding::Severity severity, const QString &code, const QString &text)
    {
        const MessageFinding finding{severity, code, m_version.language, text};
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    void checkFields()
    {
        const std::tuple<QString, QString, MergeEscape> texts[] = {
            {Words::tr("the sender’s name"), m_sender.name, MergeEscape::Header},
            {Words::tr("the subject"), m_version.subject, MergeEscape::Header},
            {Words::tr("the preheader"), m_version.preheader, MergeEscape::Header},
            {Words::tr("the HTML text"), m_version.html, MergeEscape::Html},
            {Words::tr("the plain text"), m_version.text, MergeEscape::Text}};
        for (const auto &[place, source, escape] : texts) {
            const Result<MergeTemplate> compiled = MergeTemplate::compile(source, escape);
            if (!compiled) {
                m_totals.badFields = true;
                add(MessageFinding::Error, compiled.error().code,
                    Words::tr("In %1: %2").arg(place, compiled.error().message));
                continue;
            }
            for (const QString &name : compiled->fields())
                checkField(name, place);
        }
    }

    void checkField(const QString &name, const QString &place)
    {
        ++m_totals.fields;
        const QString folded = foldedFieldName(name);
        m_hasUnsubscribe = m_hasUnsubscribe || isUnsubscribeName(folded);
        m_hasIdentity = m_hasIdentity || isIdentityName(folded);
        if (isUnsubscribeName(folded) || isIdentityName(folded))
            return;
        const auto isMeant = [&](const ContactField &field) { return foldedFieldName(field.name) == folded; };
        if (std::any_of(m_context.fields.begin(), m_context.fields.end(), isMeant))
            return;
        m_totals.badFields = true;
        const QString meant = nearestField(folded);
        add(MessageFinding::Error, u"unknown-field"_s,
            meant.isEmpty() ? Words::tr("In %1: no contact has a field “%2”.").arg(place, name)
                            : Words::tr("In %1: no contact has a field “%2”. Was “%3” meant?").arg(place, name, meant));
    }

    /** The field whose name differs by the fewest letters, when they are few. */
    QString nearestField(const QString &folded) const
    {
        QString nearest;
        int fewest = std::max(2, int(folded.size()) / 3) + 1;
        for (const ContactField &field : m_context.fields) {
            const int distance = differingLetters(folded, foldedFieldName(field.name));
            if (distance < fewest) {
                fewest = distance;
                nearest = field.name;
            }
        }
        return nearest;
    }

    /** Levenshtein distance, in one row. */
    static int differingLetters(const QString &a, const QString &b)
    {
        QList<int> row(b.size() + 1);
        for (int j = 0; j < row.size(); ++j)
            row[j] = j;
        for (int i = 0; i < a.size(); ++i) {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < b.size(); ++j) {
                const int above = row[j + 1];
                row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
                diagonal = above;
            }
        }
        return row.last();
    }

    void checkSubject()
    {
        const QString subject = m_version.subject.trimmed();
        if (subject.isEmpty())
            add(MessageFinding::Error, u"empty-subject"_s, Words::tr("The subject is empty."));
        else if (subject.size() > longSubject)
            add(MessageFinding::Warning, u"long-subject"_s,
                Words::tr("The subject is longer than 60 characters: telephones cut it."));
        const bool hasLetters =
            std::any_of(subject.begin(), subject.end(), [](QChar c) { return c.isLower() || c.isUpper(); });
        if (hasLetters && subject.size() > 8 && subject == subject.toUpper())
            add(MessageFinding::Warning, u"shouted-subject"_s,
                Words::tr("The subject is all in capitals: it looks like spam."));
        if (m_version.preheader.trimmed().isEmpty())
            add(MessageFinding::Warning, u"empty-preheader"_s,
                Words::tr("The preheader is empty: mail programs will show the first words they find."));
    }

    void checkContents()
    {
        if (m_version.html.trimmed().isEmpty() && m_version.text.trimmed().isEmpty())
            add(MessageFinding::Error, u"empty-message"_s, Words::tr("The message has no text."));
        if (m_version.html.toUtf8().size() > clippedHtml)
            add(MessageFinding::Warning, u"large-html"_s,
                Words::tr("The HTML has more than 100 kB: Gmail will cut it."));
        if (m_html.hasScript)
            add(MessageFinding::Error, u"script"_s,
                Words::tr("The HTML holds a script: mail programs remove it or refuse the message."));
        const auto without = std::count_if(m_html.images.begin(), m_html.images.end(),
                                           [](const HtmlDocument::Image &image) { return !image.hasAlternative; });
        if (without > 0)
            add(MessageFinding::Warning, u"image-without-text"_s,
                Words::tr("%Ln image(s) without replacement text", nullptr, int(without)));
    }

    void checkLink(const HtmlDocument::Link &link)
    {
        if (link.target.startsWith("{{"_L1))
            return;
        ++m_totals.links;
        const QUrl url(link.target.left(link.target.indexOf("{{"_L1)));
        const QString scheme = url.scheme().toLower();
        const auto bad = [this](const QString &code, const QString &text) {
            m_totals.badLinks = true;
            add(MessageFinding::Error, code, text);
        };
        if (link.target.isEmpty())
            return bad(u"empty-link"_s, Words::tr("The link “%1” leads nowhere.").arg(link.words));
        if (link.target.startsWith(u'#') || scheme == "mailto"_L1 || scheme == "tel"_L1 || scheme == "cid"_L1)
            return;
        if (scheme == "javascript"_L1 || scheme == "data"_L1 || scheme == "file"_L1)
            return bad(u"forbidden-link"_s,
                       Words::tr("The link %1 is of a kind mail programs forbid.").arg(link.target));
        const bool isHostMerged = link.target.contains("://{{"_L1);
        if (scheme.isEmpty() || (url.host().isEmpty() && !isHostMerged))
            return bad(u"relative-link"_s,
                       Words::tr("The link %1 is not a full address: write it with https://.").arg(link.target));
        if (url.host() == "localhost"_L1 || url.host().startsWith("127."_L1) || url.host() == "::1"_L1)
            return bad(u"local-link"_s, Words::tr("The link %1 only works on your own computer.").arg(link.target));
        if (scheme == "http"_L1)
            add(MessageFinding::Warning, u"http-link"_s,
                Words::tr("The link %1 is not encrypted: use https.").arg(link.target));
        static const QStringList shorteners{u"bit.ly"_s, u"t.co"_s,  u"tinyurl.com"_s,
                                            u"goo.gl"_s, u"ow.ly"_s, u"is.gd"_s};
        if (shorteners.contains(url.host().toLower()))
            add(MessageFinding::Warning, u"short-link"_s,
                Words::tr("The link %1 hides where it leads: filters distrust it.").arg(link.target));
        const QUrl shown(link.words, QUrl::StrictMode);
        if ((link.words.startsWith("http"_L1) || link.words.startsWith("www."_L1)) && !link.words.contains(u' ') &&
            (shown.host().isEmpty() ? link.words.section(u'/', 0, 0) : shown.host()).toLower() != url.host().toLower())
            bad(u"misleading-link"_s,
                Words::tr("The link shows %1 but leads to %2: filters take it for fraud.").arg(link.words, url.host()));
    }

    void checkLaw()
    {
        const auto severity = m_context.requiresUnsubscribe ? MessageFinding::Error : MessageFinding::Warning;
        if (!m_hasUnsubscribe && !m_context.administrative) {
            m_totals.lacksUnsubscribe = true;
            add(severity, u"no-unsubscribe"_s, Words::tr("There is no unsubscribe link: insert {{unsubscribe}}."));
        }
        if (!m_hasIdentity)
            add(severity, u"no-identity"_s, Words::tr("The sender is not identified: insert {{identity}}."));
        else if (m_context.identity.trimmed().isEmpty())
            add(severity, u"empty-identity"_s,
                Words::tr("The postal identity of the project is empty: fill it in under Settings."));
    }

    const MessageVersion &m_version;
    const Sender &m_sender;
    const MessageCheckContext &m_context;
    QList<MessageFinding> &m_findings;
    VersionTotals &m_totals;
    HtmlDocument m_html;
    bool m_hasUnsubscribe = false;
    bool m_hasIdentity = false;
};

} // namespace

void checkVersion(const MessageVersion &version, const Sender &sender, const MessageCheckContext &context,
                  QList<MessageFinding> &findings, VersionTotals &totals)
{
    VersionCheck(version, sender, context, findings, totals).run();
}
