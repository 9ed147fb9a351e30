#include "ui/settings/typedialog.h"

#include "presentation/languagename.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TypeDialog::TypeDialog(ProjectSettings &settings, const CommunicationType &type, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_type(type)
    , m_banner(new Banner)
    , m_name(new QLineEdit(type.name))
    , m_administrative(new QCheckBox(tr("Administrative: asks for no consent and offers no opt-out")))
    , m_killFile(new QCheckBox(tr("Also sent to contacts in the kill file")))
    , m_fromProfile(new QCheckBox(tr("May be sent from the card of a contact")))
    , m_default(new QCheckBox(tr("Default type of new messages")))
{
    setWindowTitle(tr("Communication type"));
    setMinimumWidth(580);
    m_name->setObjectName(u"name"_s);
    m_administrative->setObjectName(u"administrative"_s);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_name);
    for (const QString &language : settings.project().languages) {
        auto *label = new QLineEdit(type.labels.value(language));
        label->setPlaceholderText(tr("What recipients read; left empty: the name"));
        m_labels.insert(language, label);
        form->addRow(languageName(language), label);
    }
    auto *choices = new QVBoxLayout;
    choices->setSpacing(6);
    if (!settings.consents().isEmpty())
        choices->addWidget(new PlainLabel(tr("Required consents: one valid consent is enough"), u"muted"_s));
    for (const Consent &consent : settings.consents()) {
        auto *box = new QCheckBox(consent.name);
        box->setChecked(type.consents.contains(consent.id));
        m_consents.insert(consent.id.value, box);
        choices->addWidget(box);
    }
    m_administrative->setChecked(type.administrative);
    m_killFile->setChecked(type.sendsToKillFile);
    m_fromProfile->setChecked(type.fromProfile);
    m_default->setChecked(type.isDefault);
    choices->addSpacing(6);
    for (QCheckBox *box : {m_administrative, m_killFile, m_fromProfile, m_default})
        choices->addWidget(box);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *save = makeButton(tr("Save"), ButtonRole::Primary);
    save->setObjectName(u"save"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addLayout(choices);
    layout->addLayout(buttons);
    connect(m_administrative, &QCheckBox::toggled, this, &TypeDialog::adapt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TypeDialog::save);
    adapt();
}

void TypeDialog::adapt()
{
    const bool administrative = m_administrative->isChecked();
    for (QCheckBox *box : std::as_const(m_consents))
        box->setEnabled(!administrative);
    m_killFile->setEnabled(administrative);
    if (!administrative)
        m_killFile->setChecked(false);
    m_default->setEnabled(!m_type.isDefault); // another type takes its place, it does not give it up
}

void TypeDialog::save()
{
    m_type.name = m_name->text();
    for (auto it = m_labels.begin(); it != m_labels.end(); ++it)
        m_type.labels.insert(it.key(), it.value()->text().trimmed());
    m_type.consents.clear();
    for (auto it = m_consents.begin(); it != m_consents.end(); ++it)
        if (it.value()->isChecked())
            m_type.consents.append(ConsentId{it.key()});
    m_type.administrative = m_administrative->isChecked();
    m_type.sendsToKillFile = m_killFile->isChecked();
    m_type.fromProfile = m_fromProfile->isChecked();
    m_type.isDefault = m_default->isChecked();
    if (const Result<void> saved = m_settings.saveType(m_type); !saved) {
        m_banner->say(Tone::Bad, saved.error().message, saved.error().remedy);
        return;
    }
    accept();
}
