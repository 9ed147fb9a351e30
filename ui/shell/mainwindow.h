#pragma once

#include "ui/shell/sidebar.h"

#include <QMainWindow>
#include <QVariantMap>
#include <functional>
#include <vector>

class Page;
class QStackedWidget;

/** The side bar and the pages; keeps its place, the language and the colours for the next time. Ctrl+1…9 go to the
 * pages in order. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /** Called when the page is first shown: a window is there sooner when it is not made of every page. */
    using MakePage = std::function<Page *()>;

    /** `title` is asked again when the language changes. */
    void addPage(const QString &key, const std::function<QString()> &title, const QString &iconName,
                 const MakePage &make, Section section = Section::Work);
    /** A page that no entry of the side bar names, such as a sending form; the entry `under` stays marked. */
    void addInnerPage(const QString &key, const std::function<QString()> &title, const MakePage &make,
                      const QString &under);
    /** Made when it was not yet; null when there is none of this key. */
    Page *page(const QString &key);
    void showPage(const QString &key, const QVariantMap &arguments = {});
    QString currentKey() const { return m_current; }

    void setProjectName(const QString &name);
    void setCount(const QString &key, int count);
    void setDelivery(bool active, int connections);
    /** Asked when the person closes the window; false keeps it open. */
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    /** The language and colours chosen the last time; called before the first window is made. */
    static void restoreAppearance();
    /** Speaks this language from now on, and at the next start. */
    static void rememberLanguage(const QString &language);

Q_SIGNALS:
    void languageChanged(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString key;
        std::function<QString()> title;
        MakePage make;
        Page *page = nullptr; ///< once made
        QString under;
    };

    Entry *find(const QString &key);
    void chooseLanguage(const QString &language);
    void chooseDark(bool dark);
    void retranslate();

    SideBar *m_sideBar;
    QStackedWidget *m_stack;
    std::vector<Entry> m_entries;
    QString m_current;
    QString m_projectName;
    std::function<bool()> m_mayClose;
};
