#include "soap/soapserver.h"

#include "services/listenaddress.h"
#include "soap/soapfront.h"
#include "store/servicekeyrepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoapServer)
};

constexpr std::chrono::seconds farewell(30);

tl::unexpected<Failure> unreadable(const QString &file)
{
    return refused(u"certificate"_s, Words::tr("%1 holds no certificate or key that can be used.").arg(file),
                   Words::tr("Give the certificate and its private key as PEM files, the key without passphrase."));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"certificate"_s, Words::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()),
                       Words::tr("Check its name and that you may read it."));
    return file.readAll();
}

QSslKey privateKeyFrom(const QByteArray &pem)
{
    for (QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec})
        if (QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey); !key.isNull())
            return key;
    return {};
}

Result<QSslConfiguration> tlsFrom(const QString &certificateFile, const QString &keyFile)
{
    const Result<QByteArray> certificates = contentOf(certificateFile);
    if (!certificates)
        return failureOf(certificates);
    const Result<QByteArray> pem = contentOf(keyFile);
    if (!pem)
        return failureOf(pem);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    if (chain.isEmpty())
        return unreadable(certificateFile);
    const QSslKey key = privateKeyFrom(*pem);
    if (key.isNull())
        return unreadable(keyFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // callers prove themselves with their key
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

/** Others can reach it: only encrypted, and only from where some key says it is called. */
Result<void> checkOpen(Database &database, bool isEncrypted)
{
    const Result<QList<ServiceKey>> keys = ServiceKeyRepository(database).list();
    if (!keys)
        return failureOf(keys);
    if (!isEncrypted)
        return refused(
            u"not-encrypted"_s,
            Words::tr("Other computers could call the web service, and their keys would travel in the clear."),
            Words::tr("Give a certificate and its private key, or listen on 127.0.0.1 only."));
    const Instant now = database.clock().now();
    if (std::ranges::none_of(*keys,
                             [now](const ServiceKey &key) { return key.isValidAt(now) && !key.addresses.isEmpty(); }))
        return refused(u"no-key"_s, Words::tr("No key says from which addresses other computers may call."),
                       Words::tr("First add a key with a list of addresses, or listen on 127.0.0.1 only."));
    return {};
}

} // namespace

class SoapServer::Private
{
public:
    explicit Private(Database &database)
        : database(database)
    {
    }

    Database &database;
    QThread thread;
    QObject *inThread = nullptr; ///< lives in the thread: what is to happen there is sent through it
    SoapFront *front = nullptr;  ///< lives in the thread
    QString url;
};

bool SoapServer::isIncluded()
{
    return true;
}

SoapServer::SoapServer(Database &database)
    : d(std::make_unique<Private>(database))
{
}

SoapServer::~SoapServer()
{
    stop();
}

Result<void> SoapServer::start(const Options &options)
{
    stop();
    const Result<ListenAddress> where = ListenAddress::parse(options.listen);
    if (!where)
        return failureOf(where);
    std::optional<QSslConfiguration> tls;
    if (!options.certificate.isEmpty() || !options.privateKey.isEmpty()) {
        const Result<QSslConfiguration> read = tlsFrom(options.certificate, options.privateKey);
        if (!read)
            return failureOf(read);
        tls = *read;
    }
    if (!where->isLocal())
        if (const Result<void> allowed = checkOpen(d->database, tls.has_value()); !allowed)
            return allowed;
    const QHostAddress address(where->host == "localhost"_L1 ? u"127.0.0.1"_s : where->host);
    d->thread.setObjectName(u"web service"_s);
    d->thread.start();
    d->inThread = new QObject;
    d->inThread->moveToThread(&d->thread);
    QString error;
    quint16 port = 0;
    QMetaObject::invokeMethod(
        d->inThread,
        [&] {
            d->front = new SoapFront(d->database, !where->isLocal(), tls);
            d->front->listen(address, where->port);
            port = d->front->serverPort();
            error = d->front->isListening() ? QString() : d->front->errorString();
        },
        Qt::BlockingQueuedConnection);
    if (!error.isEmpty()) {
        stop();
        return broken(u"listen"_s, Words::tr("Envoi cannot listen on %1: %2.").arg(where->text(), error),
                      Words::tr("Choose another port, or end the program that uses this one."));
    }
    d->url = (tls ? u"https://%1/"_s : u"http://%1/"_s).arg(ListenAddress{where->host, port}.text());
    return {};
}

void SoapServer::stop()
{
    if (!d->thread.isRunning())
        return;
    QObject *const inThread = std::exchange(d->inThread, nullptr);
    QObject::connect(
        &d->thread, &QThread::finished, inThread, [this] { delete std::exchange(d->front, nullptr); },
        Qt::DirectConnection); // in the thread itself: its sockets live there
    QMetaObject::invokeMethod(inThread, [this] {
        QObject::connect(d->front, &SoapFront::finished, &d->thread, &QThread::quit, Qt::DirectConnection); // we wait
        QTimer::singleShot(farewell, d->front, [this] { d->thread.quit(); });
        d->front->finish();
    });
    d->thread.wait();
    delete inThread;
    d->url.clear();
}

bool SoapServer::isRunning() const
{
    return !d->url.isEmpty();
}

QString SoapServer::url() const
{
    return d->url;
}
