#pragma once

#include "ui/common/questions.h"

#include <QStringList>

/** Answers in a person's stead, and remembers what was asked and told. */
class ScriptedQuestions : public Questions
{
public:
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &, Weight) override
    {
        asked.append(title + u'\n' + text);
        return confirms;
    }
    std::optional<QString> askText(QWidget *, const QString &title, const QString &label, const QString &,
                                   const QString &) override
    {
        asked.append(title + u'\n' + label);
        return text;
    }
    std::optional<Chosen> askTextAndChoice(QWidget *, const QString &title, const QString &label,
                                           const QStringList &choices, const QString &) override
    {
        asked.append(title + u'\n' + label + u'\n' + choices.join(u'\n'));
        return text ? std::optional(Chosen{*text, choice}) : std::nullopt;
    }
    std::optional<QString> chooseFile(QWidget *, const QString &, const QString &) override { return file; }
    std::optional<QString> chooseNewFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return file;
    }
    void tell(QWidget *, const QString &what, const QString &) override { told.append(what); }

    bool confirms = true;
    std::optional<QString> text;
    int choice = 0;
    std::optional<QString> file;
    QStringList asked;
    QStringList told;
};
