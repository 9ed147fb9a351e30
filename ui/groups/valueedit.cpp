#include "ui/groups/valueedit.h"

#include "contacts/contactstatus.h"
#include "ui/common/manychoicebox.h"
#include "ui/common/plainlabel.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Operator = Criterion::Operator;

namespace {

constexpr int mostDays = 36'500;

/** As it is written where the person lives; anything else goes on as it is, to be refused in words. */
QString plainNumber(const QString &text)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(text.trimmed(), &isNumber);
    return isNumber ? QString::number(value, 'g', QLocale::FloatingPointShortest) : text.trimmed();
}

QString shownNumber(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return isNumber ? locale.toString(number, 'g', QLocale::FloatingPointShortest) : value;
}

QList<ContactStatus> statuses()
{
    return {ContactStatus::Active,   ContactStatus::Inactive, ContactStatus::Quarantine,
            ContactStatus::KillFile, ContactStatus::Invalid,  ContactStatus::NoAddress};
}

} // namespace

ValueEdit::ValueEdit(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(6);
}

void ValueEdit::show(const Criterion &criterion, const QStringList &offered, const QString &name)
{
    m_readers.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // at once: nobody types into what is on its way out
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_name = name;
    const ValueKind kind = valueKindOf(criterion);
    const int wanted = valuesOf(criterion.op, kind);
    setVisible(wanted != 0 || kind == ValueKind::Message);
    if (kind == ValueKind::Message) {
        addDays(criterion, -1);
    } else if (criterion.op == Operator::LastDays || criterion.op == Operator::NextDays) {
        addDays(criterion, 0);
    } else if (kind == ValueKind::Status) {
        addStatuses(criterion);
    } else if (wanted < 0) {
        addList(criterion);
    } else {
        for (int index = 0; index < wanted; ++index) {
            if (index > 0)
                m_row->addWidget(new PlainLabel(tr("and", "between two values"), u"muted"_s));
            const QString value = criterion.values.value(index);
            if (kind == ValueKind::Number)
                addNumber(value);
            else if (kind == ValueKind::Day)
                addDay(value);
            else if (kind == ValueKind::YesNo)
                addYesNo(value);
            else
                addText(criterion, offered);
        }
    }
}

QStringList ValueEdit::values() const
{
    QStringList values;
    for (const auto &read : m_readers)
        values += read();
    return values;
}

void ValueEdit::addWidget(QWidget *widget, std::function<QStringList()> read)
{
    widget->setAccessibleName(m_name);
    widget->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(widget, 1);
    widget->setVisible(true); // at once, not with the next event: whoever chose the operator goes on typing here
    m_readers.append(std::move(read));
    setFocusProxy(widget);
}

void ValueEdit::addText(const Criterion &criterion, const QStringList &offered)
{
    if (offered.isEmpty()) {
        auto *line = new QLineEdit(criterion.values.value(0));
        addWidget(line, [line] { return QStringList{line->text()}; });
        connect(line, &QLineEdit::textEdited, this, &ValueEdit::edited);
        return;
    }
    auto *list = new QComboBox;
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->addItems(offered);
    list->setCurrentText(criterion.values.value(0));
    list->setMinimumContentsLength(8);
    addWidget(list, [list] { return QStringList{list->currentText()}; });
    connect(list, &QComboBox::currentTextChanged, this, &ValueEdit::edited);
}

/** One value after the other, with semicolons between. */
void ValueEdit::addList(const Criterion &criterion)
{
    const bool numbers = valueKindOf(criterion) == ValueKind::Number;
    QStringList shown;
    for (const QString &value : criterion.values)
        shown.append(numbers ? shownNumber(value) : value);
    auto *line = new QLineEdit(shown.join(u"; "_s));
    line->setPlaceholderText(valueKindOf(criterion) == ValueKind::Day ? u"2026-12-24; 2026-12-31"_s
                             : numbers                                ? u"1; 2; 3"_s
                                       : tr("Québec; Lévis", "an example of a list of values"));
    addWidget(line, [line, numbers] {
        QStringList values;
        for (const QString &part : line->text().split(u';'))
            if (!part.trimmed().isEmpty())
                values.append(numbers ? plainNumber(part) : part.trimmed());
        return values;
    });
    connect(line, &QLineEdit::textEdited, this, &ValueEdit::edited);
}

void ValueEdit::addStatuses(const Criterion &criterion)
{
    if (criterion.op != Operator::In) {
        auto *list = new QComboBox;
        for (ContactStatus status : statuses())
            list->addItem(nameOf(status), wordFor(status));
        list->setCurrentIndex(std::max(0, list->findData(criterion.values.value(0))));
        addWidget(list, [list] { return QStringList{list->currentData().toString()}; });
        connect(list, &QComboBox::currentIndexChanged, this, &ValueEdit::edited);
        return;
    }
    auto *box = new ManyChoiceBox(tr("Choose…"));
    box->setObjectName(u"statuses"_s);
    for (ContactStatus status : statuses())
        box->addChoice(nameOf(status), wordFor(status), criterion.values.contains(wordFor(status)));
    addWidget(box, [box] { return box->chosen(); });
    connect(box, &ManyChoiceBox::changed, this, &ValueEdit::edited);
}

void ValueEdit::addNumber(const QString &value)
{
    auto *line = new QLineEdit(shownNumber(value));
    line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    line->setMinimumWidth(40);
    addWidget(line, [line] { return QStringList{plainNumber(line->text())}; });
    connect(line, &QLineEdit::textEdited, this, &ValueEdit::edited);
}

void ValueEdit::addDay(const QString &value)
{
    auto *day = new QDateEdit(QDate::fromString(value, Qt::ISODate));
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"d MMM yyyy"_s);
    day->setMinimumDate(QDate(1800, 1, 1));
    if (value.isEmpty())
        day->setDate(QDate::currentDate());
    addWidget(day, [day] { return QStringList{day->date().toString(Qt::ISODate)}; });
    connect(day, &QDateEdit::dateChanged, this, &ValueEdit::edited);
}

/** `least` -1: nothing means at any time. */
void ValueEdit::addDays(const Criterion &criterion, int least)
{
    auto *days = new QSpinBox;
    days->setRange(least, mostDays);
    const auto suffix = [days, least] {
        days->setSuffix(least < 0 ? u' ' + tr("last day(s)", nullptr, days->value())
                                  : u' ' + tr("day(s)", nullptr, days->value()));
    };
    if (least < 0) {
        days->setSpecialValueText(tr("at any time"));
        days->setPrefix(tr("in the ", "before a number of last days"));
    }
    days->setValue(criterion.values.isEmpty() ? (least < 0 ? -1 : 30) : criterion.values.first().toInt());
    suffix();
    addWidget(days, [days] { return days->value() < 0 ? QStringList() : QStringList{QString::number(days->value())}; });
    connect(days, &QSpinBox::valueChanged, this, [this, suffix] {
        suffix();
        Q_EMIT edited();
    });
}

void ValueEdit::addYesNo(const QString &value)
{
    auto *list = new QComboBox;
    list->addItem(tr("yes"), u"1"_s);
    list->addItem(tr("no"), u"0"_s);
    list->setCurrentIndex(value == u"0"_s ? 1 : 0);
    addWidget(list, [list] { return QStringList{list->currentData().toString()}; });
    connect(list, &QComboBox::currentIndexChanged, this, &ValueEdit::edited);
}
