#pragma once

#include "presentation/messageeditor.h"
#include "ui/common/page.h"

class Banner;
class Card;
class FindingsCard;
class HtmlView;
class PlainLabel;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class Steps;
class QToolButton;
class Questions;

/** Writing a message: versions, sender, subject, preheader, HTML and text, with a live preview (mock-up message). */
class MessagePage : public Page
{
    Q_OBJECT

public:
    MessagePage(ProjectSession &session, Questions &questions, QWidget *parent = nullptr);

    /** `message`: that one; `name`: a new one. */
    void open(const QVariantMap &arguments) override;

protected:
    void retranslate() override;

private:
    QWidget *editorColumn();
    QWidget *previewColumn();
    void showMessage();
    void showPreview();
    void takeVersion();
    void takeSender();
    void showType();
    void fillLanguages();
    void fillMergeFields();
    void insert(const QString &before, const QString &after = {});
    void insertImage();
    void goOn();
    void showSaved();
    void setPreviewWidth(int width);
    void sendTest();

    ProjectSession &m_session;
    Questions &m_questions;
    MessageEditor m_editor;
    Steps *m_steps;
    PlainLabel *m_saved;
    QPushButton *m_test;
    QPushButton *m_next;
    Banner *m_banner;
    Card *m_headCard;
    QHBoxLayout *m_languages;
    PlainLabel *m_senderLabel;
    QComboBox *m_sender;
    PlainLabel *m_typeLabel;
    QComboBox *m_type;
    PlainLabel *m_subjectLabel;
    QLineEdit *m_subject;
    PlainLabel *m_preheaderLabel;
    QLineEdit *m_preheader;
    PlainLabel *m_preheaderCount;
    Card *m_textCard;
    QTabBar *m_kind;
    QToolButton *m_mergeFields;
    QToolButton *m_conditions;
    QToolButton *m_image;
    QPlainTextEdit *m_html;
    QPlainTextEdit *m_text;
    Card *m_previewCard;
    QToolButton *m_previous;
    PlainLabel *m_contact;
    QToolButton *m_following;
    QToolButton *m_narrow;
    QToolButton *m_wide;
    PlainLabel *m_previewSubject;
    PlainLabel *m_previewSender;
    HtmlView *m_preview;
    FindingsCard *m_findings;
    std::optional<Instant> m_savedAt;
    bool m_isShowing = false;
};
