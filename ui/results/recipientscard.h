#pragma once

#include "presentation/recipientlistmodel.h"
#include "ui/common/card.h"

class QComboBox;
class QLineEdit;
class TableView;

/** What became of each recipient of a sending: searched, narrowed to one state, opened. */
class RecipientsCard : public Card
{
    Q_OBJECT

public:
    explicit RecipientsCard(ProjectSession &session, QWidget *parent = nullptr);

    void show(SendingId sending);
    void retranslate();

Q_SIGNALS:
    void contactRequested(ContactId contact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillStates();
    void fitColumns();

    RecipientListModel m_recipients;
    QLineEdit *m_search;
    QComboBox *m_state;
    TableView *m_table;
};
