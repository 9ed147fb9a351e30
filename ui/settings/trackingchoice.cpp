#include "ui/settings/trackingchoice.h"

#include "ui/common/choicebox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rows.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

TrackingChoice::TrackingChoice(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, u"strong"_s))
    , m_meaning(new PlainLabel({}, u"tiny"_s))
    , m_mode(new ChoiceBox)
{
    m_mode->setObjectName(u"trackingMode"_s);
    for (TrackingMode mode : {TrackingMode::OptIn, TrackingMode::OptOut})
        m_mode->addItem({}, int(mode));
    m_meaning->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room to spare is not for two lines
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_meaning);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addLayout(words, 1);
    line->addWidget(m_mode, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 1, 8, 0); // a line more of those above it
    layout->setSpacing(9);
    layout->addWidget(Rows::rule());
    layout->addLayout(line);
    connect(m_mode, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(TrackingMode(m_mode->currentData().toInt())); });
    retranslate();
}

void TrackingChoice::setMode(TrackingMode mode)
{
    m_mode->setCurrentIndex(m_mode->findData(int(mode)));
}

void TrackingChoice::retranslate()
{
    m_name->setText(trackingConsentName());
    m_meaning->setText(
        tr("The opens and clicks of these people may be linked to their name; those of the others are only counted. "
           "Quebec’s law (Law 25, s. 8.1) asks for each person’s agreement first."));
    m_mode->setItemText(0, tr("Only people who agreed (opt-in)"));
    m_mode->setItemText(1, tr("Everybody except those who refused (opt-out)"));
    m_mode->setAccessibleName(m_name->text());
    m_mode->setAccessibleDescription(m_meaning->text());
}
