#include "ui/common/bars.h"

#include "base/figures.h"
#include "ui/common/card.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(8);
}

void SegmentBar::setSegments(const QList<Segment> &segments, qint64 whole)
{
    m_segments = segments;
    qint64 sum = 0;
    QStringList words;
    for (const Segment &segment : segments) {
        sum += segment.amount;
        if (!segment.name.isEmpty())
            words += QStringLiteral("%1 %2").arg(formatCount(segment.amount), segment.name);
    }
    m_whole = qMax(whole, sum);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(u'\n').toHtmlEscaped());
    update();
}

QSize SegmentBar::sizeHint() const
{
    return {120, 8};
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(outline);
    painter.fillRect(rect(), Theme::track());
    qreal left = 0;
    for (const Segment &segment : m_segments) {
        if (segment.amount <= 0 || m_whole <= 0)
            continue;
        const qreal width = this->width() * qreal(segment.amount) / qreal(m_whole);
        painter.fillRect(QRectF(left, 0, width, height()), Theme::ink(segment.tone));
        left += width;
    }
}

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, QStringLiteral("strong")))
    , m_amount(new PlainLabel)
    , m_bar(new SegmentBar)
    , m_detail(new PlainLabel({}, QStringLiteral("tiny")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(5);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_amount);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_detail);
    m_detail->hide();
}

void ProgressRow::setName(const QString &name)
{
    m_name->setText(name);
    m_bar->setAccessibleName(name);
}

void ProgressRow::setProgress(qint64 done, qint64 whole, Tone tone)
{
    m_bar->setSegments({{done, tone, {}}}, whole);
    m_amount->setText(QStringLiteral("%1 / %2").arg(formatCount(done), formatCount(whole)));
    m_bar->setAccessibleDescription(m_amount->text());
}

void ProgressRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

KpiTile::KpiTile(QWidget *parent)
    : QWidget(parent)
    , m_figure(new PlainLabel({}, QStringLiteral("figure")))
    , m_name(new PlainLabel({}, QStringLiteral("muted")))
    , m_detail(new PlainLabel({}, QStringLiteral("tiny")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    outer->addWidget(card);
    card->content()->setSpacing(2);
    card->content()->addWidget(m_name);
    card->content()->addWidget(m_figure);
    card->content()->addWidget(m_detail);
    card->content()->addStretch();
    m_detail->setWordWrap(true);
}

void KpiTile::show(const QString &figure, const QString &name, const QString &detail, Tone tone)
{
    static const QString roles[] = {QStringLiteral("tiny"), QStringLiteral("tiny"), QStringLiteral("tiny-ok"),
                                    QStringLiteral("tiny-warn"), QStringLiteral("tiny-bad")};
    m_figure->setText(figure);
    m_name->setText(name);
    m_detail->setText(detail);
    m_detail->setRole(roles[static_cast<int>(tone)]);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(name);
    setAccessibleDescription(figure);
}
