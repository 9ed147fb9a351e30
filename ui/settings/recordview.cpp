#include "ui/settings/recordview.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>

#include <algorithm>

namespace {

QPlainTextEdit *copyable(const QString &text, const QString &name)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setWordWrapMode(QTextOption::WrapAnywhere);
    const int lines = int(std::clamp<qsizetype>(text.size() / 56 + 1, 1, 9));
    edit->setFixedHeight(QFontMetrics(edit->font()).lineSpacing() * lines + 22);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its text
    return edit;
}

} // namespace

RecordView::RecordView(const TxtRecord &record, QWidget *parent)
    : QFrame(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const QString value = QString::fromLatin1(record.text);
    QString pieces;
    for (const QByteArray &piece : record.strings())
        pieces += (pieces.isEmpty() ? QStringLiteral("\"") : QStringLiteral(" \"")) + QString::fromLatin1(piece) + u'"';
    QList<std::pair<QString, QString>> lines{{tr("Name"), record.name}, {tr("TXT"), value}};
    if (record.strings().size() > 1)
        lines.append({tr("In pieces of 255"), pieces});
    int row = 0;
    for (const auto &[name, text] : lines) {
        grid->addWidget(new PlainLabel(name, QStringLiteral("tiny")), row, 0, Qt::AlignVCenter);
        grid->addWidget(copyable(text, name), row, 1);
        QPushButton *copy = makeButton(tr("Copy"), ButtonRole::Plain, ButtonSize::Small);
        copy->setAccessibleName(tr("Copy: %1").arg(name));
        connect(copy, &QPushButton::clicked, this, [text = text] { QGuiApplication::clipboard()->setText(text); });
        grid->addWidget(copy, row++, 2, Qt::AlignVCenter);
    }
}
