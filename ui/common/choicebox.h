#pragma once

#include <QComboBox>

/** A list to choose from; a name longer than the box ends with an ellipsis and is whole in the tool tip. */
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shortened() const;
};
