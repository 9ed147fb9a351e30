#pragma once

#include "sendings/sending.h"
#include "store/statement.h"
#include "support/testproject.h"

/** Fills a project with contacts, groups, a message and an account by plain SQL: what the rooms under test find there.
 */
class AudienceBuilder
{
public:
    explicit AudienceBuilder(TestProject &project)
        : m_project(project)
    {
    }

    struct Person
    {
        QString key;
        QString address;         ///< as people read it; empty: none
        QString addressKey = {}; ///< empty: the address is invalid, unless it is filled from `address`
        QString language = {};
        QString zone = {};
        bool active = true;
        bool quarantined = false;
    };

    ContactId person(const Person &person)
    {
        const bool valid = person.addressKey.isEmpty() ? person.address.contains(u'@') : true;
        const QString key = person.addressKey.isEmpty() ? person.address.toLower() : person.addressKey;
        return ContactId{insert(
            QStringLiteral("INSERT INTO contact (project_id, key, address, address_key, language, time_zone, "
                           "active, quarantined, created_at, modified_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, 0, 0)"),
            {person.key, notNull(person.address), valid ? QVariant(key) : QVariant(), notNull(person.language),
             notNull(person.zone), person.active, person.quarantined})};
    }
    ContactId person(const QString &address, const QString &language = QStringLiteral("fr"))
    {
        return person({.key = address, .address = address, .language = language});
    }
    GroupId group(const QString &name, const QList<ContactId> &members, bool isSeed = false)
    {
        const GroupId id{
            insert(QStringLiteral("INSERT INTO contact_group (project_id, name, folded, is_seed, created_at) "
                                  "VALUES (1, ?, ?, ?, 0)"),
                   {name, name, isSeed})};
        for (ContactId member : members)
            insert(QStringLiteral("INSERT INTO group_member (group_id, contact_id) VALUES (?, ?)"),
                   {id.value, member.value});
        return id;
    }
    void kill(const QString &entry)
    {
        insert(QStringLiteral("INSERT INTO kill_file (project_id, entry, added_at) VALUES (1, ?, 0)"), {entry});
    }
    /** One version for each language, with a subject, HTML and text. */
    MessageId message(const QStringList &languages = {QStringLiteral("fr"), QStringLiteral("en")})
    {
        const MessageId id{
            insert(QStringLiteral("INSERT INTO message (project_id, name, sender_name, sender_address, reply_to, "
                                  "created_at, modified_at) VALUES (1, 'Infolettre', 'Ville', "
                                  "'info@ville.example', 'loisirs@ville.example', 0, 0)"),
                   {})};
        for (qsizetype position = 0; position < languages.size(); ++position)
            insert(QStringLiteral(
                       "INSERT INTO message_version (message_id, language, position, subject, preheader, html, text) "
                       "VALUES (?, ?, ?, ?, 'Le marché ouvre', '<p>Bonjour</p><p>{{identity}}</p>', 'Bonjour')"),
                   {id.value, languages[position], position, QStringLiteral("Activités %1").arg(languages[position])});
        return id;
    }
    AccountId account(const QString &name = QStringLiteral("Principal"))
    {
        return AccountId{
            insert(QStringLiteral("INSERT INTO account (project_id, name, host, port, tls, auth, connections) "
                                  "VALUES (1, ?, '127.0.0.1', 25, 'none', 'auto', 2)"),
                   {name})};
    }

    /** All that `work` inserts, in one transaction: thousands of rows cost one fsync. */
    void together(const std::function<void()> &work)
    {
        const Result<void> done = m_project.db().write([&](QSqlDatabase &db) -> Result<void> {
            m_open = &db;
            work();
            m_open = nullptr;
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
    }

    qint64 insert(const QString &sql, const QVariantList &values)
    {
        const auto run = [&](QSqlDatabase &db) -> Result<qint64> {
            Statement statement(db, sql);
            for (const QVariant &value : values)
                statement.bind(value);
            if (const Result<void> done = statement.run(); !done)
                return failureOf(done);
            return statement.insertedId();
        };
        const Result<qint64> id = m_open ? run(*m_open) : m_project.db().write(run);
        if (!id)
            qFatal("%s", qPrintable(id.error().text()));
        return *id;
    }
    /** The first column of the first row. */
    QString valueOf(const QString &sql) const
    {
        const Result<QString> value = m_project.db().read([&](QSqlDatabase &db) -> Result<QString> {
            Statement statement(db, sql);
            if (const Result<void> done = statement.run(); !done)
                return failureOf(done);
            return statement.next() ? statement.text(0) : QString();
        });
        if (!value)
            qFatal("%s", qPrintable(value.error().text()));
        return *value;
    }

private:
    static QString notNull(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

    TestProject &m_project;
    QSqlDatabase *m_open = nullptr;
};
