#include "presentation/recipientpickermodel.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace {

const GroupId clients{1};
const GroupId press{2};
const GroupId staff{3};

QList<Group> threeGroups()
{
    Group a{clients, QStringLiteral("Clients"), {}, false, false, 120};
    Group b{press, QStringLiteral("Médias"), {}, false, false, 400};
    Group c{staff, QStringLiteral("Personnel"), {}, true, true, 6};
    return {a, b, c};
}

QStringList namesIn(const GroupListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.data(model.index(row), Qt::DisplayRole).toString());
    return names;
}

} // namespace

class RecipientPickerModelTest : public QObject
{
    Q_OBJECT

private:
    RecipientPickerModel m_picker;

private Q_SLOTS:
    void init()
    {
        m_picker.setSelection({});
        m_picker.setFilter({});
        m_picker.setOrder(RecipientPickerModel::Order::Name);
        m_picker.setGroups(threeGroups());
    }

    void theRightArrowMovesTheCheckedGroups()
    {
        m_picker.available().setData(m_picker.available().index(1), Qt::Checked, Qt::CheckStateRole);
        m_picker.selectChecked();
        QCOMPARE(m_picker.selection().to, QList<GroupId>{press});
        QCOMPARE(namesIn(m_picker.available()), QStringList({"Clients", "Personnel"}));
        QCOMPARE(namesIn(m_picker.selected()), QStringList({"Médias"}));
    }

    void theLeftArrowReturnsThem()
    {
        m_picker.select({clients, press});
        m_picker.selected().setData(m_picker.selected().index(0), Qt::Checked, Qt::CheckStateRole);
        m_picker.removeChecked();
        QCOMPARE(m_picker.selection().to, QList<GroupId>{press});
        QCOMPARE(namesIn(m_picker.available()), QStringList({"Clients", "Personnel"}));
    }

    void anExcludedGroupSaysSo()
    {
        m_picker.select({clients});
        m_picker.exclude({staff});
        QCOMPARE(m_picker.selection().except, QList<GroupId>{staff});
        QCOMPARE(namesIn(m_picker.selected()), QStringList({"Clients", "Except: Personnel"}));
    }

    void aGroupIsEitherSelectedOrExcluded()
    {
        m_picker.select({clients});
        m_picker.exclude({clients});
        QVERIFY(m_picker.selection().to.isEmpty());
        QCOMPARE(m_picker.selection().except, QList<GroupId>{clients});
    }

    void selectingTwiceChangesNothing()
    {
        m_picker.select({clients});
        QSignalSpy changes(&m_picker, &RecipientPickerModel::selectionChanged);
        m_picker.select({clients});
        QCOMPARE(changes.count(), 0);
    }

    void theFilterIgnoresCaseAndAccents()
    {
        m_picker.setFilter("medi");
        QCOMPARE(namesIn(m_picker.available()), QStringList({"Médias"}));
    }

    void groupsCanBeSortedBySize()
    {
        m_picker.setOrder(RecipientPickerModel::Order::Size);
        QCOMPARE(namesIn(m_picker.available()), QStringList({"Médias", "Clients", "Personnel"}));
    }

    void aDeletedGroupLeavesTheSelection()
    {
        m_picker.select({clients, press});
        QSignalSpy changes(&m_picker, &RecipientPickerModel::selectionChanged);
        m_picker.setGroups({threeGroups().first()});
        QCOMPARE(m_picker.selection().to, QList<GroupId>{clients});
        QCOMPARE(changes.count(), 1);
    }

    void seedGroupsAreThoseFlagged()
    {
        QCOMPARE(m_picker.seedGroups().size(), 1);
        QCOMPARE(m_picker.seedGroups().first().id, staff);
    }

    void groupsCanBeDraggedAcross()
    {
        const std::unique_ptr<QMimeData> dragged(m_picker.available().mimeData({m_picker.available().index(0)}));
        m_picker.selected().dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {});
        QCOMPARE(m_picker.selection().to, QList<GroupId>{clients});
    }
};

QTEST_GUILESS_MAIN(RecipientPickerModelTest)
#include "tst_recipientpickermodel.moc"
