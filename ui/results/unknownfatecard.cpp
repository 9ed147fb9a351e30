#include "ui/results/unknownfatecard.h"

#include "presentation/background.h"
#include "presentation/recipientlistmodel.h"
#include "presentation/sendingorders.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace {

constexpr int shownAtMost = 200;

} // namespace

UnknownFateCard::UnknownFateCard(ProjectSession &session, Questions &questions, SendingOrders &orders, QWidget *parent)
    : Card({}, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(orders)
    , m_words(new PlainLabel)
    , m_list(new QListWidget)
    , m_treatAsDelivered(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_resend(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
{
    setTone(Tone::Warn);
    m_words->setWordWrap(true);
    content()->addWidget(m_words);
    m_list->setMaximumHeight(96);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    content()->addWidget(m_list);
    auto *decisions = new QHBoxLayout;
    decisions->addWidget(m_treatAsDelivered);
    decisions->addWidget(m_resend);
    decisions->addStretch();
    content()->addLayout(decisions);
    connect(m_treatAsDelivered, &QPushButton::clicked, this,
            [this] { m_orders.treatUnknownAsDelivered(m_sending, chosen()); });
    connect(m_resend, &QPushButton::clicked, this, &UnknownFateCard::sendAgain);
}

void UnknownFateCard::show(SendingId sending, qint64 unknown)
{
    m_sending = sending;
    setVisible(unknown > 0);
    if (unknown == 0)
        return;
    fillList();
    m_words->setText(tr(
        "The connection was lost before the server answered for %Ln message(s): they may have been delivered. They are "
        "never sent again by themselves. Choose one of them, or decide for all.",
        nullptr, int(unknown)));
}

/** Whoever was chosen stays so. */
void UnknownFateCard::fillList()
{
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, id = m_sending] {
            return SendingRepository(database).recipients(id, RecipientState::Unknown, {}, 0, shownAtMost);
        },
        [this](const Result<QList<RecipientLine>> &lines) {
            if (!lines)
                return;
            const std::optional<ContactId> before = chosen();
            m_list->clear();
            for (const RecipientLine &line : *lines) {
                auto *item = new QListWidgetItem(line.address, m_list);
                item->setData(Qt::UserRole, line.contact.value);
                item->setSelected(before == line.contact);
            }
        });
}

std::optional<ContactId> UnknownFateCard::chosen() const
{
    const QList<QListWidgetItem *> items = m_list->selectedItems();
    return items.isEmpty() ? std::nullopt : std::optional(ContactId{items.first()->data(Qt::UserRole).toLongLong()});
}

void UnknownFateCard::sendAgain()
{
    const std::optional<ContactId> only = chosen();
    const QString question =
        only ? tr("%1 may receive the message twice. Send it again?").arg(m_list->selectedItems().first()->text())
             : tr("Some of these people may receive the message twice. Send it again?");
    if (m_questions.confirm(this, tr("Send again"), question, tr("Send again"), Questions::Weight::Dangerous))
        m_orders.resendUnknown(m_sending, only);
}

void UnknownFateCard::retranslate()
{
    setTitle(tr("Fate unknown"));
    m_list->setAccessibleName(tr("Messages whose fate is unknown"));
    m_treatAsDelivered->setText(tr("Treat as delivered"));
    m_resend->setText(tr("Send again…"));
}
