#pragma once

#include "support/windowworld.h"
#include "ui/contacts/contactpage.h"
#include "ui/contacts/contactspage.h"
#include "ui/groups/grouppage.h"
#include "ui/groups/groupspage.h"
#include "ui/home/homepage.h"
#include "ui/messages/messagepage.h"
#include "ui/messages/messagespage.h"
#include "ui/planned/sendingspage.h"
#include "ui/results/resultspage.h"
#include "ui/sendingform/sendingformpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThreadPool>

/** The whole window with something on every page: a draft, a sending to approve, a planned and a running one. */
struct EveryPage
{
    WindowWorld world;
    SendingId draft = world.data.saved(world.data.draft());
    SendingId waiting = world.data.prepared();
    SendingId running = world.data.running();
    GroupId dynamic = GroupRepository(world.db())
                          .create({{},
                                   QStringLiteral("Anglais"),
                                   QStringLiteral(R"({"all":[{"field":"language","is":"equal","value":"en"}]})")})
                          .value();
    MainWindow window;

    struct Place
    {
        QString key;
        QVariantMap arguments;
    };

    EveryPage()
    {
        world.data.setRow(world.data.zoe, RecipientState::Accepted);
        add("home", new HomePage(world.session, world.questions));
        add("messages", new MessagesPage(world.session, world.questions));
        add("contacts", new ContactsPage(world.session, world.questions));
        add("groups", new GroupsPage(world.session, world.questions));
        add("sendings", new SendingsPage(world.session, world.questions));
        add("results", new ResultsPage(world.session, world.questions));
        add("settings", new SettingsPage(world.session, world.questions));
        add("group", new GroupPage(world.session, world.questions));
        add("message", new MessagePage(world.session, world.questions));
        add("contact", new ContactPage(world.session, world.questions));
        add("sendingform", new SendingFormPage(world.session, world.questions));
        window.resize(1100, 680);
        window.show();
    }

    /** Each page in turn, with what it is about. */
    QList<Place> places() const
    {
        return {{"home", {}},
                {"messages", {}},
                {"contacts", {}},
                {"groups", {}},
                {"group", {{"group", world.data.clients.value}}},
                {"group", {{"group", dynamic.value}}},
                {"sendings", {{"tab", 0}}},
                {"sendings", {{"tab", 1}}},
                {"sendings", {{"tab", 2}}},
                {"results", {{"sending", running.value}}},
                {"settings", {}},
                {"message", {{"message", world.data.message.value}}},
                {"contact", {{"contact", world.data.zoe.value}}},
                {"sendingform", {{"sending", draft.value}}}};
    }
    QWidget *show(const Place &place)
    {
        window.showPage(place.key, place.arguments);
        settle();
        return page(place.key);
    }
    QWidget *page(const QString &key) const { return m_pages.value(key); }

    /** Until nothing is read in the background any more and what was read is shown. */
    static void settle()
    {
        for (int quiet = 0; quiet < 3;) {
            QThreadPool::globalInstance()->waitForDone();
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
        }
    }

private:
    void add(const char *key, Page *page)
    {
        m_pages.insert(key, page);
        window.addPage(
            key, [key] { return QString::fromLatin1(key); }, QStringLiteral("home"), [page] { return page; });
        window.page(QString::fromLatin1(key));
    }

    QHash<QString, Page *> m_pages;
};
