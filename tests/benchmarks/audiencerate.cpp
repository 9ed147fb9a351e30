// How fast Calculate is in one process: audiencerate PROJECT SENDING ROUNDS prints first_ms=N median_ms=N, then the
// count as receive=N addresses=N excluded=N seeds=N. The first count of a fresh project builds the audience index.

#include "base/clock.h"
#include "store/audience.h"
#include "store/messagerepository.h"
#include "store/sendingrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace {

template <class T>
T orExit(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        qFatal("audiencerate PROJECT SENDING ROUNDS");
    const SystemClock clock;
    auto opened = Database::open(words[1], clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    Database &database = **opened;
    const Sending sending = orExit(SendingRepository(database).byId(SendingId{words[2].toLongLong()}));
    const AudienceQuery query = AudienceQuery::of(sending, orExit(MessageRepository(database).byId(sending.message)));
    std::vector<double> milliseconds;
    RecipientCount count;
    for (int round = 0; round <= words[3].toInt(); ++round) {
        QElapsedTimer timer;
        timer.start();
        count = orExit(Audience(database).count(query));
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const double first = milliseconds.front();
    milliseconds.erase(milliseconds.begin());
    std::ranges::sort(milliseconds);
    QTextStream(stdout) << "first_ms=" << first << " median_ms=" << milliseconds[milliseconds.size() / 2]
                        << " receive=" << count.receive << " addresses=" << count.addresses
                        << " excluded=" << count.totalExcluded() << " seeds=" << count.seeds << '\n';
    return 0;
}
