#include "ui/approval/messagepreview.h"

#include "presentation/background.h"
#include "presentation/recipientcopy.h"
#include "ui/common/htmlview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

QToolButton *toggle(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setProperty("framed", true);
    return button;
}

} // namespace

MessagePreview::MessagePreview(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_forWhom(new QLabel(this))
    , m_contact(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_languages(new QHBoxLayout)
    , m_asHtml(toggle(QStringLiteral("HTML"), this))
    , m_asText(toggle({}, this))
    , m_subject(new QLabel(this))
    , m_sender(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_html(new HtmlView(this))
    , m_text(new QPlainTextEdit(this))
{
    for (QLabel *label : {m_forWhom, m_contact, m_subject, m_sender}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_subject || label == m_sender);
    }
    m_forWhom->setProperty("role", "muted");
    m_sender->setProperty("role", "muted");
    m_subject->setProperty("role", "strong");
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_previous->setProperty("framed", true);
    m_next->setProperty("framed", true);
    m_previous->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_forWhom);
    bar->addWidget(m_previous);
    bar->addWidget(m_contact, 1);
    bar->addWidget(m_next);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(6);
    auto *languages = new QWidget(this);
    m_languages->setContentsMargins({});
    languages->setLayout(m_languages);
    auto *forms = new QWidget(this);
    auto *formsLayout = new QHBoxLayout(forms);
    formsLayout->setContentsMargins({});
    formsLayout->addWidget(m_asHtml);
    formsLayout->addWidget(m_asText);
    choices->addWidget(languages);
    choices->addStretch();
    choices->addWidget(forms);

    auto *paper = new QFrame(this);
    paper->setProperty("role", "paper");
    auto *paperLayout = new QVBoxLayout(paper);
    paperLayout->setContentsMargins(1, 1, 1, 1);
    paperLayout->setSpacing(0);
    auto *head = new QWidget(paper);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(14, 10, 14, 10);
    headLayout->setSpacing(2);
    headLayout->addWidget(m_subject);
    headLayout->addWidget(m_sender);
    paperLayout->addWidget(head);
    m_pages->addWidget(m_html);
    m_pages->addWidget(m_text);
    paperLayout->addWidget(m_pages, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addLayout(choices);
    layout->addWidget(paper, 1);

    m_asHtml->setChecked(true);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_asText, &QToolButton::toggled, m_pages,
            [this](bool asText) { m_pages->setCurrentIndex(asText ? 1 : 0); });
    retranslate();
}

void MessagePreview::load(const Sending &sending, const Snapshot &snapshot)
{
    m_sending = sending;
    m_snapshot = snapshot;
    m_offset = 0;
    m_language.clear();
    while (QLayoutItem *item = m_languages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (snapshot.specificVersion.isEmpty() && snapshot.message.versions.size() > 1) {
        for (const QString &language : snapshot.message.languages()) {
            QToolButton *button = toggle(language.toUpper(), m_languages->parentWidget());
            button->setAccessibleName(tr("Version %1").arg(language));
            button->setProperty("language", language);
            connect(button, &QToolButton::clicked, this, [this, language] { show(language); });
            m_languages->addWidget(button);
        }
    }
    m_sender->setText(QStringLiteral("%1 <%2>").arg(snapshot.message.sender.name, snapshot.message.sender.address));
    refresh();
}

void MessagePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessagePreview::step(int by)
{
    m_offset += by;
    m_language.clear();
    refresh();
}

void MessagePreview::show(const QString &language)
{
    m_language = language;
    refresh();
}

void MessagePreview::refresh()
{
    Database &database = m_session.database();
    PasswordStore &passwords = m_session.passwords();
    inBackground(
        this,
        [&database, &passwords, id = m_sending.id, snapshot = m_snapshot, offset = m_offset, language = m_language] {
            return readRecipientCopy(database, passwords, id, snapshot, offset, language);
        },
        [this](const RecipientCopy &copy) {
            m_offset = copy.offset;
            m_contact->setText(copy.name);
            for (QToolButton *button : findChildren<QToolButton *>())
                if (button->property("language").toString() == copy.language)
                    button->setChecked(true);
            if (!copy.rendered) {
                m_subject->setText(copy.rendered.error().text());
                return;
            }
            m_subject->setText(copy.rendered->subject);
            m_html->showHtml(copy.rendered->html);
            m_text->setPlainText(copy.rendered->text);
        });
}

void MessagePreview::retranslate()
{
    m_forWhom->setText(tr("Preview for"));
    m_asText->setText(tr("Text"));
    m_previous->setAccessibleName(tr("Previous recipient"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setAccessibleName(tr("Next recipient"));
    m_next->setToolTip(m_next->accessibleName());
    m_html->setAccessibleName(tr("The message as it will be received"));
    m_text->setAccessibleName(m_html->accessibleName());
}
