#include "base/failure.h"

QString Failure::text() const
{
    return remedy.isEmpty() ? message : message + u' ' + remedy;
}
