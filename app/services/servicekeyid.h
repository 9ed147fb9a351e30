#pragma once

#include "base/id.h"

using ServiceKeyId = Id<struct ServiceKeyTag>;
