#include "store/flightrecorder.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FlightRecorder)
};

constexpr qint64 placeSize = 512;
/** What fits into one place beside the rest, whatever the script: a note never crosses into the next place. */
constexpr qsizetype longestText = 96;

tl::unexpected<Failure> cannotWrite(const QFile &file)
{
    return broken(u"flight-notes"_s,
                  Words::tr("The file “%1” cannot be written: %2.").arg(file.fileName(), file.errorString()),
                  Words::tr("Free some space or give the right to write in this folder, then try again."));
}

enum class Note : quint8 { None, Departed, Answered };

QByteArray departure(RowId row)
{
    QByteArray note;
    QDataStream(&note, QIODevice::WriteOnly) << quint8(Note::Departed) << row.value;
    return note;
}

QByteArray answer(RowId row, const RowOutcome &outcome)
{
    QByteArray note;
    QDataStream(&note, QIODevice::WriteOnly)
        << quint8(Note::Answered) << row.value << wordFor(outcome.state) << outcome.reason.left(longestText)
        << outcome.countsAsAttempt << (outcome.nextTry ? toMilliseconds(*outcome.nextTry) : qint64(-1))
        << qint32(outcome.replyCode) << outcome.replyStatus.left(16) << outcome.replyText.left(longestText);
    return note;
}

RowOutcome outcomeFrom(QDataStream &note)
{
    RowOutcome outcome;
    QString state;
    qint64 nextTry = -1;
    qint32 code = 0;
    note >> state >> outcome.reason >> outcome.countsAsAttempt >> nextTry >> code >> outcome.replyStatus >>
        outcome.replyText;
    outcome.state = recipientStateFrom(state);
    outcome.replyCode = code;
    if (nextTry >= 0)
        outcome.nextTry = fromMilliseconds(nextTry);
    return outcome;
}

} // namespace

FlightRecorder::FlightRecorder(const QString &projectPath)
    : m_file(projectPath + u"-flight"_s)
{
}

QByteArray FlightRecorder::header()
{
    return "envoi flight 1 " + QSysInfo::bootUniqueId() + '\n';
}

std::optional<FlightRecorder::Notes> FlightRecorder::read() const
{
    QFile file(m_file.fileName());
    if (QSysInfo::bootUniqueId().isEmpty() || !file.open(QIODevice::ReadOnly) || file.readLine(placeSize) != header())
        return {};
    Notes notes;
    for (qint64 at = placeSize; at < file.size(); at += placeSize) {
        file.seek(at);
        const QByteArray place = file.read(placeSize);
        QDataStream stream(place);
        quint8 note = 0;
        RowId row;
        stream >> note >> row.value;
        if (note == quint8(Note::Departed))
            notes.insert(row, std::nullopt);
        else if (note == quint8(Note::Answered))
            notes.insert(row, outcomeFrom(stream));
    }
    return notes;
}

Result<void> FlightRecorder::start()
{
    const std::lock_guard guard(m_mutex);
    m_places.clear();
    m_free.clear();
    m_end = 1;
    m_file.close();
    const bool isOpen = m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered);
    if (isOpen && write(0, header()))
        return {};
    return cannotWrite(m_file);
}

Result<void> FlightRecorder::departed(RowId row)
{
    const std::lock_guard guard(m_mutex);
    qint64 place = m_end;
    if (m_free.empty()) {
        ++m_end;
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    m_places.insert(row, place);
    if (write(place, departure(row)))
        return {};
    return cannotWrite(m_file);
}

void FlightRecorder::answered(RowId row, const RowOutcome &outcome)
{
    const std::lock_guard guard(m_mutex);
    if (const auto place = m_places.constFind(row); place != m_places.constEnd())
        write(*place, answer(row, outcome));
}

void FlightRecorder::landed(RowId row, bool mayDepartAgain)
{
    const std::lock_guard guard(m_mutex);
    const auto place = m_places.constFind(row);
    if (place == m_places.constEnd())
        return;
    if (mayDepartAgain) // else the old note would be taken for one of its next journey
        write(*place, QByteArray(1, char(Note::None)));
    m_free.push_back(*place);
    m_places.erase(place);
}

void FlightRecorder::remove()
{
    m_file.remove();
}

bool FlightRecorder::write(qint64 place, const QByteArray &note)
{
    return m_file.seek(place * placeSize) && m_file.write(note) == note.size();
}
