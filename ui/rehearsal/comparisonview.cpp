#include "ui/rehearsal/comparisonview.h"

#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/** Names and texts come from strangers: they are shown, never obeyed. */
QString htmlOf(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString htmlOf(const QList<TextDifference::Run> &runs)
{
    const QString mark = u"<span style=\"background:%1;color:%2;font-weight:bold;text-decoration:underline\">"_s.arg(
        Theme::color(Token::WarnSoft).name(), Theme::color(Token::Ink).name());
    QString html;
    for (const TextDifference::Run &run : runs)
        html += run.differs ? mark + htmlOf(run.text) + u"</span>"_s : htmlOf(run.text);
    return html;
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_onlyDifferences(new QCheckBox)
    , m_technical(new QCheckBox)
    , m_table(new QTextBrowser)
{
    m_table->setOpenLinks(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("comparison"));
    m_onlyDifferences->setChecked(true);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_onlyDifferences);
    choices->addWidget(m_technical);
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    for (QCheckBox *box : {m_onlyDifferences, m_technical})
        connect(box, &QCheckBox::toggled, this, &ComparisonView::showParts);
    connect(&Theme::current(), &Theme::changed, this, &ComparisonView::showParts);
    retranslate();
}

void ComparisonView::show(const QString &leftName, const QString &rightName, const QList<ComparedPart> &parts)
{
    m_leftName = leftName;
    m_rightName = rightName;
    m_parts = parts;
    showParts();
}

bool ComparisonView::isWanted(const ComparedPart &part) const
{
    if (part.kind == ComparedPart::Kind::Technical && !m_technical->isChecked())
        return false;
    return part.differs() || !m_onlyDifferences->isChecked();
}

void ComparisonView::showParts()
{
    const QString line = Theme::color(Token::Line).name();
    QString html = u"<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\"><tr><th></th><th align=\"left\">%1</th>"
                   "<th align=\"left\">%2</th></tr>"_s.arg(htmlOf(m_leftName), htmlOf(m_rightName));
    bool any = false;
    for (const ComparedPart &part : std::as_const(m_parts)) {
        if (!isWanted(part))
            continue;
        any = true;
        html += u"<tr><td width=\"14%\" style=\"border-top:1px solid %1\"><b>%2</b></td>"
                "<td width=\"43%\" style=\"border-top:1px solid %1\">%3</td>"
                "<td width=\"43%\" style=\"border-top:1px solid %1\">%4</td></tr>"_s.arg(
                    line, htmlOf(nameOf(part)), htmlOf(part.difference.left), htmlOf(part.difference.right));
    }
    html += u"</table>"_s;
    if (!any)
        html += u"<p>"_s + htmlOf(tr("Nothing differs.")) + u"</p>"_s;
    m_table->setHtml(html);
}

QString ComparisonView::nameOf(const ComparedPart &part) const
{
    if (part.kind == ComparedPart::Kind::Text)
        return tr("Text");
    if (part.kind == ComparedPart::Kind::Html)
        return QStringLiteral("HTML");
    return part.name;
}

void ComparisonView::retranslate()
{
    m_onlyDifferences->setText(tr("Only what differs"));
    m_technical->setText(tr("Technical headers too"));
    m_table->setAccessibleName(tr("The two messages side by side"));
    showParts();
}
