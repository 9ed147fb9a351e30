#include "contacts/csvreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

/** Fetched by ./dev from npm; absent where npm is. */
QDir spectrum()
{
    return QDir(qEnvironmentVariable("ENVOI_SOURCE") + QStringLiteral("/build/npm/node_modules/csv-spectrum"));
}

/** Every line as an object of the header's names. */
QJsonArray readAsObjects(QFile &file)
{
    const TextEncoding encoding = detectEncoding(file).value();
    const QChar separator = detectSeparator(file, encoding);
    file.seek(0);
    CsvReader reader(file, encoding, separator);
    TableRecord record;
    QStringList header;
    QJsonArray lines;
    while (reader.next(record).value_or(false)) {
        if (header.isEmpty()) {
            header = record.cells;
            continue;
        }
        QJsonObject line;
        for (qsizetype i = 0; i < header.size(); ++i)
            line.insert(header.at(i), record.cells.value(i));
        lines.append(line);
    }
    return lines;
}

const QString telephone = QStringLiteral("Contact Phone Number");

void withoutTelephone(QJsonArray &lines)
{
    QJsonObject line = lines.first().toObject();
    line.remove(telephone);
    lines[0] = line;
}

} // namespace

/** csv-spectrum: files every reader of CSV should read alike. */
class CsvSpectrumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReadAsItsJsonSays_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files =
            QDir(spectrum().filePath(QStringLiteral("csvs"))).entryList({QStringLiteral("*.csv")});
        if (files.isEmpty())
            QSKIP("csv-spectrum is not here: npm could not fetch it");
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void everyFileIsReadAsItsJsonSays()
    {
        QFETCH(QString, name);
        QFile csv(spectrum().filePath(QStringLiteral("csvs/%1.csv").arg(name)));
        QFile json(spectrum().filePath(QStringLiteral("json/%1.json").arg(name)));
        QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
        const QJsonDocument said = QJsonDocument::fromJson(json.readAll());
        QJsonArray expected = said.isObject() ? QJsonArray{said.object()} : said.array();
        QJsonArray lines = readAsObjects(csv);
        if (name == QLatin1String("location_coordinates")) { // its JSON has another telephone number than its CSV
            QCOMPARE(lines.first()[telephone].toString(), QStringLiteral("2095257564"));
            withoutTelephone(expected);
            withoutTelephone(lines);
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(lines, expected);
    }
};

QTEST_GUILESS_MAIN(CsvSpectrumTest)
#include "tst_csvspectrum.moc"
