#include "ui/contacts/communicationscard.h"

#include "presentation/format.h"
#include "presentation/tone.h"
#include "ui/common/button.h"
#include "ui/common/rows.h"
#include "ui/common/tag.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString answerOf(const RecipientLine &row)
{
    if (!row.replyCode)
        return row.reason;
    return u"%1 %2 %3"_s.arg(row.replyCode).arg(row.replyStatus, row.replyText).simplified();
}

} // namespace

/** `opened 3 times · clicked once`. */
QString CommunicationsCard::engagementOf(const RecipientEngagement &engagement) const
{
    QStringList parts;
    if (engagement.firstOpen)
        parts.append(engagement.opens > 0 ? tr("opened %Ln time(s)", nullptr, int(engagement.opens)) : tr("opened"));
    if (engagement.clicks > 0)
        parts.append(tr("clicked %Ln time(s)", nullptr, int(engagement.clicks)));
    return parts.join(u" · "_s);
}

void CommunicationsCard::show(const QList<ContactHistoryLine> &history, const QByteArray &zone)
{
    Rows rows(content(), {4, 1, 0, 0});
    if (!history.isEmpty())
        rows.head({tr("Message"), tr("Sent"), tr("Delivery"), QString()});
    for (const ContactHistoryLine &line : history) {
        const RecipientLine &row = line.row;
        const std::optional<Instant> at = row.endedAt ? row.endedAt : row.handedAt;
        QPushButton *view = makeButton(tr("View"), ButtonRole::Plain, ButtonSize::Small);
        view->setObjectName(u"view"_s);
        view->setAccessibleName(tr("View exactly what was sent: %1").arg(line.sendingName));
        connect(view, &QPushButton::clicked, this, [this, line] { Q_EMIT viewRequested(line); });
        QList<QWidget *> buttons{view};
        if (at) { // what has not left yet cannot leave again
            QPushButton *again = makeButton(tr("Resend"), ButtonRole::Plain, ButtonSize::Small);
            again->setObjectName(u"resend"_s);
            again->setAccessibleName(tr("Resend %1").arg(line.sendingName));
            connect(again, &QPushButton::clicked, this, [this, line] { Q_EMIT resendRequested(line); });
            buttons.append(again);
        }
        QWidget *sent = Rows::stacked({Rows::plain(at ? formatDayAndTime(*at, zone) : u"—"_s)});
        if (const QString answer = answerOf(row).left(120); !answer.isEmpty())
            Rows::addLine(sent, answer, u"tiny"_s);
        if (const QString engaged = engagementOf(row.engagement); !engaged.isEmpty())
            Rows::addLine(sent, engaged, u"tiny"_s);
        rows.add({Rows::twoLines(line.isResend ? tr("%1 (sent again)").arg(line.messageName) : line.sendingName,
                                 line.subject),
                  sent, new Tag(nameOf(row.state), toneOf(row.state)), Rows::stacked(buttons)});
    }
    rows.finish(tr("Nothing was sent to this contact yet."));
}
