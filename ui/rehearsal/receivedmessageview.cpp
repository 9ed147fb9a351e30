#include "ui/rehearsal/receivedmessageview.h"

#include "messages/messagecomparison.h"
#include "messages/mimereader.h"
#include "ui/common/htmlview.h"
#include "ui/common/plainlabel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

/** More of a source than anybody reads: attachments would fill the memory. */
constexpr qsizetype shownSource = 200'000;

QPlainTextEdit *reader()
{
    auto *edit = new QPlainTextEdit;
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame);
    return edit;
}

QString headersOf(const MimePart &message)
{
    QStringList lines;
    for (const QString &name : message.headerNames())
        lines.append(QStringLiteral("%1: %2").arg(usualFieldName(name), message.header(name.toLatin1().constData())));
    return lines.join(u'\n');
}

} // namespace

ReceivedMessageView::ReceivedMessageView(QWidget *parent)
    : QWidget(parent)
    , m_subject(new PlainLabel({}, QStringLiteral("strong")))
    , m_people(new PlainLabel({}, QStringLiteral("muted")))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_html(new HtmlView)
    , m_text(reader())
    , m_headers(reader())
    , m_source(reader())
{
    m_subject->setWordWrap(true);
    m_people->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("messageForms"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setObjectName(QStringLiteral("messageSource"));
    m_headers->setObjectName(QStringLiteral("messageHeaders"));
    m_text->setObjectName(QStringLiteral("messageText"));
    for (QWidget *form : {static_cast<QWidget *>(m_html), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_headers), static_cast<QWidget *>(m_source)}) {
        m_pages->addWidget(form);
        m_tabs->addTab(QString());
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_subject);
    layout->addWidget(m_people);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    retranslate();
}

void ReceivedMessageView::show(const QByteArray &content)
{
    const MimePart message = MimePart::read(content);
    m_subject->setText(message.header("Subject"));
    m_people->setText(QStringLiteral("%1 → %2").arg(message.header("From"), message.header("To")));
    m_html->showHtml(message.firstText("text/html"));
    m_text->setPlainText(message.firstText("text/plain"));
    m_headers->setPlainText(headersOf(message));
    m_source->setPlainText(QString::fromUtf8(content.left(shownSource)).remove(u'\r'));
}

void ReceivedMessageView::say(const QString &why)
{
    m_subject->setText(why);
    m_people->clear();
    m_html->clear();
    for (QPlainTextEdit *edit : {m_text, m_headers, m_source})
        edit->clear();
}

void ReceivedMessageView::retranslate()
{
    const QString names[] = {tr("Message"), tr("Text"), tr("Headers"), tr("Source")};
    for (int index = 0; index < m_tabs->count(); ++index) {
        m_tabs->setTabText(index, names[index]);
        m_pages->widget(index)->setAccessibleName(names[index]);
    }
    m_tabs->setAccessibleName(tr("How the message is shown"));
}
