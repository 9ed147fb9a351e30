#include "store/connection.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "support/testproject.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Connection> fileAtSchema(const QString &path, int version)
{
    auto connection = Connection::open(path, Connection::Access::Write);
    if (!connection || !(*connection)->begin() || !migrate((*connection)->db, 0, version) || !(*connection)->commit())
        qFatal("no file at schema %d", version);
    return std::move(*connection);
}

QStringList rowsOf(QSqlDatabase &db, const QString &sql)
{
    QStringList rows;
    Statement statement(db, sql);
    if (!statement.run())
        return {u"failed: "_s + sql};
    while (statement.next())
        rows.append(statement.text(0));
    return rows;
}

/** Everything the file says of its tables, columns and indexes. */
QStringList schemaOf(QSqlDatabase &db)
{
    return rowsOf(db,
                  u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s) +
           rowsOf(db, uR"(SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' ||
                                coalesce(c.dflt_value, '') || ' ' || c.pk
                         FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.name)"_s) +
           rowsOf(db, u"PRAGMA user_version"_s);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoryHasNoHole()
    {
        int expected = 1;
        for (const Migration &migration : migrations()) {
            QCOMPARE(migration.version, expected++);
            QVERIFY(*migration.why != '\0');
        }
        QCOMPARE(newestSchema(), expected - 1);
    }

    void aScriptIsCutIntoItsStatements()
    {
        QCOMPARE(statementsOf(u"-- one; two\nCREATE a; -- why; because\n\nCREATE\nb;\n"_s),
                 (QStringList{u"CREATE a"_s, u"CREATE\nb"_s}));
    }

    void everyEarlierVersionBecomesTheNewest_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration &migration : migrations())
            QTest::addRow("from %d", migration.version) << migration.version;
    }

    void everyEarlierVersionBecomesTheNewest()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const auto fresh = fileAtSchema(folder.filePath(u"fresh"_s), newestSchema());
        const auto old = fileAtSchema(folder.filePath(u"old"_s), version);
        QVERIFY(old->begin() && migrate(old->db, version) && old->commit());
        const QStringList schema = schemaOf(old->db);
        QVERIFY2(schema.size() > 100, qPrintable(schema.join(u'\n')));
        QCOMPARE(schema, schemaOf(fresh->db));
        QCOMPARE(rowsOf(old->db, u"PRAGMA foreign_key_check"_s), QStringList());
    }

    void aMigrationThatFailsChangesNothing()
    {
        const QTemporaryDir folder;
        const auto file = Connection::open(folder.filePath(u"f"_s), Connection::Access::Write);
        QVERIFY(file);
        QVERIFY(runSql((*file)->db, u"CREATE TABLE setting (mine)"_s)); // in the way of the first schema
        const QStringList before = schemaOf((*file)->db);
        QVERIFY((*file)->begin());
        QVERIFY(!migrate((*file)->db, 0));
        (*file)->rollback();
        QCOMPARE(schemaOf((*file)->db), before);
    }

    void openingAnOlderProjectKeepsABackup_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version < newestSchema(); ++version)
            QTest::addRow("from %d", version) << version;
    }

    void openingAnOlderProjectKeepsABackup()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.envoi"_s);
        QVERIFY(runSql(fileAtSchema(path, version)->db, u"PRAGMA application_id = 0x454E564F"_s));
        const FakeClock clock;
        const auto opened = Database::open(path, clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE((*opened)->read([](QSqlDatabase &db) { return rowsOf(db, u"PRAGMA user_version"_s); }),
                 QStringList{QString::number(newestSchema())});
        const auto backup = Connection::open(path + u".backup-v%1"_s.arg(version), Connection::Access::Read);
        QVERIFY(backup);
        QCOMPARE(rowsOf((*backup)->db, u"PRAGMA user_version"_s), QStringList{QString::number(version)});
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
