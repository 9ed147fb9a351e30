#include "cli/contactjson.h"

using namespace Qt::StringLiterals;

QJsonObject contactJson(const Contact &contact, const ContactFields &fields)
{
    QJsonObject values;
    for (const ContactField &field : fields)
        values.insert(field.name, contact.value(field.name));
    return {{u"id"_s, contact.id.value},
            {u"key"_s, contact.key},
            {u"status"_s, wordFor(contact.status)},
            {u"fields"_s, values},
            {u"created_at"_s, toIso(contact.created)},
            {u"modified_at"_s, toIso(contact.modified)}};
}
