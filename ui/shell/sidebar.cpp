#include "ui/shell/sidebar.h"

#include "base/language.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace {
constexpr int stripeHeight = 6;
}

SideBar::SideBar(QWidget *parent)
    : QFrame(parent)
    , m_work(new QVBoxLayout)
    , m_project(new QVBoxLayout)
    , m_projectName(new PlainLabel({}, QStringLiteral("tiny")))
    , m_section(new PlainLabel)
    , m_delivery(new PlainLabel({}, QStringLiteral("tiny")))
    , m_connectionsLabel(new PlainLabel({}, QStringLiteral("tiny")))
    , m_french(makeSwitch())
    , m_english(makeSwitch())
    , m_light(makeSwitch())
    , m_dark(makeSwitch())
{
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(216);
    auto *brand = new PlainLabel(QStringLiteral("Envoi"));
    brand->setObjectName(QStringLiteral("brand"));
    m_section->setObjectName(QStringLiteral("section"));
    m_section->setContentsMargins(10, 12, 0, 2);
    m_projectName->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, stripeHeight, 0, 0);
    column->setSpacing(0);
    auto *names = new QVBoxLayout;
    names->setContentsMargins(18, 18, 18, 14);
    names->setSpacing(4);
    names->addWidget(brand);
    names->addWidget(m_projectName);
    auto *entries = new QVBoxLayout;
    entries->setContentsMargins(10, 4, 10, 4);
    entries->setSpacing(0);
    entries->addLayout(m_work);
    entries->addWidget(m_section);
    entries->addLayout(m_project);
    m_work->setSpacing(1);
    column->addLayout(names);
    column->addLayout(entries);
    column->addStretch();
    column->addWidget(makeFoot());

    connect(m_french, &QPushButton::clicked, this, [this] { Q_EMIT languageChosen(QStringLiteral("fr")); });
    connect(m_english, &QPushButton::clicked, this, [this] { Q_EMIT languageChosen(QStringLiteral("en")); });
    connect(m_light, &QPushButton::clicked, this, [this] { Q_EMIT darkChosen(false); });
    connect(m_dark, &QPushButton::clicked, this, [this] { Q_EMIT darkChosen(true); });
    connect(&Theme::current(), &Theme::changed, this, &SideBar::refreshSwitches);
    retranslate();
}

QWidget *SideBar::makeFoot()
{
    auto *foot = new QFrame;
    foot->setObjectName(QStringLiteral("foot"));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(2);
    auto *switches = new QHBoxLayout;
    switches->setContentsMargins(0, 0, 0, 0);
    switches->setSpacing(1);
    for (QPushButton *button : {m_french, m_english, m_light, m_dark}) {
        if (button == m_light)
            switches->addStretch();
        switches->addWidget(button);
    }
    column->addWidget(m_delivery);
    column->addWidget(m_connectionsLabel);
    column->addLayout(switches);
    return foot;
}

QPushButton *SideBar::makeSwitch()
{
    auto *button = new QPushButton;
    button->setProperty("role", QStringLiteral("switch"));
    button->setCheckable(true);
    return button;
}

void SideBar::addEntry(const QString &key, const QString &iconName, Section section)
{
    auto *button = new NavigationButton(iconName);
    m_entries.insert(key, button);
    (section == Section::Work ? m_work : m_project)->addWidget(button);
    QWidget *before = button;
    for (QWidget *foot : {m_french, m_english, m_light, m_dark}) {
        setTabOrder(before, foot);
        before = foot;
    }
    connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
}

void SideBar::setName(const QString &key, const QString &name)
{
    m_entries.value(key)->setName(name);
}

void SideBar::setCount(const QString &key, int count)
{
    m_entries.value(key)->setCount(count);
}

void SideBar::setCurrent(const QString &key)
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        entry.value()->setAutoExclusive(false);
        entry.value()->setChecked(entry.key() == key);
        if (entry.key() == key && !window()->focusWidget())
            entry.value()->setFocus();
    }
}

void SideBar::setProjectName(const QString &name)
{
    m_projectName->setText(name);
}

void SideBar::setDelivery(bool active, int connections)
{
    m_active = active;
    m_connections = connections;
    retranslate();
}

void SideBar::retranslate()
{
    m_section->setText(tr("PROJECT"));
    m_delivery->setText(QStringLiteral("     %1").arg(m_active ? tr("Delivery active") : tr("Delivery at rest")));
    m_connectionsLabel->setText(tr("%Ln connection(s)", nullptr, m_connections));
    m_french->setText(QStringLiteral("FR"));
    m_french->setAccessibleName(QStringLiteral("Français"));
    m_english->setText(QStringLiteral("EN"));
    m_english->setAccessibleName(QStringLiteral("English"));
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
    refreshSwitches();
}

void SideBar::refreshSwitches()
{
    m_french->setChecked(Language::current() == QLatin1String("fr"));
    m_english->setChecked(Language::current() != QLatin1String("fr"));
    m_light->setChecked(!Theme::current().isDark());
    m_dark->setChecked(Theme::current().isDark());
    update();
}

void SideBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setClipRect(QRect(0, 0, width(), stripeHeight));
    painter.fillRect(rect(), Qt::white);
    constexpr qreal slant = 3;
    for (qreal left = -10; left < width(); left += 33) {
        const bool blue = qRound((left + 10) / 33) % 2 == 0;
        painter.setBrush(Theme::color(blue ? Token::Accent : Token::Bad));
        painter.drawPolygon(
            QPolygonF{{left + slant, 0}, {left + slant + 20, 0}, {left + 20 - slant, 6}, {left - slant, 6}});
    }
    painter.setClipping(false);
    painter.setBrush(Theme::color(m_active ? Token::Ok : Token::Ink3));
    const QPointF dot = m_delivery->mapTo(this, QPoint(4, m_delivery->height() / 2));
    painter.drawEllipse(dot, 4, 4);
}

void SideBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}
