#include "ui/contacts/eligibilityband.h"

#include "presentation/tone.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tag.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString whyNot(ContactStatus status)
{
    switch (status) {
    case ContactStatus::NoAddress:
        return EligibilityBand::tr("There is no e-mail address to write to.");
    case ContactStatus::Invalid:
        return EligibilityBand::tr("The address cannot be written to: correct it.");
    case ContactStatus::KillFile:
        return EligibilityBand::tr("The address is in the kill file: no message goes there, whatever it is about.");
    case ContactStatus::Inactive:
        return EligibilityBand::tr("The contact was deactivated: no message at all.");
    case ContactStatus::Quarantine:
        return EligibilityBand::tr("The address is in quarantine until it is corrected or the quarantine is lifted.");
    case ContactStatus::Active:
        break;
    }
    return {};
}

QString why(ConsentMark mark)
{
    switch (mark) {
    case ConsentMark::Subscribed:
        return EligibilityBand::tr("Receives the messages whose consent was given, and administrative ones.");
    case ConsentMark::NotSubscribed:
        return EligibilityBand::tr("No consent holds now: only administrative messages.");
    case ConsentMark::Unsubscribed:
        return EligibilityBand::tr("Has left every kind of message: only administrative ones.");
    default:
        return EligibilityBand::tr("Receives every message of the groups the contact is in.");
    }
}

} // namespace

EligibilityBand::EligibilityBand(QWidget *parent)
    : QFrame(parent)
    , m_mark(new Tag)
    , m_why(new PlainLabel({}, u"muted"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 2);
    row->addWidget(m_mark);
    row->addWidget(m_why, 1);
    m_why->setWordWrap(true);
}

void EligibilityBand::show(const Contact &contact, ConsentMark mark)
{
    m_mark->show(nameOf(mark), toneOf(mark));
    m_why->setText(mark == ConsentMark::NotEligible ? whyNot(contact.status) : why(mark));
}
