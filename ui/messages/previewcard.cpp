#include "ui/messages/previewcard.h"

#include "presentation/messageeditor.h"
#include "ui/common/htmlview.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int telephoneWidth = 320;
constexpr int letterWidth = 600;

} // namespace

PreviewCard::PreviewCard(MessageEditor &editor, QWidget *parent)
    : Card({}, parent)
    , m_editor(editor)
    , m_previous(new QToolButton)
    , m_contact(new PlainLabel)
    , m_following(new QToolButton)
    , m_narrow(new QToolButton)
    , m_wide(new QToolButton)
    , m_subject(new PlainLabel({}, u"strong"_s))
    , m_sender(new PlainLabel({}, u"tiny"_s))
    , m_view(new HtmlView)
{
    m_view->setMinimumHeight(420);
    content()->addLayout(bar());
    for (PlainLabel *label : {m_subject, m_sender}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    content()->addWidget(m_view, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_editor.previewNext(-1); });
    connect(m_following, &QToolButton::clicked, this, [this] { m_editor.previewNext(1); });
    connect(m_narrow, &QToolButton::clicked, this, [this] { m_view->setMaximumWidth(telephoneWidth); });
    connect(m_wide, &QToolButton::clicked, this, [this] { m_view->setMaximumWidth(QWIDGETSIZE_MAX); });
}

QHBoxLayout *PreviewCard::bar()
{
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
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_previous);
    bar->addWidget(m_contact, 1);
    bar->addWidget(m_following);
    bar->addSpacing(8);
    bar->addWidget(m_narrow);
    bar->addWidget(m_wide);
    return bar;
}

void PreviewCard::refresh()
{
    const QString name = m_editor.previewContact();
    m_contact->setText(name.isEmpty() ? tr("an invented contact") : name);
    const Result<RenderedMessage> &preview = m_editor.preview();
    if (!preview) {
        m_subject->setText(preview.error().message);
        m_sender->setText(preview.error().remedy);
        return;
    }
    const Sender &sender = m_editor.message().sender;
    m_subject->setText(preview->subject);
    m_sender->setText(preview->preheader.isEmpty() ? u"%1 <%2>"_s.arg(sender.name, sender.address)
                                                   : u"%1 · %2"_s.arg(sender.name, preview->preheader));
    if (preview->html.trimmed().isEmpty())
        m_view->setPlainText(preview->text);
    else
        m_view->showHtml(preview->html);
}

void PreviewCard::retranslate()
{
    setTitle(tr("Preview"));
    m_view->setAccessibleName(tr("The message as it will be received"));
    const std::pair<QToolButton *, QString> buttons[] = {{m_previous, tr("Previous contact")},
                                                         {m_following, tr("Next contact")},
                                                         {m_narrow, tr("As on a telephone")},
                                                         {m_wide, tr("As on a computer")}};
    for (const auto &[button, text] : buttons) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    }
}
