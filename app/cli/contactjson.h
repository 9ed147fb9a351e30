#pragma once

#include "contacts/contact.h"
#include "contacts/contactfield.h"

#include <QJsonObject>

/** A contact for programs: numbers, status word, every field by name. */
QJsonObject contactJson(const Contact &contact, const ContactFields &fields);
