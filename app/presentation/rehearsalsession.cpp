#include "presentation/rehearsalsession.h"

#include "base/outputfile.h"
#include "presentation/background.h"
#include "store/sendingrepository.h"

#include <QCoreApplication>
#include <QDir>

namespace {

constexpr std::chrono::milliseconds newsTime{100};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalSession)
};

Result<void> writeOne(const RehearsedSending &rehearsed, const RehearsedMessage &message, const QString &path)
{
    const Result<QByteArray> content = rehearsed.content(message);
    if (!content)
        return failureOf(content);
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*content) == content->size() && file.commit())
        return {};
    return broken(QStringLiteral("write-failed"),
                  Words::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                  Words::tr("Choose another place."));
}

} // namespace

RehearsalSession::RehearsalSession(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_news, &QTimer::timeout, this, &RehearsalSession::showProgress);
}

RehearsalSession::~RehearsalSession()
{
    cancel();
}

Result<Sending> RehearsalSession::read(SendingId sending) const
{
    return SendingRepository(m_session.database()).byId(sending);
}

void RehearsalSession::start(SendingId sending)
{
    if (isRunning())
        return;
    m_result.reset();
    m_control = std::make_shared<Control>();
    m_news.start(newsTime);
    Database &database = m_session.database();
    inBackground(
        this,
        [&database, &passwords = m_session.passwords(), sending, control = m_control] {
            RehearseSending::Options options;
            options.isCancelled = [control] { return control->cancelled.load(); };
            options.progress = [control](const RehearsalProgress &progress) {
                const std::lock_guard guard(control->mutex);
                control->progress = progress;
            };
            return RehearseSending(database, passwords).run(sending, options);
        },
        [this](const Result<std::shared_ptr<RehearsedSending>> &rehearsed) {
            m_news.stop();
            m_control.reset();
            if (!rehearsed) {
                Q_EMIT failed(rehearsed.error());
                return;
            }
            m_result = *rehearsed;
            m_session.noteChange();
            Q_EMIT finished();
        });
}

void RehearsalSession::cancel()
{
    if (m_control)
        m_control->cancelled = true;
}

void RehearsalSession::showProgress()
{
    RehearsalProgress progress;
    {
        const std::lock_guard guard(m_control->mutex);
        progress = m_control->progress;
    }
    Q_EMIT progressed(progress);
}

void RehearsalSession::exportOne(const RehearsedMessage &message, const QString &file)
{
    inBackground(
        this, [rehearsed = m_result, message, file] { return writeOne(*rehearsed, message, file); },
        [this, file](const Result<void> &written) {
            if (written)
                Q_EMIT exported(file);
            else
                Q_EMIT failed(written.error());
        });
}
