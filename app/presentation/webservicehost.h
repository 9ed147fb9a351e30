#pragma once

#include "base/result.h"

#include <QObject>

#include <memory>

class Database;
class SoapServer;

/**
 * The web service inside the window: runs while the project's settings say so. To stop it waits for the calls under
 * way, so starting and stopping happen in the background.
 */
class WebServiceHost : public QObject
{
    Q_OBJECT

public:
    explicit WebServiceHost(Database &database, QObject *parent = nullptr);
    ~WebServiceHost() override;

    static bool isIncluded();
    /** Starts or stops it as the settings say now; changed() follows. While busy, once more afterwards. */
    void follow();
    bool isBusy() const { return m_isBusy; }
    QString url() const { return m_url; }                               ///< empty when it does not run
    const std::optional<Failure> &trouble() const { return m_trouble; } ///< why it does not, though it should

Q_SIGNALS:
    void changed();

private:
    struct Outcome
    {
        QString url;
        std::optional<Failure> trouble;
    };
    static Outcome follow(Database &database, SoapServer &server);

    Database &m_database;
    std::shared_ptr<SoapServer> m_server; ///< who works on it in the background holds it
    bool m_isBusy = false;
    bool m_isAskedAgain = false;
    QString m_url;
    std::optional<Failure> m_trouble;
};
