#include "ui/common/filedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>

namespace {

class IconsByKind : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override { return info.isDir() ? QString() : info.suffix(); }
};

QString answerOf(QFileDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString FileDialog::harmlessFolder()
{
    return QDir::rootPath();
}

void FileDialog::keepFromReading(QFileDialog &dialog, const QString &folder)
{
    static IconsByKind icons;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    dialog.setOption(QFileDialog::DontUseNativeDialog);
#endif
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setIconProvider(&icons);
    dialog.setDirectory(folder.isEmpty() ? QDir::homePath() : folder);
}

QString FileDialog::existing(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    QFileDialog dialog(parent, title, harmlessFolder(), filter);
    keepFromReading(dialog, folder);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return answerOf(dialog);
}

QString FileDialog::fresh(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                          const QString &suffix)
{
    const QFileInfo file(suggestion);
    QFileDialog dialog(parent, title, harmlessFolder(), filter);
    keepFromReading(dialog, file.isAbsolute() ? file.path() : QString());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(file.fileName());
    return answerOf(dialog);
}
