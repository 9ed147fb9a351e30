#include "ui/contacts/sentmessagedialog.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/rehearsal/receivedmessageview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SentMessageDialog::SentMessageDialog(ProjectSession &session, const ContactHistoryLine &line, QWidget *parent)
    : QDialog(parent)
    , m_orders(session)
    , m_view(new ReceivedMessageView)
{
    setWindowTitle(tr("What was sent"));
    resize(860, 640);
    m_view->retranslate();
    auto *note = new PlainLabel(
        tr("The content frozen when the sending was prepared, with the contact’s values as they are now."), u"muted"_s);
    note->setWordWrap(true);
    QPushButton *close = makeButton(tr("Close"), ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(note, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_orders, &ContactOrders::refused, this,
            [this](const Failure &failure) { m_view->say(failure.message + u' ' + failure.remedy); });
    m_orders.readSentMessage(line.sending, line.row, [this](const QByteArray &content) { m_view->show(content); });
}
