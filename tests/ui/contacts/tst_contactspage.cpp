#include "ui/contacts/contactspage.h"

#include "base/language.h"
#include "presentation/changehistory.h"
#include "store/contactrepository.h"
#include "store/grouprepository.h"
#include "store/killfilerepository.h"
#include "support/windowworld.h"
#include "ui/common/tableview.h"
#include "ui/contacts/mergedialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct Contacts
{
    WindowWorld world;
    ContactsPage page{world.session, world.questions};
    TableView *table = page.findChild<TableView *>(u"contactTable"_s);
    QLineEdit *search = page.findChild<QLineEdit *>(u"searchContacts"_s);

    Contacts()
    {
        page.resize(1200, 700);
        page.show();
        page.open({});
    }
    QStringList shown() const
    {
        QStringList addresses;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            addresses.append(table->model()->index(row, ContactListModel::Address).data().toString());
        return addresses;
    }
    void mark(int row) const
    {
        table->model()->setData(table->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
    /** An entry of one of the menus, by its text. */
    void choose(const QString &text) const
    {
        for (QAction *action : page.findChildren<QAction *>())
            if (action->text() == text && action->isEnabled())
                return action->trigger();
        qFatal("no action %s", qPrintable(text));
    }
    qint64 number(const QString &sql) const { return world.data.number(sql); }
};

const QStringList both{u"bob@b.example"_s, u"zoe@a.example"_s};

} // namespace

class ContactsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void typingNarrowsTheList()
    {
        Contacts list;
        Contact zoe = ContactRepository(list.world.db()).byId(list.world.data.zoe).value();
        QVERIFY(ContactRepository(list.world.db()).save(zoe)); // writes what the search looks in
        QTRY_COMPARE(list.shown(), both);
        QTest::keyClicks(list.search, u"ZOÉ"_s);
        QTRY_COMPARE(list.shown(), QStringList{u"zoe@a.example"_s});
        list.search->clear();
        QTRY_COMPARE(list.shown(), both);
    }

    void aClickOnAColumnSortsByIt()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        QHeaderView *header = list.table->horizontalHeader();
        const QPoint language(header->sectionViewportPosition(ContactListModel::LanguageColumn) + 20,
                              header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, language);
        QTRY_COMPARE(list.shown(), both); // en, fr
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, language);
        QTRY_COMPARE(list.shown(), (QStringList{u"zoe@a.example"_s, u"bob@b.example"_s}));
        QVERIFY(header->isSortIndicatorShown());
        QCOMPARE(header->sortIndicatorSection(), int(ContactListModel::LanguageColumn));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        const QRect section(header->sectionViewportPosition(ContactListModel::LanguageColumn), 0,
                            header->sectionSize(ContactListModel::LanguageColumn), header->height());
        const QImage sorted = header->grab(section).toImage();
        header->setSortIndicator(ContactListModel::Name, Qt::AscendingOrder);
        QVERIFY(header->grab(section).toImage() != sorted); // the arrow is seen, not only known
    }

    void noAddressIsCutWhileThereIsRoom()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        list.world.data.builder.insert(u"UPDATE contact SET address = ? WHERE address = 'bob@b.example'"_s,
                                       {u"robert.beauchamp-desrosiers@municipalite.example"_s});
        list.page.refresh();
        QTRY_VERIFY(list.shown().first().startsWith(u"robert"_s));
        const auto room = [&](int column) {
            return list.table->columnWidth(column) >=
                   list.table->sizeHintForIndex(list.table->model()->index(0, column)).width();
        };
        QTRY_VERIFY(room(ContactListModel::Address) && room(ContactListModel::Name));
        QVERIFY(!list.table->horizontalScrollBar()->isVisible());
        list.page.resize(560, 700); // what gives way are other columns, and at last there is a scroll bar
        QTRY_VERIFY(list.table->columnWidth(ContactListModel::Address) >= 150);
    }

    void columnsWithoutRoomAreAScrollAway()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        list.world.data.builder.insert(u"UPDATE contact SET address = ? WHERE address = 'bob@b.example'"_s,
                                       {u"robert.beauchamp-desrosiers@municipalite.example"_s});
        list.page.refresh();
        QTRY_VERIFY(list.shown().first().startsWith(u"robert"_s));
        const QHeaderView *header = list.table->horizontalHeader();
        const int language = ContactListModel::LanguageColumn;
        QTRY_COMPARE(header->visualIndex(language), language);
        list.page.resize(560, 700);
        QTRY_VERIFY(header->visualIndex(language) > language);
        QTRY_VERIFY(list.table->horizontalScrollBar()->isVisible());
        for (int column = 0; column < header->count(); ++column)
            QVERIFY2(list.table->columnWidth(column) > 0, qPrintable(QString::number(column)));
        const auto isSeen = [&] {
            const int end = header->sectionViewportPosition(language) + header->sectionSize(language);
            return end <= list.table->viewport()->width();
        };
        QVERIFY(!isSeen());
        list.table->horizontalScrollBar()->setValue(list.table->horizontalScrollBar()->maximum());
        QVERIFY(isSeen());
        list.page.resize(1400, 700); // with room again all stand in their order
        QTRY_COMPARE(header->visualIndex(language), language);
        QTRY_VERIFY(!list.table->horizontalScrollBar()->isVisible());
    }

    void theKeysMarkSearchAndErase()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        QTest::keyClick(list.table, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(list.page.focusWidget(), list.search);
        list.table->setFocus();
        const QModelIndex marked = list.table->model()->index(1, ContactListModel::LanguageColumn);
        list.table->setCurrentIndex(marked);
        list.table->selectionModel()->clearSelection();
        const auto picture = [&] { return list.table->viewport()->grab(list.table->visualRect(marked)).toImage(); };
        const QImage before = picture();
        QTest::keyClick(list.table, Qt::Key_Space);
        QVERIFY(picture() != before); // the whole row stands out, not its box alone
        QCOMPARE(list.table->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::keyClick(list.table, Qt::Key_Space);
        QTest::keyClick(list.table, Qt::Key_Delete); // nobody is marked: nothing is asked
        QVERIFY(list.world.questions.asked.isEmpty());
        QTest::keyClick(list.table, Qt::Key_A, Qt::ControlModifier);
        list.world.questions.text = u"2"_s;
        QTest::keyClick(list.table, Qt::Key_Delete);
        QTRY_COMPARE(list.number(u"SELECT COUNT(*) FROM contact"_s), 0);
    }

    void aFilterNarrowsTheList()
    {
        Contacts list;
        auto *status = list.page.findChild<QComboBox *>(u"statusFilter"_s);
        QVERIFY(ContactRepository(list.world.db()).setActive({list.world.data.bob}, false));
        status->setCurrentIndex(status->findText(u"Inactive"_s));
        Q_EMIT status->activated(status->currentIndex());
        QTRY_COMPARE(list.shown(), QStringList{u"bob@b.example"_s});
    }

    void whatWasDoneToTheMarkedOnesIsTakenBackAndDoneAgain()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        list.mark(0);
        QTest::mouseClick(WindowWorld::button(list.page, u"Deactivate"_s), Qt::LeftButton);
        const QString inactive = u"SELECT COUNT(*) FROM contact WHERE active = 0"_s;
        QTRY_COMPARE(list.number(inactive), 1);
        QTRY_VERIFY(list.world.session.history().stack().canUndo());
        QCOMPARE(list.page.findChild<QAction *>(u"undo"_s)->text(), u"Undo: Deactivate 1 contact"_s);
        QTest::keyClick(&list.page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list.number(inactive), 0);
        QTRY_VERIFY(list.world.session.history().stack().canRedo());
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        QTest::keyClick(&list.page, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(list.number(inactive), 1);
    }

    void everybodyIsMarkedWithoutBeingSeen()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        list.mark(0);
        QTest::mouseClick(list.page.findChild<QPushButton *>(u"selectEverybody"_s), Qt::LeftButton);
        list.world.questions.text = u"Everybody"_s;
        list.choose(u"New group of the selection…"_s);
        QTRY_COMPARE(list.number(u"SELECT COUNT(*) FROM group_member m JOIN contact_group g ON g.id = m.group_id "
                                 "WHERE g.name = 'Everybody'"_s),
                     2);
    }

    void theKillFileAsksFirstAndCanBeTakenBack()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        list.mark(1);
        list.world.questions.confirms = false;
        list.choose(u"Put into the kill file…"_s);
        QCOMPARE(list.world.questions.asked.size(), 1);
        QThreadPool::globalInstance()->waitForDone();
        KillFileRepository killFile(list.world.db());
        QCOMPARE(killFile.count().value(), 0);
        list.world.questions.confirms = true;
        list.choose(u"Put into the kill file…"_s);
        QTRY_COMPARE(killFile.count().value(), 1);
        QTRY_VERIFY(list.world.session.history().stack().canUndo());
        list.world.session.history().undo();
        QTRY_COMPARE(killFile.count().value(), 0);
    }

    void manyAreErasedOnlyWhenTheirNumberIsTyped()
    {
        Contacts list;
        QTRY_COMPARE(list.shown(), both);
        list.mark(0);
        list.mark(1);
        list.world.questions.text = u"yes"_s;
        list.choose(u"Erase…"_s);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(list.number(u"SELECT COUNT(*) FROM contact"_s), 2);
        list.world.questions.text = u"2"_s;
        list.choose(u"Erase…"_s);
        QTRY_COMPARE(list.number(u"SELECT COUNT(*) FROM contact"_s), 0);
    }

    void twoContactsBecomeOneWithTheChosenValues()
    {
        WindowWorld world;
        const auto pair = readMergePair(world.db(), ContactSelection::of({world.data.zoe, world.data.bob}));
        QVERIFY(pair);
        MergeDialog dialog(world.session, *pair);
        dialog.show();
        dialog.findChild<QRadioButton *>(u"email-1"_s)->setChecked(true);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"merge"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        const Contact merged = ContactRepository(world.db()).page({}, 0, 10)->first();
        QCOMPARE(merged.address, u"bob@b.example"_s);
        QCOMPARE(merged.language, u"fr"_s);
    }

    void anEditIsTakenBackUnlessSomebodyChangedTheContactSince()
    {
        WindowWorld world;
        ContactRepository contacts(world.db());
        ContactOrders orders(world.session);
        Contact zoe = contacts.byId(world.data.zoe).value();
        const auto edit = [&](const QString &language) {
            zoe = contacts.byId(zoe.id).value();
            zoe.language = language;
            bool saved = false;
            world.data.project.clock.advance(std::chrono::seconds(1));
            orders.save(zoe, [&](const Result<ContactId> &done) { saved = done.has_value(); });
            return QTest::qWaitFor([&] { return saved; });
        };
        QVERIFY(edit(u"en"_s));
        world.session.history().undo();
        QTRY_COMPARE(contacts.byId(zoe.id)->language, u"fr"_s);
        QVERIFY(edit(u"en"_s));
        zoe = contacts.byId(zoe.id).value();
        zoe.timeZone = u"Europe/Paris"_s;
        world.data.project.clock.advance(std::chrono::seconds(1));
        QVERIFY(contacts.save(zoe)); // an import, another window
        QString refused;
        connect(&world.session.history(), &ChangeHistory::refused, this,
                [&](const Failure &failure) { refused = failure.code; });
        world.session.history().undo();
        QTRY_COMPARE(refused, u"changed-since"_s);
        QCOMPARE(contacts.byId(zoe.id)->language, u"en"_s);
    }
};

QTEST_MAIN(ContactsPageTest)
#include "tst_contactspage.moc"
