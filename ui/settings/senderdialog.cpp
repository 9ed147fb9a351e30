#include "ui/settings/senderdialog.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

SenderDialog::SenderDialog(ProjectSettings &settings, const Sender &sender, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_sender(sender)
    , m_banner(new Banner)
    , m_name(new QLineEdit(sender.name))
    , m_address(new QLineEdit(sender.address))
    , m_replyTo(new QLineEdit(sender.replyTo))
{
    setWindowTitle(tr("Sender"));
    setMinimumWidth(480);
    m_replyTo->setPlaceholderText(tr("Left empty: replies go to the sender"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("E-mail"), m_address);
    form->addRow(tr("Replies to"), m_replyTo);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *save = makeButton(tr("Save"), ButtonRole::Primary);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SenderDialog::save);
}

void SenderDialog::save()
{
    m_sender.name = m_name->text().trimmed();
    m_sender.address = m_address->text().trimmed();
    m_sender.replyTo = m_replyTo->text().trimmed();
    if (const Result<void> saved = m_settings.saveSender(m_sender); !saved) {
        m_banner->say(Tone::Bad, saved.error().message, saved.error().remedy);
        return;
    }
    accept();
}
