#pragma once

#include "presentation/concernedcontacts.h"
#include "presentation/projectsession.h"

#include <QDialog>

class QTableWidget;

/** The contacts behind one line of Calculate (specification §5.3). */
class ConcernedContactsDialog : public QDialog
{
    Q_OBJECT

public:
    ConcernedContactsDialog(ProjectSession &session, const AudienceQuery &query, ExclusionReason reason,
                            QWidget *parent = nullptr);

private:
    void fill(const QList<Contact> &contacts);

    QTableWidget *m_table;
};
