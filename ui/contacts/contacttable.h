#pragma once

#include "ui/common/tableview.h"

class ContactListModel;

/**
 * The lines of a ContactListModel, each column as wide as what is seen of it. What is spare is shared by all; where
 * room is missing the fields of the project give first, then columns go to the right end, a scroll away, rather than
 * that names and addresses are cut. Columns that were drawn to a width by hand stay so.
 *
 * Marked rows stand out. Space marks the row of the cursor, Ctrl+A everybody.
 */
class ContactTable : public TableView
{
    Q_OBJECT

public:
    explicit ContactTable(ContactListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The Delete key. */
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void layOut();
    QList<int> putAsideFirst() const;
    QList<int> fitted(int available) const;
    int widthOfTitle(int column) const;
    bool isMarked(int row) const;
    void markCurrent();

    ContactListModel &m_model;
    TagDelegate *m_statusTags;
    QList<int> m_needed;      ///< width of each column, grows while other lines of the same columns come
    bool m_isByHand = false;  ///< somebody drew a column to a width
    bool m_isFitting = false; ///< the widths change by our own doing
};
