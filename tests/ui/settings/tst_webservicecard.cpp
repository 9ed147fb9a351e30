#include "ui/settings/webservicecard.h"

#include "base/language.h"
#include "services/listenaddress.h"
#include "soap/soapserver.h"
#include "store/contactrepository.h"
#include "store/projectrepository.h"
#include "store/servicekeyrepository.h"
#include "support/windowworld.h"
#include "ui/settings/servicekeydialog.h"
#include "workflow/servicekeys.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** A port nobody listens on at this moment. */
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/** A contact merged over HTTP as another program does it; the status of the answer. */
int statusOfCall(const QString &url, const ServiceKeys::Made &key, const QString &address)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, "text/xml; charset=utf-8");
    request.setRawHeader("Authorization",
                         "Basic " + (QByteArray::number(key.key.id.value) + ':' + key.secret.toUtf8()).toBase64());
    const QString body =
        u"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns='urn:envoi:2026:services'>"
        "<s:Body><ContactsMerge><Record><field><name>key_f_email</name><value>%1</value></field>"
        "</Record></ContactsMerge></s:Body></s:Envelope>"_s.arg(address);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, body.toUtf8()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

struct Services
{
    WindowWorld world;
    WebServices model{world.session};
    WebServiceCard card{model, world.questions};
    std::optional<Failure> failure;

    Services()
    {
        QObject::connect(&card, &WebServiceCard::refused, &card, [this](const Failure &why) { failure = why; });
        QObject::connect(&model, &WebServices::failed, &card, [this](const Failure &why) { failure = why; });
        card.show();
        model.refresh();
        if (!model.setPlace({ListenAddress{u"127.0.0.1"_s, freePort()}.text(), {}, {}}))
            qFatal("no place");
    }
    /** It runs, or was refused: nothing is under way any more. */
    bool settles()
    {
        return QTest::qWaitFor([this] { return !model.isBusy(); }, 60'000);
    }
    QCheckBox *box() { return card.findChild<QCheckBox *>(u"webService"_s); }
    QString setting(const QString &name) { return ProjectRepository(world.db()).setting(name).value_or(QString()); }
    bool shows(const QString &text)
    {
        return std::ranges::any_of(card.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(text); });
    }
};

} // namespace

/** The web service in the settings. */
class WebServiceCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Language::install(u"en"_s);
        if (Services services; !WebServices::isIncluded())
            QSKIP("built without the web service");
    }

    void itIsOffUntilSomebodySwitchesItOn()
    {
        Services services;
        QVERIFY(!services.box()->isChecked());
        QCOMPARE(services.setting(u"web-service"_s), u"off"_s);
        services.box()->click();
        QVERIFY(services.settles());
        QVERIFY(services.box()->isChecked());
        QCOMPARE(services.setting(u"web-service"_s), u"on"_s);
        QVERIFY(services.shows(u"/?wsdl"_s));
        services.card.findChild<QPushButton *>(u"copyContract"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), services.model.contractAddress());
        services.box()->click();
        QVERIFY(services.settles());
        QVERIFY(!services.shows(u"/?wsdl"_s));
        QCOMPARE(services.setting(u"web-service"_s), u"off"_s);
    }

    void aPortThatIsTakenIsSaidAndLeavesItOff()
    {
        Services services;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(services.model.setPlace({ListenAddress{u"127.0.0.1"_s, other.serverPort()}.text(), {}, {}}));
        services.box()->click();
        QTRY_VERIFY(services.failure);
        QVERIFY(services.settles());
        QCOMPARE(services.failure->code, u"listen"_s);
        QVERIFY(!services.box()->isChecked());
        QCOMPARE(services.setting(u"web-service"_s), u"off"_s);
    }

    void aPortThatIsTakenWhenEnvoiStartsIsShownUntilItIsFree()
    {
        Services services;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(services.model.setPlace({ListenAddress{u"127.0.0.1"_s, other.serverPort()}.text(), {}, {}}));
        QVERIFY(ProjectRepository(services.world.db()).set(u"web-service"_s, u"on"_s));
        services.world.session.webService().follow(); // as at the start
        QVERIFY(services.settles());
        QVERIFY(services.box()->isChecked());
        QVERIFY(services.shows(u"cannot listen"_s));
        QCOMPARE(services.setting(u"web-service"_s), u"on"_s); // the next start tries again
        other.close();
        services.card.findChild<QPushButton *>(u"listenAgain"_s)->click();
        QVERIFY(services.settles());
        QVERIFY(services.shows(u"/?wsdl"_s));
        QVERIFY(!services.failure);
    }

    void anotherProgramMayServeTheSameProject()
    {
        Services services;
        const auto another = Database::open(services.world.data.project.path(), services.world.data.project.clock);
        QVERIFY(another);
        SoapServer server(**another); // envoi-cli soap serve
        QVERIFY(server.start({u"127.0.0.1:0"_s, {}, {}}));
        services.box()->click();
        QVERIFY(services.settles());
        QVERIFY(services.shows(u"/?wsdl"_s));
        const auto key = ServiceKeys(services.world.db()).add({u"CRM"_s, {}, {}, {}});
        QVERIFY(key);
        QSignalSpy changes(&services.world.session, &ProjectSession::changed);
        QCOMPARE(statusOfCall(server.url(), *key, u"p1@example.org"_s), 200);
        QTRY_VERIFY(!changes.isEmpty()); // the window reads again
        QCOMPARE(statusOfCall(services.world.session.webService().url(), *key, u"p2@example.org"_s), 200);
        for (const QString &address : {u"p1@example.org"_s, u"p2@example.org"_s})
            QVERIFY(ContactRepository(services.world.db()).find(address));
        services.box()->click();
        QVERIFY(services.settles());
    }

    void otherComputersMayCallOnlyEncrypted()
    {
        Services services;
        QVERIFY(services.model.setPlace({ListenAddress{u"0.0.0.0"_s, freePort()}.text(), {}, {}}));
        services.box()->click();
        QTRY_VERIFY(services.failure);
        QVERIFY(services.settles());
        QCOMPARE(services.failure->code, u"not-encrypted"_s);
    }

    void aKeyIsMadeAndItsPasswordShownOnce()
    {
        Services services;
        ServiceKeyDialog dialog(services.model, &services.card);
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"serviceKeyName"_s), u"CRM"_s);
        dialog.findChildren<QCheckBox *>().at(2)->click();
        WindowWorld::button(dialog, u"Make the key"_s)->click();
        QVERIFY(dialog.findChild<QLineEdit *>(u"serviceSecret"_s)->text().size() >= 43);
        const auto key = ServiceKeyRepository(services.world.db()).find(u"CRM"_s);
        QVERIFY(key);
        QVERIFY(!key->mayCall(ServiceOperation::ContactsDelete));
        QVERIFY(key->mayCall(ServiceOperation::ContactsMerge));
        QTRY_VERIFY(WindowWorld::button(services.card, u"Revoke"_s));
        WindowWorld::button(services.card, u"Revoke"_s)->click();
        QVERIFY(services.world.questions.asked.last().contains(u"CRM"_s));
        QTRY_VERIFY(services.shows(u"No key yet"_s));
    }

    void whatAKeyCannotBeIsSaidInItsDialog()
    {
        Services services;
        ServiceKeyDialog dialog(services.model, &services.card);
        dialog.show();
        WindowWorld::button(dialog, u"Make the key"_s)->click();
        QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"needs a name"_s);
        }));
        QVERIFY(ServiceKeyRepository(services.world.db()).list()->isEmpty());
    }
};

QTEST_MAIN(WebServiceCardTest)
#include "tst_webservicecard.moc"
