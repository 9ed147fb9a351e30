#include "ui/settings/domaindialog.h"

#include "presentation/format.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/plainlabel.h"
#include "ui/common/questions.h"
#include "ui/common/rows.h"
#include "ui/settings/domainwords.h"
#include "ui/settings/recordview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace {

constexpr SenderDomain::Signing signings[] = {SenderDomain::Signing::WhenPublished, SenderDomain::Signing::On,
                                              SenderDomain::Signing::Off};

/** What was found, the remedy under it, and the record that is the remedy. */
QWidget *textOf(const DomainFinding &finding)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (const QString &sentence : {finding.text, finding.remedy}) {
        if (sentence.isEmpty())
            continue;
        auto *label = new PlainLabel(sentence, sentence == finding.text ? QString() : QStringLiteral("muted"));
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (finding.publish)
        column->addWidget(new RecordView(*finding.publish));
    return cell;
}

} // namespace

DomainDialog::DomainDialog(SenderDomains &domains, Questions &questions, const QString &domain, QWidget *parent)
    : QDialog(parent)
    , m_domains(domains)
    , m_questions(questions)
    , m_domain(domain)
    , m_banner(new Banner)
    , m_signing(new QComboBox)
    , m_check(makeButton(tr("Check now"), ButtonRole::Primary))
{
    setWindowTitle(tr("Sending domain %1").arg(domain));
    resize(820, 700);
    m_signing->addItems(
        {tr("Sign as soon as a key is seen published"), tr("Sign: the key is published"), tr("Do not sign")});
    m_signing->setAccessibleName(tr("Signing"));

    auto *signing = new Card(tr("DKIM signature"));
    signing->content()->addWidget(m_signing);
    auto *found = new Card(tr("What the DNS says"));
    m_findings = found->content();
    auto *keys = new Card(tr("Keys"));
    m_keys = keys->content();
    for (const auto &[text, type] :
         {std::pair(tr("New RSA key"), DkimKey::Type::Rsa), std::pair(tr("New Ed25519 key"), DkimKey::Type::Ed25519)}) {
        QPushButton *make = makeButton(text, ButtonRole::Plain, ButtonSize::Small);
        connect(make, &QPushButton::clicked, this, [this, type = type] { generate(type); });
        keys->setTrailing(make);
        m_makers.append(make);
    }
    QPushButton *import = makeButton(tr("Import…"), ButtonRole::Plain, ButtonSize::Small);
    connect(import, &QPushButton::clicked, this, &DomainDialog::importKey);
    keys->setTrailing(import);

    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    for (Card *card : {signing, found, keys})
        column->addWidget(card);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);

    auto *buttons = new QHBoxLayout;
    QPushButton *close = makeButton(tr("Close"));
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_check);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_check, &QPushButton::clicked, this, &DomainDialog::check);
    connect(m_signing, &QComboBox::activated, this,
            [this](int index) { tellOf(m_domains.setSigning(m_domain, signings[index])); });
    connect(&m_domains, &SenderDomains::changed, this, &DomainDialog::fill);
    fill();
}

void DomainDialog::fill()
{
    const SenderDomain domain = m_domains.domain(m_domain);
    for (int index = 0; index < int(std::size(signings)); ++index)
        if (signings[index] == domain.signing)
            m_signing->setCurrentIndex(index);
    m_check->setText(m_domains.isChecking(m_domain) ? tr("Cancel the check") : tr("Check now"));
    showFindings(domain);
    showKeys(domain);
}

void DomainDialog::showFindings(const SenderDomain &domain)
{
    Rows rows(m_findings, {0, 1});
    for (const DomainFinding &finding : findingsOf(domain))
        rows.add({Rows::marked(domainWords::toneOf(finding.verdict),
                               nameOf(finding.topic) + QChar::Nbsp + domainWords::signOf(finding.verdict)),
                  textOf(finding)});
    rows.finish(tr("Never checked: press “Check now” to ask the DNS."));
}

