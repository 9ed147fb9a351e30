#include "ui/shell/welcomedialog.h"

#include "presentation/newproject.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WelcomeDialog::WelcomeDialog(const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_banner(new Banner)
    , m_name(new QLineEdit)
    , m_key(new QLineEdit(u"email"_s))
{
    setWindowTitle(tr("Envoi"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 22, 26, 22);
    layout->setSpacing(14);
    auto *head = new QHBoxLayout;
    auto *sign = new QLabel;
    sign->setPixmap(applicationIcon().pixmap(48, 48));
    head->addWidget(sign);
    auto *words = new QVBoxLayout;
    words->addWidget(new PlainLabel(tr("Welcome to Envoi"), u"title"_s));
    words->addWidget(new PlainLabel(tr("Prepare, approve, send and measure your organisation's e-mail."), u"muted"_s));
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addWidget(m_banner);

    auto *open = new Card(tr("Continue"));
    auto *choices = new QHBoxLayout;
    QPushButton *existing = makeButton(tr("Open a project…"));
    QPushButton *demo = makeButton(tr("Look at the demonstration"));
    choices->addWidget(existing);
    choices->addWidget(demo);
    choices->addStretch();
    open->content()->addLayout(choices);
    layout->addWidget(open);

    auto *fresh = new Card(tr("New project"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    m_name->setPlaceholderText(tr("Name of your organisation"));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Primary key"), m_key);
    fresh->content()->addLayout(form);
    auto *note = new PlainLabel(
        tr("The field that identifies a contact: email, or a member number when people share addresses."), u"tiny"_s);
    note->setWordWrap(true);
    fresh->content()->addWidget(note);
    QPushButton *create = makeButton(tr("Create…"), ButtonRole::Primary);
    fresh->content()->addWidget(create, 0, Qt::AlignRight);
    layout->addWidget(fresh);

    connect(existing, &QPushButton::clicked, this, &WelcomeDialog::openProject);
    connect(create, &QPushButton::clicked, this, &WelcomeDialog::createProject);
    connect(demo, &QPushButton::clicked, this, [this] {
        m_wantsDemo = true;
        accept();
    });
}

void WelcomeDialog::openProject()
{
    m_project = QFileDialog::getOpenFileName(this, tr("Open a project"), {}, tr("Projects (*.envoi)"));
    if (!m_project.isEmpty())
        accept();
}

void WelcomeDialog::createProject()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Where to keep the project"), m_name->text() + u".envoi"_s,
                                                tr("Projects (*.envoi)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".envoi"_s))
        path += u".envoi"_s;
    QStringList keyFields;
    for (const QString &field : m_key->text().split(u',', Qt::SkipEmptyParts))
        keyFields.append(field.trimmed());
    const Result<void> created = createNewProject(m_clock, path, m_name->text().trimmed(), keyFields);
    if (!created) {
        m_banner->say(Tone::Bad, created.error().message, created.error().remedy);
        return;
    }
    m_project = path;
    accept();
}
