#include "cli/commandline.h"
#include "workflow/deliverproject.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    DeliverProject::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"envoi-cli"_s);
    QCoreApplication::setOrganizationName(u"Envoi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENVOI_VERSION));
    const SystemClock clock;
    return runCommandLine(QCoreApplication::arguments().mid(1), clock);
}
