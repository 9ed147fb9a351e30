#include "workflow/keychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

/** A key store that waits for somebody to unlock it must not hold the program. */
constexpr std::chrono::seconds patience{2};

struct Answer
{
    QSemaphore arrived;
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QString secret;
};

tl::unexpected<Failure> unavailable(const QString &why)
{
    return broken(u"no-key-store"_s, Words::tr("The key store of the system does not answer: %1.").arg(why),
                  Words::tr("Unlock or install a key store such as GNOME Keyring or KWallet, or keep the password in "
                            "an encrypted file."));
}

/** The job deletes itself when it is done, which may be after we gave up: it holds its answer, not us. */
template <class Job>
void startJob(const std::shared_ptr<Answer> &answer, Job *job)
{
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, job] {
        answer->error = job->error();
        answer->words = job->errorString();
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer->secret = job->textData();
        answer->arrived.release();
    });
    job->start();
}

/** The backends answer through the event loop of the main thread; other threads wait for it, the main thread runs one.
 */
bool waitFor(Answer &answer)
{
    if (QThread::currentThread() != QCoreApplication::instance()->thread())
        return answer.arrived.tryAcquire(1, int(std::chrono::milliseconds(patience).count()));
    QEventLoop loop;
    QTimer look;
    QTimer limit;
    bool arrived = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        arrived = answer.arrived.tryAcquire();
        if (arrived)
            loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(std::chrono::milliseconds(5));
    limit.start(patience);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return arrived;
}

template <class Job, class Prepare>
Result<std::shared_ptr<Answer>> run(Prepare prepare)
{
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(QCoreApplication::instance(), [answer, prepare] {
        auto *job = new Job(u"Envoi"_s);
        prepare(*job);
        startJob(answer, job);
    });
    if (!waitFor(*answer))
        return unavailable(Words::tr("no answer within 2 seconds"));
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        return unavailable(answer->words);
    return answer;
}

} // namespace

Result<std::optional<QString>> SystemKeychain::read(const QString &key)
{
    const auto answer = run<QKeychain::ReadPasswordJob>([key](QKeychain::Job &job) { job.setKey(key); });
    if (!answer)
        return failureOf(answer);
    if ((*answer)->error == QKeychain::EntryNotFound)
        return std::nullopt;
    return (*answer)->secret;
}

Result<void> SystemKeychain::write(const QString &key, const QString &secret)
{
    const auto answer = run<QKeychain::WritePasswordJob>([key, secret](QKeychain::WritePasswordJob &job) {
        job.setKey(key);
        job.setTextData(secret);
    });
    return answer ? Result<void>() : failureOf(answer);
}

Result<void> SystemKeychain::erase(const QString &key)
{
    const auto answer = run<QKeychain::DeletePasswordJob>([key](QKeychain::Job &job) { job.setKey(key); });
    return answer ? Result<void>() : failureOf(answer);
}
