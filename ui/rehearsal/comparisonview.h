#pragma once

#include "messages/messagecomparison.h"

#include <QWidget>

class QCheckBox;
class QTextBrowser;

/** Two messages side by side; what only one has is underlined, bold and coloured. */
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void show(const QString &leftName, const QString &rightName, const QList<ComparedPart> &parts);
    using QWidget::show;
    void retranslate();

private:
    void showParts();
    bool isWanted(const ComparedPart &part) const;
    QString nameOf(const ComparedPart &part) const;

    QString m_leftName;
    QString m_rightName;
    QList<ComparedPart> m_parts;
    QCheckBox *m_onlyDifferences;
    QCheckBox *m_technical;
    QTextBrowser *m_table;
};
