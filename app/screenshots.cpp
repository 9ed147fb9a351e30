#include "screenshots.h"

#include "application.h"
#include "store/contactrepository.h"
#include "store/messagerepository.h"
#include "store/sendingrepository.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

/** Until nothing is read in the background any more and what was read is shown. */
void settle()
{
    QElapsedTimer elapsed;
    elapsed.start();
    do {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    } while (elapsed.elapsed() < 700); // the debounced fields ask a little later
}

bool save(QWidget &widget, const QString &folder, const QString &name)
{
    settle();
    return widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

/** The first sending in this state, to have something to show. */
SendingId sendingIn(Database &database, SendingState state)
{
    const Result<QList<Sending>> sendings = SendingRepository(database).list({state});
    return sendings && !sendings->isEmpty() ? sendings->first().id : SendingId();
}

ContactId someContact(Database &database)
{
    const Result<QList<Contact>> page = ContactRepository(database).page({}, 0, 1);
    return page && !page->isEmpty() ? page->first().id : ContactId();
}

MessageId someMessage(Database &database)
{
    const auto messages = MessageRepository(database).list();
    return messages && !messages->isEmpty() ? messages->last().id : MessageId();
}

} // namespace

bool saveScreenshots(Application &program, const QString &folder)
{
    QDir().mkpath(folder);
    MainWindow &window = program.window();
    window.resize(1280, 820);
    window.show();
    Database &database = program.session().database();
    const SendingId sendingToApprove = sendingIn(database, SendingState::ToApprove);
    const std::pair<QString, QVariantMap> pages[] = {
        {u"home"_s, {}},
        {u"messages"_s, {}},
        {u"message"_s, {{u"message"_s, someMessage(database).value}}},
        {u"contacts"_s, {}},
        {u"contact"_s, {{u"contact"_s, someContact(database).value}}},
        {u"groups"_s, {}},
        {u"sendings"_s, {}},
        {u"sendingform"_s, {{u"sending"_s, sendingIn(database, SendingState::Draft).value}}},
        {u"results"_s, {}},
        {u"settings"_s, {}}};
    bool allSaved = true;
    for (const auto &[page, arguments] : pages) {
        window.showPage(page, arguments);
        if (auto *calculate = window.findChild<QPushButton *>(u"calculate"_s); calculate && page == "sendingform"_L1) {
            settle();
            calculate->click();
        }
        allSaved = save(window, folder, page) && allSaved;
    }
    if (!sendingToApprove.isValid())
        return allSaved;
    window.showPage(u"home"_s);
    program.showApproval(sendingToApprove);
    settle();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        allSaved = save(*dialog, folder, u"approval"_s) && allSaved;
        dialog->close();
    }
    return allSaved;
}
