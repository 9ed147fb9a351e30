#include "ui/settings/consentsettings.h"

#include "base/language.h"
#include "store/communicationtyperepository.h"
#include "store/consentrepository.h"
#include "store/projectrepository.h"
#include "support/windowworld.h"
#include "ui/settings/typedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QCheckBox *box(const QWidget &widget, const QString &text)
{
    for (QCheckBox *each : widget.findChildren<QCheckBox *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

class ConsentSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::install(u"en"_s); }

    void aConsentIsAddedAndTheCentreSwitchedOn()
    {
        WindowWorld world;
        world.questions.text = u"Newsletter"_s;
        ProjectSettings settings(world.session);
        ConsentSettings page(settings, world.questions);
        connect(&settings, &ProjectSettings::changed, &page, &ConsentSettings::showContents);
        page.show();
        settings.refresh();
        QTest::mouseClick(page.findChild<QPushButton *>(u"addConsent"_s), Qt::LeftButton);
        QVERIFY(ConsentRepository(world.db()).find(u"newsletter"_s));
        QTRY_VERIFY(WindowWorld::button(page, u"Rename…"_s));
        page.findChild<QCheckBox *>(u"consentCentre"_s)->click();
        QVERIFY(world.db().read(hasConsentCentre).value());
    }

    void whoMayBeFollowedIsChosen()
    {
        WindowWorld world;
        ProjectSettings settings(world.session);
        ConsentSettings page(settings, world.questions);
        connect(&settings, &ProjectSettings::changed, &page, &ConsentSettings::showContents);
        page.show();
        settings.refresh();
        auto *mode = page.findChild<QComboBox *>(u"trackingMode"_s);
        QCOMPARE(mode->currentText(), u"Only people who agreed (opt-in)"_s);
        mode->setCurrentIndex(1);
        Q_EMIT mode->activated(1);
        QCOMPARE(ProjectRepository(world.db()).setting(u"tracking-consent"_s).value(), u"opt-out"_s);
        QTRY_COMPARE(settings.value(u"tracking-consent"_s), u"opt-out"_s);
        QCOMPARE(mode->currentIndex(), 1);
        Language::install(u"fr"_s);
        page.retranslate();
        QCOMPARE(mode->currentIndex(), 1);
        QVERIFY(mode->currentText().startsWith(u"Toutes, sauf"_s));
    }

    void aTypeThatMessagesHaveIsKeptAndTheRefusalSaysWhy()
    {
        WindowWorld world;
        CommunicationType type;
        type.name = u"Notices"_s;
        type.id = CommunicationTypeRepository(world.db()).save(type).value();
        world.data.builder.insert(u"UPDATE message SET type_id = ?"_s, {type.id.value});
        ProjectSettings settings(world.session);
        ConsentSettings page(settings, world.questions);
        connect(&settings, &ProjectSettings::changed, &page, &ConsentSettings::showContents);
        QSignalSpy refused(&page, &ConsentSettings::refused);
        page.show();
        settings.refresh();
        QPushButton *remove = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *each : page.findChildren<QPushButton *>())
                if (each->accessibleName() == "Remove: Notices"_L1)
                    remove = each;
            return remove != nullptr;
        }());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(refused.size(), 1);
        QVERIFY(CommunicationTypeRepository(world.db()).byId(type.id));
    }

    void aTypeIsMadeWithItsConsents()
    {
        WindowWorld world;
        const Consent newsletter = ConsentRepository(world.db()).add(u"Newsletter"_s).value();
        ProjectSettings settings(world.session);
        QSignalSpy changed(&settings, &ProjectSettings::changed);
        settings.refresh();
        QTRY_COMPARE(changed.size(), 1);
        TypeDialog dialog(settings, {});
        dialog.show();
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Offers"_s);
        box(dialog, u"Newsletter"_s)->click();
        QVERIFY(!box(dialog, u"Also sent to contacts in the kill file"_s)->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        const CommunicationType made = CommunicationTypeRepository(world.db()).find(u"offers"_s).value();
        QCOMPARE(made.consents, QList<ConsentId>{newsletter.id});
        QVERIFY(!made.administrative);
    }

    void anAdministrativeTypeAsksForNothingAndMayReachTheKillFile()
    {
        WindowWorld world;
        ProjectSettings settings(world.session);
        TypeDialog dialog(settings, {});
        dialog.show();
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Notices"_s);
        dialog.findChild<QCheckBox *>(u"administrative"_s)->click();
        box(dialog, u"Also sent to contacts in the kill file"_s)->click();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        const CommunicationType made = CommunicationTypeRepository(world.db()).find(u"notices"_s).value();
        QVERIFY(made.administrative);
        QVERIFY(made.sendsToKillFile);
    }
};

QTEST_MAIN(ConsentSettingsTest)
#include "tst_consentsettings.moc"
