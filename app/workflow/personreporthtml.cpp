// toHtml() of personreport.h: words and tables, no facts of its own.
#include "sendings/recipientstate.h"
#include "workflow/personreport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonReportHtml)
};

const QString style = uR"(
body { font: 11pt "Segoe UI", "Noto Sans", sans-serif; color: #1d2433; margin: 2em; }
h1 { font-size: 16pt; margin-bottom: 0; } h2 { font-size: 12pt; margin: 1.6em 0 .4em; }
p.note { color: #5b6474; margin-top: .2em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #d9dde5; }
th { color: #5b6474; font-weight: normal; }
)"_s;

/** Writes a page; every value is escaped here and nowhere else. */
class Page
{
public:
    explicit Page(const PersonReport &report)
        : m_zone(report.zone)
    {
    }

    void heading(const QString &text) { m_html += u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped()); }
    void note(const QString &text) { m_html += u"<p class=\"note\">%1</p>\n"_s.arg(text.toHtmlEscaped()); }
    void title(const QString &text) { m_html += u"<h1>%1</h1>\n"_s.arg(text.toHtmlEscaped()); }
    void table(const QStringList &heads, const QList<QStringList> &rows)
    {
        m_html += u"<table>\n"_s;
        if (!heads.isEmpty())
            row(u"th"_s, heads);
        for (const QStringList &cells : rows)
            row(u"td"_s, cells);
        m_html += u"</table>\n"_s;
    }
    QString instant(const std::optional<Instant> &at) const
    {
        return at ? QLocale().toString(toUtc(*at).toTimeZone(QTimeZone(m_zone)), QLocale::ShortFormat) : QString();
    }
    QString finished(const QString &title) const
    {
        return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>%3</style>"
               "</head><body>\n%4</body></html>\n"_s.arg(QLocale().bcp47Name(), title.toHtmlEscaped(), style, m_html);
    }

private:
    void row(const QString &cell, const QStringList &cells)
    {
        m_html += u"<tr>"_s;
        for (const QString &text : cells)
            m_html += u"<%1>%2</%1>"_s.arg(cell, text.toHtmlEscaped());
        m_html += u"</tr>\n"_s;
    }

    QByteArray m_zone;
    QString m_html;
};

void addProfile(Page &page, const PersonReport &report)
{
    QList<QStringList> rows{{Words::tr("Status"), nameOf(report.contact.status)}};
    for (const ContactField &field : report.fields)
        if (const QString value = report.contact.value(field.name); !value.isEmpty())
            rows.append({field.name, value});
    rows.append({Words::tr("Created"), page.instant(report.contact.created)});
    rows.append({Words::tr("Last changed"), page.instant(report.contact.modified)});
    if (report.quarantine)
        rows.append({Words::tr("In quarantine"),
                     u"%1 · %2 · %3"_s.arg(page.instant(report.quarantine->since), nameOf(report.quarantine->cause),
                                           report.quarantine->detail)});
    if (report.killFile)
        rows.append({Words::tr("In the kill file"),
                     u"%1 · %2"_s.arg(page.instant(report.killFile->added), report.killFile->reason)});
    page.heading(Words::tr("Profile"));
    page.table({}, rows);
    page.heading(Words::tr("Groups"));
    QStringList groups;
    for (const Group &group : report.groups)
        groups.append(group.name);
    page.note(groups.isEmpty() ? Words::tr("In no group.") : groups.join(u", "_s));
}

void addConsents(Page &page, const ConsentPicture &consents)
{
    QList<QStringList> now;
    for (const ConsentPicture::Line &line : consents.lines)
        now.append({line.consent.name, standingText(line), line.state ? page.instant(line.state->effective) : QString(),
                    line.state ? nameOf(line.state->basis) : QString(),
                    line.state ? page.instant(line.state->expiry) : QString()});
    const ConsentPicture::Line &tracking = consents.tracking;
    now.append({trackingConsentName(), u"%1 · %2"_s.arg(standingText(tracking), followedText(consents)),
                tracking.state ? page.instant(tracking.state->effective) : QString(),
                tracking.state ? nameOf(tracking.state->basis) : QString(), QString()});
    page.heading(Words::tr("Consents"));
    page.table(
        {Words::tr("Consent"), Words::tr("Status"), Words::tr("Date"), Words::tr("Basis"), Words::tr("Valid until")},
        now);
    QList<QStringList> history;
    for (const ConsentRecord &record : consents.history)
        history.append({page.instant(record.effective), consents.nameOf(record.consent),
                        record.given ? Words::tr("given") : Words::tr("withdrawn"), nameOf(record.basis), record.source,
                        record.proof, record.who, page.instant(record.recorded)});
    page.heading(Words::tr("History and proof"));
    if (history.isEmpty())
        page.note(Words::tr("Nothing was recorded."));
    else
        page.table({Words::tr("Date"), Words::tr("Consent"), Words::tr("Change"), Words::tr("Basis"),
                    Words::tr("Source"), Words::tr("Proof"), Words::tr("Recorded by"), Words::tr("Recorded")},
                   history);
}

void addSendings(Page &page, const QList<ContactHistoryLine> &sendings)
{
    QList<QStringList> rows;
    for (const ContactHistoryLine &line : sendings)
        rows.append({page.instant(line.row.endedAt ? line.row.endedAt : line.row.handedAt), line.sendingName,
                     line.subject, line.row.address, nameOf(line.row.state),
                     u"%1 %2 %3"_s
                         .arg(line.row.replyCode > 0 ? QString::number(line.row.replyCode) : QString(),
                              line.row.replyStatus, line.row.replyText)
                         .simplified()});
    page.heading(Words::tr("Messages"));
    if (rows.isEmpty())
        page.note(Words::tr("Nothing was sent to this contact yet."));
    else
        page.table({Words::tr("Date"), Words::tr("Sending"), Words::tr("Subject"), Words::tr("Address"),
                    Words::tr("State"), Words::tr("Answer of the server")},
                   rows);
}

void addEvents(Page &page, const QList<EventReader::Line> &events)
{
    QList<QStringList> rows;
    for (const EventReader::Line &line : events)
        rows.append(
            {page.instant(line.event.at), line.sending, nameOf(line.event.kind), line.event.link, line.event.evidence});
    page.heading(Words::tr("Opens and clicks"));
    if (rows.isEmpty())
        page.note(Words::tr("None is known."));
    else
        page.table(
            {Words::tr("Date"), Words::tr("Sending"), Words::tr("Event"), Words::tr("Link"), Words::tr("Program")},
            rows);
}

} // namespace

QString toHtml(const PersonReport &report, ReportPart part)
{
    Page page(report);
    const QString title =
        part == ReportPart::Everything
            ? Words::tr("What %1 knows about %2", "project, person").arg(report.project, report.contact.displayName())
            : Words::tr("Consents of %1").arg(report.contact.displayName());
    page.title(title);
    page.note(Words::tr("%1 · made on %2 · %3", "project, date, mark")
                  .arg(report.project, page.instant(report.made), nameOf(report.consents.mark)));
    if (part == ReportPart::Everything)
        addProfile(page, report);
    addConsents(page, report.consents);
    if (part == ReportPart::Everything) {
        addSendings(page, report.sendings);
        addEvents(page, report.events);
    }
    return page.finished(title);
}
