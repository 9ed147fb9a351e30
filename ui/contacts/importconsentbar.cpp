#include "ui/contacts/importconsentbar.h"

#include "consents/trackingconsent.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

ImportConsentBar::ImportConsentBar(const QStringList &consents, QWidget *parent)
    : QWidget(parent)
    , m_hasConsents(!consents.isEmpty())
    , m_label(new PlainLabel)
    , m_consent(new QComboBox)
    , m_status(new QComboBox)
    , m_date(new QComboBox)
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_reactivate(new QCheckBox)
{
    m_consent->setObjectName(u"importConsent"_s);
    m_status->setObjectName(u"importConsentStatus"_s);
    m_date->setObjectName(u"importConsentDate"_s);
    m_reactivate->setObjectName(u"importReactivate"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(QDate::currentDate());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_consent), static_cast<QWidget *>(m_status),
          static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_reactivate)})
        layout->addWidget(widget);
    layout->addStretch();
    m_consent->addItem({}, QString());
    for (const QString &consent : consents)
        m_consent->addItem(consent, consent);
    for (QComboBox *box : {m_consent, m_status, m_date})
        connect(box, &QComboBox::activated, this, [this] {
            adapt();
            Q_EMIT changed();
        });
    connect(m_day, &QDateEdit::dateChanged, this, &ImportConsentBar::changed);
    connect(m_reactivate, &QCheckBox::clicked, this, &ImportConsentBar::changed);
    retranslate();
    setHeader({});
}

void ImportConsentBar::setPlan(const ImportPlan &plan)
{
    m_bringsTracking = !plan.columnThatIs(ColumnTarget::Kind::Tracking).isEmpty();
    m_datesTracking = !plan.columnThatIs(ColumnTarget::Kind::TrackingDate).isEmpty();
    setHeader(plan.header);
}

void ImportConsentBar::setHeader(const QStringList &header)
{
    for (QComboBox *box : {m_status, m_date}) {
        const QString chosen = box->currentData().toString();
        while (box->count() > 1)
            box->removeItem(1);
        for (const QString &column : header)
            box->addItem(column, column.trimmed());
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
    adapt();
}

QList<ImportConsent> ImportConsentBar::consents() const
{
    ImportConsent consent;
    consent.consent = m_consent->currentData().toString();
    if (consent.consent.isEmpty())
        return {};
    consent.statusColumn = m_status->currentData().toString();
    consent.dateColumn = m_date->currentData().toString();
    if (consent.dateColumn.isEmpty())
        consent.date = m_day->date().toString(Qt::ISODate);
    consent.reactivate = m_reactivate->isChecked();
    return {consent};
}

ImportConsent ImportConsentBar::tracking() const
{
    ImportConsent consent;
    if (m_bringsTracking && !m_datesTracking)
        consent.date = m_day->date().toString(Qt::ISODate);
    consent.reactivate = m_reactivate->isChecked();
    return consent;
}

void ImportConsentBar::adapt()
{
    const bool brings = !m_consent->currentData().toString().isEmpty();
    const bool needsDay = brings && m_date->currentData().toString().isEmpty();
    setVisible(m_hasConsents || m_bringsTracking);
    m_consent->setVisible(m_hasConsents);
    for (QWidget *widget : {m_status, m_date})
        widget->setVisible(brings);
    m_reactivate->setVisible(brings || m_bringsTracking);
    m_day->setVisible(needsDay || (m_bringsTracking && !m_datesTracking));
    m_label->setText(m_hasConsents ? tr("Consent") : trackingConsentName());
}

void ImportConsentBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportConsentBar::retranslate()
{
    m_consent->setItemText(0, tr("none in this list"));
    m_consent->setAccessibleName(tr("Consent this list brings"));
    const QString everybody = tr("everybody agreed");
    const QString oneDate = tr("one date:");
    if (m_status->count() == 0) {
        m_status->addItem(everybody, QString());
        m_date->addItem(oneDate, QString());
    }
    m_status->setItemText(0, everybody);
    m_status->setAccessibleName(tr("Column of the answers, 1 or 0"));
    m_date->setItemText(0, oneDate);
    m_date->setAccessibleName(tr("Column of the dates"));
    m_day->setAccessibleName(tr("Date of the consents"));
    m_reactivate->setText(tr("Reactivate"));
    m_reactivate->setToolTip(
        tr("A date later than the withdrawal brings the person back. Without it, who left stays out."));
    adapt();
}
