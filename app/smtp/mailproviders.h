#pragma once

#include <QByteArray>
#include <QString>

/** The domain whose SPF record a well-known provider asks its customers to include, from the name of its submission
 * server; empty: not known. */
QByteArray spfIncludeFor(const QString &server);

/** The large consumer providers that judge bulk senders (specification §15.3). */
enum class ConsumerProvider { None, Gmail, Yahoo, Outlook };
ConsumerProvider consumerProviderOf(const QString &domain);
QString nameOf(ConsumerProvider provider);
