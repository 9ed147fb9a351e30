#include "ui/settings/domaindialog.h"

#include "base/language.h"
#include "store/senderdomainrepository.h"
#include "support/windowworld.h"
#include "ui/common/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString name = u"ville.example"_s;

struct Shown
{
    Shown()
    {
        domains.refresh();
        dialog = std::make_unique<DomainDialog>(domains, world.questions, name);
        dialog->show();
    }
    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        for (const QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>())
            texts.append(edit->toPlainText());
        return texts.join(u'\n');
    }
    void click(const QString &text)
    {
        QPushButton *button = WindowWorld::button(*dialog, text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void makeKey(const QString &button)
    {
        const qsizetype before = keys().size();
        click(button);
        QVERIFY(QTest::qWaitFor([&] { return keys().size() > before; }, 30'000));
    }
    QList<DomainKey> keys() { return domains.domain(name).keys; }

    WindowWorld world;
    SenderDomains domains{world.session};
    std::unique_ptr<DomainDialog> dialog;
};

} // namespace

/** Keys, what to publish, and what was found in the DNS. */
class DomainDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(u"en"_s); }

    void aNewKeyShowsTheRecordToPublish()
    {
        Shown shown;
        QVERIFY(shown.texts().contains(u"No key yet"_s));
        shown.makeKey(u"New Ed25519 key"_s);
        shown.makeKey(u"New RSA key"_s);
        const SenderDomain domain = shown.domains.domain(name);
        QCOMPARE(domain.keys.size(), 2);
        for (const DomainKey &key : domain.keys) {
            const TxtRecord record = domain.recordOf(key);
            QVERIFY2(shown.texts().contains(record.name), qPrintable(shown.texts()));
            QVERIFY2(shown.texts().contains(QString::fromLatin1(record.text)), qPrintable(shown.texts()));
        }
        QCOMPARE(shown.world.passwords.secrets.size(), 2); // the private halves are kept by the system, not in the file
        shown.click(u"Copy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"._domainkey.ville.example"_s));
    }

    void aKeyIsRemovedOnlyAfterAYes()
    {
        Shown shown;
        shown.makeKey(u"New Ed25519 key"_s);
        shown.world.questions.confirms = false;
        shown.click(u"Remove"_s);
        QCOMPARE(shown.keys().size(), 1);
        QVERIFY(shown.world.questions.asked.last().contains(u"deleted for good"_s));
        shown.world.questions.confirms = true;
        shown.click(u"Remove"_s);
        QTRY_COMPARE(shown.keys().size(), 0);
        QVERIFY(shown.world.passwords.secrets.isEmpty());
    }

    void aKeyIsExportedAndImportedElsewhere()
    {
        Shown shown;
        shown.makeKey(u"New Ed25519 key"_s);
        const QByteArray publicKey = shown.keys().first().publicKey;
        const QTemporaryDir folder;
        shown.world.questions.file = folder.filePath(u"key.pem"_s);
        shown.click(u"Export…"_s);
        QTRY_VERIFY(QFile::exists(*shown.world.questions.file));

        Shown other;
        other.world.questions.file = shown.world.questions.file;
        other.world.questions.text = u"autre"_s;
        other.click(u"Import…"_s);
        QTRY_COMPARE(other.keys().size(), 1);
        QCOMPARE(other.keys().first().selector, u"autre"_s);
        QCOMPARE(other.keys().first().publicKey, publicKey);
    }

    void whatCannotBeImportedIsSaid()
    {
        Shown shown;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"key.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no key");
        file.close();
        shown.world.questions.file = file.fileName();
        shown.world.questions.text = u"autre"_s;
        shown.click(u"Import…"_s);
        auto *banner = shown.dialog->findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QCOMPARE(shown.keys().size(), 0);
    }

    void whatTheCheckFoundIsShownWithItsRemedy()
    {
        Shown shown;
        QVERIFY(shown.texts().contains(u"Never checked"_s));
        SenderDomainReport report;
        report.domain = name;
        report.server = u"smtp.gmail.com"_s;
        report.spfProvider = "_spf.google.com";
        report.mail.state = SenderDomainReport::Mail::State::Found;
        report.spf.state = SenderDomainReport::Spf::State::Found;
        report.spf.server = SenderDomainReport::Spf::Server::NotIncluded;
        report.spf.records = {"v=spf1 mx ~all"};
        report.dmarc.status = DmarcDiscovery::Status::Missing;
        QVERIFY(SenderDomainRepository(shown.world.db()).saveReport(report, shown.world.data.project.clock.now()));
        shown.domains.refresh();
        QTRY_VERIFY(!shown.texts().contains(u"Never checked"_s));
        const QString texts = shown.texts();
        for (const QString &word : {u"SPF"_s, u"DMARC"_s, u"include:_spf.google.com"_s, u"_dmarc.ville.example"_s})
            QVERIFY2(texts.contains(word), qPrintable(word + u" in "_s + texts));
    }

    void theChoiceOfSigningIsKept()
    {
        Shown shown;
        auto *signing = shown.dialog->findChild<QComboBox *>();
        signing->setCurrentIndex(2);
        Q_EMIT signing->activated(2);
        QTRY_COMPARE(shown.domains.domain(name).signing, SenderDomain::Signing::Off);
        DomainDialog again(shown.domains, shown.world.questions, name);
        QCOMPARE(again.findChild<QComboBox *>()->currentIndex(), 2);
    }
};

QTEST_MAIN(DomainDialogTest)
#include "tst_domaindialog.moc"
