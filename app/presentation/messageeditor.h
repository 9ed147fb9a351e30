#pragma once

#include "consents/communicationtype.h"
#include "messages/messagechecks.h"
#include "messages/messagerenderer.h"
#include "presentation/projectsession.h"

/**
 * A message being written, without its widgets: versions, merge fields to insert, a live preview with a chosen contact,
 * findings, and saving by itself (specification §14, §8).
 */
class MessageEditor : public QObject
{
    Q_OBJECT

public:
    explicit MessageEditor(ProjectSession &session, QObject *parent = nullptr);
    ~MessageEditor() override;

    /** A new message with one empty version per language of the project and the first authorised sender. */
    Result<void> create(const QString &name);
    Result<void> open(MessageId id);

    const Message &message() const { return m_message; }
    const QList<Sender> &senders() const { return m_senders; }
    /** Names for the "Merge field" menu: the project's fields, then identity and unsubscribe. */
    const QStringList &mergeFields() const { return m_mergeFields; }

    const QList<CommunicationType> &types() const { return m_types; }

    void setName(const QString &name);
    void setType(CommunicationTypeId type);
    void setSender(const Sender &sender);
    QString currentLanguage() const { return m_language; }
    void setCurrentLanguage(const QString &language);
    const MessageVersion &currentVersion() const;
    void setCurrentVersion(const MessageVersion &version);
    /** Languages of the project the message has no version for yet. */
    QStringList missingLanguages() const;
    void addVersion(const QString &language);
    void removeVersion(const QString &language);
    /** Texts another version has and this one lacks ("1 text to translate"). */
    int textsToTranslate(const QString &language) const;

    /** Moves the preview along the contacts; the first one at the beginning. */
    void previewNext(int step);
    /** Renders and checks again; what they say is in the language of now. */
    void refreshPreview();
    QString previewContact() const { return m_previewName; }
    const Result<RenderedMessage> &preview() const { return m_preview; }
    const QList<MessageFinding> &findings() const { return m_findings; }

    void sendTest(const QStringList &addresses, std::function<void(const QString &sentence, bool allAccepted)> done);
    bool saveNow();

Q_SIGNALS:
    void messageChanged();
    void previewChanged();
    void findingsChanged();
    void saved(Instant at);
    void failed(const Failure &failure);

private:
    void changed();

    ProjectSession &m_session;
    Message m_message;
    QString m_language;
    QList<Sender> m_senders;
    QList<CommunicationType> m_types;
    QStringList m_mergeFields;
    QTimer m_saveSoon;
    QTimer m_previewSoon;
    qint64 m_previewOffset = 0;
    ContactId m_previewContact;
    QString m_previewName;
    Result<RenderedMessage> m_preview;
    QList<MessageFinding> m_findings;
    int m_generation = 0;
};
