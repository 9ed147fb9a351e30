#pragma once

#include <QLabel>

/** Names come from strangers: a label shows text, never markup. One that wraps breaks a word too long for a line, such
 * as an address, rather than cut it. */
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    /** `role` picks the style: title, heading, muted, tiny, strong, figure, ok, warn, bad; empty for ordinary text. */
    explicit PlainLabel(const QString &text = {}, const QString &role = {}, QWidget *parent = nullptr);

    void setRole(const QString &role);

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool breaksWords() const;
};
