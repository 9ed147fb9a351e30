#include "ui/sendingform/findingscard.h"

#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

void FindingsCard::show(const QStringList &obstacles, const QList<MessageFinding> &findings)
{
    while (QLayoutItem *item = content()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &obstacle : obstacles)
        addLine(QStringLiteral("✕"), obstacle, QStringLiteral("bad"));
    for (const MessageFinding &finding : findings) {
        const QString text =
            finding.language.isEmpty() ? finding.text : QStringLiteral("%1 (%2)").arg(finding.text, finding.language);
        switch (finding.severity) {
        case MessageFinding::Error:
            if (!obstacles.contains(finding.text))
                addLine(QStringLiteral("✕"), text, QStringLiteral("bad"));
            break;
        case MessageFinding::Warning:
            addLine(QStringLiteral("!"), text, QStringLiteral("warn"));
            break;
        case MessageFinding::Info:
            addLine(QStringLiteral("·"), text, QStringLiteral("muted"));
            break;
        case MessageFinding::Passed:
            addLine(QStringLiteral("✓"), text, QStringLiteral("ok"));
            break;
        }
    }
    content()->addStretch(); // spare height goes under the lines, not between them
}

void FindingsCard::addLine(const QString &sign, const QString &text, const QString &role)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *mark = new PlainLabel(sign, role);
    mark->setAlignment(Qt::AlignHCenter);
    mark->setMinimumWidth(12); // the words begin one under the other
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new PlainLabel(text, role);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    content()->addWidget(line);
}
