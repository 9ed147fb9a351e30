#include "ui/messages/messagespage.h"

#include "presentation/background.h"
#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/common/tag.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MessagesPage::MessagesPage(ProjectSession &session, Questions &questions, QWidget *parent)
    : Page(Body::Scrolls, parent)
    , m_session(session)
    , m_questions(questions)
    , m_new(makeButton({}, ButtonRole::Primary))
    , m_banner(new Banner)
    , m_list(new Card)
    , m_empty(new EmptyState(u"messages"_s))
{
    m_new->setObjectName(u"newMessage"_s);
    header()->addAction(m_new);
    body()->addWidget(m_banner);
    body()->addWidget(m_list);
    body()->addWidget(m_empty);
    m_list->hide(); // until it is known which of the two there is
    m_empty->hide();
    body()->addStretch();
    connect(m_new, &QPushButton::clicked, this, &MessagesPage::createMessage);
    connect(m_empty, &EmptyState::actionRequested, this, &MessagesPage::createMessage);
    connect(&session, &ProjectSession::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void MessagesPage::refresh()
{
    Database &database = m_session.database();
    inBackground(
        this, [&database] { return readMessageLines(database); },
        [this](const Result<QList<MessageLine>> &lines) {
            if (!lines) {
                m_banner->say(Tone::Bad, lines.error().message, lines.error().remedy);
            } else if (m_lines != *lines) {
                m_lines = *lines;
                showContents();
            }
        });
}

void MessagesPage::showContents()
{
    if (!m_lines)
        return;
    const QByteArray zone = m_session.project().timeZone.toLatin1();
    Rows rows(m_list->content(), {4, 1, 1, 2, 0});
    if (!m_lines->isEmpty())
        rows.head({tr("Message"), tr("Languages"), tr("Tests"), tr("Modified"), QString()});
    for (const MessageLine &line : *m_lines) {
        QPushButton *edit = makeButton(tr("Edit"), ButtonRole::Plain, ButtonSize::Small);
        connect(edit, &QPushButton::clicked, this, [this, id = line.id] {
            Q_EMIT pageRequested(u"message"_s, {{u"message"_s, id.value}});
        });
        QPushButton *send = makeButton(tr("Send…"), ButtonRole::Plain, ButtonSize::Small);
        connect(send, &QPushButton::clicked, this, [this, id = line.id] {
            Q_EMIT pageRequested(u"sendingform"_s, {{u"message"_s, id.value}});
        });
        QPushButton *remove = makeButton(tr("Delete"), ButtonRole::Danger, ButtonSize::Small);
        connect(remove, &QPushButton::clicked, this, [this, line] { this->remove(line); });
        for (QPushButton *button : {edit, send, remove})
            button->setAccessibleName(tr("%1: %2").arg(button->text(), line.name));
        rows.add({Rows::twoLines(line.name, line.subject), Rows::text(line.languages.join(u", "_s)),
                  new Tag(line.tested ? tr("Tested") : tr("Not tested"), line.tested ? Tone::Ok : Tone::Neutral),
                  Rows::text(formatDayAndTime(line.modified, zone)), Rows::beside({edit, send, remove})});
    }
    rows.finish({});
    m_list->setVisible(!m_lines->isEmpty());
    m_empty->setVisible(m_lines->isEmpty());
    m_empty->setSentence(tr("No message yet. Write the first one, then choose who receives it."));
    m_empty->setAction(m_new->text());
}

void MessagesPage::createMessage()
{
    const std::optional<QString> name =
        m_questions.askText(this, tr("New message"), tr("Its name, for you only:"), tr("Create"), {});
    if (name)
        Q_EMIT pageRequested(u"message"_s, {{u"name"_s, *name}});
}

void MessagesPage::remove(const MessageLine &line)
{
    if (!m_questions.confirm(this, tr("Delete “%1”").arg(line.name), tr("The message is deleted; past results stay."),
                             tr("Delete"), Questions::Weight::Dangerous))
        return;
    if (const Result<void> done = removeMessage(m_session.database(), line.id); !done)
        m_banner->say(Tone::Bad, done.error().message, done.error().remedy);
    m_session.noteChange();
    refresh();
}

void MessagesPage::retranslate()
{
    header()->setTitle(tr("Messages"));
    m_new->setText(tr("New message"));
    showContents();
}
