#include "ui/groups/grouppage.h"

#include "base/language.h"
#include "presentation/contactlistmodel.h"
#include "support/windowworld.h"
#include "ui/common/banner.h"
#include "ui/common/manychoicebox.h"
#include "ui/common/plainlabel.h"
#include "ui/groups/criteriaview.h"
#include "ui/groups/criterionrow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Open
{
    WindowWorld world;
    GroupPage page{world.session, world.questions};

    GroupId dynamic(const QString &json = uR"({"all":[{"field":"language","is":"equal","value":"en"}]})"_s)
    {
        return GroupRepository(world.db()).create({{}, u"Anglais"_s, json}).value();
    }
    void open(GroupId group)
    {
        page.resize(1000, 800);
        page.show();
        page.open({{u"group"_s, group.value}});
        QTRY_VERIFY(!shown().isEmpty() || page.findChild<QTableView *>(u"groupMembers"_s)->isVisible());
    }
    QString text(const QString &name) const { return page.findChild<PlainLabel *>(name)->text(); }
    template <class Widget>
    Widget *in(int row, const QString &name) const
    {
        const QList<CriterionRow *> rows = shown();
        return row < rows.size() ? rows.at(row)->findChild<Widget *>(name) : nullptr;
    }
    QList<CriterionRow *> shown() const
    {
        QList<CriterionRow *> rows = page.findChildren<CriterionRow *>();
        rows.removeIf([](const CriterionRow *row) { return !row->isVisible(); });
        return rows;
    }
    void press(const QString &name)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>(name))
            if (button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        qFatal("no button %s", qPrintable(name));
    }
    /** As a person chooses in a list. */
    static void choose(QComboBox *list, const QString &text)
    {
        list->setCurrentIndex(list->findText(text));
        QVERIFY2(list->currentText() == text, qPrintable(text));
        Q_EMIT list->activated(list->currentIndex());
    }
    QString stored()
    {
        return world.data.builder.valueOf(u"SELECT criteria FROM contact_group WHERE criteria IS NOT NULL"_s);
    }
    QLineEdit *valueLine(int row) const
    {
        for (QLineEdit *line : shown().at(row)->findChildren<QLineEdit *>())
            if (line->isVisible() && line->accessibleName().startsWith(u"Value of"_s))
                return line;
        return nullptr;
    }
};

} // namespace

class GroupPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void theCountAndTheRuleFollowWhatIsChosen()
    {
        Open w;
        w.open(w.dynamic());
        QTRY_COMPARE(w.text(u"groupCount"_s), u"1"_s);
        QCOMPARE(w.text(u"groupRule"_s), u"The contacts for whom Language is “en”."_s);
        w.press(u"addAlternative"_s);
        QCOMPARE(w.shown().size(), 2);
        Open::choose(w.in<QComboBox>(1, u"subject"_s), u"E-mail"_s);
        Open::choose(w.in<QComboBox>(1, u"operator"_s), u"starts with"_s);
        QVERIFY2(w.text(u"saved"_s).contains(u"Block 1, criterion 2"_s),
                 qPrintable(w.text(u"saved"_s))); // no value yet
        QVERIFY(!w.stored().contains(u"starts"_s));
        QTest::keyClicks(w.valueLine(1), u"zoe"_s);
        QTRY_COMPARE(w.text(u"groupCount"_s), u"2"_s);
        QTRY_COMPARE(w.text(u"saved"_s), u"Saved"_s);
        QVERIFY(w.stored().contains(u"\"starts\""_s));
        QVERIFY(w.text(u"groupRule"_s).contains(u" or "_s));
    }

    void aBlockCanExclude()
    {
        Open w;
        w.open(w.dynamic(uR"({"all":[{"field":"email","is":"not_empty"}]})"_s));
        QTRY_COMPARE(w.text(u"groupCount"_s), u"2"_s);
        w.press(u"addExcluded"_s);
        Open::choose(w.in<QComboBox>(1, u"subject"_s), u"Group “Clients”"_s);
        QTRY_COMPARE(w.text(u"groupCount"_s), u"0"_s);
        QVERIFY(w.text(u"groupRule"_s).contains(u"except those"_s));
        w.press(u"removeCriterion"_s); // the first of the page goes; the exclusion stays
        QTRY_COMPARE(w.shown().size(), 1);
        QTRY_COMPARE(w.text(u"groupCount"_s), u"0"_s);
    }

    void aConditionCanBeTurnedRoundAndAccentsIgnored()
    {
        Open w;
        w.open(w.dynamic());
        for (QAction *action : w.in<QToolButton>(0, u"moreOfCriterion"_s)->menu()->actions())
            action->trigger();
        QTRY_COMPARE(w.text(u"groupCount"_s), u"1"_s); // Zoé, who reads French
        QTRY_COMPARE(w.text(u"saved"_s), u"Saved"_s);
        QVERIFY(w.stored().contains(u"\"exclude\":true"_s) && w.stored().contains(u"ignore_accents"_s));
    }

    void whatWasChangedCanBeTakenBack()
    {
        Open w;
        w.open(w.dynamic());
        const QString before = w.stored();
        w.press(u"addIncluded"_s);
        QCOMPARE(w.shown().size(), 2);
        QTest::keyClick(&w.page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(w.shown().size(), 1);
        QTRY_COMPARE(w.text(u"saved"_s), u"Saved"_s);
        QCOMPARE(w.stored(), before);
        QTest::keyClick(&w.page, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(w.shown().size(), 2);
    }

    void theWidgetSuitsTheField()
    {
        Open w;
        ContactRepository contacts(w.world.db());
        QVERIFY(contacts.addField(u"naissance"_s, ContactField::Type::Date));
        QVERIFY(contacts.addField(u"enfants"_s, ContactField::Type::Number));
        w.open(w.dynamic());
        Open::choose(w.in<QComboBox>(0, u"subject"_s), u"Naissance"_s);
        QVERIFY(w.shown().first()->findChild<QDateEdit *>());
        Open::choose(w.in<QComboBox>(0, u"operator"_s), u"is in the last"_s);
        QVERIFY(w.shown().first()->findChild<QSpinBox *>());
        Open::choose(w.in<QComboBox>(0, u"operator"_s), u"has its anniversary today"_s);
        QTRY_COMPARE(w.text(u"saved"_s), u"Saved"_s);
        QVERIFY(w.stored().contains(u"anniversary"_s));
        Open::choose(w.in<QComboBox>(0, u"subject"_s), u"Enfants"_s);
        QTest::keyClicks(w.valueLine(0), u"beaucoup"_s);
        QVERIFY2(w.text(u"saved"_s).contains(u"“beaucoup”"_s), qPrintable(w.text(u"saved"_s)));
    }

    void aGroupInErrorSaysSoAndCanBeSetAnew()
    {
        Open w;
        const GroupId group = w.dynamic();
        w.world.data.builder.insert(u"UPDATE contact_group SET criteria = ? WHERE criteria IS NOT NULL"_s,
                                    {uR"({"all":[{"field":99,"is":"empty"}]})"_s});
        w.page.show();
        w.page.open({{u"group"_s, group.value}});
        auto *banner = w.page.findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"does not exist any more"_s), qPrintable(banner->text()));
        w.press(u"addIncluded"_s);
        QTRY_COMPARE(w.text(u"saved"_s), u"Saved"_s);
        QTRY_COMPARE(w.text(u"groupCount"_s), u"2"_s);
        QTRY_VERIFY(!banner->isVisible());
    }

    void contactsComeAndGoByHandInAStaticGroup()
    {
        Open w;
        const ContactId anne = w.world.data.builder.person({.key = u"anne"_s, .address = u"anne@c.example"_s});
        w.world.data.builder.insert(u"UPDATE contact SET search = address"_s, {});
        w.open(w.world.data.clients);
        QTRY_COMPARE(w.text(u"groupCount"_s), u"2"_s);
        auto *table = w.page.findChild<QTableView *>(u"groupMembers"_s);
        QTest::keyClicks(w.page.findChild<QLineEdit *>(u"searchToAdd"_s), u"anne"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->model()->setData(table->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        w.press(u"addToGroup"_s);
        QTRY_COMPARE(w.world.data.number(u"SELECT count(*) FROM group_member"_s), 3);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(table->model()->setData(table->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        w.press(u"removeFromGroup"_s);
        QTRY_COMPARE(w.world.data.number(u"SELECT count(*) FROM group_member"_s), 2);
        Q_UNUSED(anne)
    }

    void theMembersStandBesideTheirNumberAndAreNotCut()
    {
        Open w;
        const QString address = u"robert.beauchamp@municipalite.example"_s;
        w.world.data.builder.insert(u"UPDATE contact SET address = ? WHERE address = 'bob@b.example'"_s, {address});
        w.open(w.world.data.clients);
        QTRY_COMPARE(w.text(u"groupCount"_s), u"2"_s);
        const auto *members = w.page.findChild<QTableView *>(u"groupMembers"_s);
        const auto *count = w.page.findChild<PlainLabel *>(u"groupCount"_s);
        const auto placeOf = [&](const QWidget *widget) { return widget->mapTo(&w.page, QPoint()); };
        QTRY_VERIFY(placeOf(count).x() > placeOf(members).x() + members->width());
        w.page.resize(1200, 800); // without a name of its own a contact is named by its address: it is there twice
        QTRY_COMPARE(members->model()->index(0, ContactListModel::Address).data().toString(), address);
        const QModelIndex longest = members->model()->index(0, ContactListModel::Address);
        QTRY_VERIFY(members->columnWidth(longest.column()) >= members->sizeHintForIndex(longest).width());
    }

    void theDeleteKeyTakesOutOfTheGroup()
    {
        Open w;
        w.open(w.world.data.clients);
        auto *table = w.page.findChild<QTableView *>(u"groupMembers"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(w.world.data.number(u"SELECT count(*) FROM group_member"_s), 1);
    }

    void severalStatusesAreChosenAndNamed()
    {
        Open w;
        w.open(w.dynamic(uR"({"all":[{"about":"status","is":"in","value":["ACTIVE"]}]})"_s));
        auto *statuses = w.in<ManyChoiceBox>(0, u"statuses"_s);
        QVERIFY(statuses);
        QCOMPARE(statuses->currentText(), u"Active"_s);
        QTest::keyClick(statuses, Qt::Key_Space);
        auto *menu = statuses->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        menu->close();
        statuses->choices().at(2)->trigger();
        QCOMPARE(statuses->currentText(), u"Active, Quarantine"_s);
        QTRY_VERIFY(w.stored().contains(u"QUARANTINE"_s));
    }

    void itIsFrozenAsAStaticGroup()
    {
        Open w;
        w.open(w.dynamic());
        w.world.questions.text = u"Anglais de novembre"_s;
        QSignalSpy asked(&w.page, &Page::pageRequested);
        w.press(u"freeze"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(w.world.data.number(u"SELECT count(*) FROM group_member m JOIN contact_group g ON g.id = m.group_id "
                                     "WHERE g.name = 'Anglais de novembre'"_s),
                 1);
    }

    void usesAreSetAndTheSendingsNamed()
    {
        Open w;
        w.world.data.prepared();
        w.open(w.world.data.clients);
        QTest::mouseClick(w.page.findChild<QCheckBox *>(u"isSeed"_s), Qt::LeftButton, {}, {8, 8});
        QTRY_COMPARE(w.world.data.number(u"SELECT is_seed FROM contact_group"_s), 1);
        bool named = false;
        for (const PlainLabel *label : w.page.findChildren<PlainLabel *>())
            named = named || label->text().contains(u"Décembre"_s);
        QVERIFY(named);
        w.press(u"delete"_s);
        QTRY_VERIFY(w.page.findChild<Banner *>()->isVisible());
        QVERIFY(w.page.findChild<Banner *>()->text().contains(u"Décembre"_s));
    }

    void everythingHasANameForThoseWhoListen()
    {
        Open w;
        w.open(w.dynamic(uR"({"all":[{"any":[{"about":"status","is":"in","value":["ACTIVE"]},
            {"about":"created","is":"between","value":["2026-01-01","2026-12-31"]},{"message":"Infolettre","is":"sent"}]}]})"_s));
        for (const CriterionRow *row : w.shown())
            for (const QWidget *widget : row->findChildren<QWidget *>())
                if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
                    QVERIFY2(!widget->accessibleName().isEmpty() || widget->parentWidget()->focusProxy() ||
                                 qobject_cast<const QLineEdit *>(widget),
                             widget->metaObject()->className());
    }
};

QTEST_MAIN(GroupPageTest)
#include "tst_grouppage.moc"
