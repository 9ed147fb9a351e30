#pragma once

#include "store/recordmerge.h"

/**
 * The names under which the web service speaks of a project's contacts (specification §17.1), and what they mean:
 *
 *   key_f_X         a field of the unique key, to say who is meant
 *   f_X             a field of the project, `f_email`, `f_language` and `f_time_zone` included
 *   optin_X         a consent: 1 given, 0 withdrawn, empty or null: nothing is said of it
 *   dt_optin_X      when it was given or withdrawn (a day or an ISO instant); not given: now
 *   proof_optin_X   where and how: kept with the consent
 *
 *   hasTrackingConsent, dtTrackingConsent, proofTrackingConsent
 *                   the same for the consent to be followed, which every project has (§15.2)
 *
 * Names are compared as in an import: case, accents, blanks, `_` and `-` do not count.
 */
class ServiceFields
{
public:
    static Result<ServiceFields> read(Database &database);

    /** Who speaks, for the history of the consents. */
    struct Origin
    {
        QString who;   ///< name of the key
        QString proof; ///< when the record gives none
        Instant now{};
    };
    /** An error names the field that is wrong, as the record named it. */
    tl::expected<MergeRecord, RecordAnswer> parse(const ServiceRecord &record, const Origin &origin) const;

    /** A contact as the service gives it back: what parse() reads. */
    ServiceRecord recordOf(const Contact &contact, const QSet<FieldId> &empties, const QList<ConsentState> &states,
                           Instant now) const;
    /** The name without `f_` or `key_f_`. */
    static QString withoutPrefix(const QString &name);

    const Project &project() const { return m_project; }
    const ContactFields &all() const { return m_all; } ///< the built-in ones first

private:
    class Reading;

    Project m_project;
    ContactFields m_own;
    ContactFields m_all; ///< the built-in ones before
    QList<Consent> m_consents;
};
