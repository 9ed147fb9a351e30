#include "ui/settings/webservicecard.h"

#include "base/language.h"
#include "services/listenaddress.h"
#include "store/projectrepository.h"
#include "store/servicekeyrepository.h"
#include "support/windowworld.h"
#include "ui/settings/servicekeydialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
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

struct Services
{
    WindowWorld world;
    WebServices model{world.session};
    WebServiceCard card{model, world.questions};
    std::optional<Failure> failure;

    Services()
    {
        QObject::connect(&card, &WebServiceCard::refused, &card, [this](const Failure &why) { failure = why; });
        card.show();
        model.refresh();
        if (!model.setPlace({ListenAddress{u"127.0.0.1"_s, freePort()}.text(), {}, {}}))
            qFatal("no place");
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
        if (Services services; !services.model.isIncluded())
            QSKIP("built without the web service");
    }

    void itIsOffUntilSomebodySwitchesItOn()
    {
        Services services;
        QVERIFY(!services.box()->isChecked());
        QCOMPARE(services.setting(u"web-service"_s), u"off"_s);
        services.box()->click();
        QVERIFY(services.box()->isChecked());
        QCOMPARE(services.setting(u"web-service"_s), u"on"_s);
        QVERIFY(services.shows(u"/?wsdl"_s));
        services.card.findChild<QPushButton *>(u"copyContract"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), services.model.contractAddress());
        services.box()->click();
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
        QVERIFY(services.failure);
        QCOMPARE(services.failure->code, u"listen"_s);
        QVERIFY(!services.box()->isChecked());
        QCOMPARE(services.setting(u"web-service"_s), u"off"_s);
    }

    void otherComputersMayCallOnlyEncrypted()
    {
        Services services;
        QVERIFY(services.model.setPlace({ListenAddress{u"0.0.0.0"_s, freePort()}.text(), {}, {}}));
        services.box()->click();
        QVERIFY(services.failure);
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
