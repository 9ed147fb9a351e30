#pragma once

#include <QSpinBox>

/** A spin box for big whole numbers, grouped as all figures are in the language of now; typed with or without groups.
 */
class CountBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit CountBox(QWidget *parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void changeEvent(QEvent *event) override;
};
