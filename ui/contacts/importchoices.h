#pragma once

#include "presentation/importform.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

/** What the import does with the people of the file: the mode, empty cells, who is inactive, who is in the file at all,
 * and the group made of them. */
class ImportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoices(const QString &groupName, QWidget *parent = nullptr);

    void setPreview(const ImportPreview &preview);
    void fill(ImportRequest &request) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_modeLabel;
    QList<QRadioButton *> m_modes;
    PlainLabel *m_everybodyLabel;
    QComboBox *m_everybody;
    QCheckBox *m_erase;
    QCheckBox *m_reactivate;
    QCheckBox *m_makeGroup;
    QLineEdit *m_group;
    bool m_everybodyIsChosen = false;
};
