#include "ui/common/countbox.h"

#include "presentation/format.h"

#include <QEvent>

namespace {

/** Qt reads the wide spaces it would write itself. */
QString asQtGroups(QString text)
{
    constexpr QChar narrowNoBreakSpace(0x202F);
    return text.replace(narrowNoBreakSpace, QChar(QChar::Nbsp));
}

} // namespace

CountBox::CountBox(QWidget *parent)
    : QSpinBox(parent)
{
    setGroupSeparatorShown(true);
}

QString CountBox::textFromValue(int value) const
{
    return formatCount(value);
}

int CountBox::valueFromText(const QString &text) const
{
    return QSpinBox::valueFromText(asQtGroups(text));
}

QValidator::State CountBox::validate(QString &text, int &position) const
{
    QString read = asQtGroups(text);
    return QSpinBox::validate(read, position);
}

/** A spin box keeps the figures of its first language. */
void CountBox::changeEvent(QEvent *event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setLocale(QLocale());
}
