#pragma once

#include "messages/messagechecks.h"

/** What the versions have in common, for the good news. */
struct VersionTotals
{
    int links = 0;
    int fields = 0;
    bool badLinks = false;
    bool badFields = false;
    bool lacksUnsubscribe = false;
};

/** The checks of one version: merge fields, subject, preheader, contents, links, images, what the law wants. */
void checkVersion(const MessageVersion &version, const Sender &sender, const MessageCheckContext &context,
                  QList<MessageFinding> &findings, VersionTotals &totals);
