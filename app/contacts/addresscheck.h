#pragma once

#include <QString>

/** What `addresses check` and the import say about one text that should be an address. */
struct AddressCheck
{
    bool ok = false;
    QString normal; ///< as it will be used; null when it is no address
    bool needsUtf8 = false;
    QString warn;   ///< probably mistyped: what was perhaps meant
    QString reason; ///< why it is no address

    static AddressCheck of(const QString &text);
};
