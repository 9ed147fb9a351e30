#include "ui/shell/welcomedialog.h"

#include "base/language.h"
#include "presentation/newproject.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/filedialog.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/** Where people keep their files, for the first look of the file dialog. */
QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QPushButton *languageSwitch(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setProperty("role", u"switch"_s);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    return button;
}

} // namespace

WelcomeDialog::WelcomeDialog(const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_title(new PlainLabel({}, u"title"_s))
    , m_purpose(new PlainLabel({}, u"muted"_s))
    , m_french(languageSwitch(u"FR"_s, u"Français"_s))
    , m_english(languageSwitch(u"EN"_s, u"English"_s))
    , m_banner(new Banner)
    , m_start(new Card)
    , m_demo(makeButton({}))
    , m_open(makeButton({}))
    , m_fresh(new Card)
    , m_nameLabel(new PlainLabel)
    , m_name(new QLineEdit)
    , m_keyLabel(new PlainLabel)
    , m_key(new QLineEdit(u"email"_s))
    , m_note(new PlainLabel({}, u"tiny"_s))
    , m_create(makeButton({}, ButtonRole::Primary))
{
    setWindowTitle(u"Envoi"_s);
    setWindowIcon(applicationIcon());
    setMinimumWidth(600);
    m_name->setObjectName(u"projectName"_s);
    m_key->setObjectName(u"projectKey"_s);
    m_create->setObjectName(u"createProject"_s);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_open);
    choices->addWidget(m_demo);
    choices->addStretch();
    m_start->content()->addLayout(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 22, 26, 24);
    layout->setSpacing(14);
    layout->addWidget(head());
    layout->addWidget(m_banner);
    layout->addWidget(newProject());
    layout->addWidget(m_start);

    connect(m_french, &QPushButton::clicked, this, [] { MainWindow::rememberLanguage(u"fr"_s); });
    connect(m_english, &QPushButton::clicked, this, [] { MainWindow::rememberLanguage(u"en"_s); });
    for (QPushButton *button : {m_french, m_english})
        connect(button, &QPushButton::clicked, this, &WelcomeDialog::retranslate);
    connect(m_open, &QPushButton::clicked, this, &WelcomeDialog::openProject);
    connect(m_create, &QPushButton::clicked, this, &WelcomeDialog::createProject);
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_create->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_demo, &QPushButton::clicked, this, [this] {
        m_wantsDemo = true;
        accept();
    });
    m_create->setEnabled(false);
    m_create->setDefault(true);
    m_name->setFocus();
    retranslate();
}

QWidget *WelcomeDialog::head()
{
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins({});
    row->setSpacing(12);
    auto *sign = new QLabel;
    sign->setPixmap(applicationIcon().pixmap(48, 48));
    row->addWidget(sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_title, 1);
    top->addWidget(m_french, 0, Qt::AlignTop);
    top->addWidget(m_english, 0, Qt::AlignTop);
    words->addLayout(top);
    words->addWidget(m_purpose); // under the languages too: it is long
    row->addLayout(words, 1);
    return area;
}

Card *WelcomeDialog::newProject()
{
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    m_nameLabel->setBuddy(m_name);
    m_keyLabel->setBuddy(m_key);
    form->addWidget(m_nameLabel, 0, 0);
    form->addWidget(m_name, 0, 1);
    form->addWidget(m_keyLabel, 1, 0);
    form->addWidget(m_key, 1, 1);
    form->addWidget(m_note, 2, 1);
    m_note->setWordWrap(true);
    m_fresh->content()->addLayout(form);
    m_fresh->content()->addWidget(m_create, 0, Qt::AlignRight);
    return m_fresh;
}

void WelcomeDialog::openProject()
{
    m_project = FileDialog::existing(this, tr("Open a project"), documents(), tr("Projects (*.envoi)"));
    if (!m_project.isEmpty())
        accept();
}

void WelcomeDialog::createProject()
{
    const QString name = m_name->text().trimmed();
    const QString path =
        FileDialog::fresh(this, tr("Where to keep the project"), u"%1/%2.envoi"_s.arg(documents(), name),
                          tr("Projects (*.envoi)"), u"envoi"_s);
    if (path.isEmpty())
        return;
    QStringList keyFields;
    for (const QString &field : m_key->text().split(u',', Qt::SkipEmptyParts))
        keyFields.append(field.trimmed());
    const Result<void> created = createNewProject(m_clock, path, name, keyFields);
    if (!created) {
        m_banner->say(Tone::Bad, created.error().message, created.error().remedy);
        return;
    }
    m_project = path;
    accept();
}

void WelcomeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void WelcomeDialog::retranslate()
{
    const bool french = Language::current() == "fr"_L1;
    m_french->setChecked(french);
    m_english->setChecked(!french);
    m_title->setText(tr("Welcome to Envoi"));
    m_purpose->setText(tr("Prepare, approve, send and measure your organisation’s e-mail."));
    m_start->setTitle(tr("Or continue"));
    m_open->setText(tr("Open a project…"));
    m_demo->setText(tr("Look at the demonstration"));
    m_fresh->setTitle(tr("New project"));
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("Name of your organisation"));
    m_keyLabel->setText(tr("Primary key"));
    m_note->setText(tr("The field that identifies a contact: email, or a member number when people share addresses. "
                       "Several fields are separated by commas. It cannot be changed afterwards."));
    m_create->setText(tr("Create…"));
}
