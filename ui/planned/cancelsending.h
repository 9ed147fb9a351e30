#pragma once

#include "presentation/projectsession.h"
#include "sendings/sending.h"

class Questions;
class QWidget;

/**
 * Cancel as the specification wants it (§10): a running sending stops at the click, then the reason is asked; giving up lets it
 * continue. One that has not started is only asked about. Shared by the home page, the list and the results.
 */
Result<void> cancelSending(const Sending &sending, ProjectSession &session, Questions &questions, QWidget *parent);
