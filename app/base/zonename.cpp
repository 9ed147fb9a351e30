#include "base/zonename.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace {

const QSet<QByteArray> &listedZones()
{
    static const QSet<QByteArray> zones = [] {
        const QList<QByteArray> listed = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(listed.begin(), listed.end());
    }();
    return zones;
}

/** Area/Place, as links to listed zones are named; a POSIX rule with a slash also holds a comma. */
bool isAreaAndPlace(const QByteArray &id)
{
    return id.indexOf('/') > 0 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                      c == '_' || c == '-' || c == '+';
           });
}

} // namespace

bool isTimeZone(const QByteArray &id)
{
    return listedZones().contains(id) || (isAreaAndPlace(id) && QTimeZone(id).isValid());
}
