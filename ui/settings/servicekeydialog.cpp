#include "ui/settings/servicekeydialog.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(8);
    return form;
}

QHBoxLayout *atTheRight(const QList<QPushButton *> &buttons)
{
    auto *line = new QHBoxLayout;
    line->addStretch();
    for (QPushButton *button : buttons)
        line->addWidget(button);
    return line;
}

} // namespace

ServiceKeyDialog::ServiceKeyDialog(WebServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_banner(new Banner)
    , m_pages(new QStackedWidget)
    , m_name(new QLineEdit)
    , m_expires(new QLineEdit)
    , m_addresses(new QLineEdit)
    , m_user(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_make(makeButton(tr("Make the key"), ButtonRole::Primary))
{
    setWindowTitle(tr("Key of the web service"));
    setMinimumWidth(560);
    m_pages->addWidget(makeWishPage());
    m_pages->addWidget(makeSecretPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages);
    connect(m_make, &QPushButton::clicked, this, &ServiceKeyDialog::make);
}

QWidget *ServiceKeyDialog::makeWishPage()
{
    m_name->setObjectName(u"serviceKeyName"_s);
    m_name->setPlaceholderText(tr("The program that will use it, such as CRM"));
    m_expires->setPlaceholderText(tr("2027-12-31; left empty: never"));
    m_addresses->setPlaceholderText(tr("192.0.2.7, 192.0.2.0/24; left empty: anywhere"));
    auto *form = makeForm();
    form->addRow(tr("Name"), m_name);
    auto *rights = new QVBoxLayout;
    rights->setSpacing(6);
    for (ServiceOperation operation : allServiceOperations()) {
        auto *box = new QCheckBox(nameOf(operation));
        box->setToolTip(wordFor(operation));
        box->setChecked(true);
        m_rights.append(box);
        rights->addWidget(box);
    }
    form->addRow(tr("May"), rights);
    form->addRow(tr("Until"), m_expires);
    form->addRow(tr("From"), m_addresses);
    QPushButton *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addLayout(atTheRight({cancel, m_make}));
    return page;
}

QWidget *ServiceKeyDialog::makeSecretPage()
{
    auto *explanation = new PlainLabel;
    explanation->setWordWrap(true);
    explanation->setText(
        tr("Give these to the other program. The password is shown this once: Envoi keeps only what is "
           "needed to recognise it."));
    auto *form = makeForm();
    for (QLineEdit *field : {m_user, m_secret}) {
        field->setReadOnly(true);
        field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_secret->setObjectName(u"serviceSecret"_s);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Password"), m_secret);
    QPushButton *copy = makeButton(tr("Copy the password"));
    QPushButton *close = makeButton(tr("Close"), ButtonRole::Primary);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret->text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(atTheRight({copy, close}));
    return page;
}

void ServiceKeyDialog::make()
{
    WebServices::Wish wish{m_name->text(), {}, m_expires->text(), m_addresses->text()};
    for (qsizetype i = 0; i < m_rights.size(); ++i)
        if (m_rights.at(i)->isChecked())
            wish.rights.append(allServiceOperations().at(i));
    if (wish.rights.isEmpty()) {
        m_banner->say(Tone::Bad, tr("A key that may call nothing is of no use."), tr("Tick what it may do."));
        return;
    }
    const Result<WebServices::Made> made = m_services.addKey(wish);
    if (!made) {
        m_banner->say(Tone::Bad, made.error().message, made.error().remedy);
        return;
    }
    m_banner->hide();
    m_user->setText(QString::number(made->key.id.value));
    m_secret->setText(made->secret);
    m_pages->setCurrentIndex(1);
}
