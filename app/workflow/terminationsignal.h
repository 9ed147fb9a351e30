#pragma once

#include <QObject>

class QSocketNotifier;

/** SIGTERM and SIGINT as an ordinary signal of the event loop, so that open transactions can be finished. */
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    void received();
};
