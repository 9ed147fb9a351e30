#pragma once

#include <QDialog>

class DeliverProject;
class PlainLabel;

/** While the window closes: what is still on its way is finished, so that nobody is left in doubt (reliability §1.2).
 */
class StoppingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StoppingDialog(DeliverProject &delivery, QWidget *parent = nullptr);

    /** Stops the delivery; returns when nothing is under way, or the person would not wait. Shows itself only when it
        takes a moment. */
    void run();

private:
    void showUnderWay(int rows);

    DeliverProject &m_delivery;
    PlainLabel *m_underWay;
};
