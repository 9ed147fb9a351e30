#include "base/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

/** A project, or one of the files SQLite and we keep beside it. */
bool isNamedLikeAProject(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList ours{u"envoi"_s, u"envoi-wal"_s, u"envoi-shm"_s, u"envoi-journal"_s, u"envoi-lock"_s};
    return ours.contains(suffix);
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/** By name first: reading the open project and closing it again would drop SQLite's locks on it. */
bool isProject(const QString &path)
{
    const QFileInfo place(path);
    return isNamedLikeAProject(path) ||
           (place.isFile() && (isNamedLikeAProject(place.canonicalFilePath()) || isDatabase(path)));
}

} // namespace

bool OutputFile::open(OpenMode mode)
{
    if (isProject(fileName())) {
        setErrorString(Words::tr("it is an Envoi project"));
        return false;
    }
    return QSaveFile::open(mode);
}
