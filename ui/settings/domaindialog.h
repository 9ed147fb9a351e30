#pragma once

#include "presentation/senderdomains.h"

#include <QDialog>

class Banner;
class Questions;
class QComboBox;
class QPushButton;
class QVBoxLayout;

/** One sending domain: what the DNS says and what to publish, its keys, and whether its messages are signed. */
class DomainDialog : public QDialog
{
    Q_OBJECT

public:
    DomainDialog(SenderDomains &domains, Questions &questions, const QString &domain, QWidget *parent = nullptr);

private:
    void fill();
    void showFindings(const SenderDomain &domain);
    void showKeys(const SenderDomain &domain);
    QWidget *keyButtons(const DomainKey &key);
    void generate(DkimKey::Type type);
    void importKey();
    void exportKey(const QString &selector);
    void removeKey(const QString &selector);
    void check();
    void tellOf(const Result<void> &done);

    SenderDomains &m_domains;
    Questions &m_questions;
    const QString m_domain;
    Banner *m_banner;
    QComboBox *m_signing;
    QVBoxLayout *m_findings;
    QVBoxLayout *m_keys;
    QPushButton *m_check;
    QList<QPushButton *> m_makers;
};
