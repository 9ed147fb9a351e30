#include "ui/contacts/importoutcome.h"

#include "presentation/format.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportOutcome::ImportOutcome(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel)
    , m_why(makeButton({}, ButtonRole::Link, ButtonSize::Small))
    , m_progress(new QProgressBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *bar = new QFrame;
    bar->setProperty("role", u"paper"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 12, 16, 12);
    m_text->setTextFormat(Qt::RichText); // our own words and figures only
    m_text->setWordWrap(true);
    m_text->setObjectName(u"importOutcome"_s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_why);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(bar);
    column->addWidget(m_progress);
    connect(m_why, &QPushButton::clicked, this, &ImportOutcome::whyRequested);
    m_why->hide();
    retranslate();
}

void ImportOutcome::setReport(const ImportReport &report)
{
    const auto n = [](qint64 count) { return int(count); };
    QStringList parts{tr("<b>%Ln</b> new", nullptr, n(report.created)),
                      tr("<b>%Ln</b> updated", nullptr, n(report.updated))};
    if (report.unchanged > 0)
        parts.append(tr("<b>%Ln</b> unchanged", nullptr, n(report.unchanged)));
    parts.append(tr("<b>%Ln</b> twice in the file", nullptr, n(report.duplicate)));
    parts.append(tr("<b>%Ln</b> rejected", nullptr, n(report.rejected)));
    if (report.notWanted > 0)
        parts.append(tr("<b>%Ln</b> left out by the mode", nullptr, n(report.notWanted)));
    QString text = parts.join(u" · "_s) + u" = "_s + formatCount(report.read);
    QStringList more;
    if (report.deactivated > 0)
        more.append(tr("<b>%Ln</b> contact(s) the file does not have: deactivated", nullptr, n(report.deactivated)));
    if (report.ineligible > 0)
        more.append(tr("<b>%Ln</b> can no longer receive: the list says so", nullptr, n(report.ineligible)));
    if (report.unreachable > 0)
        more.append(tr("<b>%Ln</b> kept without a valid address, to be corrected", nullptr, n(report.unreachable)));
    const auto bold = [](qint64 count) { return u"<b>%1</b>"_s.arg(formatCount(count)); };
    if (report.consents != ConsentCounts())
        more.append(tr("Consents: %1 given, %2 withdrawn, %3 who had withdrawn stay out")
                        .arg(bold(report.consents.given), bold(report.consents.withdrawn),
                             bold(report.consents.keptWithdrawn)));
    if (!more.isEmpty())
        text += u"<br>"_s + more.join(u" · "_s);
    m_text->setText(text);
    m_why->setVisible(report.rejected > 0);
}

void ImportOutcome::say(const QString &sentence)
{
    m_text->setText(sentence);
    m_why->hide();
}

void ImportOutcome::showProgress(bool isRunning)
{
    m_progress->setValue(0);
    m_progress->setVisible(isRunning);
}

void ImportOutcome::setProgress(int perMille)
{
    m_progress->setValue(perMille);
}

void ImportOutcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportOutcome::retranslate()
{
    m_why->setText(tr("see why"));
    m_progress->setAccessibleName(tr("Progress of the import"));
}
