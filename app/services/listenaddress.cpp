#include "services/listenaddress.h"

#include "services/addressrange.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListenAddress)
};

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    const QString plain = text.trimmed();
    const qsizetype colon = plain.lastIndexOf(u':');
    QString host = colon < 0 ? u"127.0.0.1"_s : plain.left(colon);
    const bool hasBrackets = host.startsWith(u'[') && host.endsWith(u']');
    if (hasBrackets)
        host = host.mid(1).chopped(1);
    bool isNumber = false;
    const int port = plain.mid(colon + 1).toInt(&isNumber);
    const bool isHost = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
                        (AddressRange::parse(host) && !host.contains(u'/') && hasBrackets == host.contains(u':'));
    if (!isNumber || port < 0 || port > 65535 || !isHost)
        return refused(u"bad-listen"_s, Words::tr("“%1” is not an address to listen on.").arg(text),
                       Words::tr("Write an IP address and a port, such as 127.0.0.1:8425."));
    return ListenAddress{host.toLower(), quint16(port)};
}

QString ListenAddress::text() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

bool ListenAddress::isLocal() const
{
    return isLoopback(host);
}
