#pragma once

#include "presentation/projectsettings.h"

#include <QWidget>

class Card;
class QCheckBox;
class QPushButton;
class Questions;
class TrackingChoice;

/** The part of the settings that says who may be written to about what: the consent centre, the consents people can
 * give, the communication types that require them, who may be followed (specification §15.1, §15.2). */
class ConsentSettings : public QWidget
{
    Q_OBJECT

public:
    ConsentSettings(ProjectSettings &settings, Questions &questions, QWidget *parent = nullptr);

    void showContents();
    void retranslate();

Q_SIGNALS:
    void accepted();
    void refused(const Failure &failure);

private:
    void tell(const Result<void> &done);
    void showConsents();
    void showTypes();
    QString conditionsOf(const CommunicationType &type) const;
    void addConsent();
    void renameConsent(const Consent &consent);
    void editType(const CommunicationType &type);

    ProjectSettings &m_settings;
    Questions &m_questions;
    Card *m_consents;
    QCheckBox *m_centre;
    QPushButton *m_addConsent;
    TrackingChoice *m_tracking;
    Card *m_types;
    QPushButton *m_addType;
};
