#include "ui/contacts/contactpage.h"

#include "base/language.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/projectrepository.h"
#include "support/windowworld.h"
#include "ui/contacts/consentdialog.h"
#include "ui/contacts/sentmessagedialog.h"
#include "ui/contacts/timelinecard.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/** The project keeps consents and its newsletter asks for one. */
Consent keepsConsents(WindowWorld &world)
{
    const Consent newsletter = ConsentRepository(world.db()).add(QStringLiteral("Newsletter")).value();
    CommunicationTypeRepository types(world.db());
    CommunicationType type = types.byId({}).value();
    type.consents = {newsletter.id};
    if (!types.save(type) || !ProjectRepository(world.db()).set(QStringLiteral("consent-centre"), QStringLiteral("on")))
        qFatal("The project keeps no consents.");
    return newsletter;
}

bool shows(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](QLabel *label) { return label->isVisible() && label->text() == text; });
}

} // namespace

class ContactPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Language::install(QStringLiteral("en")); }

    void resendSaysWhatTheServerAnsweredBeforeItSendsAgain()
    {
        WindowWorld world;
        world.data.running();
        world.data.setRow(world.data.zoe, RecipientState::Accepted);
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Resend")));
        QTest::mouseClick(WindowWorld::button(page, QStringLiteral("Resend")), Qt::LeftButton);
        QTRY_COMPARE(world.questions.asked.size(), 1);
        QVERIFY2(world.questions.asked.first().contains(QStringLiteral("a.example")),
                 qPrintable(world.questions.asked.first()));
        QTRY_COMPARE(world.data.number(QStringLiteral("SELECT count(*) FROM sending WHERE resend_of IS NOT NULL")), 1);
    }

    void whatBelongsToTheTitleOfACardStandsAtItsRightEdge()
    {
        WindowWorld world;
        ContactPage page(world.session, world.questions);
        page.resize(1064, 820);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        const auto *period = page.findChild<QComboBox *>(QStringLiteral("timelinePeriod"));
        const auto *card = page.findChild<TimelineCard *>();
        QTRY_VERIFY(period->isVisible());
        QTRY_COMPARE(period->mapTo(card, period->rect().topRight()).x(), card->content()->geometry().right());
    }

    void whatWasSentIsShownFromTheFrozenContent()
    {
        WindowWorld world;
        world.data.running();
        world.data.setRow(world.data.zoe, RecipientState::Accepted);
        const auto history = world.data.sendings.historyOf(world.data.zoe);
        world.data.builder.insert(QStringLiteral("UPDATE message_version SET subject = 'Changed since'"), {});
        SentMessageDialog dialog(world.session, history->first());
        dialog.show();
        QTRY_VERIFY(shows(dialog, QStringLiteral("[RAPPEL] Activités fr")));
    }

    void theTimelineShowsThreeMonthsUntilMoreIsAskedFor()
    {
        WindowWorld world;
        world.data.running();
        world.data.setRow(world.data.zoe, RecipientState::Accepted);
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(shows(page, QStringLiteral("“Décembre” sent")));
        QVERIFY(!shows(page, QStringLiteral("Contact created"))); // in 1970, in this project
        page.findChild<QComboBox *>(QStringLiteral("timelinePeriod"))->setCurrentIndex(2);
        QTRY_VERIFY(shows(page, QStringLiteral("Contact created")));
        page.findChild<QComboBox *>(QStringLiteral("timelineKind"))->setCurrentIndex(3);
        QTRY_VERIFY(!shows(page, QStringLiteral("“Décembre” sent")));
    }

    void theTimelineSaysWhySomebodyWasLeftOut()
    {
        WindowWorld world;
        world.data.builder.insert(QStringLiteral("UPDATE contact SET active = 0 WHERE id = ?"), {world.data.zoe.value});
        world.data.prepared();
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(shows(page, QStringLiteral("“Décembre” not sent to this contact")));
    }

    void givingUpSendsNothing()
    {
        WindowWorld world;
        world.questions.confirms = false;
        world.data.running();
        world.data.setRow(world.data.zoe, RecipientState::Accepted);
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Resend")));
        QTest::mouseClick(WindowWorld::button(page, QStringLiteral("Resend")), Qt::LeftButton);
        QTRY_COMPARE(world.questions.asked.size(), 1);
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(world.data.number(QStringLiteral("SELECT count(*) FROM sending WHERE resend_of IS NOT NULL")), 0);
    }

    void aContactCanBeDeactivatedFromTheCard()
    {
        WindowWorld world;
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.bob.value}});
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Deactivate")));
        QTest::mouseClick(WindowWorld::button(page, QStringLiteral("Deactivate")), Qt::LeftButton);
        QTRY_COMPARE(
            world.data.number(QStringLiteral("SELECT active FROM contact WHERE id = %1").arg(world.data.bob.value)), 0);
        QTRY_VERIFY(WindowWorld::button(page, QStringLiteral("Activate")));
    }

    void theCardShowsConsentsWithTheirProof()
    {
        WindowWorld world;
        const Consent newsletter = keepsConsents(world);
        ConsentRecord record;
        record.contact = world.data.zoe;
        record.consent = newsletter.id;
        record.given = true;
        record.effective = world.data.project.clock.now();
        record.proof = QStringLiteral("Binder 3, page 12");
        QVERIFY(ConsentRepository(world.db()).record({record}));
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(shows(page, QStringLiteral("Binder 3, page 12")));
        QVERIFY(shows(page, QStringLiteral("Eligible, subscribed")));
    }

    void theCardSaysWhetherThePersonIsFollowedWithoutConsentCentreToo()
    {
        WindowWorld world;
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(shows(page, QStringLiteral("Tracking of opens and clicks")));
        QVERIFY(shows(page, QStringLiteral("never asked")));
        QVERIFY(shows(page, QStringLiteral("counted without a name")));
        ConsentRecord record;
        record.contact = world.data.zoe;
        record.consent = trackingConsent;
        record.given = true;
        record.proof = QStringLiteral("Binder 4, page 2");
        QVERIFY(ConsentRepository(world.db()).record({record}));
        world.session.noteChange();
        QTRY_VERIFY(shows(page, QStringLiteral("Binder 4, page 2")));
        QVERIFY(shows(page, QStringLiteral("given")));
        QVERIFY(!shows(page, QStringLiteral("never asked")));
    }

    void aRefusalToBeFollowedIsRecordedFromTheCardAndIsAlwaysExpress()
    {
        WindowWorld world;
        const Consent newsletter = keepsConsents(world);
        ContactOrders orders(world.session);
        ConsentPicture picture;
        picture.centre = true;
        picture.lines = {{newsletter, std::nullopt, false}};
        ConsentDialog dialog(orders, world.data.zoe, picture);
        dialog.show();
        auto *consent = dialog.findChild<QComboBox *>(QStringLiteral("consent"));
        auto *basis = dialog.findChild<QComboBox *>(QStringLiteral("basis"));
        basis->setCurrentIndex(1);
        QVERIFY(basis->isEnabled());
        consent->setCurrentIndex(consent->findText(QStringLiteral("Tracking of opens and clicks")));
        QVERIFY(!basis->isEnabled());
        QCOMPARE(basis->currentIndex(), 0);
        dialog.findChild<QComboBox *>(QStringLiteral("change"))->setCurrentIndex(1);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("record")), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        const auto states = ConsentRepository(world.db()).statesOf(world.data.zoe);
        QCOMPARE(states->size(), 1);
        QCOMPARE(states->first().consent, trackingConsent);
        QVERIFY(!states->first().given);
    }

    void aWithdrawalIsRecordedFromTheCard()
    {
        WindowWorld world;
        const Consent newsletter = keepsConsents(world);
        ContactOrders orders(world.session);
        ConsentPicture picture;
        picture.centre = true;
        picture.lines = {{newsletter, std::nullopt, false}};
        ConsentDialog dialog(orders, world.data.zoe, picture);
        dialog.show();
        dialog.findChild<QComboBox *>(QStringLiteral("change"))->setCurrentIndex(1);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("record")), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        const auto states = ConsentRepository(world.db()).statesOf(world.data.zoe);
        QCOMPARE(states->size(), 1);
        QVERIFY(!states->first().given);
        QCOMPARE(ConsentRepository(world.db()).historyOf(world.data.zoe)->first().who, QStringLiteral("marc"));
    }

    void aPersonIsErasedOnlyWhenTheKeyIsTyped()
    {
        WindowWorld world;
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.bob.value}});
        QTRY_VERIFY(shows(page, QStringLiteral("bob@b.example")));
        const auto erase = [&] {
            for (QAction *action : page.findChildren<QAction *>())
                if (action->text() == QStringLiteral("Erase this person…"))
                    action->trigger();
            QThreadPool::globalInstance()->waitForDone();
        };
        const QString there = QStringLiteral("SELECT COUNT(*) FROM contact WHERE id = %1").arg(world.data.bob.value);
        world.questions.text = QStringLiteral("yes");
        erase();
        QCOMPARE(world.data.number(there), 1);
        world.questions.text = QStringLiteral("bob@b.example");
        erase();
        QTRY_COMPARE(world.data.number(there), 0);
    }

    void thePersonalDataIsSavedAsADocument()
    {
        WindowWorld world;
        world.questions.file = world.data.project.folder.filePath(QStringLiteral("zoe.pdf"));
        ContactPage page(world.session, world.questions);
        page.show();
        page.open({{QStringLiteral("contact"), world.data.zoe.value}});
        QTRY_VERIFY(shows(page, QStringLiteral("zoe@a.example")));
        for (QAction *action : page.findChildren<QAction *>())
            if (action->text() == QStringLiteral("Everything known about this person…"))
                action->trigger();
        QFile pdf(*world.questions.file);
        QTRY_VERIFY(pdf.exists());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }
};

QTEST_MAIN(ContactPageTest)
#include "tst_contactpage.moc"
