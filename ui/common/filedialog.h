#pragma once

#include <QString>

class QFileDialog;
class QWidget;

/**
 * Choosing a file without ever reading one. The dialogs of the system, and Qt's own as it comes, look into files to
 * draw their icons; closing a file drops every POSIX lock this process holds on it, SQLite's on the open project and
 * the lease of its delivery among them (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
class FileDialog
{
public:
    /** Empty when the person gave up. `filter` as in QFileDialog. */
    static QString existing(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
    /** Asks before it takes the name of a file that is there; `suffix` is added to a name without one. */
    static QString fresh(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                         const QString &suffix);

    /** Makes a dialog draw icons by the kind of an entry alone, and only then shows it this folder. */
    static void keepFromReading(QFileDialog &dialog, const QString &folder);
    /** Where a dialog begins, before it may see the folder wanted: nothing of ours is there. */
    static QString harmlessFolder();
};
