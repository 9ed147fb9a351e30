#pragma once

#include <QList>
#include <QString>

/** Where a sending stands (specification §9.1). */
enum class SendingState {
    Draft,
    Preparing,
    ToApprove,
    Scheduled,
    Late, ///< its time passed while nobody could launch it (§6.4): a person decides
    Sending,
    Paused,
    Done,
    EndedAtDeadline,
    Cancelled
};

/** `DRAFT`, `TO_APPROVE`, `ENDED_AT_DEADLINE`, …: the words of the store and of the command line. */
QString wordFor(SendingState state);
SendingState sendingStateFrom(const QString &word);
const QList<SendingState> &allSendingStates();
/** Translated, for people. */
QString nameOf(SendingState state);

/** The transitions of §9.1, as a table. */
bool canMove(SendingState from, SendingState to);
/** Content, recipients and options can still change. */
bool isEditable(SendingState state);
/** Nothing more will happen. */
bool isOver(SendingState state);
