#include "workflow/whatholdsup.h"

#include "store/deliveryblocks.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhatHoldsUp)
};

/** More domains are not worth a sentence each. */
constexpr int mostNamed = 3;

QString sentenceFor(const DeliveryBlock &block)
{
    const QString time = toUtc(block.until).toLocalTime().time().toString(QStringLiteral("HH:mm"));
    if (block.domain.isEmpty())
        return Words::tr("Waiting: %1 Envoi tries again by itself at %2.").arg(block.reason.trimmed(), time);
    return Words::tr("%1 waits until %2: %3").arg(block.domain, time, block.reason.trimmed());
}

} // namespace

Result<QStringList> whatHoldsUp(QSqlDatabase &db, const Sending &sending, Instant now)
{
    if (sending.state != SendingState::Sending)
        return QStringList();
    const Result<QList<DeliveryBlock>> blocks = DeliveryBlocks(db).holdingUp(sending.id, now);
    if (!blocks)
        return failureOf(blocks);
    QStringList sentences;
    for (const DeliveryBlock &block : blocks->mid(0, mostNamed))
        sentences.append(sentenceFor(block));
    if (const auto others = blocks->size() - sentences.size(); others > 0)
        sentences.append(Words::tr("%Ln other recipient domain(s) wait.", nullptr, int(others)));
    return sentences;
}
