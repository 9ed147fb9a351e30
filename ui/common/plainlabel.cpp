#include "ui/common/plainlabel.h"

#include <QStyle>

PlainLabel::PlainLabel(const QString &text, const QString &role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
}

void PlainLabel::setRole(const QString &role)
{
    setProperty("role", role);
    style()->unpolish(this);
    style()->polish(this);
}
