#include "ui/contacts/importreadingbar.h"

#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr TextEncoding encodings[] = {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::MacRoman,
                                      TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian};
constexpr QChar separators[] = {u',', u';', u'\t', u'|'};
constexpr DateOrder orders[] = {DateOrder::Detect, DateOrder::YearMonthDay, DateOrder::DayMonthYear,
                                DateOrder::MonthDayYear};

template <class List, class Value>
int placeOf(const List &list, const Value &value)
{
    return int(std::ranges::find(list, value) - std::begin(list));
}

} // namespace

ImportReadingBar::ImportReadingBar(QWidget *parent)
    : QWidget(parent)
    , m_encodingLabel(new PlainLabel)
    , m_encoding(new QComboBox)
    , m_separatorLabel(new PlainLabel)
    , m_separator(new QComboBox)
    , m_sheetLabel(new PlainLabel)
    , m_sheet(new QComboBox)
    , m_header(new QCheckBox)
    , m_datesLabel(new PlainLabel)
    , m_dates(new QComboBox)
    , m_lines(new PlainLabel({}, u"muted"_s))
{
    m_encoding->setObjectName(u"importEncoding"_s);
    m_separator->setObjectName(u"importSeparator"_s);
    m_sheet->setObjectName(u"importSheet"_s);
    m_dates->setObjectName(u"importDates"_s);
    m_header->setChecked(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    const std::pair<PlainLabel *, QComboBox *> pairs[] = {{m_encodingLabel, m_encoding},
                                                          {m_separatorLabel, m_separator},
                                                          {m_sheetLabel, m_sheet},
                                                          {m_datesLabel, m_dates}};
    for (const auto &[label, box] : pairs) {
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(8);
    }
    layout->addWidget(m_header);
    layout->addStretch();
    layout->addWidget(m_lines);
    for (QComboBox *box : {m_sheet, m_dates})
        connect(box, &QComboBox::activated, this, &ImportReadingBar::changed);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_isDetected = false;
        Q_EMIT changed();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_separatorIsDetected = false;
        Q_EMIT changed();
    });
    connect(m_header, &QCheckBox::clicked, this, &ImportReadingBar::changed);
    retranslate();
}

void ImportReadingBar::setPreview(const ImportPreview &preview, const ImportRequest &request)
{
    m_isWorkbook = preview.isWorkbook;
    m_isDetected = !request.encoding;
    m_separatorIsDetected = !request.separator;
    for (QWidget *widget : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding),
                            static_cast<QWidget *>(m_separatorLabel), static_cast<QWidget *>(m_separator)})
        widget->setVisible(!m_isWorkbook);
    m_sheet->clear();
    m_sheet->addItems(preview.sheets);
    m_sheet->setCurrentIndex(preview.reading.sheet.toInt() - 1);
    m_sheetLabel->setVisible(preview.sheets.size() > 1);
    m_sheet->setVisible(preview.sheets.size() > 1);
    m_encoding->setCurrentIndex(placeOf(encodings, preview.reading.encoding));
    m_separator->setCurrentIndex(placeOf(separators, preview.reading.separator));
    retranslate();
    m_header->setChecked(preview.firstLineIsHeader);
}

void ImportReadingBar::fill(ImportRequest &request) const
{
    if (!m_isDetected)
        request.encoding = encodings[m_encoding->currentIndex()];
    if (!m_separatorIsDetected)
        request.separator = separators[m_separator->currentIndex()];
    request.sheet = m_isWorkbook && m_sheet->count() > 0 ? QString::number(m_sheet->currentIndex() + 1) : QString();
    request.dates = orders[m_dates->currentIndex()];
    if (request.firstLineIsHeader != m_header->isChecked())
        request.mapping.clear(); // the columns get other names
    request.firstLineIsHeader = m_header->isChecked();
}

void ImportReadingBar::setLines(qint64 lines)
{
    m_lines->setText(lines > 0 ? tr("%Ln line(s)", nullptr, int(lines)) : QString());
}

void ImportReadingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportReadingBar::retranslate()
{
    const auto refill = [](QComboBox *box, QStringList names, bool isDetected) {
        const int current = std::max(0, box->currentIndex());
        if (isDetected)
            names[current] = tr("%1 (detected)").arg(names.at(current));
        box->clear();
        box->addItems(names);
        box->setCurrentIndex(current);
    };
    m_encodingLabel->setText(tr("Encoding"));
    refill(m_encoding, {u"UTF-8"_s, u"Windows-1252"_s, u"Mac Roman"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s}, m_isDetected);
    m_separatorLabel->setText(tr("Separator"));
    refill(m_separator, {tr(", comma"), tr("; semicolon"), tr("tab"), tr("| bar")}, false);
    m_sheetLabel->setText(tr("Sheet"));
    m_header->setText(tr("The first line names the columns"));
    m_datesLabel->setText(tr("Dates"));
    refill(m_dates, {tr("detected"), tr("year, month, day"), tr("day, month, year"), tr("month, day, year")}, false);
}
