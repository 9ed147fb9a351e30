#pragma once

#include "presentation/projectsettings.h"

#include <QDialog>

class Banner;
class QCheckBox;
class QLineEdit;

/** A communication type: its names, what it asks of people, what it may do (specification §15.1). */
class TypeDialog : public QDialog
{
    Q_OBJECT

public:
    TypeDialog(ProjectSettings &settings, const CommunicationType &type, QWidget *parent = nullptr);

private:
    void adapt();
    void save();

    ProjectSettings &m_settings;
    CommunicationType m_type;
    Banner *m_banner;
    QLineEdit *m_name;
    QMap<QString, QLineEdit *> m_labels;
    QMap<qint64, QCheckBox *> m_consents;
    QCheckBox *m_administrative;
    QCheckBox *m_killFile;
    QCheckBox *m_fromProfile;
    QCheckBox *m_default;
};
