#pragma once

#include "ui/shell/theme.h"

#include <QList>
#include <QStringList>

class QGridLayout;
class QVBoxLayout;
class QWidget;

/**
 * A few lines inside a card: cells under one another, a thin rule between lines. Filling a card anew removes what it
 * held. For lists that may be long, a TableView.
 *
 *   Rows rows(card->content(), {1, 0});            // stretch of each column
 *   rows.add({Rows::strong(name), Rows::number("842")});
 *   rows.finish(tr("Nothing is planned."));         // said when no line was added
 */
class Rows
{
public:
    /** `numbers`: the columns whose title stands at the right, over their figures. */
    Rows(QVBoxLayout *content, const QList<int> &stretches, const QList<int> &numbers = {});

    void head(const QStringList &titles);
    void add(const QList<QWidget *> &cells);
    void finish(const QString &whenEmpty);

    /** The thin line between two rows. */
    static QWidget *rule();
    /** Wraps when it must. */
    static QWidget *text(const QString &text);
    /** Never wraps: dates, short words. */
    static QWidget *plain(const QString &text);
    static QWidget *strong(const QString &text);
    static QWidget *muted(const QString &text);
    static QWidget *mutedAtRight(const QString &text);
    static QWidget *number(const QString &text);
    static QWidget *twoLines(const QString &strong, const QString &detail);
    /** The same without emphasis. */
    static QWidget *twoLinesPlain(const QString &text, const QString &detail);
    static void addLine(QWidget *twoLines, const QString &text, const QString &role);
    /** A coloured dot and words that say the same. */
    static QWidget *marked(Tone tone, const QString &text);
    static QWidget *beside(const QList<QWidget *> &widgets);
    static QWidget *stacked(const QList<QWidget *> &widgets);

private:
    QVBoxLayout *m_content;
    QWidget *m_area;
    QGridLayout *m_grid;
    qsizetype m_columns;
    QList<int> m_numbers;
    int m_line = 0;
    int m_count = 0;
};
