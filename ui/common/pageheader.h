#pragma once

#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QVBoxLayout;

/** The top of a page: what it is at left, what one can do with it at right. */
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /** Under the title: a breadcrumb or tabs. */
    void setBelow(QWidget *widget);
    /** At the right, in the order of the calls; the primary action last. */
    void addAction(QWidget *widget);

private:
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QVBoxLayout *m_names;
    QHBoxLayout *m_row;
};
