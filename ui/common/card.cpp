#include "ui/common/card.h"

#include "ui/common/plainlabel.h"

#include <QStyle>
#include <QVBoxLayout>

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_title(new PlainLabel({}, QStringLiteral("heading")))
    , m_subtitle(new PlainLabel({}, QStringLiteral("muted")))
    , m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    m_head->setSpacing(6);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle);
    m_head->addStretch();
    m_content->setSpacing(8);
    column->addLayout(m_head);
    column->addLayout(m_content, 1);
    m_subtitle->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
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
}

void Card::setTone(Tone tone)
{
    static constexpr const char *names[] = {"", "accent", "ok", "warn", "bad"};
    setProperty("tone", QString::fromLatin1(names[static_cast<int>(tone)]));
    style()->unpolish(this);
    style()->polish(this);
}
