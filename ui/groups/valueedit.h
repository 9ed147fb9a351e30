#pragma once

#include "groups/criterion.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

/** The value of a criterion, in the widget that suits it: text, number, day, list of choices, number of days, or none.
 */
class ValueEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);

    /** Shows the values of the criterion. `offered`: what its field usually holds. */
    void show(const Criterion &criterion, const QStringList &offered, const QString &name);
    QStringList values() const;

Q_SIGNALS:
    void edited();

private:
    void addText(const Criterion &criterion, const QStringList &offered);
    void addList(const Criterion &criterion);
    void addStatuses(const Criterion &criterion);
    void addNumber(const QString &value);
    void addDay(const QString &value);
    void addDays(const Criterion &criterion, int least);
    void addYesNo(const QString &value);
    void addWidget(QWidget *widget, std::function<QStringList()> read);

    QHBoxLayout *m_row;
    QString m_name;
    QList<std::function<QStringList()>> m_readers;
};
