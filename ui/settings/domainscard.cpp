#include "ui/settings/domainscard.h"

#include "presentation/format.h"
#include "ui/common/button.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/settings/domaindialog.h"
#include "ui/settings/domainwords.h"

#include <QTimeZone>
#include <QVBoxLayout>

DomainsCard::DomainsCard(SenderDomains &domains, Questions &questions, QWidget *parent)
    : Card({}, parent)
    , m_domains(domains)
    , m_questions(questions)
{
    connect(&m_domains, &SenderDomains::changed, this, &DomainsCard::showDomains);
}

void DomainsCard::retranslate()
{
    setTitle(tr("Sending domains"));
    showDomains();
}

void DomainsCard::showDomains()
{
    Rows rows(content(), {3, 1, 1, 1, 0});
    for (const SenderDomain &domain : m_domains.domains()) {
        const SenderDomainReport report = domain.report.value_or(SenderDomainReport());
        const auto mark = [&](const QString &name, SenderDomainReport::Verdict verdict) {
            return Rows::marked(domainWords::toneOf(verdict), name + QChar::Nbsp + domainWords::signOf(verdict));
        };
        const QString checked =
            m_domains.isChecking(domain.domain) ? tr("Asking the DNS…")
            : domain.checkedAt
                ? tr("checked on %1").arg(formatDayAndTime(*domain.checkedAt, QTimeZone::systemTimeZoneId()))
                : tr("never checked");
        rows.add({Rows::twoLines(domain.domain, domainWords::signingOf(domain) + QStringLiteral(" · ") + checked),
                  mark(QStringLiteral("SPF"), report.spfHolds()), mark(QStringLiteral("DKIM"), report.dkimHolds()),
                  mark(QStringLiteral("DMARC"), report.dmarcHolds()), buttonsFor(domain)});
    }
    rows.finish(tr("No domain yet: it comes with your first sender."));
}

QWidget *DomainsCard::buttonsFor(const SenderDomain &domain)
{
    const QString name = domain.domain;
    const bool checking = m_domains.isChecking(name);
    QPushButton *check = makeButton(checking ? tr("Cancel") : tr("Check"), ButtonRole::Plain, ButtonSize::Small);
    connect(check, &QPushButton::clicked, this, [this, name, checking] {
        if (checking)
            m_domains.cancelCheck();
        else
            this->check(name);
    });
    QPushButton *details = makeButton(tr("Records and keys…"), ButtonRole::Plain, ButtonSize::Small);
    connect(details, &QPushButton::clicked, this, [this, name] { open(name); });
    for (QPushButton *button : {check, details})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), name));
    return Rows::beside({check, details});
}

void DomainsCard::check(const QString &domain)
{
    m_domains.check(domain, [this](const Result<void> &done) {
        if (!done && done.error().code != QLatin1String("cancelled"))
            m_questions.tell(this, done.error().message, done.error().remedy);
    });
}

void DomainsCard::open(const QString &domain)
{
    DomainDialog(m_domains, m_questions, domain, this).exec();
}
