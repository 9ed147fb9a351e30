#pragma once

#include "presentation/approvalchecklist.h"
#include "presentation/projectsession.h"
#include "presentation/sendingorders.h"

#include <QDialog>

class ChecklistView;
class MessagePreview;
class QLabel;
class QLineEdit;
class QPushButton;
class Questions;
class Tag;

/**
 * The list of instructions to verify, beside what will be received (specification §9.2, §9.3). Approve is possible when
 * every box is ticked; Reject asks why. Closing leaves the sending to be approved later, from the home page.
 */
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    ApprovalDialog(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** Reads the dossier; false, and a message was shown, when it is not to be approved any more. */
    bool load(SendingId sending);

Q_SIGNALS:
    void approved(const Sending &sending);
    void rejected(const Sending &sending);
    void rehearsalRequested(SendingId sending);

protected:
    void changeEvent(QEvent *event) override;

private:
    void approve();
    void rejectWithReason();
    void finish(const Result<Sending> &moved, void (ApprovalDialog::*told)(const Sending &));
    void refreshReadiness();
    void retranslate();

    ProjectSession &m_session;
    Questions &m_questions;
    SendingOrders m_orders;
    ApprovalDossier m_dossier;
    ApprovalChecklist m_checklist;
    QLabel *m_title;
    Tag *m_state;
    MessagePreview *m_preview;
    QLabel *m_instructions;
    ChecklistView *m_checks;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_note;
    QPushButton *m_rejectButton;
    QPushButton *m_rehearseButton;
    QLabel *m_remaining;
    QPushButton *m_closeButton;
    QPushButton *m_approveButton;
};
