#include "ui/messages/textcard.h"

#include "ui/common/questions.h"
#include "ui/messages/mergehighlighter.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void showQuietly(QPlainTextEdit *editor, const QString &text)
{
    if (editor->toPlainText() == text)
        return;
    const QSignalBlocker quiet(editor);
    editor->setPlainText(text);
}

} // namespace

TextCard::TextCard(Questions &questions, QWidget *parent)
    : Card({}, parent)
    , m_questions(questions)
    , m_kind(new QTabBar)
    , m_mergeFields(new QToolButton)
    , m_conditions(new QToolButton)
    , m_image(new QToolButton)
    , m_html(new QPlainTextEdit)
    , m_text(new QPlainTextEdit)
{
    m_html->setObjectName(u"html"_s);
    m_text->setObjectName(u"text"_s);
    content()->addLayout(bar());
    for (QPlainTextEdit *editor : {m_html, m_text}) {
        editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        editor->setMinimumHeight(360);
        editor->setTabChangesFocus(true);
        new MergeHighlighter(editor->document());
        content()->addWidget(editor, 1);
        connect(editor, &QPlainTextEdit::textChanged, this, &TextCard::edited);
    }
    m_text->hide();
    connect(m_kind, &QTabBar::currentChanged, this, [this](int kind) {
        m_html->setVisible(kind == 0);
        m_text->setVisible(kind == 1);
        m_image->setVisible(kind == 0);
    });
    connect(m_image, &QToolButton::clicked, this, &TextCard::insertImage);
}

QHBoxLayout *TextCard::bar()
{
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
    return bar;
}

void TextCard::show(const QString &html, const QString &text)
{
    showQuietly(m_html, html);
    showQuietly(m_text, text);
}

QString TextCard::html() const
{
    return m_html->toPlainText();
}

QString TextCard::text() const
{
    return m_text->toPlainText();
}

void TextCard::setMergeFields(const QStringList &fields)
{
    m_fields = fields;
    fillMenus();
}

void TextCard::fillMenus()
{
    m_mergeFields->menu()->clear();
    m_conditions->menu()->clear();
    for (const QString &field : m_fields) {
        m_mergeFields->menu()->addAction(field, this,
                                         [this, field] { Q_EMIT insertRequested(u"{{%1}}"_s.arg(field), {}); });
        m_conditions->menu()->addAction(tr("If %1 is filled in").arg(field), this, [this, field] {
            Q_EMIT insertRequested(u"{{#if %1}}"_s.arg(field), u"{{else}}{{/if}}"_s);
        });
    }
}

void TextCard::insert(const QString &before, const QString &after)
{
    QPlainTextEdit *editor = m_kind->currentIndex() == 0 ? m_html : m_text;
    QTextCursor cursor = editor->textCursor();
    cursor.insertText(before + cursor.selectedText() + after);
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(after.size()));
    editor->setTextCursor(cursor);
    editor->setFocus();
}

/** An image is shown from the web: its address, and what those read who do not see it. */
void TextCard::insertImage()
{
    const std::optional<QString> address = m_questions.askText(
        this, tr("Insert an image"), tr("Its address on the web, beginning with https://:"), tr("Next"), u"https://"_s);
    if (!address)
        return;
    const std::optional<QString> words = m_questions.askText(
        this, tr("Insert an image"), tr("What it shows, for those who do not see it:"), tr("Insert"), {});
    if (words)
        Q_EMIT insertRequested(
            u"<img src=\"%1\" alt=\"%2\" width=\"600\">"_s.arg(address->toHtmlEscaped(), words->toHtmlEscaped()), {});
}

void TextCard::retranslate()
{
    m_kind->setTabText(1, tr("Text"));
    m_kind->setAccessibleName(tr("HTML or text"));
    m_mergeFields->setText(tr("Merge field") + u" ▾"_s);
    m_conditions->setText(tr("Condition") + u" ▾"_s);
    m_image->setText(tr("Image…"));
    fillMenus();
    m_html->setAccessibleName(tr("HTML source"));
    m_html->setPlaceholderText(u"<p>{{prenom}}</p>"_s);
    m_text->setAccessibleName(tr("Plain text"));
    m_text->setPlaceholderText(tr("Left empty, the text is made from the HTML."));
}