void DomainDialog::showKeys(const SenderDomain &domain)
{
    Rows rows(m_keys, {1, 0});
    for (const DomainKey &key : domain.keys) {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins({});
        column->setSpacing(6);
        column->addWidget(
            Rows::twoLines(key.selector, tr("%1, made on %2")
                                             .arg(domainWords::nameOf(key.type, key.bits),
                                                  formatDay(key.createdAt, QTimeZone::systemTimeZoneId()))));
        column->addWidget(Rows::marked(domainWords::toneOf(key), domainWords::stateOf(domain, key)));
        column->addWidget(new RecordView(domain.recordOf(key)));
        rows.add({cell, keyButtons(key)});
    }
    rows.finish(
        tr("No key yet. Make one, publish its record, then check the domain: messages are signed from then on."));
}

QWidget *DomainDialog::keyButtons(const DomainKey &key)
{
    QPushButton *save = makeButton(tr("Export…"), ButtonRole::Plain, ButtonSize::Small);
    connect(save, &QPushButton::clicked, this, [this, selector = key.selector] { exportKey(selector); });
    QPushButton *remove = makeButton(tr("Remove"), ButtonRole::Danger, ButtonSize::Small);
    connect(remove, &QPushButton::clicked, this, [this, selector = key.selector] { removeKey(selector); });
    for (QPushButton *button : {save, remove})
        button->setAccessibleName(tr("%1: %2").arg(button->text(), key.selector));
    return Rows::beside({save, remove});
}

void DomainDialog::generate(DkimKey::Type type)
{
    for (QPushButton *make : m_makers)
        make->setEnabled(false);
    m_domains.generateKey(m_domain, type, [self = QPointer(this)](const Result<void> &done) {
        if (!self)
            return;
        for (QPushButton *make : self->m_makers)
            make->setEnabled(true);
        self->tellOf(done);
    });
}

void DomainDialog::importKey()
{
    const std::optional<QString> file =
        m_questions.chooseFile(this, tr("Import a private key"), tr("Keys (*.pem *.key *.private);;All files (*)"));
    if (!file)
        return;
    const std::optional<QString> selector = m_questions.askText(
        this, tr("Import a private key"), tr("Selector its record is published under"), tr("Import"));
    if (selector)
        tellOf(m_domains.importKey(m_domain, *selector, *file));
}

void DomainDialog::exportKey(const QString &selector)
{
    if (!m_questions.confirm(
            this, tr("Export the private key?"),
            tr("Whoever has this file can sign in the name of %1. Keep it where only you can read it.").arg(m_domain),
            tr("Export"), Questions::Weight::Dangerous))
        return;
    const std::optional<QString> file = m_questions.chooseNewFile(
        this, tr("Export the private key"), QStringLiteral("%1.%2.pem").arg(selector, m_domain), tr("Keys (*.pem)"));
    if (file)
        tellOf(m_domains.exportKey(m_domain, selector, *file));
}

void DomainDialog::removeKey(const QString &selector)
{
    if (m_questions.confirm(this, tr("Remove the key “%1”?").arg(selector),
                            tr("Its private half is deleted for good. Leave its record in the DNS for a week: messages "
                               "on their way are verified with it."),
                            tr("Remove"), Questions::Weight::Dangerous))
        tellOf(m_domains.removeKey(m_domain, selector));
}

void DomainDialog::check()
{
    if (m_domains.isChecking(m_domain))
        return m_domains.cancelCheck();
    m_domains.check(m_domain, [self = QPointer(this)](const Result<void> &done) {
        if (self && (done || done.error().code != QLatin1String("cancelled")))
            self->tellOf(done);
    });
}

void DomainDialog::tellOf(const Result<void> &done)
{
    if (done)
        m_banner->hide();
    else
        m_banner->say(Tone::Bad, done.error().message, done.error().remedy);
}
