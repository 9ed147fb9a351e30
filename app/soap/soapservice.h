#pragma once

#include "services/servicekey.h"
#include "services/servicerecord.h"
#include "store/database.h"
#include "workflow/servicecontacts.h"

#include "envoicontract.h" // generated from envoi.wsdl

/** The operations of envoi.wsdl: what is asked goes to the orders of the workflow, what they answer goes back. */
class SoapService : public envoi::soap::EnvoiServerBase
{
    Q_OBJECT

public:
    explicit SoapService(Database &database)
        : m_database(database)
    {
    }

    struct Outcome
    {
        KDSoapMessage answer;
        std::optional<Failure> failure; ///< then there is no answer
        int records = 0;                ///< sent or given back
        bool isPartial = false;         ///< some records are in error
    };
    /** The right was checked before. */
    Outcome run(const KDSoapMessage &request, const ServiceKey &key);

    envoi::soap::TNS__ContactsMergeResponse contactsMerge(const envoi::soap::TNS__ContactsMerge &asked) override;
    envoi::soap::TNS__ContactsGetResponse contactsGet(const envoi::soap::TNS__ContactsGet &asked) override;
    envoi::soap::TNS__ContactsDeleteResponse contactsDelete(const envoi::soap::TNS__ContactsDelete &asked) override;
    envoi::soap::TNS__GroupsListResponse groupsList(const envoi::soap::TNS__GroupsList &asked) override;
    envoi::soap::TNS__GroupContactsResponse groupContacts(const envoi::soap::TNS__GroupContacts &asked) override;
    envoi::soap::TNS__KillFileCheckExistsResponse
    killFileCheckExists(const envoi::soap::TNS__KillFileCheckExists &asked) override;
    envoi::soap::TNS__KillFileAddResponse killFileAdd(const envoi::soap::TNS__KillFileAdd &asked) override;

private:
    using Record = envoi::soap::TNS__Record;
    template <class Answer>
    Answer fail(const Failure &failure);
    QList<ServiceRecord> recordsOf(const QList<Record> &records);
    QList<envoi::soap::TNS__RecordAnswer> answersOf(const RecordAnswers &answers);
    template <class Answer>
    Answer answerOf(const Result<ServiceContacts::Page> &page);

    Database &m_database;
    const KDSoapMessage *m_request = nullptr; ///< of the call under way, as are those below
    ServiceKey m_key;
    Outcome m_outcome;
};
