// A library needs a source file; this one holds only the embedded translations.
