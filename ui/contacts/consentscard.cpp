#include "ui/contacts/consentscard.h"

#include "presentation/format.h"
#include "presentation/tone.h"
#include "ui/common/button.h"
#include "ui/common/rows.h"
#include "ui/common/tag.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownFirst = 6;

QList<ConsentPicture::Line> shownLines(const ConsentPicture &consents)
{
    QList<ConsentPicture::Line> lines = consents.centre ? consents.lines : QList<ConsentPicture::Line>();
    return lines << consents.tracking;
}

QList<ConsentRecord> shownHistory(const ConsentPicture &consents)
{
    QList<ConsentRecord> history = consents.history;
    if (!consents.centre)
        history.removeIf([](const ConsentRecord &record) { return record.consent != trackingConsent; });
    return history;
}

Tone toneOfLine(const ConsentPicture::Line &line)
{
    if (!line.state)
        return Tone::Neutral;
    return line.valid ? Tone::Ok : Tone::Warn;
}

} // namespace

ConsentsCard::ConsentsCard(QWidget *parent)
    : Card({}, parent)
    , m_record(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_proofs(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_all(makeButton({}, ButtonRole::Link, ButtonSize::Small))
{
    m_all->setObjectName(u"wholeConsentHistory"_s);
    m_all->setCheckable(true);
    for (QPushButton *button : {m_all, m_proofs, m_record})
        setTrailing(button);
    connect(m_record, &QPushButton::clicked, this, &ConsentsCard::recordRequested);
    connect(m_proofs, &QPushButton::clicked, this, &ConsentsCard::reportRequested);
    connect(m_all, &QPushButton::toggled, this, [this] { show(m_consents, m_zone); });
    retranslate();
}

void ConsentsCard::show(const ConsentPicture &consents, const QByteArray &zone)
{
    m_consents = consents;
    m_zone = zone;
    const QList<ConsentRecord> history = shownHistory(consents);
    m_proofs->setVisible(!history.isEmpty());
    m_all->setVisible(history.size() > shownFirst);
    Rows rows(content(), {3, 2, 3});
    for (const ConsentPicture::Line &line : shownLines(consents)) {
        const bool isTracking = line.consent.id == trackingConsent;
        QString detail = isTracking ? followedText(consents) : QString();
        if (line.state)
            detail = line.state->expiry && line.state->given
                         ? tr("%1, until %2").arg(nameOf(line.state->basis), formatDay(*line.state->expiry, zone))
                         : tr("since %1").arg(formatDay(line.state->effective, zone));
        const QString name = isTracking ? trackingConsentName() : line.consent.name; // in the language of now
        rows.add({Rows::strong(name), new Tag(standingText(line), toneOfLine(line)), Rows::muted(detail)});
    }
    for (const ConsentRecord &record : history.mid(0, m_all->isChecked() ? -1 : shownFirst)) {
        const QString what = record.given ? tr("%1 given").arg(consents.nameOf(record.consent))
                                          : tr("%1 withdrawn").arg(consents.nameOf(record.consent));
        rows.add({Rows::twoLinesPlain(what, record.source), Rows::plain(formatDay(record.effective, zone)),
                  Rows::twoLinesPlain(record.proof, record.who)});
    }
    rows.finish(QString());
}

void ConsentsCard::retranslate()
{
    setTitle(tr("Consents"));
    m_record->setText(tr("Record a consent…"));
    m_proofs->setText(tr("Report…"));
    m_all->setText(tr("Whole history"));
    show(m_consents, m_zone);
}
