#include "soap/soapcalls.h"

#include "store/servicecallrepository.h"
#include "support/testproject.h"
#include "workflow/servicekeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

HttpHead headWith(const QByteArray &authorization)
{
    HttpHead head{"POST", "/", {}};
    if (!authorization.isEmpty())
        head.fields.append({"authorization", authorization});
    return head;
}

QByteArray basic(const ServiceKeys::Made &made)
{
    return "Basic " + (QByteArray::number(made.key.id.value) + ':' + made.secret.toUtf8()).toBase64();
}

QString codeOf(const Result<ServiceKey> &key)
{
    return key ? u"OK"_s : key.error().code;
}

} // namespace

/** Who is let in, and what the log remembers. */
class SoapCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadThatProvesNothingIsRefused()
    {
        TestProject project;
        const auto made = ServiceKeys(project.db()).add({u"CRM"_s, {}, {}, {}});
        const SoapCalls calls(project.db(), false);
        QCOMPARE(codeOf(calls.authenticate(headWith(basic(*made)), u"127.0.0.1"_s)), u"OK"_s);
        QCOMPARE(codeOf(calls.authenticate(headWith("basic" + basic(*made).mid(5)), u"127.0.0.1"_s)), u"OK"_s);
        QCOMPARE(codeOf(calls.authenticate(headWith({}), u"127.0.0.1"_s)), u"no-key"_s);
        QCOMPARE(codeOf(calls.authenticate(headWith("Bearer x"), u"127.0.0.1"_s)), u"no-key"_s);
        for (const QByteArray &wrong :
             {QByteArray("Basic"), QByteArray("Basic !!!"), "Basic " + QByteArray("1").toBase64(),
              "Basic " + QByteArray("1:").toBase64(), "Basic " + QByteArray(":x").toBase64()})
            QVERIFY2(!calls.authenticate(headWith(wrong), u"127.0.0.1"_s), wrong);
    }

    void whereOthersCanReachItOnlyKeysWithAListCount()
    {
        TestProject project;
        ServiceKeys keys(project.db());
        const auto anywhere = keys.add({u"Partout"_s, {}, {}, {}});
        const auto listed = keys.add({u"Bureau"_s, {}, {}, u"192.0.2.0/24"_s});
        const SoapCalls open(project.db(), true);
        QCOMPARE(codeOf(open.authenticate(headWith(basic(*anywhere)), u"192.0.2.5"_s)), u"address"_s);
        QCOMPARE(codeOf(open.authenticate(headWith(basic(*listed)), u"192.0.2.5"_s)), u"OK"_s);
        QCOMPARE(codeOf(open.authenticate(headWith(basic(*listed)), u"192.0.3.5"_s)), u"address"_s);
    }

    void callsAreForgottenAfterTheirDays()
    {
        TestProject project;
        SoapCalls calls(project.db(), false);
        calls.logRefusal(u"no-key"_s, u"127.0.0.1"_s);
        const auto count = [&] { return ServiceCallRepository(project.db()).latest(10)->size(); };
        QTRY_COMPARE(count(), 1);
        project.clock.advance(std::chrono::days(89));
        calls.tidy();
        QCOMPARE(count(), 1);
        project.clock.advance(std::chrono::days(2));
        calls.tidy();
        QCOMPARE(count(), 0);
    }
};

QTEST_GUILESS_MAIN(SoapCallsTest)
#include "tst_soapcalls.moc"
