#include "ui/contacts/importchoices.h"

#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr ImportMode modes[] = {ImportMode::Complete, ImportMode::Add, ImportMode::Update, ImportMode::Replace};

} // namespace

ImportChoices::ImportChoices(const QString &groupName, QWidget *parent)
    : QWidget(parent)
    , m_modeLabel(new PlainLabel)
    , m_everybodyLabel(new PlainLabel)
    , m_everybody(new QComboBox)
    , m_erase(new QCheckBox)
    , m_reactivate(new QCheckBox)
    , m_makeGroup(new QCheckBox)
    , m_group(new QLineEdit(groupName))
{
    m_everybody->setObjectName(u"importEverybody"_s);
    m_erase->setObjectName(u"importErase"_s);
    m_reactivate->setObjectName(u"importReactivateInactive"_s);
    m_makeGroup->setObjectName(u"importMakeGroup"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(16);
    choice->addWidget(m_modeLabel);
    for ([[maybe_unused]] ImportMode mode : modes) {
        auto *button = new QRadioButton;
        m_modes.append(button);
        choice->addWidget(button);
        connect(button, &QRadioButton::clicked, this, &ImportChoices::changed);
    }
    m_modes.first()->setChecked(true);
    choice->addStretch();
    choice->addWidget(m_everybodyLabel);
    choice->addWidget(m_everybody);
    layout->addLayout(choice);
    auto *details = new QHBoxLayout;
    details->setSpacing(10);
    details->addWidget(m_makeGroup);
    m_group->setMaximumWidth(240);
    details->addWidget(m_group);
    details->addStretch();
    details->addWidget(m_erase);
    details->addWidget(m_reactivate);
    layout->addLayout(details);
    m_everybodyLabel->setBuddy(m_everybody);
    connect(m_everybody, &QComboBox::activated, this, [this] {
        m_everybodyIsChosen = true;
        Q_EMIT changed();
    });
    for (QCheckBox *box : {m_erase, m_reactivate, m_makeGroup})
        connect(box, &QCheckBox::clicked, this, &ImportChoices::changed);
    connect(m_group, &QLineEdit::editingFinished, this, &ImportChoices::changed);
    retranslate();
}

void ImportChoices::setPreview(const ImportPreview &preview)
{
    m_everybody->setCurrentIndex(int(preview.everybody));
}

void ImportChoices::fill(ImportRequest &request) const
{
    for (qsizetype i = 0; i < m_modes.size(); ++i)
        if (m_modes.at(i)->isChecked())
            request.mode = modes[i];
    if (m_everybodyIsChosen)
        request.everybody = Suppression(m_everybody->currentIndex());
    request.keepWhenEmpty = !m_erase->isChecked();
    request.reactivates = m_reactivate->isChecked();
    m_group->setEnabled(m_makeGroup->isChecked());
    request.group = m_makeGroup->isChecked() ? m_group->text() : QString();
}

void ImportChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportChoices::retranslate()
{
    m_modeLabel->setText(tr("Mode"));
    const QString names[] = {tr("Complete (add and update)"), tr("Add"), tr("Update"), tr("Replace")};
    for (qsizetype i = 0; i < m_modes.size(); ++i)
        m_modes.at(i)->setText(names[i]);
    m_everybodyLabel->setText(tr("People of this list"));
    const int everybody = std::max(0, m_everybody->currentIndex());
    m_everybody->clear();
    m_everybody->addItems(
        {tr("may receive"), tr("have left"), tr("have an address that fails"), tr("want nothing at all")});
    m_everybody->setCurrentIndex(everybody);
    m_erase->setText(tr("Empty cells erase"));
    m_erase->setToolTip(tr("Otherwise an empty cell leaves what is known."));
    m_reactivate->setText(tr("Reactivate the inactive"));
    m_reactivate->setToolTip(tr("Otherwise who is inactive stays so, whatever the list."));
    m_makeGroup->setText(tr("Make a group of these contacts"));
    m_group->setAccessibleName(tr("Name of the group"));
    m_group->setEnabled(m_makeGroup->isChecked());
}
