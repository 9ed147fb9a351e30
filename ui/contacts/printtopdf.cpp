#include "ui/contacts/printtopdf.h"

#include "base/outputfile.h"
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintToPdf)
};

} // namespace

Result<void> printToPdf(const QString &html, const QString &path)
{
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QPdfWriter pdf(&file);
        pdf.setPageSize(QPageSize(QPageSize::Letter));
        QTextDocument document;
        document.setHtml(html);
        document.print(&pdf);
        if (file.commit())
            return {};
    }
    return broken(QStringLiteral("file"),
                  Words::tr("The file %1 could not be written: %2.").arg(path, file.errorString()),
                  Words::tr("Check the free space and your rights, or choose another place."));
}
