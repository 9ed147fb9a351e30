#pragma once

#include "presentation/importform.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QDateEdit;

/** The consent a list brings: which one, from which columns or date (specification §15.2); and what the columns of the
 * tracking consent do not say. Hidden while the project keeps no consents and the list has no such column. */
class ImportConsentBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportConsentBar(const QStringList &consents, QWidget *parent = nullptr);

    /** The columns of the file as it is read now, and what they are. */
    void setPlan(const ImportPlan &plan);
    /** None when the list brings no consent. */
    QList<ImportConsent> consents() const;
    /** For the columns of the tracking consent. */
    ImportConsent tracking() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setHeader(const QStringList &header);
    void adapt();
    void retranslate();

    const bool m_hasConsents;
    bool m_bringsTracking = false;
    bool m_datesTracking = false; ///< a column does
    PlainLabel *m_label;
    QComboBox *m_consent;
    QComboBox *m_status;
    QComboBox *m_date;
    QDateEdit *m_day;
    QCheckBox *m_reactivate;
};
