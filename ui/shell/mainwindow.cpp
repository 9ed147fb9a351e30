#include "ui/shell/mainwindow.h"

#include "base/language.h"
#include "ui/common/icon.h"
#include "ui/common/page.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"Envoi"_s, u"window"_s);
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_sideBar(new SideBar)
    , m_stack(new QStackedWidget)
{
    auto *center = new QWidget;
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    row->addWidget(m_stack, 1);
    setCentralWidget(center);
    setWindowIcon(applicationIcon());
    setMinimumSize(960, 600);
    resize(1280, 820);
    restoreGeometry(settings().value(u"geometry"_s).toByteArray());
    connect(m_sideBar, &SideBar::chosen, this, [this](const QString &key) { showPage(key); });
    connect(m_sideBar, &SideBar::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_sideBar, &SideBar::darkChosen, this, &MainWindow::chooseDark);
    retranslate();
}

void MainWindow::addPage(const QString &key, const std::function<QString()> &title, const QString &iconName,
                         const MakePage &make, Section section)
{
    m_sideBar->addEntry(key, iconName, section);
    m_sideBar->setName(key, title());
    const auto number =
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.key == entry.under; }) +
        1;
    if (number <= 9) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, key] { showPage(key); });
    }
    m_entries.push_back({key, title, make, nullptr, key});
}

void MainWindow::addInnerPage(const QString &key, const std::function<QString()> &title, const MakePage &make,
                              const QString &under)
{
    m_entries.push_back({key, title, make, nullptr, under});
}

MainWindow::Entry *MainWindow::find(const QString &key)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

Page *MainWindow::page(const QString &key)
{
    Entry *entry = find(key);
    if (!entry || entry->page)
        return entry ? entry->page : nullptr;
    Page *made = entry->make();
    entry->page = made;
    m_stack->addWidget(made);
    connect(made, &Page::pageRequested, this, &MainWindow::showPage);
    return made;
}

void MainWindow::showPage(const QString &key, const QVariantMap &arguments)
{
    Page *shown = page(key);
    if (!shown)
        return;
    m_current = key;
    m_sideBar->setCurrent(find(key)->under);
    m_stack->setCurrentWidget(shown);
    retranslate();
    shown->open(arguments);
    shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setProjectName(const QString &name)
{
    m_projectName = name;
    m_sideBar->setProjectName(name);
    retranslate();
}

void MainWindow::setCount(const QString &key, int count)
{
    m_sideBar->setCount(key, count);
}

void MainWindow::setDelivery(bool active, int connections)
{
    m_sideBar->setDelivery(active, connections);
}

void MainWindow::restoreAppearance()
{
    Language::install(settings().value(u"language"_s, Language::ofTheSystem()).toString());
    const QString colours = settings().value(u"colours"_s).toString();
    Theme::apply(*qApp, colours == QLatin1String("dark")    ? Scheme::Dark
                        : colours == QLatin1String("light") ? Scheme::Light
                                                            : Scheme::System);
}

void MainWindow::rememberLanguage(const QString &language)
{
    Language::install(language);
    settings().setValue(u"language"_s, language);
}

void MainWindow::chooseLanguage(const QString &language)
{
    rememberLanguage(language);
    // The translator may be the same as before; the switches must show the choice all the same.
    retranslate();
    Q_EMIT languageChanged(language);
}

void MainWindow::chooseDark(bool dark)
{
    settings().setValue(u"colours"_s, dark ? u"dark"_s : u"light"_s);
    Theme::apply(*qApp, dark ? Scheme::Dark : Scheme::Light);
}

void MainWindow::retranslate()
{
    for (const Entry &entry : m_entries) {
        if (entry.key == entry.under)
            m_sideBar->setName(entry.key, entry.title());
    }
    const Entry *current = find(m_current);
    QStringList parts;
    if (current)
        parts += current->title();
    if (!m_projectName.isEmpty())
        parts += m_projectName;
    parts += u"Envoi"_s;
    setWindowTitle(parts.join(u" — "_s));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    settings().setValue(u"geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}
