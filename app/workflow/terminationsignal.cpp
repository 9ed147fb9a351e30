#include "workflow/terminationsignal.h"

#ifdef Q_OS_WIN

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
}

TerminationSignal::~TerminationSignal() = default;

#else

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

// A signal handler may do little more than write: the byte wakes the event loop through this pair of sockets.
int sockets[2] = {-1, -1};

void wakeLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(sockets[0], &byte, 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t read = ::read(sockets[1], &byte, 1);
        Q_EMIT received();
    });
    handleWith(wakeLoop);
}

TerminationSignal::~TerminationSignal()
{
    handleWith(SIG_DFL);
    for (int &socket : sockets) {
        ::close(socket);
        socket = -1;
    }
}

#endif
