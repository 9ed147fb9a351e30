#pragma once

#include "presentation/contactcard.h"
#include "ui/common/card.h"

class QPushButton;

/** What holds now for each consent, then every change with its proof (specification §3.2, §13). Without consent centre
 * that of tracking alone. */
class ConsentsCard : public Card
{
    Q_OBJECT

public:
    explicit ConsentsCard(QWidget *parent = nullptr);

    void show(const ConsentPicture &consents, const QByteArray &zone);
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    void recordRequested();
    void reportRequested();

private:
    QPushButton *m_record;
    QPushButton *m_proofs;
    QPushButton *m_all;
    ConsentPicture m_consents;
    QByteArray m_zone;
};
