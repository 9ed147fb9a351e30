#include "messages/message.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

/** Length and text: two fields can never run into one another. */
void add(QCryptographicHash &hash, const QByteArray &bytes)
{
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

const MessageVersion *versionIn(const QList<MessageVersion> &versions, const QString &language)
{
    for (const MessageVersion &version : versions)
        if (version.language.compare(language, Qt::CaseInsensitive) == 0)
            return &version;
    return nullptr;
}

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0);
}

/** The version in this language: exact tag, then its base; `fr` also takes a `fr-CA` version. */
const MessageVersion *bestVersionIn(const QList<MessageVersion> &versions, const QString &language)
{
    if (language.isEmpty())
        return nullptr;
    if (const MessageVersion *exact = versionIn(versions, language))
        return exact;
    if (const MessageVersion *base = versionIn(versions, baseOf(language)))
        return base;
    for (const MessageVersion &version : versions)
        if (baseOf(version.language).compare(baseOf(language), Qt::CaseInsensitive) == 0)
            return &version;
    return nullptr;
}

} // namespace

QString Message::contentHash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : {sender.name, sender.address, sender.replyTo})
        add(hash, text.toUtf8());
    for (const MessageVersion &version : versions)
        for (const QString &text : {version.language, version.subject, version.preheader, version.html, version.text})
            add(hash, text.toUtf8());
    for (const Attachment &attachment : attachments) {
        add(hash, attachment.fileName.toUtf8());
        add(hash, attachment.mimeType.toUtf8());
        add(hash, attachment.content);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QStringList Message::languages() const
{
    QStringList tags;
    for (const MessageVersion &version : versions)
        tags.append(version.language);
    return tags;
}

void orderVersions(Message &message, const QStringList &languages)
{
    const auto rank = [&](const MessageVersion &version) {
        const qsizetype place = languages.indexOf(version.language);
        return place < 0 ? languages.size() : place;
    };
    std::stable_sort(message.versions.begin(), message.versions.end(),
                     [&](const MessageVersion &a, const MessageVersion &b) { return rank(a) < rank(b); });
}

const MessageVersion *versionFor(const QList<MessageVersion> &versions, const QString &language,
                                 const QString &defaultLanguage, bool *own)
{
    const MessageVersion *chosen = bestVersionIn(versions, language);
    if (own)
        *own = chosen != nullptr;
    if (chosen)
        return chosen;
    if (const MessageVersion *byDefault = bestVersionIn(versions, defaultLanguage))
        return byDefault;
    return versions.size() == 1 ? &versions.first() : nullptr;
}
