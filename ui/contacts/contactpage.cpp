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
#include "ui/contacts/communicationscard.h"
#include "ui/contacts/consentdialog.h"
#include "ui/contacts/consentscard.h"
#include "ui/contacts/contacteditdialog.h"
#include "ui/contacts/eligibilityband.h"
#include "ui/contacts/printtopdf.h"
#include "ui/contacts/sentmessagedialog.h"
#include "ui/contacts/timelinecard.h"
#include "ui/contacts/undoactions.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
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
    , m_band(new EligibilityBand)
    , m_fields(new Card)
    , m_groups(new Card)
    , m_consents(new ConsentsCard)
    , m_more(makeMenuButton())
    , m_report(new QAction(this))
    , m_erase(new QAction(this))
    , m_history(new CommunicationsCard)
    , m_timeline(new TimelineCard)
    , m_undo(new UndoActions(session, *this))
{
    auto *tags = new QWidget;
    auto *tagsLayout = new QHBoxLayout(tags);
    tagsLayout->setContentsMargins({});
    tagsLayout->addWidget(m_address);
    tagsLayout->addWidget(m_status);
    tagsLayout->addWidget(m_language);
    tagsLayout->addStretch();
    header()->setBelow(tags);
    m_more->menu()->addActions({m_report, m_erase});
    for (QPushButton *button : {m_undo->button(), m_edit, m_lift, m_more, m_activate})
        header()->addAction(button);
    auto *grid = new QGridLayout;
    grid->setSpacing(14);
    grid->setColumnMinimumWidth(0, 300);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fields, 0, 0, Qt::AlignTop);
    grid->addWidget(m_groups, 1, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(m_consents);
    right->addWidget(m_history);
    right->addWidget(m_timeline);
    right->addStretch();
    grid->addLayout(right, 0, 1, 2, 1);
    grid->setRowStretch(1, 1);
    body()->addWidget(m_banner);
    body()->addWidget(m_band);
    body()->addLayout(grid);
    body()->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &ContactPage::edit);
    connect(m_lift, &QPushButton::clicked, this, &ContactPage::liftQuarantine);
    connect(m_consents, &ConsentsCard::recordRequested, this, &ContactPage::recordConsent);
    connect(m_consents, &ConsentsCard::reportRequested, this, [this] { saveReport(ReportPart::Consents); });
    connect(m_history, &CommunicationsCard::resendRequested, this, &ContactPage::resend);
    connect(m_history, &CommunicationsCard::viewRequested, this,
            [this](const ContactHistoryLine &line) { SentMessageDialog(m_session, line, this).exec(); });
    connect(m_undo, &UndoActions::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    connect(m_report, &QAction::triggered, this, [this] { saveReport(ReportPart::Everything); });
    connect(m_erase, &QAction::triggered, this, &ContactPage::erase);
    connect(m_activate, &QPushButton::clicked, this, [this] {
        m_orders.setActive(ContactSelection::of({m_contact}),
                           m_card && m_card->contact.status == ContactStatus::Inactive);
    });
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
    const ConsentMark mark = m_card->consents.mark;
    m_status->show(nameOf(contact.status), toneOf(contact.status));
    m_language->show(contact.language, Tone::Accent);
    m_language->setVisible(!contact.language.isEmpty());
    m_band->show(m_card->contact, mark);
    m_lift->setVisible(contact.status == ContactStatus::Quarantine);
    const bool inactive = contact.status == ContactStatus::Inactive;
    m_activate->setText(inactive ? tr("Activate") : tr("Deactivate"));
    setButtonRole(*m_activate, inactive ? ButtonRole::Plain : ButtonRole::Danger);
    showFields();
    showGroups();
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    m_consents->show(m_card->consents, zone);
    m_history->show(m_card->history, zone);
    m_timeline->show(*m_card, m_session.now(), zone);
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
    if (m_card->quarantine)
        rows.add({Rows::muted(tr("In quarantine")),
                  Rows::twoLinesPlain(
                      nameOf(m_card->quarantine->cause),
                      m_card->quarantine->since
                          ? tr("since %1")
                                .arg(formatDay(*m_card->quarantine->since, m_session.project().timeZone.toLatin1()))
                          : QString())});
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

void ContactPage::recordConsent()
{
    if (m_card)
        ConsentDialog(m_orders, m_contact, m_card->consents, this).exec();
}

/** A server said the address does not exist: who lifts the quarantine should know it. */
void ContactPage::liftQuarantine()
{
    const bool gone = m_card && m_card->quarantine && m_card->quarantine->cause == QuarantineCause::DoesNotExist;
    if (!gone || m_questions.confirm(this, tr("Lift the quarantine"),
                                     tr("The server said that %1 does not exist: %2. Writing to it again harms the "
                                        "reputation of your address. Correct it, if you can.")
                                         .arg(m_card->contact.address, m_card->quarantine->detail),
                                     tr("Lift the quarantine"), Questions::Weight::Dangerous))
        m_orders.liftQuarantine(ContactSelection::of({m_contact}));
}

void ContactPage::saveReport(ReportPart part)
{
    if (!m_card)
        return;
    const QString name = part == ReportPart::Everything ? tr("personal-data.pdf") : tr("consents.pdf");
    const QString forms = part == ReportPart::Everything
                              ? tr("Document (*.pdf);;Page (*.html);;Data (*.json)")
                              : tr("Document (*.pdf);;Page (*.html);;Data (*.json);;Spreadsheet (*.csv)");
    if (const auto file = m_questions.chooseNewFile(this, tr("Save the report"), name, forms))
        writeReport(part, *file);
}

/** A document is drawn here; the other forms are only written. */
void ContactPage::writeReport(ReportPart part, const QString &file)
{
    const auto tell = [this, file] { m_banner->say(Tone::Ok, tr("The report is in %1.").arg(file)); };
    if (!file.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        m_orders.saveReport(m_contact, part, file, tell);
        return;
    }
    m_orders.readReport(m_contact, part, [this, file, tell](const QString &html) {
        if (const Result<void> printed = printToPdf(html, file); !printed)
            m_banner->say(Tone::Bad, printed.error().message, printed.error().remedy);
        else
            tell();
    });
}

/** Nothing brings a person back: her key is typed, not clicked. */
void ContactPage::erase()
{
    if (!m_card)
        return;
    const QString key = m_card->contact.key;
    const auto typed = m_questions.askText(this, tr("Erase this person"),
                                           tr("Profile, consents and history of %1 go; only figures without a name "
                                              "stay. This cannot be undone. Type %2 to "
                                              "confirm.")
                                               .arg(m_card->contact.displayName(), key),
                                           tr("Erase"));
    if (!typed)
        return;
    if (*typed != key) {
        m_banner->say(Tone::Bad, tr("Nothing was erased."), tr("Type the key as it is shown."));
        return;
    }
    m_orders.erase(ContactSelection::of({m_contact}), [this](qint64 erased) {
        if (erased > 0)
            Q_EMIT pageRequested(u"contacts"_s);
    });
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
    m_consents->retranslate();
    m_timeline->retranslate();
    m_undo->retranslate();
    m_more->setText(tr("More"));
    m_report->setText(tr("Everything known about this person…"));
    m_erase->setText(tr("Erase this person…"));
    m_history->setTitle(tr("Messages received"));
    showContents();
}
