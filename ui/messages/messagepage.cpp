#include "ui/messages/messagepage.h"

#include "contacts/emailaddress.h"
#include "presentation/format.h"
#include "presentation/languagename.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/steps.h"
#include "ui/messages/previewcard.h"
#include "ui/messages/textcard.h"
#include "ui/sendingform/findingscard.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int preheaderShown = 50; // characters mobile programs show (specification §8)

QString mailbox(const Sender &sender)
{
    return u"%1 <%2>"_s.arg(sender.name, sender.address);
}

/** The same text again leaves the cursor where it is. */
void showQuietly(QLineEdit *field, const QString &text)
{
    if (field->text() == text)
        return;
    const QSignalBlocker quiet(field);
    field->setText(text);
}

} // namespace

MessagePage::MessagePage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_editor(session)
    , m_steps(new Steps)
    , m_saved(new PlainLabel({}, u"tiny"_s))
    , m_test(makeButton({}))
    , m_next(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_headCard(new Card)
    , m_languages(new QHBoxLayout)
    , m_senderLabel(new PlainLabel)
    , m_sender(new QComboBox)
    , m_typeLabel(new PlainLabel)
    , m_type(new QComboBox)
    , m_subjectLabel(new PlainLabel)
    , m_subject(new QLineEdit)
    , m_preheaderLabel(new PlainLabel)
    , m_preheader(new QLineEdit)
    , m_preheaderCount(new PlainLabel({}, u"tiny"_s))
    , m_text(new TextCard(questions))
    , m_preview(new PreviewCard(m_editor))
    , m_findings(new FindingsCard)
{
    m_subject->setObjectName(u"subject"_s);
    header()->setBelow(m_steps);
    header()->addAction(m_saved);
    header()->addAction(m_test);
    header()->addAction(m_next);
    body()->addWidget(m_banner);
    body()->addWidget(new Columns(editorColumn(), previewColumn(), 420), 1);

    connect(m_sender, &QComboBox::activated, this, &MessagePage::takeSender);
    m_type->setObjectName(u"communicationType"_s);
    connect(m_type, &QComboBox::activated, this,
            [this] { m_editor.setType(CommunicationTypeId{m_type->currentData().toLongLong()}); });
    for (QLineEdit *field : {m_subject, m_preheader})
        connect(field, &QLineEdit::textEdited, this, &MessagePage::takeVersion);
    connect(m_text, &TextCard::edited, this, &MessagePage::takeVersion);
    connect(m_text, &TextCard::insertRequested, this, &MessagePage::insert);
    connect(m_test, &QPushButton::clicked, this, &MessagePage::sendTest);
    connect(m_next, &QPushButton::clicked, this, &MessagePage::goOn);
    connect(m_steps, &Steps::chosen, this, [this](int step) { step == 1 ? sendTest() : goOn(); });
    connect(&m_editor, &MessageEditor::messageChanged, this, &MessagePage::showMessage);
    connect(&m_editor, &MessageEditor::previewChanged, m_preview, &PreviewCard::refresh);
    connect(&m_editor, &MessageEditor::findingsChanged, this, [this] { m_findings->show({}, m_editor.findings()); });
    connect(&m_editor, &MessageEditor::saved, this, [this](Instant at) {
        m_savedAt = at;
        showSaved();
    });
    connect(&m_editor, &MessageEditor::failed, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    retranslate();
}

QWidget *MessagePage::editorColumn()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(6);
    fields->setColumnMinimumWidth(0, 100);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_senderLabel, 0, 0);
    fields->addWidget(m_sender, 0, 1, 1, 2);
    fields->addWidget(m_subjectLabel, 1, 0);
    fields->addWidget(m_subject, 1, 1, 1, 2);
    fields->addWidget(m_preheaderLabel, 2, 0);
    fields->addWidget(m_preheader, 2, 1);
    fields->addWidget(m_preheaderCount, 2, 2);
    fields->addWidget(m_typeLabel, 3, 0);
    fields->addWidget(m_type, 3, 1, 1, 2);
    m_typeLabel->setBuddy(m_type);
    m_senderLabel->setBuddy(m_sender);
    m_subjectLabel->setBuddy(m_subject);
    m_preheaderLabel->setBuddy(m_preheader);
    m_sender->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_languages->setSpacing(6);
    m_headCard->content()->addLayout(m_languages);
    m_headCard->content()->addLayout(fields);

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_headCard);
    layout->addWidget(m_text, 1);
    return column;
}

QWidget *MessagePage::previewColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_findings);
    return column;
}

void MessagePage::open(const QVariantMap &arguments)
{
    Page::open(arguments);
    m_banner->hide();
    m_savedAt.reset();
    showSaved();
    Result<void> opened;
    if (arguments.contains(u"name"_s))
        opened = m_editor.create(arguments.value(u"name"_s).toString());
    else if (arguments.contains(u"message"_s))
        opened = m_editor.open(MessageId{arguments.value(u"message"_s).toLongLong()});
    if (!opened)
        m_banner->say(Tone::Bad, opened.error().message, opened.error().remedy);
    m_text->setMergeFields(m_editor.mergeFields());
    showMessage();
}

