#include "application.h"

#include "base/language.h"
#include "screenshots.h"
#include "ui/shell/theme.h"
#include "ui/shell/welcomedialog.h"
#include "workflow/deliverproject.h"
#include "workflow/demoproject.h"
#include "workflow/terminationsignal.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLockFile>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

struct Options
{
    QString project;
    bool demo = false;
    QString screenshots;
    QString language;
    QString theme;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Prepares, approves, sends and measures an organisation’s e-mail."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"project"_s, Words::tr("The project to open (FILE.envoi)."), u"[project]"_s);
    const QCommandLineOption demo(u"demo"_s,
                                  Words::tr("Opens the demonstration project; nothing leaves this computer."));
    const QCommandLineOption screenshots(
        u"screenshots"_s, Words::tr("Saves a picture of every page in this folder, and leaves."), u"DIR"_s);
    const QCommandLineOption language(u"language"_s, Words::tr("The language of the windows: fr or en."), u"fr|en"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("The colours of the windows: light or dark."),
                                   u"light|dark"_s);
    parser.addOptions({demo, screenshots, language, theme});
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.isSet(demo), parser.value(screenshots),
            parser.value(language), parser.value(theme)};
}

int tell(const Failure &failure)
{
    QMessageBox box(QMessageBox::Warning, u"Envoi"_s, failure.message);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(failure.remedy);
    box.exec();
    return 1;
}

struct ChosenProject
{
    QString path;        ///< empty: the person left
    bool isDemo = false; ///< delivers into the built-in server, never to the world
};

/** Made at the first start, kept afterwards: what a person tries there stays. */
Result<ChosenProject> demoProject(const QDir &folder, const Clock &clock)
{
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(u"demonstration.envoi"_s);
    if (!QFile::exists(path))
        if (const Result<void> made = DemoProject(clock).create(path); !made)
            return failureOf(made);
    return ChosenProject{path, true};
}

/** The demonstration when it is asked for, else the project named, else what is chosen in the welcome window. */
Result<ChosenProject> projectToOpen(const Options &options, const QDir &forPictures, const Clock &clock)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!options.screenshots.isEmpty())
        return demoProject(forPictures, clock);
    if (options.demo)
        return demoProject(data, clock);
    if (!options.project.isEmpty())
        return ChosenProject{options.project};
    WelcomeDialog welcome(clock);
    if (welcome.exec() != QDialog::Accepted)
        return ChosenProject();
    return welcome.wantsDemo() ? demoProject(data, clock) : Result<ChosenProject>(ChosenProject{welcome.project()});
}

} // namespace

int main(int argc, char *argv[])
{
    DeliverProject::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Envoi"_s);
    QApplication::setOrganizationName(u"Envoi"_s);
    QApplication::setApplicationVersion(QStringLiteral(ENVOI_VERSION));
    QApplication::setDesktopFileName(u"envoi"_s);
    const Options options = readOptions(application);
    MainWindow::restoreAppearance();
    if (!options.language.isEmpty())
        Language::install(options.language);
    if (!options.theme.isEmpty())
        Theme::apply(application, options.theme == "dark"_L1 ? Scheme::Dark : Scheme::Light);

    const SystemClock clock;
    const QTemporaryDir forPictures;
    const Result<ChosenProject> chosen = projectToOpen(options, forPictures.path(), clock);
    if (!chosen)
        return tell(chosen.error());
    if (chosen->path.isEmpty())
        return 0;
    Result<std::unique_ptr<Database>> database = Database::open(chosen->path, clock);
    if (!database)
        return tell(database.error());
    // One window a project: two would show each other's half-made changes. The engine has a lease of its own.
    QLockFile windowLock(chosen->path + u"-window"_s);
    if (options.screenshots.isEmpty() && !windowLock.tryLock())
        return tell({Failure::Kind::Refused, u"window-open"_s,
                     Words::tr("This project is already open in another window."),
                     Words::tr("Go on working in that window, or close it first.")});

    Application program(clock, std::move(*database), qEnvironmentVariable("USER", u"Envoi"_s));
    if (chosen->isDemo)
        if (const Result<void> ready = program.deliverIntoBuiltInServer(); !ready)
            return tell(ready.error());
    program.startDelivery();
    if (!options.screenshots.isEmpty())
        return saveScreenshots(program, options.screenshots) ? 0 : 1;
    TerminationSignal termination; // the end of the session, a shutdown
    QObject::connect(&termination, &TerminationSignal::received, &program, &Application::leave);
    program.window().show();
    program.startWebService();
    return QApplication::exec();
}
