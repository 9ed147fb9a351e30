#pragma once

#include <QStringList>
#include <optional>

class QWidget;

/** What a page asks a person in between. Tests answer in their stead (style of Zanshin's message box interface). */
class Questions
{
public:
    enum class Weight { Ordinary, Dangerous };

    virtual ~Questions() = default;

    /** True when the person pressed the button that says `action`. */
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         Weight weight = Weight::Ordinary) = 0;
    /** A line of text, trimmed and never empty; nothing when the person gave up. */
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                           const QString &action, const QString &start = {}) = 0;
    /** A line of text with one of several choices beside it: the text and the number of the choice. */
    struct Chosen
    {
        QString text;
        int choice = 0;
    };
    virtual std::optional<Chosen> askTextAndChoice(QWidget *parent, const QString &title, const QString &label,
                                                   const QStringList &choices, const QString &action) = 0;
    /** An existing file; `filter` as in QFileDialog. */
    virtual std::optional<QString> chooseFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual std::optional<QString> chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion,
                                                 const QString &filter) = 0;
    /** Something went otherwise than hoped: what, and the remedy. */
    virtual void tell(QWidget *parent, const QString &what, const QString &remedy) = 0;
};
