#include "workflow/exportresults.h"

#include "base/outputfile.h"
#include "contacts/csvwriter.h"
#include "store/sendingrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportResults)
};

constexpr int pageSize = 5000;

/** Every recipient in order, page by page, without holding them all. */
template <class Use>
Result<qint64> forEachRecipient(const SendingRepository &repository, SendingId sending, Use use)
{
    qint64 count = 0;
    for (;;) {
        const auto page = repository.recipients(sending, std::nullopt, {}, count, pageSize);
        if (!page)
            return failureOf(page);
        for (const RecipientLine &line : *page)
            use(line);
        count += page->size();
        if (page->size() < pageSize)
            return count;
    }
}

QString isoOrEmpty(const std::optional<Instant> &instant)
{
    return instant ? toIso(*instant) : QString();
}

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1);
}

bool isBounce(RecipientState state)
{
    return state == RecipientState::BouncedHard || state == RecipientState::BouncedSoft;
}

Result<void> finish(OutputFile &file)
{
    if (file.commit())
        return {};
    return broken(u"file"_s,
                  Words::tr("The file %1 could not be written: %2.").arg(file.fileName(), file.errorString()),
                  Words::tr("Check the free space and your rights, or choose another place."));
}

Result<void> open(OutputFile &file)
{
    if (file.open(QIODevice::WriteOnly))
        return {};
    return finish(file);
}

} // namespace

Result<qint64> ExportResults::toCsv(SendingId sending, const QString &path) const
{
    OutputFile file(path);
    if (const Result<void> opened = open(file); !opened)
        return failureOf(opened);
    CsvWriter csv(file);
    csv.writeRow({u"contact"_s, u"address"_s, u"domain"_s, u"language"_s, u"seed"_s, u"state"_s, u"reason"_s,
                  u"attempts"_s, u"gotBounce"_s, u"isHardBounce"_s, u"BounceCode"_s, u"reply"_s, u"handed_at"_s,
                  u"ended_at"_s, u"opens"_s, u"first_open"_s, u"last_open"_s, u"clicks"_s, u"first_click"_s});
    const SendingRepository repository(m_database);
    const Result<qint64> rows = forEachRecipient(repository, sending, [&](const RecipientLine &line) {
        csv.writeRow({line.contactKey, line.address, domainOf(line.address), line.language, line.seed ? u"1"_s : u"0"_s,
                      wordFor(line.state), line.reason, QString::number(line.attempts),
                      isBounce(line.state) ? u"1"_s : u"0"_s,
                      line.state == RecipientState::BouncedHard ? u"1"_s : u"0"_s, line.replyStatus,
                      line.replyCode ? u"%1 %2"_s.arg(line.replyCode).arg(line.replyText) : QString(),
                      isoOrEmpty(line.handedAt), isoOrEmpty(line.endedAt), QString::number(line.engagement.opens),
                      isoOrEmpty(line.engagement.firstOpen), isoOrEmpty(line.engagement.lastOpen),
                      QString::number(line.engagement.clicks), isoOrEmpty(line.engagement.firstClick)});
    });
    if (!rows)
        return failureOf(rows);
    if (const Result<void> done = finish(file); !done)
        return failureOf(done);
    return *rows;
}

Result<qint64> ExportResults::toJson(SendingId sending, const QString &path) const
{
    const SendingRepository repository(m_database);
    const Result<SendingFigures> figures = repository.figures(sending);
    if (!figures)
        return failureOf(figures);
    const Result<Engagement> engagement = repository.engagement(sending);
    if (!engagement)
        return failureOf(engagement);
    QJsonArray recipients;
    const Result<qint64> rows = forEachRecipient(repository, sending, [&](const RecipientLine &line) {
        recipients.append(QJsonObject{{u"contact"_s, line.contactKey},
                                      {u"address"_s, line.address},
                                      {u"language"_s, line.language},
                                      {u"seed"_s, line.seed},
                                      {u"state"_s, wordFor(line.state)},
                                      {u"reason"_s, line.reason},
                                      {u"attempts"_s, line.attempts},
                                      {u"code"_s, line.replyCode},
                                      {u"status"_s, line.replyStatus},
                                      {u"reply"_s, line.replyText},
                                      {u"handed_at"_s, isoOrEmpty(line.handedAt)},
                                      {u"ended_at"_s, isoOrEmpty(line.endedAt)},
                                      {u"engagement"_s, ::toJson(line.engagement)}});
    });
    if (!rows)
        return failureOf(rows);
    QJsonObject states;
    for (RecipientState state : allRecipientStates())
        states.insert(wordFor(state), figures->count(state));
    const QJsonObject json{{u"targeted"_s, figures->targeted()},
                           {u"processed"_s, figures->processed()},
                           {u"delivered"_s, figures->delivered()},
                           {u"errors"_s, figures->errors()},
                           {u"states"_s, states},
                           {u"engagement"_s, ::toJson(*engagement)},
                           {u"recipients"_s, recipients}};
    OutputFile file(path);
    if (const Result<void> opened = open(file); !opened)
        return failureOf(opened);
    file.write(QJsonDocument(json).toJson());
    if (const Result<void> done = finish(file); !done)
        return failureOf(done);
    return *rows;
}
