#pragma once

#include "presentation/webservices.h"

#include <QDialog>

class QTableWidget;

/** The latest calls of the web service: when, whose key, what, how many records, what came of it, from where. */
class ServiceCallsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServiceCallsDialog(WebServices &services, QWidget *parent = nullptr);

private:
    void showCalls();

    WebServices &m_services;
    QTableWidget *m_table;
};
