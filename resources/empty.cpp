// A library needs a source file; this one holds only embedded resources.
