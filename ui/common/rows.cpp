#include "ui/common/rows.h"

#include "ui/common/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::color(Token::Line)); }
};

class Dot : public QWidget
{
public:
    explicit Dot(Tone tone)
        : m_tone(tone)
    {
        setFixedSize(8, 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::ink(m_tone));
        painter.drawEllipse(rect());
    }

private:
    Tone m_tone;
};

/** Wraps between words; its column leaves room for the longest one, such as an address, where the window can. */
class Wrapped : public PlainLabel
{
public:
    Wrapped(const QString &text, const QString &role)
        : PlainLabel(text, role)
    {
        setWordWrap(true);
    }

    QSize minimumSizeHint() const override
    {
        const QSize longestWord = PlainLabel::minimumSizeHint();
        return {qBound(60, longestWord.width(), 240), longestWord.height()};
    }
};

PlainLabel *wrapped(const QString &text, const QString &role)
{
    return new Wrapped(text, role);
}

QWidget *withDetail(PlainLabel *first, const QString &detail)
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(first);
    if (!detail.isEmpty())
        layout->addWidget(wrapped(detail, QStringLiteral("tiny")));
    return cell;
}

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the button whose click led here may be among them
        }
        delete item;
    }
}

} // namespace

Rows::Rows(QVBoxLayout *content, const QList<int> &stretches, const QList<int> &numbers)
    : m_content(content)
    , m_area(new QWidget)
    , m_grid(new QGridLayout(m_area))
    , m_columns(stretches.size())
    , m_numbers(numbers)
{
    clear(content);
    m_grid->setContentsMargins(8, 3, 8, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(9);
    for (int column = 0; column < stretches.size(); ++column)
        m_grid->setColumnStretch(column, stretches.at(column));
}

void Rows::head(const QStringList &titles)
{
    for (int column = 0; column < titles.size(); ++column) {
        auto *label = new PlainLabel(titles.at(column), QStringLiteral("tiny"));
        m_grid->addWidget(label, m_line, column, m_numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft);
    }
    ++m_line;
    m_grid->addWidget(new Rule, m_line++, 0, 1, int(m_columns));
}

void Rows::add(const QList<QWidget *> &cells)
{
    if (m_count++ > 0)
        m_grid->addWidget(new Rule, m_line++, 0, 1, int(m_columns));
    for (int column = 0; column < cells.size(); ++column)
        if (cells.at(column))
            m_grid->addWidget(cells.at(column), m_line, column, Qt::AlignVCenter);
    ++m_line;
}

void Rows::finish(const QString &whenEmpty)
{
    if (m_count > 0) {
        m_content->addWidget(m_area, 0, Qt::AlignTop);
    } else {
        delete m_area;
        if (!whenEmpty.isEmpty())
            m_content->addWidget(wrapped(whenEmpty, QStringLiteral("muted")), 0, Qt::AlignTop);
    }
}

QWidget *Rows::rule()
{
    return new Rule;
}

QWidget *Rows::text(const QString &text)
{
    return wrapped(text, {});
}

QWidget *Rows::plain(const QString &text)
{
    return new PlainLabel(text);
}

QWidget *Rows::strong(const QString &text)
{
    return wrapped(text, QStringLiteral("strong"));
}

QWidget *Rows::muted(const QString &text)
{
    return new PlainLabel(text, QStringLiteral("tiny"));
}

QWidget *Rows::mutedAtRight(const QString &text)
{
    auto *label = new PlainLabel(text, QStringLiteral("tiny"));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QWidget *Rows::number(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QWidget *Rows::twoLines(const QString &strong, const QString &detail)
{
    return withDetail(wrapped(strong, QStringLiteral("strong")), detail);
}

QWidget *Rows::twoLinesPlain(const QString &text, const QString &detail)
{
    return withDetail(wrapped(text, {}), detail);
}

void Rows::addLine(QWidget *twoLines, const QString &text, const QString &role)
{
    twoLines->layout()->addWidget(wrapped(text, role));
}

QWidget *Rows::marked(Tone tone, const QString &text)
{
    auto *cell = new QWidget;
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new Dot(tone));
    layout->addWidget(wrapped(text, {}), 1);
    return cell;
}

QWidget *Rows::stacked(const QList<QWidget *> &widgets)
{
    auto *cell = new QWidget;
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return cell;
}

QWidget *Rows::beside(const QList<QWidget *> &widgets)
{
    auto *cell = new QWidget;
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(); // a lone button is no wider than its word
    return cell;
}
