#pragma once

#include "presentation/contactorders.h"
#include "presentation/mergepair.h"

#include <QDialog>

class Banner;
class QButtonGroup;
class QGridLayout;
class QPushButton;

/** Two contacts side by side: for each field the value that stays is chosen, then they become one. */
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(ProjectSession &session, const MergePair &pair, QWidget *parent = nullptr);

private:
    void addField(QGridLayout &grid, const ContactField &field);
    Contact chosen() const;
    void merge();

    ContactOrders m_orders;
    MergePair m_pair;
    Banner *m_banner;
    QPushButton *m_merge;
    QHash<QString, QButtonGroup *> m_choices; ///< by field: 0 the first contact's value, 1 the second's
};
