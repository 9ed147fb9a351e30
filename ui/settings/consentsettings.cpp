#include "ui/settings/consentsettings.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/settings/trackingchoice.h"
#include "ui/settings/typedialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConsentSettings::ConsentSettings(ProjectSettings &settings, Questions &questions, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_questions(questions)
    , m_consents(new Card)
    , m_centre(new QCheckBox)
    , m_addConsent(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_tracking(new TrackingChoice)
    , m_types(new Card)
    , m_addType(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
{
    m_centre->setObjectName(u"consentCentre"_s);
    m_addConsent->setObjectName(u"addConsent"_s);
    m_addType->setObjectName(u"addType"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addWidget(m_types);
    layout->addWidget(m_consents);
    layout->addStretch();
    m_consents->setTrailing(m_centre);
    m_consents->setTrailing(m_addConsent);
    m_consents->layout()->addWidget(m_tracking);
    m_types->setTrailing(m_addType);
    connect(m_centre, &QCheckBox::clicked, this,
            [this](bool on) { tell(m_settings.set(u"consent-centre"_s, on ? u"on"_s : u"off"_s)); });
    connect(m_tracking, &TrackingChoice::chosen, this,
            [this](TrackingMode mode) { tell(m_settings.set(u"tracking-consent"_s, wordFor(mode))); });
    connect(m_addConsent, &QPushButton::clicked, this, &ConsentSettings::addConsent);
    connect(m_addType, &QPushButton::clicked, this, [this] { editType({}); });
    retranslate();
}

void ConsentSettings::tell(const Result<void> &done)
{
    if (done)
        Q_EMIT accepted();
    else
        Q_EMIT refused(done.error());
}

void ConsentSettings::showContents()
{
    m_centre->setChecked(m_settings.value(u"consent-centre"_s) == "on"_L1);
    m_tracking->setMode(trackingModeFrom(m_settings.value(u"tracking-consent"_s)).value_or(TrackingMode::OptIn));
    showConsents();
    showTypes();
}

void ConsentSettings::showConsents()
{
    Rows rows(m_consents->content(), {1, 0});
    for (const Consent &consent : m_settings.consents()) {
        QPushButton *rename = makeButton(tr("Rename…"), ButtonRole::Plain, ButtonSize::Small);
        connect(rename, &QPushButton::clicked, this, [this, consent] { renameConsent(consent); });
        QPushButton *remove = makeButton(tr("Remove"), ButtonRole::Danger, ButtonSize::Small);
        connect(remove, &QPushButton::clicked, this, [this, id = consent.id] { tell(m_settings.removeConsent(id)); });
        for (QPushButton *button : {rename, remove})
            button->setAccessibleName(tr("%1: %2").arg(button->text(), consent.name));
        rows.add({Rows::strong(consent.name), Rows::beside({rename, remove})});
    }
    rows.finish(tr("No consent yet: add what people can agree to, such as a newsletter."));
}

/** What a type asks of a person, in words. */
QString ConsentSettings::conditionsOf(const CommunicationType &type) const
{
    QStringList words;
    if (type.administrative)
        words.append(type.sendsToKillFile ? tr("administrative, even to the kill file") : tr("administrative"));
    QStringList names;
    for (const Consent &consent : m_settings.consents())
        if (type.consents.contains(consent.id))
            names.append(consent.name);
    if (!type.administrative)
        words.append(names.isEmpty() ? tr("asks for no consent") : tr("asks for: %1").arg(names.join(tr(" or "))));
    if (type.fromProfile)
        words.append(tr("may be resent from the card"));
    return words.join(u" · "_s);
}

void ConsentSettings::showTypes()
{
    Rows rows(m_types->content(), {2, 4, 0});
    for (const CommunicationType &type : m_settings.types()) {
        QPushButton *edit = makeButton(tr("Edit…"), ButtonRole::Plain, ButtonSize::Small);
        connect(edit, &QPushButton::clicked, this, [this, type] { editType(type); });
        QPushButton *remove = makeButton(tr("Remove"), ButtonRole::Danger, ButtonSize::Small);
        remove->setEnabled(!type.isDefault);
        connect(remove, &QPushButton::clicked, this, [this, id = type.id] { tell(m_settings.removeType(id)); });
        for (QPushButton *button : {edit, remove})
            button->setAccessibleName(tr("%1: %2").arg(button->text(), type.name));
        rows.add({type.isDefault ? Rows::twoLines(type.name, tr("default type")) : Rows::strong(type.name),
                  Rows::text(conditionsOf(type)), Rows::beside({edit, remove})});
    }
    rows.finish({});
}

void ConsentSettings::addConsent()
{
    if (const auto name = m_questions.askText(this, tr("New consent"), tr("What do people agree to?"), tr("Add"), {}))
        tell(m_settings.addConsent(*name));
}

void ConsentSettings::renameConsent(const Consent &consent)
{
    if (const auto name = m_questions.askText(this, tr("Rename the consent"), tr("What do people agree to?"),
                                              tr("Rename"), consent.name))
        tell(m_settings.renameConsent(consent.id, *name));
}

void ConsentSettings::editType(const CommunicationType &type)
{
    TypeDialog(m_settings, type, this).exec();
}

void ConsentSettings::retranslate()
{
    m_consents->setTitle(tr("Consents"));
    m_centre->setText(tr("Consent centre: ask for consents"));
    m_centre->setToolTip(tr("Off: nobody is asked for a consent; who unsubscribes is deactivated."));
    m_addConsent->setText(tr("Add a consent…"));
    m_tracking->retranslate();
    m_types->setTitle(tr("Communication types"));
    m_addType->setText(tr("Add a type…"));
    showContents();
}
