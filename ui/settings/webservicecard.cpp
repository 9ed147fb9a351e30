#include "ui/settings/webservicecard.h"

#include "presentation/format.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/settings/servicecallsdialog.h"
#include "ui/settings/servicekeydialog.h"
#include "ui/settings/serviceplacedialog.h"

#include <QTimeZone>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WebServiceCard::WebServiceCard(WebServices &services, Questions &questions, QWidget *parent)
    : Card({}, parent)
    , m_services(services)
    , m_questions(questions)
    , m_on(new QCheckBox)
    , m_state(new PlainLabel)
    , m_copy(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_again(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_place(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_calls(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_addKey(makeButton({}, ButtonRole::Plain, ButtonSize::Small))
    , m_keys(new QVBoxLayout)
{
    m_on->setObjectName(u"webService"_s);
    m_copy->setObjectName(u"copyContract"_s);
    m_again->setObjectName(u"listenAgain"_s);
    m_addKey->setObjectName(u"addServiceKey"_s);
    m_calls->setObjectName(u"serviceCalls"_s);
    m_place->setObjectName(u"servicePlace"_s);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTrailing(m_on);
    setTrailing(m_addKey);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_copy);
    line->addWidget(m_again);
    line->addWidget(m_place);
    line->addWidget(m_calls);
    content()->addLayout(line);
    content()->addLayout(m_keys);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        tell(m_services.setOn(on));
        showPlace(); // what is refused is off again
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_services.contractAddress()); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_services.tryAgain(); });
    connect(m_place, &QPushButton::clicked, this, [this] { ServicePlaceDialog(m_services, this).exec(); });
    connect(m_calls, &QPushButton::clicked, this, [this] { ServiceCallsDialog(m_services, this).exec(); });
    connect(m_addKey, &QPushButton::clicked, this, &WebServiceCard::addKey);
    connect(&m_services, &WebServices::changed, this, &WebServiceCard::showContents);
    retranslate();
}

void WebServiceCard::tell(const Result<void> &done)
{
    if (done)
        Q_EMIT accepted();
    else
        Q_EMIT refused(done.error());
}

void WebServiceCard::showContents()
{
    showPlace();
    showKeys();
}

void WebServiceCard::showPlace()
{
    const QString address = m_services.contractAddress();
    const bool isBusy = m_services.isBusy();
    const bool isInTrouble = !isBusy && m_services.trouble();
    if (!isBusy) // until then as it was clicked
        m_on->setChecked(m_services.isOn());
    m_on->setEnabled(WebServices::isIncluded() && !isBusy);
    m_copy->setVisible(!isBusy && !address.isEmpty());
    m_again->setVisible(isInTrouble);
    m_state->setRole(isInTrouble ? u"warn"_s : QString());
    m_state->setText(!WebServices::isIncluded() ? tr("This Envoi was built without its web service.")
                     : isBusy                   ? tr("One moment: the calls under way are finished first.")
                     : isInTrouble              ? m_services.trouble()->text()
                     : address.isEmpty()
                         ? tr("Another program, such as a CRM, can keep the contacts current by SOAP while this is on.")
                         : tr("The contract for the other program: %1").arg(address));
}

void WebServiceCard::showKeys()
{
    Rows rows(m_keys, {2, 3, 3, 0});
    for (const ServiceKey &key : m_services.keys()) {
        if (!key.active)
            continue;
        QPushButton *remove = makeButton(tr("Revoke"), ButtonRole::Danger, ButtonSize::Small);
        remove->setAccessibleName(tr("%1: %2").arg(remove->text(), key.name));
        connect(remove, &QPushButton::clicked, this, [this, key] { revoke(key); });
        rows.add({Rows::twoLines(key.name, tr("user %1").arg(key.id.value)), Rows::text(rightsOf(key)),
                  m_services.isValid(key) ? Rows::text(limitsOf(key)) : Rows::marked(Tone::Warn, tr("expired")),
                  Rows::beside({remove})});
    }
    rows.finish(tr("No key yet: each program that calls needs one."));
}

QString WebServiceCard::rightsOf(const ServiceKey &key) const
{
    if (key.rights == allServiceOperations())
        return tr("may call everything");
    QStringList names;
    for (ServiceOperation operation : key.rights)
        names.append(nameOf(operation));
    return names.join(u" · "_s);
}

QString WebServiceCard::limitsOf(const ServiceKey &key) const
{
    QStringList limits;
    if (!key.addresses.isEmpty())
        limits.append(tr("from %1").arg(toText(key.addresses)));
    if (key.expiry)
        limits.append(tr("until %1").arg(formatDay(*key.expiry - milliseconds(1), QTimeZone::systemTimeZoneId())));
    return limits.isEmpty() ? tr("without limit of time or place") : limits.join(u" · "_s);
}

void WebServiceCard::addKey()
{
    ServiceKeyDialog(m_services, this).exec();
}

void WebServiceCard::revoke(const ServiceKey &key)
{
    if (m_questions.confirm(this, tr("Revoke the key"),
                            tr("The program that uses “%1” can call no more, at once and for good.").arg(key.name),
                            tr("Revoke"), Questions::Weight::Dangerous))
        tell(m_services.revokeKey(key));
}

void WebServiceCard::retranslate()
{
    setTitle(tr("Web service"));
    m_on->setText(tr("On"));
    m_on->setAccessibleName(tr("Web service"));
    m_copy->setText(tr("Copy the address"));
    m_again->setText(tr("Try again"));
    m_place->setText(tr("Address…"));
    m_calls->setText(tr("Calls…"));
    m_addKey->setText(tr("Add a key…"));
    showContents();
}
