#include "smtp/smtpextensions.h"

using namespace Qt::StringLiterals;

SmtpExtensions SmtpExtensions::from(const SmtpReply &ehloReply)
{
    SmtpExtensions offered;
    const QStringList lines = ehloReply.text.split(u'\n'); // the first line is the server's name
    offered.server = lines.value(0).section(u' ', 0, 0);
    for (const QString &line : lines.mid(1)) {
        const QStringList words = line.toUpper().split(u' ', Qt::SkipEmptyParts);
        const QString keyword = words.value(0);
        if (keyword.isEmpty())
            continue;
        offered.keywords.append(line.simplified());
        if (keyword == "PIPELINING"_L1)
            offered.pipelining = true;
        else if (keyword == "8BITMIME"_L1)
            offered.eightBitMime = true;
        else if (keyword == "SMTPUTF8"_L1)
            offered.smtpUtf8 = true;
        else if (keyword == "STARTTLS"_L1)
            offered.startTls = true;
        else if (keyword == "CHUNKING"_L1)
            offered.chunking = true;
        else if (keyword == "DSN"_L1)
            offered.dsn = true;
        else if (keyword == "SIZE"_L1) {
            offered.size = true;
            offered.maximumSize = words.value(1).toLongLong();
        } else if (keyword == "AUTH"_L1) {
            const QStringList mechanisms = words.mid(1);
            offered.authMechanisms.unite(QSet<QString>(mechanisms.begin(), mechanisms.end()));
        } else if (keyword.startsWith("AUTH="_L1)) { // an old form some servers still send
            offered.authMechanisms.insert(keyword.mid(5));
            const QStringList mechanisms = words.mid(1);
            offered.authMechanisms.unite(QSet<QString>(mechanisms.begin(), mechanisms.end()));
        }
    }
    return offered;
}
