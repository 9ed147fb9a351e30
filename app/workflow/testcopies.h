#pragma once

#include "messages/messagerenderer.h"
#include "store/database.h"

#include <map>

/** Copies of a message for previews and tests: the version of each person, with her data or with invented data. */
class TestCopies
{
public:
    /** `language`: one version for everyone; empty: each her own. */
    TestCopies(Database &database, const Message &message, const QString &language, const QString &prefix);

    Result<RenderedMessage> preview(const Contact &contact);
    Result<QByteArray> source(const Contact &contact, const QString &address);

    /** Her record, or somebody invented when `id` is invalid. */
    static Result<Contact> person(Database &database, ContactId id);

private:
    Result<const MessageRenderer *> rendererFor(const Contact &contact);
    Result<MessageVersion> versionOf(const Contact &contact) const;

    Database &m_database;
    const Message m_message;
    const QString m_language;
    const QString m_prefix;
    std::map<QString, MessageRenderer> m_renderers; ///< by language: texts are read once
};
