#include "ui/common/dialogquestions.h"

#include "ui/common/button.h"
#include "ui/common/filedialog.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {

/** Title, text, whatever is put between, and the buttons at the right. */
struct Sheet
{
    QDialog dialog;
    QVBoxLayout *column;
    QHBoxLayout *buttons;

    Sheet(QWidget *parent, const QString &title, const QString &text)
        : dialog(parent)
        , column(new QVBoxLayout(&dialog))
        , buttons(new QHBoxLayout)
    {
        dialog.setWindowTitle(title);
        dialog.setMinimumWidth(420);
        column->setContentsMargins(22, 18, 22, 16);
        column->setSpacing(12);
        auto *heading = new PlainLabel(title, QStringLiteral("heading"));
        auto *words = new PlainLabel(text);
        heading->setWordWrap(true);
        words->setWordWrap(true);
        words->setVisible(!text.isEmpty());
        column->addWidget(heading);
        column->addWidget(words);
        buttons->addStretch();
    }

    QPushButton *addButton(const QString &text, ButtonRole role)
    {
        QPushButton *button = makeButton(text, role);
        buttons->addWidget(button);
        return button;
    }

    bool run()
    {
        column->addLayout(buttons);
        const int width = qMax(dialog.minimumWidth(), column->minimumSize().width());
        dialog.resize(width, column->heightForWidth(width)); // no higher than its lines
        return dialog.exec() == QDialog::Accepted;
    }
};

} // namespace

bool DialogQuestions::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                              Weight weight)
{
    Sheet sheet(parent, title, text);
    QPushButton *cancel = sheet.addButton(tr("Back"), ButtonRole::Plain);
    QPushButton *go = sheet.addButton(action, weight == Weight::Dangerous ? ButtonRole::Danger : ButtonRole::Primary);
    QObject::connect(cancel, &QPushButton::clicked, &sheet.dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &sheet.dialog, &QDialog::accept);
    // Enter must not do what cannot be undone.
    (weight == Weight::Dangerous ? cancel : go)->setDefault(true);
    (weight == Weight::Dangerous ? cancel : go)->setFocus();
    return sheet.run();
}

std::optional<QString> DialogQuestions::askText(QWidget *parent, const QString &title, const QString &label,
                                                const QString &action, const QString &start)
{
    Sheet sheet(parent, title, label);
    auto *line = new QLineEdit(start);
    line->setAccessibleName(label.isEmpty() ? title : label);
    sheet.column->addWidget(line);
    QPushButton *cancel = sheet.addButton(tr("Back"), ButtonRole::Plain);
    QPushButton *go = sheet.addButton(action, ButtonRole::Primary);
    go->setDefault(true);
    const auto refreshButton = [=] { go->setEnabled(!line->text().trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, go, refreshButton);
    QObject::connect(cancel, &QPushButton::clicked, &sheet.dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &sheet.dialog, &QDialog::accept);
    refreshButton();
    line->selectAll();
    line->setFocus();
    if (!sheet.run())
        return std::nullopt;
    return line->text().trimmed();
}

std::optional<Questions::Chosen> DialogQuestions::askTextAndChoice(QWidget *parent, const QString &title,
                                                                   const QString &label, const QStringList &choices,
                                                                   const QString &action)
{
    Sheet sheet(parent, title, label);
    auto *line = new QLineEdit;
    line->setAccessibleName(label);
    sheet.column->addWidget(line);
    QButtonGroup group;
    for (const QString &choice : choices) {
        auto *button = new QRadioButton(choice);
        group.addButton(button, int(group.buttons().size()));
        button->setChecked(group.buttons().size() == 1);
        sheet.column->addWidget(button);
    }
    QPushButton *cancel = sheet.addButton(tr("Back"), ButtonRole::Plain);
    QPushButton *go = sheet.addButton(action, ButtonRole::Primary);
    go->setDefault(true);
    const auto refreshButton = [=] { go->setEnabled(!line->text().trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, go, refreshButton);
    QObject::connect(cancel, &QPushButton::clicked, &sheet.dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &sheet.dialog, &QDialog::accept);
    refreshButton();
    line->setFocus();
    if (!sheet.run())
        return std::nullopt;
    return Chosen{line->text().trimmed(), group.checkedId()};
}

std::optional<QString> DialogQuestions::chooseFile(QWidget *parent, const QString &title, const QString &filter)
{
    const QString path = FileDialog::existing(parent, title, {}, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogQuestions::chooseNewFile(QWidget *parent, const QString &title, const QString &suggestion,
                                                      const QString &filter)
{
    const QString path = FileDialog::fresh(parent, title, suggestion, filter, QFileInfo(suggestion).suffix());
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void DialogQuestions::tell(QWidget *parent, const QString &what, const QString &remedy)
{
    Sheet sheet(parent, what, remedy);
    QPushButton *close = sheet.addButton(tr("Close"), ButtonRole::Primary);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &sheet.dialog, &QDialog::accept);
    sheet.run();
}
