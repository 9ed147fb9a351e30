#pragma once

#include <QVariantMap>
#include <QWidget>

class PageHeader;
class QLineEdit;
class QVBoxLayout;

/** One task, one page: a header that stays, a body that scrolls. The main window knows no more about pages than this.
 */
class Page : public QWidget
{
    Q_OBJECT

public:
    /** Grows: as high as the window at least, and scrolls when it needs more. */
    enum class Body { Scrolls, Fills, Grows };

    explicit Page(Body body = Body::Scrolls, QWidget *parent = nullptr);

    PageHeader *header() const { return m_header; }
    QVBoxLayout *body() const { return m_body; }

    /** The page is shown; `arguments` say of what, for example `{"sending": 12}`. */
    virtual void open(const QVariantMap &arguments);
    /** Reads again what it shows. */
    virtual void refresh() {}

Q_SIGNALS:
    void pageRequested(const QString &key, const QVariantMap &arguments = {});

protected:
    /** Ctrl+F goes to it from anywhere on the page. */
    void setSearch(QLineEdit *search);
    void changeEvent(QEvent *event) override;
    /** Sets every text again, in the language of now. Called on each change of language, not by the constructor. */
    virtual void retranslate() {}

private:
    PageHeader *m_header;
    QVBoxLayout *m_body;
};
