#pragma once

#include "consents/communicationtype.h"
#include "store/database.h"

/** The communication types of the project (specification §15.1). A project always has one that is the default. */
class CommunicationTypeRepository
{
public:
    explicit CommunicationTypeRepository(Database &database)
        : m_database(database)
    {
    }

    Result<QList<CommunicationType>> list() const; ///< the default first, then by name
    /** An invalid id means the default type: the one of a message that chose none. */
    Result<CommunicationType> byId(CommunicationTypeId id) const;
    /** By name, by a label, or by number. */
    Result<CommunicationType> find(const QString &name) const;
    /** Creates (invalid id) or changes; a new default takes the place of the old one. */
    Result<CommunicationTypeId> save(const CommunicationType &type);
    /** Refused for the default type and while messages or sendings use it. */
    Result<void> remove(CommunicationTypeId id);

private:
    Database &m_database;
};

/** Inside write work: the one type of a new project, *Infolettre / Newsletter*. */
Result<void> addDefaultType(QSqlDatabase &db);

/** What eligibility asks of a type (invalid: the default one), with the project's consent centre. */
Result<ConsentRule> readConsentRule(QSqlDatabase &db, CommunicationTypeId type);
/** Whether the project keeps consents (setting `consent-centre`). */
Result<bool> hasConsentCentre(QSqlDatabase &db);
