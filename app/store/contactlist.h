#pragma once

#include "contacts/contact.h"
#include "store/contactquery.h"
#include "store/database.h"

#include <functional>

/** A contact as a list shows her. */
struct ContactLine
{
    Contact contact;
    std::optional<Instant> lastSending;

    bool operator==(const ContactLine &) const = default;
};

/**
 * The answer to a ContactQuery, for lists of any length: the first lines at once, then how many there are, then any
 * page of them. A list in the order of an index is read where one looks; every other one is a list of numbers, eight
 * bytes a contact: contacts themselves are only ever read by page.
 */
class ContactList
{
public:
    using IsCancelled = std::function<bool()>;

    /** How long the list is and, unless an index has its order, the contacts in it. */
    struct Outline
    {
        qint64 total = 0;
        std::optional<QList<ContactId>> ids;
    };
    struct Start
    {
        QList<ContactLine> lines;
        std::optional<Outline> outline; ///< when it was found on the way
    };

    explicit ContactList(const Database &database)
        : m_database(database)
    {
    }

    /** As many of the first lines as there are, at most `limit`. */
    Result<Start> start(const ContactQuery &query, int limit, const IsCancelled &isCancelled = {}) const;
    Result<Outline> outline(const ContactQuery &query, const IsCancelled &isCancelled = {}) const;
    Result<QList<ContactLine>> page(const ContactQuery &query, const Outline &outline, qint64 offset, int limit) const;
    /** Everybody the query means, in order: for orders given to all of them. */
    Result<QList<ContactId>> ids(const ContactQuery &query, const IsCancelled &isCancelled = {}) const;

    /** Languages contacts have. */
    Result<QStringList> languages() const;

private:
    const Database &m_database;
};
