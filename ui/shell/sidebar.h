#pragma once

#include <QFrame>
#include <QHash>

class NavigationButton;
class PlainLabel;
class QPushButton;
class QVBoxLayout;

enum class Section { Work, Project };

/** The airmail stripe, whose project this is, where one can go, and the state of the delivery at the foot. */
class SideBar : public QFrame
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void addEntry(const QString &key, const QString &iconName, Section section);
    void setName(const QString &key, const QString &name);
    void setCount(const QString &key, int count);
    void setCurrent(const QString &key);
    void setProjectName(const QString &name);
    void setDelivery(bool active, int connections);

Q_SIGNALS:
    void chosen(const QString &key);
    void languageChosen(const QString &language);
    void darkChosen(bool dark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFoot();
    QPushButton *makeSwitch();
    void retranslate();
    void refreshSwitches();

    QVBoxLayout *m_work;
    QVBoxLayout *m_project;
    PlainLabel *m_projectName;
    PlainLabel *m_section;
    PlainLabel *m_delivery;
    PlainLabel *m_connectionsLabel;
    QPushButton *m_french;
    QPushButton *m_english;
    QPushButton *m_light;
    QPushButton *m_dark;
    QHash<QString, NavigationButton *> m_entries;
    bool m_active = false;
    int m_connections = 0;
};
