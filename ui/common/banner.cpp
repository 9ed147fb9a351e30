#include "ui/common/banner.h"

#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_what(new PlainLabel({}, QStringLiteral("strong")))
    , m_remedy(new PlainLabel)
    , m_action(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_close(makeButton({}, ButtonRole::Ghost, ButtonSize::Small))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_what->setWordWrap(true);
    m_remedy->setWordWrap(true);
    words->addWidget(m_what);
    words->addWidget(m_remedy);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_close->setIcon(icon(QStringLiteral("cross")));
    m_close->setAccessibleName(tr("Close this message"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void Banner::say(Tone tone, const QString &what, const QString &remedy)
{
    m_tone = tone;
    m_what->setText(what);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    const QString name = tone == Tone::Bad    ? QStringLiteral("error")
                         : tone == Tone::Warn ? QStringLiteral("warning")
                         : tone == Tone::Ok   ? QStringLiteral("check")
                                              : QStringLiteral("info");
    const Token token = tone == Tone::Bad    ? Token::Bad
                        : tone == Tone::Warn ? Token::Warn
                        : tone == Tone::Ok   ? Token::Ok
                                             : Token::Accent;
    m_icon->setPixmap(icon(name, token).pixmap(20, 20));
    setAccessibleName(what);
    setAccessibleDescription(remedy);
    setVisible(!what.isEmpty());
    update();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_what->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::ink(m_tone), 1));
    painter.setBrush(Theme::soft(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_close->setAccessibleName(tr("Close this message"));
    QFrame::changeEvent(event);
}
