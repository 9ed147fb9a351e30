#include "ui/groups/groupusescard.h"

#include "presentation/groupeditor.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

GroupUsesCard::GroupUsesCard(const GroupEditor &editor, QWidget *parent)
    : Card({}, parent)
    , m_editor(editor)
    , m_test(new QCheckBox)
    , m_seed(new QCheckBox)
    , m_usedBy(new PlainLabel({}, QStringLiteral("muted")))
{
    m_test->setObjectName(QStringLiteral("isTest"));
    m_seed->setObjectName(QStringLiteral("isSeed"));
    m_usedBy->setWordWrap(true);
    m_usedBy->setMinimumWidth(10); // a long name does not widen the page
    content()->addWidget(m_test);
    content()->addWidget(m_seed);
    content()->addWidget(m_usedBy);
    for (QCheckBox *box : {m_test, m_seed})
        connect(box, &QCheckBox::clicked, this,
                [this] { Q_EMIT usesChosen(m_test->isChecked(), m_seed->isChecked()); });
}

void GroupUsesCard::show()
{
    m_test->setChecked(m_editor.group().isTest);
    m_seed->setChecked(m_editor.group().isSeed);
    const QStringList &users = m_editor.usedBy();
    m_usedBy->setText(
        users.isEmpty()
            ? tr("No sending uses it at the moment.")
            : tr("Used by %Ln sending(s):\n%1", nullptr, int(users.size())).arg(users.join(QStringLiteral("\n"))));
}

void GroupUsesCard::retranslate()
{
    setTitle(tr("Uses"));
    m_test->setText(tr("Test group"));
    m_test->setToolTip(tr("Offered where a message is tested, before it is sent."));
    m_seed->setText(tr("Seed list group"));
    m_seed->setToolTip(
        tr("Its contacts receive a real copy of the sendings that include it, even when they are not eligible."));
    show();
}