void MessagePage::showMessage()
{
    m_isShowing = true;
    const Message &message = m_editor.message();
    const MessageVersion &version = m_editor.currentVersion();
    header()->setTitle(message.name);
    fillLanguages();
    m_sender->clear();
    for (const Sender &sender : m_editor.senders())
        m_sender->addItem(mailbox(sender));
    int current = int(m_editor.senders().indexOf(message.sender));
    if (current < 0)
        for (int i = 0; i < m_editor.senders().size(); ++i)
            if (m_editor.senders().at(i).address == message.sender.address)
                current = i;
    if (current < 0 && !message.sender.address.isEmpty()) {
        m_sender->addItem(mailbox(message.sender));
        current = m_sender->count() - 1;
    }
    m_sender->setCurrentIndex(current);
    showType();
    showQuietly(m_subject, version.subject);
    showQuietly(m_preheader, version.preheader);
    m_text->show(version.html, version.text);
    m_preheaderCount->setText(u"%1 / %2"_s.arg(version.preheader.size()).arg(preheaderShown));
    m_isShowing = false;
}

/** One button per version, with what is left to translate, then the languages that have none. */
void MessagePage::fillLanguages()
{
    while (QLayoutItem *item = m_languages->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const MessageVersion &version : m_editor.message().versions) {
        const bool current = version.language == m_editor.currentLanguage();
        const int missing = m_editor.textsToTranslate(version.language);
        QString text = languageName(version.language);
        if (missing > 0)
            text += u" · "_s + tr("%Ln text(s) to translate", nullptr, missing);
        QPushButton *button = makeButton(text, current ? ButtonRole::Primary : ButtonRole::Plain, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this,
                [this, language = version.language] { m_editor.setCurrentLanguage(language); });
        m_languages->addWidget(button);
    }
    for (const QString &language : m_editor.missingLanguages()) {
        QPushButton *button = makeButton(u"+ "_s + languageName(language), ButtonRole::Plain, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, language] { m_editor.addVersion(language); });
        m_languages->addWidget(button);
    }
    m_languages->addStretch();
}

/** Around what is selected, where the person is writing: subject, preheader, HTML or text. */
void MessagePage::insert(const QString &before, const QString &after)
{
    for (QLineEdit *field : {m_subject, m_preheader}) {
        if (!field->hasFocus())
            continue;
        const QString inside = field->selectedText();
        field->insert(before + inside + after);
        field->setCursorPosition(field->cursorPosition() - int(after.size()));
        takeVersion();
        return;
    }
    m_text->insert(before, after);
}

void MessagePage::goOn()
{
    if (m_editor.saveNow())
        Q_EMIT pageRequested(u"sendingform"_s, {{u"message"_s, m_editor.message().id.value}});
}

void MessagePage::showSaved()
{
    m_saved->setText(m_savedAt ? tr("Saved at %1").arg(formatTime(*m_savedAt, m_session.project().timeZone.toLatin1()))
                               : QString());
}

void MessagePage::takeVersion()
{
    if (m_isShowing)
        return;
    MessageVersion version = m_editor.currentVersion();
    version.subject = m_subject->text();
    version.preheader = m_preheader->text();
    version.html = m_text->html();
    version.text = m_text->text();
    m_editor.setCurrentVersion(version);
}

/** A message that chose none has the default type. */
void MessagePage::showType()
{
    m_type->clear();
    for (const CommunicationType &type : m_editor.types())
        m_type->addItem(type.administrative ? tr("%1 (administrative)").arg(type.name) : type.name, type.id.value);
    m_type->setCurrentIndex(std::max(0, m_type->findData(m_editor.message().type.value)));
}

void MessagePage::takeSender()
{
    const int index = m_sender->currentIndex();
    if (!m_isShowing && index >= 0 && index < m_editor.senders().size())
        m_editor.setSender(m_editor.senders().at(index));
}

void MessagePage::sendTest()
{
    const std::optional<QString> typed = m_questions.askText(
        this, tr("Send a test"), tr("To which addresses? Separate them with commas."), tr("Send the test"), {});
    if (!typed)
        return;
    QStringList addresses;
    for (const QString &part : typed->split(u',', Qt::SkipEmptyParts)) {
        const Result<EmailAddress> address = EmailAddress::parse(part);
        if (!address) {
            m_banner->say(Tone::Bad, address.error().message, address.error().remedy);
            return;
        }
        addresses.append(address->text());
    }
    m_test->setEnabled(false);
    m_editor.sendTest(addresses, [this](const QString &sentence, bool allAccepted) {
        m_test->setEnabled(true);
        m_banner->say(allAccepted ? Tone::Ok : Tone::Warn, sentence);
    });
}

void MessagePage::retranslate()
{
    m_steps->setSteps({tr("Message"), tr("Tests and validations"), tr("Sending")}, 0);
    m_test->setText(tr("Send a test…"));
    m_next->setText(tr("Choose the recipients"));
    showSaved();
    m_senderLabel->setText(tr("Sender"));
    m_subjectLabel->setText(tr("Subject"));
    m_typeLabel->setText(tr("Type"));
    m_preheaderLabel->setText(tr("Preheader"));
    m_text->retranslate();
    m_preview->retranslate();
    m_findings->setTitle(tr("Checks"));
    if (m_editor.message().id.isValid()) {
        showMessage();
        m_editor.refreshPreview();
    }
}
