#pragma once

#include "messages/messagechecks.h"
#include "presentation/projectsession.h"
#include "presentation/recipientpickermodel.h"
#include "sendings/planner.h"
#include "sendings/recipientcount.h"
#include "smtp/smtpaccount.h"

#include <QElapsedTimer>
#include <atomic>
#include <memory>

/**
 * The sending form without its widgets (specification §5 to §7): one draft, its transfer lists, the last count with its
 * age, what stands in the way of preparing, and the forecast. Every change is saved by itself as a draft.
 */
class SendingForm : public QObject
{
    Q_OBJECT

public:
    explicit SendingForm(ProjectSession &session, QObject *parent = nullptr);
    ~SendingForm() override;

    /** A new draft for this message, or one that exists. */
    Result<void> startFor(MessageId message);
    Result<void> open(SendingId draft);

    /** The project's time zone: the one times are written in. */
    QByteArray zone() const { return m_session.project().timeZone.toLatin1(); }
    const Sending &draft() const { return m_draft; }
    const Message &message() const { return m_message; }
    const QList<SmtpAccount> &accounts() const { return m_accounts; }
    RecipientPickerModel &picker() { return m_picker; }

    /** Shown only when the key is not exactly the e-mail address (§5.5). */
    bool offersSameAddressChoice() const { return !m_session.project().keyIsAddress(); }
    /** Hidden for a message with one version (§7.4). */
    bool offersSpecificVersion() const { return m_message.versions.size() > 1; }

    void setOptions(const SendingOptions &options);
    void setAccount(AccountId account);
    void setName(const QString &name);

    /** Asks for the count in the background; a running one is dropped. */
    void calculate();
    /** Obstacles, findings and forecast once more; what they say is in the language of now. */
    void refreshReadiness();
    /** How many contacts the chosen seed list groups have together. */
    qint64 seedMembers() const;
    void cancelCalculation();
    bool isCalculating() const { return m_countRun != nullptr; }
    /** The last count, and whether the form changed since. */
    const std::optional<RecipientCount> &count() const { return m_count; }
    bool isCountOutOfDate() const { return m_countIsOld; }
    Instant countedAt() const { return m_countedAt; }
    qint64 countMilliseconds() const { return m_countMilliseconds; }

    const std::optional<Forecast> &forecast() const { return m_forecast; }
    /** Start and deadline of the forecast's chart, in the project's zone. */
    std::optional<Instant> deadline() const;
    QString subjectPreview() const;
    const QList<MessageFinding> &findings() const { return m_findings; }
    /** Why it cannot be prepared yet, in sentences; empty: the button is enabled. */
    const QStringList &obstacles() const { return m_obstacles; }

    /** What was changed just now is in the project when this returns. */
    void saveNow();
    /** Freezes it (PrepareSending). `done` is told on this thread. */
    void prepare(std::function<void(const Result<Sending> &)> done);

Q_SIGNALS:
    void draftChanged();     ///< another draft was opened, or an option changed
    void countChanged();     ///< a count began, ended, was cancelled or became out of date
    void readinessChanged(); ///< obstacles, findings or forecast
    void saved(Instant at);
    void failed(const Failure &failure);

private:
    void changed();
    void save();
    void countGroups();

    ProjectSession &m_session;
    Sending m_draft;
    Message m_message;
    QList<SmtpAccount> m_accounts;
    RecipientPickerModel m_picker;
    QTimer m_saveSoon;
    std::shared_ptr<std::atomic_bool> m_countRun; ///< set to true: that count is cancelled
    std::optional<RecipientCount> m_count;
    bool m_countIsOld = false;
    Instant m_countedAt{};
    qint64 m_countMilliseconds = 0;
    std::optional<Forecast> m_forecast;
    QList<MessageFinding> m_findings;
    QStringList m_obstacles;
    bool m_isOpening = false;
};
