#include "ui/messages/messagepage.h"

#include "contacts/emailaddress.h"
#include "presentation/format.h"
#include "presentation/languagename.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/htmlview.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/steps.h"
#include "ui/messages/mergehighlighter.h"
#include "ui/sendingform/findingscard.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int preheaderShown = 50; // characters mobile programs show (specification §8)
constexpr int telephoneWidth = 320;
constexpr int letterWidth = 600;

QString mailbox(const Sender &sender)
{
    return u"%1 <%2>"_s.arg(sender.name, sender.address);
}

/** The same text again leaves the cursor where it is. */
template <class Edit>
void setTextQuietly(Edit *edit, const QString &now, const QString &text, void (Edit::*set)(const QString &))
{
    if (now == text)
        return;
    const QSignalBlocker quiet(edit);
    (edit->*set)(text);
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
    , m_textCard(new Card)
    , m_kind(new QTabBar)
    , m_mergeFields(new QToolButton)
    , m_conditions(new QToolButton)
    , m_image(new QToolButton)
    , m_html(new QPlainTextEdit)
    , m_text(new QPlainTextEdit)
    , m_previewCard(new Card)
    , m_previous(new QToolButton)
    , m_contact(new PlainLabel)
    , m_following(new QToolButton)
    , m_narrow(new QToolButton)
    , m_wide(new QToolButton)
    , m_previewSubject(new PlainLabel({}, u"strong"_s))
    , m_previewSender(new PlainLabel({}, u"tiny"_s))
    , m_preview(new HtmlView)
    , m_findings(new FindingsCard)
{
    m_subject->setObjectName(u"subject"_s);
    m_html->setObjectName(u"html"_s);
    m_text->setObjectName(u"text"_s);
    m_preview->setMinimumHeight(420);
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
    for (QPlainTextEdit *field : {m_html, m_text})
        connect(field, &QPlainTextEdit::textChanged, this, &MessagePage::takeVersion);
    connect(m_kind, &QTabBar::currentChanged, this, [this](int kind) {
        m_html->setVisible(kind == 0);
        m_text->setVisible(kind == 1);
        m_image->setVisible(kind == 0);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_editor.previewNext(-1); });
    connect(m_following, &QToolButton::clicked, this, [this] { m_editor.previewNext(1); });
    connect(m_narrow, &QToolButton::clicked, this, [this] { setPreviewWidth(telephoneWidth); });
    connect(m_wide, &QToolButton::clicked, this, [this] { setPreviewWidth(letterWidth); });
    connect(m_test, &QPushButton::clicked, this, &MessagePage::sendTest);
    connect(m_image, &QToolButton::clicked, this, &MessagePage::insertImage);
    connect(m_next, &QPushButton::clicked, this, &MessagePage::goOn);
    connect(m_steps, &Steps::chosen, this, [this](int step) { step == 1 ? sendTest() : goOn(); });
    connect(&m_editor, &MessageEditor::messageChanged, this, &MessagePage::showMessage);
    connect(&m_editor, &MessageEditor::previewChanged, this, &MessagePage::showPreview);
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

    m_kind->setDrawBase(false);
    m_kind->addTab(u"HTML"_s);
    m_kind->addTab(QString());
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_kind);
    bar->addStretch();
    for (QToolButton *button : {m_mergeFields, m_conditions, m_image}) {
        button->setProperty("framed", true);
        if (button != m_image) {
            button->setPopupMode(QToolButton::InstantPopup);
            button->setMenu(new QMenu(button));
        }
        bar->addWidget(button);
    }
    m_textCard->content()->addLayout(bar);
    for (QPlainTextEdit *editor : {m_html, m_text}) {
        editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        editor->setMinimumHeight(360);
        editor->setTabChangesFocus(true);
        new MergeHighlighter(editor->document());
        m_textCard->content()->addWidget(editor, 1);
    }
    m_text->hide();

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_headCard);
    layout->addWidget(m_textCard, 1);
    return column;
}

QWidget *MessagePage::previewColumn()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    m_previous->setText(u"‹"_s);
    m_following->setText(u"›"_s);
    m_narrow->setText(QString::number(telephoneWidth));
    m_wide->setText(QString::number(letterWidth));
    for (QToolButton *button : {m_previous, m_following, m_narrow, m_wide})
        button->setProperty("framed", true);
    for (QToolButton *button : {m_narrow, m_wide}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
    }
    m_wide->setChecked(true);
    bar->addWidget(m_previous);
    bar->addWidget(m_contact, 1);
    bar->addWidget(m_following);
    bar->addSpacing(8);
    bar->addWidget(m_narrow);
    bar->addWidget(m_wide);
    m_previewCard->content()->addLayout(bar);
    for (PlainLabel *label : {m_previewSubject, m_previewSender}) {
        label->setWordWrap(true);
        m_previewCard->content()->addWidget(label);
    }
    m_previewCard->content()->addWidget(m_preview, 1);

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_previewCard, 1);
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
    fillMergeFields();
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
    setTextQuietly(m_subject, m_subject->text(), version.subject, &QLineEdit::setText);
    setTextQuietly(m_preheader, m_preheader->text(), version.preheader, &QLineEdit::setText);
    setTextQuietly(m_html, m_html->toPlainText(), version.html, &QPlainTextEdit::setPlainText);
    setTextQuietly(m_text, m_text->toPlainText(), version.text, &QPlainTextEdit::setPlainText);
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

