#include "store/contactlist.h"
#include "store/searchindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;

double firstPageTime(const ContactList &list, const ContactQuery &query)
{
    QList<qint64> taken;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!list.start(query, 200))
            qFatal("The list cannot be read.");
        taken.append(timer.nsecsElapsed());
    }
    std::sort(taken.begin(), taken.end());
    return double(taken.at(rounds / 2)) / 1e6;
}

/** As the window does after an import, without its pauses. */
qint64 index(Database &database)
{
    QElapsedTimer timer;
    timer.start();
    for (bool more = true; more;) {
        const Result<bool> step = database.write([](QSqlDatabase &db) { return SearchIndex(db).catchUp(4000); });
        if (!step)
            qFatal("%s", qPrintable(step.error().text()));
        more = *step;
    }
    return timer.elapsed();
}

} // namespace

/** searchrate PROJECT TERM…: how long the first page of each search takes, in milliseconds, one line each. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QStringList words = QCoreApplication::arguments();
    const auto database = Database::open(words.value(1), clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    QTextStream out(stdout);
    out << "index\t" << index(**database) << Qt::endl;
    const ContactList list(**database);
    for (const QString &term : words.mid(2)) {
        ContactQuery query;
        query.search = term;
        out << term << '\t' << firstPageTime(list, query) << Qt::endl;
    }
    return 0;
}
