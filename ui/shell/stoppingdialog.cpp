#include "ui/shell/stoppingdialog.h"

#include "presentation/projectsession.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QEventLoop>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace {

/** Most deliveries stop within this: then nothing need flash by. */
constexpr std::chrono::milliseconds aMoment{400};

} // namespace

StoppingDialog::StoppingDialog(DeliverProject &delivery, QWidget *parent)
    : QDialog(parent)
    , m_delivery(delivery)
    , m_underWay(new PlainLabel)
{
    setWindowTitle(tr("Closing Envoi"));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(new PlainLabel(tr("The delivery is stopping"), QStringLiteral("heading")));
    auto *words =
        new PlainLabel(tr("What is on its way is finished first, in a minute at most. Whoever has not received "
                          "the message yet receives it when the project is opened again."));
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(m_underWay);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *leave = makeButton(tr("Quit anyway"), ButtonRole::Danger);
    leave->setToolTip(tr("The fate of the messages under way may stay unknown."));
    buttons->addWidget(leave);
    layout->addLayout(buttons);
    showUnderWay(0);
    connect(leave, &QPushButton::clicked, &delivery, &DeliverProject::abort);
    connect(&delivery, &DeliverProject::finished, this, &QDialog::accept);
    connect(&delivery.feed(), &DeliveryFeed::underWayChanged, this, &StoppingDialog::showUnderWay);
}

void StoppingDialog::run()
{
    if (!m_delivery.isRunning())
        return;
    QEventLoop moment;
    connect(&m_delivery, &DeliverProject::finished, &moment, &QEventLoop::quit);
    QTimer::singleShot(aMoment, &moment, &QEventLoop::quit);
    m_delivery.stop();
    moment.exec();
    while (m_delivery.isRunning()) // closing the dialog is no answer
        exec();
}

void StoppingDialog::showUnderWay(int rows)
{
    m_underWay->setText(rows > 0 ? tr("%Ln message(s) under way", nullptr, rows)
                                 : tr("Writing down what was delivered…"));
}
