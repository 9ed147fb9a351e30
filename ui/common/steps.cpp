#include "ui/common/steps.h"

#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

Steps::Steps(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(4);
}

void Steps::setSteps(const QStringList &names, int current)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // the pressed step may be among them
        }
        delete item;
    }
    for (int step = 0; step < names.size(); ++step) {
        if (step > 0)
            m_row->addWidget(new PlainLabel(QStringLiteral("›"), QStringLiteral("muted")));
        if (step == current) {
            m_row->addWidget(new PlainLabel(names.at(step), QStringLiteral("step")));
            continue;
        }
        auto *button = new QPushButton(names.at(step));
        button->setProperty("role", QStringLiteral("step"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_row->addWidget(button);
    }
}
