#pragma once

#include "messages/messagerenderer.h"
#include "presentation/projectsession.h"
#include "sendings/snapshot.h"

#include <QWidget>

class HtmlView;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

/** What one recipient of a prepared sending will receive, one after the other, in each version, as HTML or text (§9.3).
 */
class MessagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePreview(ProjectSession &session, QWidget *parent = nullptr);

    void load(const Sending &sending, const Snapshot &snapshot);

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void show(const QString &language);
    void refresh();
    void retranslate();

    ProjectSession &m_session;
    Sending m_sending;
    Snapshot m_snapshot;
    qint64 m_offset = 0;
    QString m_language; ///< empty: the recipient's own
    QLabel *m_forWhom;
    QLabel *m_contact;
    QToolButton *m_previous;
    QToolButton *m_next;
    QHBoxLayout *m_languages;
    QToolButton *m_asHtml;
    QToolButton *m_asText;
    QLabel *m_subject;
    QLabel *m_sender;
    QStackedWidget *m_pages;
    HtmlView *m_html;
    QPlainTextEdit *m_text;
};
