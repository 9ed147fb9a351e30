#include "ui/common/emptystate.h"

#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_sentence(new PlainLabel({}, QStringLiteral("muted")))
    , m_action(makeButton({}, ButtonRole::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(12);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_icon->setPixmap(icon(iconName, Token::Ink3).pixmap(40, 40));
    connect(&Theme::current(), &Theme::changed, this,
            [this, iconName] { m_icon->setPixmap(icon(iconName, Token::Ink3).pixmap(40, 40)); });
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setSentence(sentence);
    setAction(action);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}
