#include "store/flightrecorder.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>
#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FlightRecorder)
};

constexpr qint64 placeSize = 512;
constexpr qint64 placesAtOnce = 64;
/** What fits into one place beside the rest, whatever the script: a note never crosses into the next place. */
constexpr qsizetype longestText = 76;
constexpr qsizetype longestAnswer = 2 * sizeof(qint32) + sizeof(qint64) + sizeof(qint32) + 3 * (1 + longestText * 2);

tl::unexpected<Failure> cannotWrite(const QFile &file)
{
    return broken(u"flight-notes"_s,
                  Words::tr("The file “%1” cannot be written: %2.").arg(file.fileName(), file.errorString()),
                  Words::tr("Free some space or give the right to write in this folder, then try again."));
}

/** A place holds the kind of its note, the row, and of an answer what it was. */
enum Note : uchar { None, Departed, Answered };
constexpr qsizetype rowAt = 1;
constexpr qsizetype answerAt = rowAt + sizeof(qint64);
static_assert(answerAt + longestAnswer <= placeSize);

/** Written last: whoever finds it finds the rest complete. */
void setKind(uchar *place, Note kind)
{
    std::atomic_ref<uchar>(*place).store(kind, std::memory_order_release);
}

/** What an answer is noted as, field after field, as it lies in memory: the note never leaves this computer. */
class NoteWriter
{
public:
    explicit NoteWriter(uchar *to)
        : m_to(to)
    {
    }
    template <class Number>
    void number(Number value)
    {
        std::memcpy(m_to, &value, sizeof value);
        m_to += sizeof value;
    }
    void text(const QString &text)
    {
        const auto size = quint8(std::min(text.size(), longestText));
        number(size);
        std::memcpy(m_to, text.constData(), size * sizeof(QChar));
        m_to += size * sizeof(QChar);
    }

private:
    uchar *m_to;
};

class NoteReader
{
public:
    explicit NoteReader(const uchar *from)
        : m_from(from)
    {
    }
    template <class Number>
    Number number()
    {
        Number value;
        std::memcpy(&value, m_from, sizeof value);
        m_from += sizeof value;
        return value;
    }
    QString text()
    {
        const qsizetype size = std::min<qsizetype>(number<quint8>(), longestText);
        QString text(size, Qt::Uninitialized);
        std::memcpy(text.data(), m_from, size_t(size) * sizeof(QChar));
        m_from += size_t(size) * sizeof(QChar);
        return text;
    }

private:
    const uchar *m_from;
};

void write(const RowOutcome &outcome, uchar *to)
{
    NoteWriter note(to);
    note.number(qint32(outcome.state));
    note.number(qint32(outcome.countsAsAttempt));
    note.number(outcome.nextTry ? toMilliseconds(*outcome.nextTry) : qint64(-1));
    note.number(qint32(outcome.replyCode));
    for (const QString &text : {outcome.reason, outcome.replyStatus, outcome.replyText})
        note.text(text);
}

RowOutcome outcomeFrom(const uchar *from)
{
    NoteReader note(from);
    RowOutcome outcome;
    outcome.state = RecipientState(note.number<qint32>());
    outcome.countsAsAttempt = note.number<qint32>() != 0;
    if (const auto nextTry = note.number<qint64>(); nextTry >= 0)
        outcome.nextTry = fromMilliseconds(nextTry);
    outcome.replyCode = note.number<qint32>();
    outcome.reason = note.text();
    outcome.replyStatus = note.text();
    outcome.replyText = note.text();
    return outcome;
}

} // namespace

FlightRecorder::FlightRecorder(const QString &projectPath)
    : m_file(projectPath + u"-flight"_s)
{
}

QByteArray FlightRecorder::header()
{
    return "envoi flight 2 " + QSysInfo::bootUniqueId() + '\n';
}

std::optional<FlightRecorder::Notes> FlightRecorder::read() const
{
    QFile file(m_file.fileName());
    if (QSysInfo::bootUniqueId().isEmpty() || !file.open(QIODevice::ReadOnly) || file.readLine(placeSize) != header())
        return {};
    Notes notes;
    for (qint64 at = placeSize; at < file.size(); at += placeSize) {
        file.seek(at);
        const QByteArray place = file.read(placeSize).leftJustified(placeSize, '\0');
        RowId row;
        std::memcpy(&row.value, place.constData() + rowAt, sizeof row.value);
        if (place.front() == Departed)
            notes.insert(row, std::nullopt);
        else if (place.front() == Answered)
            notes.insert(row, outcomeFrom(reinterpret_cast<const uchar *>(place.constData()) + answerAt));
    }
    return notes;
}

Result<void> FlightRecorder::start()
{
    const std::lock_guard guard(m_mutex);
    m_places.clear();
    m_free.clear();
    m_chunks.clear();
    m_file.close();
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered) || !addPlaces())
        return cannotWrite(m_file);
    std::erase(m_free, 0); // the header's
    const QByteArray title = header();
    std::copy(title.begin(), title.end(), at(0));
    return {};
}

/** Written before it is mapped: a full disk is told now, not by a signal later. */
bool FlightRecorder::addPlaces()
{
    constexpr qint64 size = placesAtOnce * placeSize;
    const qint64 first = qint64(m_chunks.size()) * placesAtOnce;
    if (!m_file.seek(first * placeSize) || m_file.write(QByteArray(size, '\0')) != size)
        return false;
    uchar *const chunk = m_file.map(first * placeSize, size);
    if (!chunk)
        return false;
    m_chunks.push_back(chunk);
    for (qint64 place = first + placesAtOnce; place > first; --place)
        m_free.push_back(place - 1);
    return true;
}

uchar *FlightRecorder::at(qint64 place) const
{
    return m_chunks[size_t(place / placesAtOnce)] + place % placesAtOnce * placeSize;
}

Result<void> FlightRecorder::departed(RowId row)
{
    const std::lock_guard guard(m_mutex);
    if (m_free.empty() && !addPlaces())
        return cannotWrite(m_file);
    const qint64 place = m_free.back();
    m_free.pop_back();
    m_places.insert(row, place);
    std::memcpy(at(place) + rowAt, &row.value, sizeof row.value);
    setKind(at(place), Departed);
    return {};
}

void FlightRecorder::answered(RowId row, const RowOutcome &outcome)
{
    const std::lock_guard guard(m_mutex);
    const auto place = m_places.constFind(row);
    if (place == m_places.constEnd())
        return; // its body did not leave
    write(outcome, at(*place) + answerAt);
    setKind(at(*place), Answered);
}

void FlightRecorder::landed(RowId row)
{
    const std::lock_guard guard(m_mutex);
    const auto place = m_places.constFind(row);
    if (place == m_places.constEnd())
        return;
    setKind(at(*place), None);
    m_free.push_back(*place);
    m_places.erase(place);
}

void FlightRecorder::remove()
{
    m_file.remove();
}
