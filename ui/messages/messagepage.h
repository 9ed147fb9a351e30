#pragma once

#include "presentation/messageeditor.h"
#include "ui/common/page.h"

class Banner;
class Card;
class FindingsCard;
class PlainLabel;
class PreviewCard;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class Questions;
class Steps;
class TextCard;

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
    void takeVersion();
    void takeSender();
    void showType();
    void fillLanguages();
    void insert(const QString &before, const QString &after);
    void goOn();
    void showSaved();
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
    TextCard *m_text;
    PreviewCard *m_preview;
    FindingsCard *m_findings;
    std::optional<Instant> m_savedAt;
    bool m_isShowing = false;
};
