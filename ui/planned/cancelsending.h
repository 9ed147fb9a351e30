#pragma once

#include "sendings/sending.h"

class Questions;
class QWidget;
class SendingOrders;

/**
 * Cancel as the specification wants it (§10): a running sending stops at the click, then the reason is asked; giving up
 * lets it continue. One that has not started is only asked about. Shared by the home page and the list of sendings.
 */
void cancelSending(const Sending &sending, SendingOrders &orders, Questions &questions, QWidget *parent);
