#include "ui/contacts/consentdialog.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ConsentDialog::ConsentDialog(ContactOrders &orders, ContactId contact, const ConsentPicture &consents, QWidget *parent)
    : QDialog(parent)
    , m_orders(orders)
    , m_contact(contact)
    , m_banner(new Banner)
    , m_consent(new QComboBox)
    , m_change(new QComboBox)
    , m_basis(new QComboBox)
    , m_date(new QDateEdit(QDate::currentDate()))
    , m_source(new QLineEdit)
    , m_proof(new QLineEdit)
{
    setWindowTitle(tr("Record a consent"));
    setMinimumWidth(520);
    if (consents.centre)
        for (const ConsentPicture::Line &line : consents.lines)
            m_consent->addItem(line.consent.name, line.consent.id.value);
    m_consent->addItem(trackingConsentName(), trackingConsent.value);
    m_consent->setObjectName(u"consent"_s);
    m_change->addItems({tr("given"), tr("withdrawn")});
    m_change->setObjectName(u"change"_s);
    m_basis->setObjectName(u"basis"_s);
    for (ConsentBasis basis :
         {ConsentBasis::Express, ConsentBasis::Purchase, ConsentBasis::Inquiry, ConsentBasis::Published})
        m_basis->addItem(nameOf(basis), int(basis));
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(QDate::currentDate());
    m_source->setPlaceholderText(tr("Form, telephone, counter, letter…"));
    m_proof->setPlaceholderText(tr("The text that was shown, where the paper is kept…"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    form->addRow(tr("Consent"), m_consent);
    form->addRow(tr("Change"), m_change);
    form->addRow(tr("Basis"), m_basis);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Proof"), m_proof);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *record = makeButton(tr("Record"), ButtonRole::Primary);
    record->setObjectName(u"record"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addLayout(buttons);
    for (QComboBox *box : {m_consent, m_change})
        connect(box, &QComboBox::currentIndexChanged, this, &ConsentDialog::adapt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(record, &QPushButton::clicked, this, &ConsentDialog::save);
    connect(&m_orders, &ContactOrders::refused, this,
            [this](const Failure &failure) { m_banner->say(Tone::Bad, failure.message, failure.remedy); });
    adapt();
}

bool ConsentDialog::isTracking() const
{
    return m_consent->currentData().toLongLong() == trackingConsent.value;
}

/** A withdrawal needs no basis, and nothing implies that a person may be followed. */
void ConsentDialog::adapt()
{
    if (isTracking())
        m_basis->setCurrentIndex(m_basis->findData(int(ConsentBasis::Express)));
    m_basis->setEnabled(m_change->currentIndex() == 0 && !isTracking());
}

void ConsentDialog::save()
{
    SetConsent::Request request;
    request.contact = m_contact;
    request.consent = ConsentId{m_consent->currentData().toLongLong()};
    request.given = m_change->currentIndex() == 0;
    request.basis = request.given ? ConsentBasis(m_basis->currentData().toInt()) : ConsentBasis::Express;
    const QString day = m_date->date().toString(Qt::ISODate);
    if (isImplied(request.basis))
        request.since = day;
    else if (m_date->date() != QDate::currentDate()) // today: now
        request.date = day;
    request.source = m_source->text().trimmed();
    request.proof = m_proof->text().trimmed();
    m_orders.setConsent(request, [this] { accept(); });
}
