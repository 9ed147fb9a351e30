#pragma once

#include "ui/common/choicebox.h"

class QAction;
class QMenu;

/** A list of which several may be chosen at once; closed, it names them. */
class ManyChoiceBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit ManyChoiceBox(const QString &whenNone, QWidget *parent = nullptr);

    void addChoice(const QString &name, const QString &word, bool isChosen);
    /** The words of those chosen, in the order they were added. */
    QStringList chosen() const;
    QList<QAction *> choices() const;

    void showPopup() override;

Q_SIGNALS:
    void changed();

private:
    void showChosen();

    QString m_whenNone;
    QMenu *m_menu;
};
