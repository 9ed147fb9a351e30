#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class PlainLabel;
class QHBoxLayout;
class QVBoxLayout;

/** A white sheet on the page with a title; what belongs together stands in one card. */
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /** Stands behind the title in a lighter ink. */
    void setSubtitle(const QString &subtitle);
    /** At the right end of the title line. */
    void setTrailing(QWidget *widget);
    /** A coloured left edge for what wants attention; Neutral for none. */
    void setTone(Tone tone);
    /** Where the contents go. */
    QVBoxLayout *content() const { return m_content; }

private:
    QWidget *m_headLine;
    QHBoxLayout *m_head;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QVBoxLayout *m_content;
};
