#pragma once

#include <cstdio>

/** A person sits at this stream, not a file or another program. */
bool isTerminal(std::FILE *stream);
