#include "ui/contacts/mergedialog.h"

#include "presentation/fieldlabel.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rows.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestValue = 320; ///< a remark may be as long as a letter

} // namespace

MergeDialog::MergeDialog(ProjectSession &session, const MergePair &pair, QWidget *parent)
    : QDialog(parent)
    , m_orders(session)
    , m_pair(pair)
    , m_banner(new Banner)
    , m_merge(makeButton(tr("Merge for good"), ButtonRole::Danger))
{
    setWindowTitle(tr("Merge two contacts"));
    setMinimumWidth(620);
    auto *heading = new PlainLabel(tr("Which values stay?"), u"heading"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(Rows::strong(pair.first.displayName()), 0, 1);
    grid->addWidget(Rows::strong(pair.second.displayName()), 0, 2);
    for (const ContactField &field : pair.fields)
        addField(*grid, field);
    auto *explanation = new PlainLabel(
        tr("Groups and histories are joined. The stricter state wins: inactive, in quarantine, unsubscribed. A merge "
           "cannot be undone."),
        u"muted"_s);
    explanation->setWordWrap(true);
    m_merge->setObjectName(u"merge"_s);
    QPushButton *cancel = makeButton(tr("Cancel"));
    cancel->setDefault(true); // Enter must not do what cannot be undone
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(14);
    column->addWidget(heading);
    column->addWidget(m_banner);
    column->addLayout(grid);
    column->addWidget(explanation);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
}

/** Fields empty on both sides are left out; where both say the same there is nothing to choose. */
void MergeDialog::addField(QGridLayout &grid, const ContactField &field)
{
    const QString values[] = {m_pair.first.value(field.name), m_pair.second.value(field.name)};
    if (values[0].isEmpty() && values[1].isEmpty())
        return;
    const int line = grid.rowCount();
    grid.addWidget(new PlainLabel(fieldLabel(field.name), u"muted"_s), line, 0);
    if (values[0] == values[1]) {
        grid.addWidget(Rows::text(values[0]), line, 1, 1, 2);
        return;
    }
    auto *group = new QButtonGroup(this);
    for (int side : {0, 1}) {
        const QString shown = values[side].isEmpty() ? tr("(empty)") : values[side];
        auto *choice = new QRadioButton;
        const QString cut = choice->fontMetrics().elidedText(shown, Qt::ElideRight, widestValue);
        choice->setText(QString(cut).replace(u'&', "&&"_L1));
        if (cut != shown)
            choice->setToolTip(shown.toHtmlEscaped());
        choice->setObjectName(u"%1-%2"_s.arg(field.name).arg(side));
        choice->setAccessibleName(tr("%1: %2").arg(fieldLabel(field.name), shown));
        group->addButton(choice, side);
        grid.addWidget(choice, line, 1 + side);
    }
    group->button(values[0].isEmpty() ? 1 : 0)->setChecked(true);
    m_choices.insert(field.name, group);
}

Contact MergeDialog::chosen() const
{
    Contact contact = m_pair.proposal;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) {
        const QString value = (it.value()->checkedId() == 0 ? m_pair.first : m_pair.second).value(it.key());
        if (it.key() == BuiltInField::Email)
            contact.address = value;
        else if (it.key() == BuiltInField::Language)
            contact.language = value;
        else if (it.key() == BuiltInField::TimeZone)
            contact.timeZone = value;
        else
            contact.values.insert(it.key(), value);
    }
    return contact;
}

void MergeDialog::merge()
{
    m_merge->setEnabled(false);
    m_orders.merge(m_pair.first.id, m_pair.second.id, chosen(), [this](const Result<ContactId> &merged) {
        m_merge->setEnabled(true);
        if (merged)
            accept();
        else
            m_banner->say(Tone::Bad, merged.error().message, merged.error().remedy);
    });
}
