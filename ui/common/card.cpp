#include "ui/common/card.h"

#include "ui/common/plainlabel.h"

#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr int countWithoutTrailing = 3; ///< title, subtitle, what keeps them at the left

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_headLine(new QWidget)
    , m_head(new QHBoxLayout(m_headLine))
    , m_title(new PlainLabel({}, QStringLiteral("heading")))
    , m_subtitle(new PlainLabel({}, QStringLiteral("muted")))
    , m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    m_headLine->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // room to spare is for the contents
    m_head->setContentsMargins({});
    m_head->setSpacing(6);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle);
    m_head->addStretch();
    m_content->setSpacing(8);
    column->addWidget(m_headLine);
    column->addLayout(m_content); // no stretch: a card grows only for contents that do
    m_subtitle->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_headLine->setVisible(!title.isEmpty() || m_head->count() > countWithoutTrailing);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(QStringLiteral("· %1").arg(subtitle));
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setTrailing(QWidget *widget)
{
    m_head->addWidget(widget);
    m_headLine->show();
}

void Card::setTone(Tone tone)
{
    static constexpr const char *names[] = {"", "accent", "ok", "warn", "bad"};
    setProperty("tone", QString::fromLatin1(names[static_cast<int>(tone)]));
    style()->unpolish(this);
    style()->polish(this);
}
