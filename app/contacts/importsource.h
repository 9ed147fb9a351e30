#pragma once

#include "contacts/suppression.h"

#include <QStringList>

/**
 * The program a list was exported from, recognised by its columns: what they mean is then known beforehand. Column
 * names as found in the exports of Mailchimp (2025), listmonk 5 (`cmd/subscribers.go`), phpList 3 (`structure.php`),
 * Brevo (2026) and Thunderbird (address book, English and French).
 */
struct ImportSource
{
    enum class Program { Unknown, Envoi, Mailchimp, Listmonk, PhpList, Brevo, Thunderbird };

    Program program = Program::Unknown;
    Suppression everybody = Suppression::None; ///< the whole file: Mailchimp keeps those who left in files of their own

    /** `file`: its name, which tells in Mailchimp's exports who is in it. */
    static ImportSource of(const QStringList &header, const QString &file);

    QString name() const; ///< empty when it is unknown
    /** The column that holds the address, when this program names it in its own way. */
    bool isAddress(const QString &column) const;
    std::optional<StatusRule> statusRule(const QString &column) const;
    /** The program's own business: numbers, times, ratings. */
    bool isTechnical(const QString &column) const;
    bool operator==(const ImportSource &) const = default;
};
