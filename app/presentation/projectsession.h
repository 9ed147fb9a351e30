#pragma once

#include "store/database.h"
#include "workflow/deliverproject.h"

#include <QObject>
#include <QTimer>

class ChangeHistory;
class PasswordStore;
class WebServiceHost;

/**
 * One open project as the windows share it: the database, its delivery engine, who is working, and the news that
 * something changed. Changes made by this window, by its engine or by another program are all noticed the same way, by
 * the database's own change counter, so no page has to be told by another.
 */
class ProjectSession : public QObject
{
    Q_OBJECT

public:
    ProjectSession(Database &database, PasswordStore &passwords, const QString &user, QObject *parent = nullptr);
    /** Waits for what is still read in the background: it reads the database that is about to be closed. */
    ~ProjectSession() override;

    Database &database() const { return m_database; }
    PasswordStore &passwords() const { return m_passwords; }
    DeliverProject &delivery() { return m_delivery; }
    QString user() const { return m_user; }
    Instant now() const { return m_database.clock().now(); }
    const Project &project() const { return m_project; }

    /** The web service, while the project's settings want it. */
    WebServiceHost &webService() { return *m_webService; }

    /** Starts the engine; when another program delivers this project, says so through deliveryElsewhere(). */
    void startDelivery();
    /** While the file changes all the time for nobody's eyes: looks less often. */
    void setCalm(bool calm);
    /** What can be taken back. */
    ChangeHistory &history() { return *m_history; }
    /** An order was given: look at once instead of at the next beat, and wake the engine. */
    void noteChange();

Q_SIGNALS:
    void changed();
    void deliveryElsewhere(const Failure &who);

private:
    void look();

    Database &m_database;
    PasswordStore &m_passwords;
    QString m_user;
    Project m_project;
    DeliverProject m_delivery;
    WebServiceHost *m_webService;
    QTimer m_beat;
    ChangeHistory *m_history;
    qint64 m_dataVersion = 0;
};
