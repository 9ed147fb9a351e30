#pragma once

#include <QSaveFile>

/**
 * A file that is whole or not there, for what people save: lists, reports, results. It is never written over a project:
 * open() says no, and errorString() why.
 */
class OutputFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;
    bool open(OpenMode mode) override;
};
