#include "ui/settings/serviceplacedialog.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/filedialog.h"
#include "ui/common/plainlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ServicePlaceDialog::ServicePlaceDialog(WebServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_banner(new Banner)
    , m_listen(new QLineEdit(services.setting(u"web-service.listen"_s)))
    , m_certificate(new QLineEdit(services.setting(u"web-service.certificate"_s)))
    , m_privateKey(new QLineEdit(services.setting(u"web-service.private-key"_s)))
{
    setWindowTitle(tr("Address of the web service"));
    setMinimumWidth(560);
    auto *explanation = new PlainLabel;
    explanation->setWordWrap(true);
    explanation->setText(tr("On 127.0.0.1 only programs of this computer can call. For others, a certificate and its "
                            "private key are needed, and keys that say where they are used from."));
    m_certificate->setPlaceholderText(tr("File in PEM"));
    m_privateKey->setPlaceholderText(tr("File in PEM, without passphrase"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    form->addRow(tr("Listens on"), m_listen);
    form->addRow(tr("Certificate"), withChoice(m_certificate, tr("Certificate")));
    form->addRow(tr("Private key"), withChoice(m_privateKey, tr("Private key")));
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *save = makeButton(tr("Save"), ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addLayout(buttons);
    resize(minimumWidth(), layout->heightForWidth(minimumWidth()));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ServicePlaceDialog::save);
}

QHBoxLayout *ServicePlaceDialog::withChoice(QLineEdit *field, const QString &what)
{
    QPushButton *choose = makeButton(tr("Choose…"));
    choose->setAccessibleName(tr("%1: %2").arg(what, choose->text()));
    connect(choose, &QPushButton::clicked, this, [this, field, what] {
        const QString file = FileDialog::existing(this, what, QFileInfo(field->text()).path(),
                                                  tr("Certificates and keys (*.pem *.crt *.cer *.key)"));
        if (!file.isEmpty())
            field->setText(QDir::toNativeSeparators(file));
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(field, 1);
    line->addWidget(choose);
    return line;
}

void ServicePlaceDialog::save()
{
    const Result<void> saved = m_services.setPlace(
        {m_listen->text().trimmed(), m_certificate->text().trimmed(), m_privateKey->text().trimmed()});
    if (!saved) {
        m_banner->say(Tone::Bad, saved.error().message, saved.error().remedy);
        return;
    }
    accept();
}
