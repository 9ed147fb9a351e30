#include "ui/common/manychoicebox.h"

#include <QMenu>
#include <QSignalBlocker>

ManyChoiceBox::ManyChoiceBox(const QString &whenNone, QWidget *parent)
    : ChoiceBox(parent)
    , m_whenNone(whenNone)
    , m_menu(new QMenu(this))
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    showChosen();
}

void ManyChoiceBox::addChoice(const QString &name, const QString &word, bool isChosen)
{
    QAction *action = m_menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(isChosen);
    action->setData(word);
    connect(action, &QAction::toggled, this, [this] {
        showChosen();
        Q_EMIT changed();
    });
    showChosen();
}

QStringList ManyChoiceBox::chosen() const
{
    QStringList words;
    for (const QAction *action : choices())
        if (action->isChecked())
            words.append(action->data().toString());
    return words;
}

QList<QAction *> ManyChoiceBox::choices() const
{
    return m_menu->actions();
}

void ManyChoiceBox::showPopup()
{
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

/** The one entry of the closed list are the names of those chosen. */
void ManyChoiceBox::showChosen()
{
    QStringList names;
    for (const QAction *action : choices())
        if (action->isChecked())
            names.append(action->text());
    const QSignalBlocker quiet(this);
    clear();
    addItem(names.isEmpty() ? m_whenNone : names.join(QStringLiteral(", ")));
}
