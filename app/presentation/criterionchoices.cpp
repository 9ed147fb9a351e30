#include "presentation/criterionchoices.h"

#include "contacts/contactstatus.h"
#include "groups/criteriajson.h"
#include "groups/criteriawords.h"
#include "presentation/fieldlabel.h"

#include <QCoreApplication>

using Subject = Criterion::Subject;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CriterionChoices)
};

} // namespace

bool CriterionChoice::fits(const Criterion &other) const
{
    return !isTitle && criterion.subject == other.subject && criterion.field.name == other.field.name &&
           criterion.consent == other.consent && criterion.group == other.group && criterion.message == other.message;
}

QList<CriterionChoice> criterionChoices(const CriteriaCatalogue &catalogue, GroupId without)
{
    QList<CriterionChoice> choices;
    const auto title = [&](const QString &text) { choices.append({text, true, {}}); };
    const auto offer = [&](Criterion criterion, const QString &label = {}) {
        criterion.op = operatorsFor(valueKindOf(criterion)).first();
        choices.append({label.isEmpty() ? subjectName(criterion, catalogue) : label, false, criterion});
    };
    title(Words::tr("Fields"));
    for (const ContactField &field : catalogue.fields)
        offer({.field = field}, fieldLabel(field.name));
    title(Words::tr("Contact"));
    for (Subject subject : {Subject::Status, Subject::Domain, Subject::Created, Subject::Modified})
        offer({.subject = subject});
    if (!catalogue.consents.isEmpty())
        title(Words::tr("Consents"));
    for (const Consent &consent : catalogue.consents)
        offer({.subject = Subject::Consent, .consent = consent.id});
    if (catalogue.groups.size() > 1)
        title(Words::tr("Other groups"));
    for (const Group &group : catalogue.groups)
        if (group.id != without)
            offer({.subject = Subject::Group, .group = group.id});
    if (!catalogue.messages.isEmpty())
        title(Words::tr("Messages"));
    if (!catalogue.messages.isEmpty())
        offer({.subject = Subject::Message});
    for (const CriteriaCatalogue::NamedMessage &message : catalogue.messages)
        offer({.subject = Subject::Message, .message = message.id});
    return choices;
}

Criterion freshCriterion()
{
    Criterion criterion;
    criterion.subject = Subject::Status;
    criterion.values = {wordFor(ContactStatus::Active)};
    return criterion;
}

QString startingCriteria()
{
    return toJson({{{false, {freshCriterion()}}}});
}