void MessagePage::fillMergeFields()
{
    m_mergeFields->menu()->clear();
    m_conditions->menu()->clear();
    for (const QString &field : m_editor.mergeFields()) {
        m_mergeFields->menu()->addAction(field, this, [this, field] { insert(u"{{%1}}"_s.arg(field)); });
        m_conditions->menu()->addAction(tr("If %1 is filled in").arg(field), this,
                                        [this, field] { insert(u"{{#if %1}}"_s.arg(field), u"{{else}}{{/if}}"_s); });
    }
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
    QPlainTextEdit *editor = m_kind->currentIndex() == 0 ? m_html : m_text;
    QTextCursor cursor = editor->textCursor();
    cursor.insertText(before + cursor.selectedText() + after);
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(after.size()));
    editor->setTextCursor(cursor);
    editor->setFocus();
}

/** An image is shown from the web: its address, and what those read who do not see it. */
void MessagePage::insertImage()
{
    const std::optional<QString> address = m_questions.askText(
        this, tr("Insert an image"), tr("Its address on the web, beginning with https://:"), tr("Next"), u"https://"_s);
    if (!address)
        return;
    const std::optional<QString> words = m_questions.askText(
        this, tr("Insert an image"), tr("What it shows, for those who do not see it:"), tr("Insert"), {});
    if (words)
        insert(u"<img src=\"%1\" alt=\"%2\" width=\"600\">"_s.arg(address->toHtmlEscaped(), words->toHtmlEscaped()));
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

void MessagePage::showPreview()
{
    const QString name = m_editor.previewContact();
    m_contact->setText(name.isEmpty() ? tr("an invented contact") : name);
    const Sender &sender = m_editor.message().sender;
    const Result<RenderedMessage> &preview = m_editor.preview();
    if (!preview) {
        m_previewSubject->setText(preview.error().message);
        m_previewSender->setText(preview.error().remedy);
        return;
    }
    m_previewSubject->setText(preview->subject);
    m_previewSender->setText(preview->preheader.isEmpty() ? mailbox(sender)
                                                          : u"%1 · %2"_s.arg(sender.name, preview->preheader));
    if (preview->html.trimmed().isEmpty())
        m_preview->setPlainText(preview->text);
    else
        m_preview->showHtml(preview->html);
}

void MessagePage::setPreviewWidth(int width)
{
    m_preview->setMaximumWidth(width == telephoneWidth ? telephoneWidth : QWIDGETSIZE_MAX);
}

void MessagePage::takeVersion()
{
    if (m_isShowing)
        return;
    MessageVersion version = m_editor.currentVersion();
    version.subject = m_subject->text();
    version.preheader = m_preheader->text();
    version.html = m_html->toPlainText();
    version.text = m_text->toPlainText();
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
    m_kind->setTabText(1, tr("Text"));
    m_kind->setAccessibleName(tr("HTML or text"));
    m_mergeFields->setText(tr("Merge field") + u" ▾"_s);
    m_conditions->setText(tr("Condition") + u" ▾"_s);
    m_image->setText(tr("Image…"));
    fillMergeFields();
    m_html->setAccessibleName(tr("HTML source"));
    m_html->setPlaceholderText(u"<p>{{prenom}}</p>"_s);
    m_text->setAccessibleName(tr("Plain text"));
    m_text->setPlaceholderText(tr("Left empty, the text is made from the HTML."));
    m_previewCard->setTitle(tr("Preview"));
    m_preview->setAccessibleName(tr("The message as it will be received"));
    m_findings->setTitle(tr("Checks"));
    const std::pair<QToolButton *, QString> buttons[] = {{m_previous, tr("Previous contact")},
                                                         {m_following, tr("Next contact")},
                                                         {m_narrow, tr("As on a telephone")},
                                                         {m_wide, tr("As on a computer")}};
    for (const auto &[button, text] : buttons) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    }
    if (m_editor.message().id.isValid()) {
        showMessage();
        m_editor.refreshPreview();
    }
}
