#pragma once

#include <QWidget>

class HtmlView;
class PlainLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabBar;

/** One message as it arrived: as mail programs show it, as text, its headers, its source. Nothing is fetched for it. */
class ReceivedMessageView : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivedMessageView(QWidget *parent = nullptr);

    void show(const QByteArray &content);
    using QWidget::show;
    /** Nothing to show, and why. */
    void say(const QString &why);
    void retranslate();

private:
    PlainLabel *m_subject;
    PlainLabel *m_people;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    HtmlView *m_html;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_source;
};
