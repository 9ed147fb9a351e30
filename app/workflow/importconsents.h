#pragma once

#include "contacts/dateorder.h"
#include "contacts/importplan.h"
#include "contacts/tablereader.h"
#include "store/consentimport.h"
#include "store/database.h"

#include <QMap>

/** A consent an import brings: which one, where its status and date stand, and what proves it. */
struct ImportConsent
{
    QString consent;         ///< its name
    QString statusColumn;    ///< empty: everybody of the file gave it
    QString dateColumn;      ///< empty, or an empty cell: `date`
    QString date;            ///< one date for the file
    QString source;          ///< empty: "import"
    QString proof;           ///< where and how it was given; the file and the line are added
    bool reactivate = false; ///< a later date brings back who had withdrawn

    bool operator==(const ImportConsent &) const = default;
};

/** How many consents a file changed. */
struct ConsentCounts
{
    qint64 given = 0;
    qint64 withdrawn = 0;
    qint64 keptWithdrawn = 0; ///< the file said yes, the person had said no: she stays out
    bool operator==(const ConsentCounts &) const = default;
};

/** Reads the consents of each line and writes them (specification §15.2). Part of ImportContacts. */
class ImportConsents
{
public:
    /** What was chosen, and the consent to tracking when the file has a column for it that nothing else was chosen for;
     * `tracking` says what its columns do not. */
    static QList<ImportConsent> wanted(const QList<ImportConsent> &chosen, const ImportConsent &tracking,
                                       const ImportPlan &plan);
    /** Refused when a consent is unknown, a column is missing, or no date is given. */
    static Result<ImportConsents> prepare(Database &database, const QList<ImportConsent> &wanted,
                                          const QStringList &header, const QString &file, const QString &who);
    /** Columns that hold consents become no contact fields. */
    static QMap<QString, QString> mapping(const QMap<QString, QString> &chosen, const QList<ImportConsent> &wanted);

    /** Some of them authorise messages: who left has one withdrawn. */
    bool concernMessages() const;
    /** How the file writes its dates. */
    void setDateOrder(DateOrder order) { m_dates = order; }
    void begin(QSqlDatabase &db);
    /** What the line says, or why it cannot be read; nothing is written. */
    Result<QList<ConsentRecord>> read(const TableRecord &line) const;
    Result<void> write(ContactId contact, QList<ConsentRecord> records, ConsentCounts &counts);

private:
    struct Source
    {
        ConsentId consent;
        int statusColumn = -1;
        int dateColumn = -1;
        ImportConsent asked;
        std::shared_ptr<ConsentImport> target;
    };
    Result<std::optional<ConsentRecord>> readOne(const Source &source, const TableRecord &line) const;

    QList<Source> m_sources;
    QByteArray m_zone;
    QString m_file;
    QString m_who;
    Instant m_now{};
    DateOrder m_dates = DateOrder::Detect;
};
