#pragma once

#include "presentation/sendingform.h"
#include "ui/common/card.h"

class GroupListView;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QToolButton;
class SegmentBar;

/** "1 · Recipients": the transfer lists, Calculate and its breakdown, the seed list, contacts who share an address
 * (§5). */
class RecipientSection : public Card
{
    Q_OBJECT

public:
    explicit RecipientSection(SendingForm &form, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /** A line of the breakdown was clicked: show these contacts. */
    void reasonClicked(ExclusionReason reason);

private:
    QWidget *lists();
    QWidget *arrows();
    QWidget *calculation();
    QWidget *choices();
    void showDraft();
    void showCount();
    void fitLists();
    void chooseSeeds();
    void refreshArrows();
    QString breakdown(const RecipientCount &count) const;

    SendingForm &m_form;
    QRadioButton *m_byGroups;
    QRadioButton *m_allContacts;
    QLabel *m_availableLabel;
    QLineEdit *m_filter;
    QComboBox *m_order;
    QLabel *m_selectedLabel;
    GroupListView *m_available;
    GroupListView *m_selected;
    QPushButton *m_select;
    QPushButton *m_remove;
    QPushButton *m_exclude;
    QPushButton *m_calculate;
    QLabel *m_total;
    QLabel *m_age;
    SegmentBar *m_bar;
    QLabel *m_breakdown;
    QCheckBox *m_includeSeeds;
    QToolButton *m_seedChoice;
    QLabel *m_sameAddressLabel;
    QRadioButton *m_eachContact;
    QRadioButton *m_eachAddress;
    QWidget *m_sameAddress;
    bool m_isShowing = false;
};
