#pragma once

#include "ui/common/questions.h"

#include <QCoreApplication>

/** The questions as real dialogs. */
class DialogQuestions : public Questions
{
    Q_DECLARE_TR_FUNCTIONS(DialogQuestions)

public:
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 Weight weight) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label, const QString &action,
                                   const QString &start) override;
    std::optional<Chosen> askTextAndChoice(QWidget *parent, const QString &title, const QString &label,
                                           const QStringList &choices, const QString &action) override;
    std::optional<QString> chooseFile(QWidget *parent, const QString &title, const QString &filter) override;
    std::optional<QString> chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion,
                                         const QString &filter) override;
    void tell(QWidget *parent, const QString &what, const QString &remedy) override;
};
