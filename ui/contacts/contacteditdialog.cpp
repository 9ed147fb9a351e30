#include "ui/contacts/contacteditdialog.h"

#include "presentation/fieldlabel.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

/** A project may have more fields than a screen has room for. */
QWidget *scrolling(QFormLayout *form)
{
    auto *sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("paper"));
    sheet->setLayout(form);
    form->setContentsMargins({});
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setObjectName(QStringLiteral("viewport"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    area->setMinimumHeight(qMin(sheet->sizeHint().height() + 4, 480));
    return area;
}

} // namespace

ContactEditDialog::ContactEditDialog(ProjectSession &session, const Contact &contact, const ContactFields &fields,
                                     QWidget *parent)
    : QDialog(parent)
    , m_orders(session)
    , m_contact(contact)
    , m_banner(new Banner)
{
    setWindowTitle(tr("Contact"));
    setMinimumWidth(480);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    for (const ContactField &field : fields) {
        auto *value = new QLineEdit(contact.value(field.name));
        m_values.insert(field.name, value);
        form->addRow(fieldLabel(field.name), value);
    }
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
    layout->addWidget(scrolling(form), 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ContactEditDialog::save);
}

void ContactEditDialog::save()
{
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const QString value = it.value()->text().trimmed();
        if (it.key() == BuiltInField::Email)
            m_contact.address = value;
        else if (it.key() == BuiltInField::Language)
            m_contact.language = value;
        else if (it.key() == BuiltInField::TimeZone)
            m_contact.timeZone = value;
        else
            m_contact.values.insert(it.key(), value);
    }
    m_orders.save(m_contact, [this](const Result<ContactId> &saved) {
        if (saved)
            accept();
        else
            m_banner->say(Tone::Bad, saved.error().message, saved.error().remedy);
    });
}
