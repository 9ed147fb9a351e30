#pragma once

#include "store/database.h"

#include <memory>

/**
 * The web service of one open project (specification §17.2), on a thread of its own: used by the window and by
 * `envoi-cli soap serve`. It listens to this computer alone unless it has a certificate; then every key must say where
 * its calls come from.
 */
class SoapServer
{
public:
    /** False when Envoi was built without KDSoap (CMake option ENVOI_SOAP): start() says so. */
    static bool isIncluded();

    explicit SoapServer(Database &database);
    ~SoapServer(); ///< stops

    struct Options
    {
        QString listen;      ///< `127.0.0.1:8425`; port 0: a free one
        QString certificate; ///< PEM file; empty: not encrypted
        QString privateKey;  ///< PEM file without passphrase
    };
    Result<void> start(const Options &options);
    /** Takes no more calls and waits for those under way, at most thirty seconds. */
    void stop();
    bool isRunning() const;
    /** `http://127.0.0.1:8425/`, empty when it does not run; the contract is there with `?wsdl`. */
    QString url() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
