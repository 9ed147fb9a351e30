#include "ui/common/pageheader.h"

#include "ui/common/plainlabel.h"

#include <QHBoxLayout>

namespace {

/** On one line where there is room, else on as many as the name needs. */
class Title : public PlainLabel
{
public:
    Title()
        : PlainLabel({}, QStringLiteral("title"))
    {
        setWordWrap(true);
    }

    QSize sizeHint() const override { return ofWidth(onOneLine()); }
    QSize minimumSizeHint() const override { return ofWidth(qMin(onOneLine(), 160)); }

private:
    int onOneLine() const { return fontMetrics().horizontalAdvance(text()) + 2; }
    QSize ofWidth(int width) const { return {width, heightForWidth(width)}; }
};

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new Title)
    , m_subtitle(new PlainLabel({}, QStringLiteral("muted")))
    , m_names(new QVBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(24, 16, 24, 12);
    m_row->setSpacing(12);
    m_row->addStrut(32); // of a button: titles stand at one height on every page
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_subtitle);
    line->addStretch();
    m_names->setSpacing(2);
    m_names->addLayout(line);
    m_row->addLayout(m_names, 1);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::setBelow(QWidget *widget)
{
    m_names->addWidget(widget, 0, Qt::AlignLeft);
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}
