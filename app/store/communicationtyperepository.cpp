#include "store/communicationtyperepository.h"

#include "base/folding.h"
#include "consents/trackingconsent.h"
#include "store/statement.h"
#include "store/usedby.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommunicationTypeRepository)
};

constexpr int longestName = 100;

QString jsonOf(const QMap<QString, QString> &labels)
{
    QJsonObject json;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        if (!it.value().trimmed().isEmpty())
            json.insert(it.key(), it.value().trimmed());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> labelsFrom(const QString &json)
{
    QMap<QString, QString> labels;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

Result<QList<CommunicationType>> readTypes(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id, name, labels, administrative, to_kill_file, from_profile, is_default "
                       "FROM communication_type WHERE project_id = ? ORDER BY is_default DESC, folded"_s);
    if (const Result<void> done = rows.bind(Database::projectId).run(); !done)
        return failureOf(done);
    QList<CommunicationType> types;
    Statement consents(db, u"SELECT consent_id FROM type_consent WHERE type_id = ? ORDER BY consent_id"_s);
    while (rows.next()) {
        CommunicationType type;
        type.id = rows.id<CommunicationTypeId>(0);
        type.name = rows.text(1);
        type.labels = labelsFrom(rows.text(2));
        type.administrative = rows.flag(3);
        type.sendsToKillFile = rows.flag(4);
        type.fromProfile = rows.flag(5);
        type.isDefault = rows.flag(6);
        if (const Result<void> done = consents.bind(type.id).run(); !done)
            return failureOf(done);
        while (consents.next())
            type.consents.append(consents.id<ConsentId>(0));
        types.append(type);
    }
    return types;
}

tl::unexpected<Failure> noType(const QString &what)
{
    return notFound(Words::tr("There is no communication type “%1”.").arg(what),
                    Words::tr("Look at the list of communication types."));
}

Result<CommunicationType> readType(QSqlDatabase &db, CommunicationTypeId id)
{
    const Result<QList<CommunicationType>> types = readTypes(db);
    if (!types)
        return failureOf(types);
    const auto found = std::ranges::find_if(
        *types, [&](const CommunicationType &type) { return id.isValid() ? type.id == id : type.isDefault; });
    return found == types->end() ? Result<CommunicationType>(noType(QString::number(id.value))) : *found;
}

Result<CommunicationType> checkedType(CommunicationType type)
{
    type.name = type.name.simplified();
    if (type.name.isEmpty())
        return refused(u"no-name"_s, Words::tr("The communication type has no name."), Words::tr("Give it one."));
    if (type.name.size() > longestName)
        return refused(u"long-name"_s, Words::tr("The name is longer than %1 characters.").arg(longestName),
                       Words::tr("Choose a shorter one."));
    if (type.sendsToKillFile && !type.administrative)
        return refused(u"not-administrative"_s,
                       Words::tr("Only an administrative type may be sent to people in the kill file."),
                       Words::tr("Make the type administrative, or leave the kill file as it is."));
    if (type.consents.contains(trackingConsent))
        return refused(u"tracking"_s, Words::tr("The consent to tracking authorises no message."),
                       Words::tr("Let the type require another consent, or none."));
    return type;
}

Result<CommunicationTypeId> insertRow(QSqlDatabase &db)
{
    Statement insert(db, u"INSERT INTO communication_type (project_id, name, folded) VALUES (?, '', '')"_s);
    if (const Result<void> done = insert.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return CommunicationTypeId{insert.insertedId()};
}

Result<void> writeConsents(QSqlDatabase &db, const CommunicationType &type)
{
    Statement remove(db, u"DELETE FROM type_consent WHERE type_id = ?"_s);
    if (const Result<void> done = remove.bind(type.id).run(); !done)
        return done;
    Statement insert(db, u"INSERT OR IGNORE INTO type_consent (type_id, consent_id) VALUES (?, ?)"_s);
    for (ConsentId consent : type.consents)
        if (const Result<void> done = insert.bind(type.id).bind(consent).run(); !done)
            return done;
    return {};
}

/** There is always exactly one default: taking the mark away from it is not possible, giving it to another is. */
Result<bool> settleDefault(QSqlDatabase &db, const CommunicationType &type)
{
    Statement current(db, u"SELECT is_default FROM communication_type WHERE id = ?"_s);
    if (const Result<void> done = current.bind(type.id).run(); !done)
        return failureOf(done);
    if (!type.isDefault)
        return current.next() && current.flag(0);
    Statement clear(db, u"UPDATE communication_type SET is_default = 0 WHERE project_id = ?"_s);
    if (const Result<void> done = clear.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return true;
}

Result<CommunicationTypeId> writeType(QSqlDatabase &db, CommunicationType type)
{
    if (!type.id.isValid()) {
        const Result<CommunicationTypeId> id = insertRow(db);
        if (!id)
            return id;
        type.id = *id;
    }
    const Result<bool> isDefault = settleDefault(db, type);
    if (!isDefault)
        return failureOf(isDefault);
    Statement update(db, u"UPDATE communication_type SET name = ?, folded = ?, labels = ?, administrative = ?, "
                         "to_kill_file = ?, from_profile = ?, is_default = ? WHERE id = ? AND project_id = ?"_s);
    update.bind(type.name).bind(folded(type.name)).bind(jsonOf(type.labels)).bind(int(type.administrative));
    update.bind(int(type.sendsToKillFile)).bind(int(type.fromProfile)).bind(int(*isDefault));
    if (const Result<void> done = update.bind(type.id).bind(Database::projectId).run(); !done) {
        if (done.error().code == "constraint"_L1)
            return refused(u"exists"_s, Words::tr("There is already a communication type “%1”.").arg(type.name),
                           Words::tr("Choose another name."));
        return failureOf(done);
    }
    if (update.rowsChanged() == 0)
        return noType(type.name);
    if (const Result<void> done = writeConsents(db, type); !done)
        return failureOf(done);
    return type.id;
}

/** Names of the messages and unfinished sendings that have this type. */
Result<QStringList> usersOf(QSqlDatabase &db, CommunicationTypeId id)
{
    Statement messages(db, u"SELECT name FROM message WHERE type_id = ? AND removed = 0 ORDER BY id"_s);
    if (const Result<void> done = messages.bind(id).run(); !done)
        return failureOf(done);
    QStringList names;
    while (messages.next())
        names.append(messages.text(0));
    const Result<QStringList> sendings = sendingsThatNeed(db, u"s.type_id = ?"_s, id.value);
    if (!sendings)
        return sendings;
    return names + *sendings;
}

} // namespace

Result<QList<CommunicationType>> CommunicationTypeRepository::list() const
{
    return m_database.read(readTypes);
}

Result<CommunicationType> CommunicationTypeRepository::byId(CommunicationTypeId id) const
{
    return m_database.read([&](QSqlDatabase &db) { return readType(db, id); });
}

Result<CommunicationType> CommunicationTypeRepository::find(const QString &name) const
{
    const Result<QList<CommunicationType>> types = list();
    if (!types)
        return failureOf(types);
    const QString wanted = folded(name);
    for (const CommunicationType &type : *types)
        if (folded(type.name) == wanted)
            return type;
    for (const CommunicationType &type : *types)
        if (std::ranges::any_of(type.labels, [&](const QString &label) { return folded(label) == wanted; }))
            return type;
    bool number = false;
    const CommunicationTypeId id{name.trimmed().toLongLong(&number)};
    return number && id.isValid() ? byId(id) : noType(name);
}

Result<CommunicationTypeId> CommunicationTypeRepository::save(const CommunicationType &type)
{
    const Result<CommunicationType> valid = checkedType(type);
    if (!valid)
        return failureOf(valid);
    return m_database.write([&](QSqlDatabase &db) { return writeType(db, *valid); });
}

Result<void> CommunicationTypeRepository::remove(CommunicationTypeId id)
{
    return m_database.write([&](QSqlDatabase &db) -> Result<void> {
        const Result<CommunicationType> type = readType(db, id);
        if (!type)
            return failureOf(type);
        if (type->isDefault)
            return refused(u"default-type"_s, Words::tr("“%1” is the default type.").arg(type->name),
                           Words::tr("Make another type the default first."));
        const Result<QStringList> users = usersOf(db, id);
        if (!users)
            return failureOf(users);
        if (!users->isEmpty())
            return refused(u"in-use"_s, Words::tr("“%1” is used by: %2.").arg(type->name, users->join(u", "_s)),
                           Words::tr("Give these messages another type first."));
        for (const QString &sql : {u"UPDATE sending SET type_id = NULL WHERE type_id = ?"_s,
                                   u"UPDATE message SET type_id = NULL WHERE type_id = ?"_s,
                                   u"DELETE FROM communication_type WHERE id = ?"_s})
            if (const Result<void> done = Statement(db, sql).bind(id).run(); !done)
                return done;
        return {};
    });
}

Result<void> addDefaultType(QSqlDatabase &db)
{
    const QString name = u"Infolettre / Newsletter"_s;
    Statement insert(db, u"INSERT INTO communication_type (project_id, name, folded, labels, from_profile, is_default) "
                         "VALUES (?, ?, ?, ?, 1, 1)"_s);
    insert.bind(Database::projectId).bind(name).bind(folded(name));
    return insert.bind(jsonOf({{u"fr"_s, u"Infolettre"_s}, {u"en"_s, u"Newsletter"_s}})).run();
}

Result<ConsentRule> readConsentRule(QSqlDatabase &db, CommunicationTypeId id)
{
    const Result<CommunicationType> type = readType(db, id);
    if (!type)
        return failureOf(type);
    const Result<bool> centre = hasConsentCentre(db);
    if (!centre)
        return failureOf(centre);
    return ConsentRule::of(*type, *centre);
}

Result<bool> hasConsentCentre(QSqlDatabase &db)
{
    Statement row(db, u"SELECT value FROM setting WHERE project_id = ? AND name = 'consent-centre'"_s);
    if (const Result<void> done = row.bind(Database::projectId).run(); !done)
        return failureOf(done);
    return row.next() && row.text(0) == "on"_L1;
}
