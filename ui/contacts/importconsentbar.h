#pragma once

#include "presentation/importform.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QDateEdit;

/** The consent a list brings: which one, from which columns or date (specification §15.2). Hidden while the project
 * keeps no consents. */
class ImportConsentBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportConsentBar(const QStringList &consents, QWidget *parent = nullptr);

    /** The columns of the file as it is read now. */
    void setHeader(const QStringList &header);
    /** None when the list brings no consent. */
    QList<ImportConsent> consents() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();
    void retranslate();

    PlainLabel *m_label;
    QComboBox *m_consent;
    QComboBox *m_status;
    QComboBox *m_date;
    QDateEdit *m_day;
    QCheckBox *m_reactivate;
};
