#include "store/accountrepository.h"
#include "support/testproject.h"
#include "workflow/passwordstore.h"
#include "workflow/sealedtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString secret = u"pa§sw0rd of the théâtre"_s;

struct Drawer
{
    bool unlocked = true;
    QHash<QString, QString> secrets;
};

/** A key store of the system that a test locks. */
class FakeKeychain : public Keychain
{
public:
    explicit FakeKeychain(Drawer &drawer)
        : m_drawer(drawer)
    {
    }
    Result<std::optional<QString>> read(const QString &key) override
    {
        if (!m_drawer.unlocked)
            return locked();
        return m_drawer.secrets.contains(key) ? std::optional(m_drawer.secrets.value(key)) : std::nullopt;
    }
    Result<void> write(const QString &key, const QString &value) override
    {
        if (!m_drawer.unlocked)
            return locked();
        m_drawer.secrets.insert(key, value);
        return {};
    }
    Result<void> erase(const QString &key) override
    {
        if (!m_drawer.unlocked)
            return locked();
        m_drawer.secrets.remove(key);
        return {};
    }

private:
    static tl::unexpected<Failure> locked() { return broken(u"no-key-store"_s, u"Locked."_s, u"Unlock it."_s); }

    Drawer &m_drawer;
};

} // namespace

class PasswordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("ENVOI_SMTP_PASSWORD");
        qunsetenv("ENVOI_PASSPHRASE");
        m_folder = std::make_unique<QTemporaryDir>();
        m_drawer = {};
        m_asked = 0;
    }
    void cleanup() { qunsetenv("ENVOI_SMTP_PASSWORD"); }

    void anAccountWithoutUserNeedsNone()
    {
        SmtpAccount open = account();
        open.user.clear();
        QCOMPARE(store()->password(open), u""_s);
    }

    void theKeyStoreOfTheSystemKeepsIt()
    {
        QVERIFY(store()->save(account(), secret));
        QCOMPARE(store()->password(account()), secret);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(store()->remove(account()));
        QCOMPARE(store()->password(account()).error().code, u"no-password"_s);
    }

    void theEnvironmentComesFirst()
    {
        QVERIFY(store()->save(account(), secret));
        qputenv("ENVOI_SMTP_PASSWORD", "from the service");
        QCOMPARE(store()->password(account()), u"from the service"_s);
    }

    void anotherHostOrUserDoesNotGetIt()
    {
        QVERIFY(store()->save(account(), secret));
        SmtpAccount other = account();
        other.host = u"smtp.elsewhere.example"_s;
        QVERIFY(!store()->password(other));
        other = account();
        other.user = u"somebody"_s;
        QVERIFY(!store()->password(other));
        other = account();
        other.name = u"Renamed"_s;
        QCOMPARE(store()->password(other), secret);
    }

    void withoutKeyStoreOrPassphraseNothingIsKept()
    {
        m_drawer.unlocked = false;
        const Result<void> saved = store({})->save(account(), secret);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"no-key-store"_s);
        QVERIFY(!store(u""_s)->save(account(), secret));
        QVERIFY(!QFile::exists(file()));
    }

    void withoutKeyStoreAPassphraseLocksItInAFileOfTheOwner()
    {
        m_drawer.unlocked = false;
        QVERIFY(store(u"sésame"_s)->save(account(), secret));
        QCOMPARE(QFileInfo(file()).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!contentOf(file()).contains(secret.toUtf8()));
        QCOMPARE(store(u"sésame"_s)->password(account()), secret);
        QCOMPARE(store(u"se\u0301same"_s)->password(account()), secret); // typed on another keyboard
        QCOMPARE(store(u"sesame"_s)->password(account()).error().code, u"wrong-passphrase"_s);
        QCOMPARE(store({})->password(account()).error().code, u"no-passphrase"_s);
        QVERIFY(store({})->remove(account()));
        QVERIFY(!store(u"sésame"_s)->password(account()));
    }

    void thePassphraseIsAskedOnceUnlessItIsWrong()
    {
        m_drawer.unlocked = false;
        QVERIFY(store(u"sésame"_s)->save(account(), secret));
        m_asked = 0;
        const auto right = store(u"sésame"_s);
        QVERIFY(right->password(account()) && right->password(account()));
        QCOMPARE(m_asked, 1);
        const auto wrong = store(u"sesame"_s);
        QVERIFY(!wrong->password(account()) && !wrong->password(account()));
        QCOMPARE(m_asked, 3);
    }

    void theKeyStoreReplacesTheFile()
    {
        m_drawer.unlocked = false;
        QVERIFY(store(u"sésame"_s)->save(account(), u"older"_s));
        m_drawer.unlocked = true;
        QVERIFY(store()->save(account(), secret));
        m_drawer.secrets.clear();
        QVERIFY(!store(u"sésame"_s)->password(account()));
    }

    void aSealedTextOpensOnlyAsItWasSealed()
    {
        const SealedText sealed = SealedText::seal(secret, u"name"_s, u"pass"_s);
        QCOMPARE(sealed.open(u"name"_s, u"pass"_s), std::optional(secret));
        QCOMPARE(sealed.open(u"other"_s, u"pass"_s), std::nullopt);
        QCOMPARE(sealed.open(u"name"_s, u"Pass"_s), std::nullopt);
        SealedText changed = sealed;
        changed.cipher[0] = char(changed.cipher[0] ^ 1);
        QCOMPARE(changed.open(u"name"_s, u"pass"_s), std::nullopt);
        changed.cipher.truncate(3);
        QCOMPARE(changed.open(u"name"_s, u"pass"_s), std::nullopt);
        QVERIFY(SealedText::seal(secret, u"name"_s, u"pass"_s).cipher != sealed.cipher);
        QCOMPARE(SealedText::seal(u""_s, u"n"_s, u"p"_s).open(u"n"_s, u"p"_s), std::optional(u""_s));
    }

    void theProjectNeverHoldsAPassword()
    {
        TestProject project;
        AccountRepository accounts(project.db());
        QVERIFY(accounts.saveAccount(account()));
        QVERIFY(store()->save(account(), secret));
        QCOMPARE(accounts.accounts()->size(), 1);
        const QByteArray wal = contentOf(project.path() + u"-wal"_s);
        QVERIFY(wal.contains("smtp.theatre.example")); // the account itself is there
        QVERIFY(!wal.contains(secret.toUtf8()));
        project.close();
        for (const QString &name : QDir(project.folder.path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(!contentOf(project.folder.filePath(name)).contains(secret.toUtf8()), qPrintable(name));
    }

private:
    static SmtpAccount account()
    {
        SmtpAccount account;
        account.name = u"Relais"_s;
        account.host = u"smtp.theatre.example"_s;
        account.user = u"theatre"_s;
        return account;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString file() const { return m_folder->filePath(u"data/passwords.json"_s); }
    /** A fresh start of the program, with a person who answers `passphrase`. */
    std::unique_ptr<PasswordStore> store(const std::optional<QString> &passphrase = std::nullopt)
    {
        const auto ask = [this, passphrase] {
            ++m_asked;
            return passphrase;
        };
        return std::make_unique<SystemPasswordStore>(m_folder->filePath(u"p.envoi"_s), ask,
                                                     std::make_unique<FakeKeychain>(m_drawer), file());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Drawer m_drawer;
    int m_asked = 0;
};

QTEST_GUILESS_MAIN(PasswordStoreTest)
#include "tst_passwordstore.moc"
