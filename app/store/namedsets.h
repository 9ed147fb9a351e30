#pragma once

#include "store/contactbits.h"
#include "store/storedparts.h"

#include <QHash>

/** Sets of contacts of one chunk, each with a name: who has which language, who is at which domain. */
namespace NamedSets {

using Positions = QHash<QByteArray, ContactBits::Positions>;

inline QByteArray stored(const Positions &sets)
{
    QByteArray bytes;
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        appendPart(bytes, set.key());
        appendPart(bytes, ContactBits::stored(set.value()));
    }
    return bytes;
}

/** Calls `visit(name, set)` for each set of what was stored; the set as ContactBits stores it. */
template <class Visit>
void forEach(QByteArrayView stored, Visit visit)
{
    for (StoredParts parts(stored); !parts.atEnd();) {
        const QByteArrayView name = parts.take();
        visit(name, parts.take());
    }
}

} // namespace NamedSets
