#include "ui/contacts/contactpage.h"

#include "presentation/background.h"
#include "presentation/fieldlabel.h"
#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/common/tag.h"
#include "ui/contacts/contacteditdialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ContactPage::ContactPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_orders(session)
    , m_address(new PlainLabel({}, u"muted"_s))
    , m_status(new Tag)
    , m_language(new Tag)
    , m_edit(makeButton({}))
    , m_lift(makeButton({}))
    , m_activate(makeButton({}, ButtonRole::Danger))
    , m_banner(new Banner)
    , m_fields(new Card)
    , m_groups(new Card)
    , m_history(new Card)
{
    auto *tags = new QWidget;
    auto *tagsLayout = new QHBoxLayout(tags);
    tagsLayout->setContentsMargins({});
    tagsLayout->addWidget(m_address);
    tagsLayout->addWidget(m_status);
    tagsLayout->addWidget(m_language);
    tagsLayout->addStretch();
    header()->setBelow(tags);
    for (QPushButton *button : {m_edit, m_lift, m_activate})
        header()->addAction(button);
    auto *grid = new QGridLayout;
    grid->setSpacing(14);
    grid->setColumnMinimumWidth(0, 300);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fields, 0, 0, Qt::AlignTop);
    grid->addWidget(m_groups, 1, 0, Qt::AlignTop);
    grid->addWidget(m_history, 0, 1, 2, 1, Qt::AlignTop);
    grid->setRowStretch(1, 1);
    body()->addWidget(m_banner);
    body()->addLayout(grid);
    body()->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &ContactPage::edit);
    connect(m_lift, &QPushButton::clicked, this, [this] { m_orders.liftQuarantine(m_contact); });
    connect(m_activate, &QPushButton::clicked, this,
            [this] { m_orders.setActive({m_contact}, m_card && m_card->contact.status == ContactStatus::Inactive); });
    connect(&m_orders, &ContactOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void ContactPage::open(const QVariantMap &arguments)
{
    m_contact = ContactId{arguments.value(u"contact"_s).toLongLong()};
    m_card.reset();
    m_banner->hide();
    Page::open(arguments);
}

void ContactPage::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database, contact = m_contact] { return readContactCard(database, contact); },
        [this](const Result<ContactCard> &card) {
            if (!card) {
                m_banner->say(Tone::Bad, card.error().message, card.error().remedy);
            } else if (m_card != *card) {
                m_card = *card;
                showContents();
            }
        });
}

void ContactPage::showContents()
{
    if (!m_card)
        return;
    const Contact &contact = m_card->contact;
    header()->setTitle(contact.displayName());
    m_address->setText(contact.address);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->show(nameOf(contact.status), toneOf(contact.status));
    m_language->show(contact.language, Tone::Accent);
    m_language->setVisible(!contact.language.isEmpty());
    m_lift->setVisible(contact.status == ContactStatus::Quarantine);
    const bool inactive = contact.status == ContactStatus::Inactive;
    m_activate->setText(inactive ? tr("Activate") : tr("Deactivate"));
    setButtonRole(*m_activate, inactive ? ButtonRole::Plain : ButtonRole::Danger);
    showFields();
    showGroups();
    showHistory();
}

void ContactPage::showFields()
{
    const Contact &contact = m_card->contact;
    Rows rows(m_fields->content(), {1, 2});
    const QStringList keyFields = m_session.project().keyFields;
    const bool named = keyFields.size() == 1 && keyFields.first() != BuiltInField::Email;
    rows.add({Rows::muted(tr("Primary key")),
              Rows::text(named ? u"%1 %2"_s.arg(fieldLabel(keyFields.first()), contact.key) : contact.key)});
    for (const ContactField &field : m_card->fields)
        if (const QString value = contact.value(field.name);
            !value.isEmpty() && field.name != BuiltInField::Email && keyFields != QStringList{field.name})
            rows.add({Rows::muted(fieldLabel(field.name)), Rows::text(value)});
    rows.add(
        {Rows::muted(tr("Created")), Rows::text(formatDay(contact.created, m_session.project().timeZone.toLatin1()))});
    rows.finish({});
}

void ContactPage::showGroups()
{
    Rows rows(m_groups->content(), {1});
    for (const Group &group : m_card->groups)
        rows.add({Rows::text(group.name)});
    rows.finish(tr("In no group."));
}

void ContactPage::showHistory()
{
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    Rows rows(m_history->content(), {3, 2, 0, 0});
    if (!m_card->history.isEmpty())
        rows.head({tr("Message"), tr("Sent"), tr("Delivery"), QString()});
    for (const ContactHistoryLine &line : m_card->history) {
        const RecipientLine &row = line.row;
        const std::optional<Instant> at = row.endedAt ? row.endedAt : row.handedAt;
        QPushButton *again = nullptr; // what has not left yet cannot leave again
        if (at) {
            again = makeButton(tr("Resend"), ButtonRole::Plain, ButtonSize::Small);
            again->setObjectName(u"resend"_s);
            again->setAccessibleName(tr("Resend %1").arg(line.sendingName));
            connect(again, &QPushButton::clicked, this, [this, line] { resend(line); });
        }
        const QString answer =
            row.replyCode
                ? QStringLiteral("%1 %2 %3").arg(row.replyCode).arg(row.replyStatus, row.replyText).simplified()
                : row.reason;
        rows.add({Rows::twoLines(line.isResend ? tr("%1 (sent again)").arg(line.messageName) : line.sendingName,
                                 line.subject),
                  Rows::twoLinesPlain(at ? formatDayAndTime(*at, zone) : QStringLiteral("—"), answer.left(120)),
                  new Tag(nameOf(row.state), toneOf(row.state)), again});
    }
    rows.finish(tr("Nothing was sent to this contact yet."));
}

void ContactPage::edit()
{
    if (!m_card)
        return;
    ContactEditDialog dialog(m_session, m_card->contact, m_card->fields, this);
    dialog.exec();
}

/** "He says he did not receive it": what the ledger knows, then the order. */
void ContactPage::resend(const ContactHistoryLine &line)
{
    m_orders.askResend(m_contact, line.sending, [this, line](const QString &notice) {
        const QString question = notice.isEmpty() ? tr("Send “%1” to this contact again?").arg(line.subject)
                                                  : tr("%1 Send it again?").arg(notice);
        if (m_questions.confirm(this, tr("Resend"), question, tr("Resend")))
            m_orders.resend(m_contact, line.sending,
                            [this] { m_banner->say(Tone::Ok, tr("The message is on its way again.")); });
    });
}

void ContactPage::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_lift->setText(tr("Lift the quarantine"));
    m_activate->setText(tr("Deactivate"));
    m_fields->setTitle(tr("Profile"));
    m_groups->setTitle(tr("Groups"));
    m_history->setTitle(tr("Messages received"));
    showContents();
}
