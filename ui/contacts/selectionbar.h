#pragma once

#include "groups/group.h"

#include <QWidget>

class PlainLabel;
class QAction;
class QMenu;
class QPushButton;

/** How many contacts are marked, and what can be done with them; nothing is shown while none is. */
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /** `total`: how many the list means, so that all of them can be marked. `inGroup`: the list shows one static
     *  group. */
    void show(qint64 count, qint64 total, bool inGroup);
    void setGroups(const QList<Group> &groups);
    void retranslate();

Q_SIGNALS:
    void everybodyRequested();
    void nobodyRequested();
    void groupChosen(const Group &group);
    void newGroupRequested();
    void leaveGroupRequested();
    void activateRequested();
    void deactivateRequested();
    void liftRequested();
    void killFileRequested();
    void exportRequested();
    void mergeRequested();
    void eraseRequested();

private:
    PlainLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_groups;
    QPushButton *m_deactivate;
    QPushButton *m_more;
    QMenu *m_groupMenu;
    QAction *m_activate;
    QAction *m_lift;
    QAction *m_leave;
    QAction *m_kill;
    QAction *m_export;
    QAction *m_merge;
    QAction *m_erase;
    QList<Group> m_groupList;
    qint64 m_marked = 0;
    qint64 m_total = 0;
    bool m_inGroup = false;
};
