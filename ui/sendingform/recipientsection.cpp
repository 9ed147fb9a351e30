#include "ui/sendingform/recipientsection.h"

#include "presentation/format.h"
#include "ui/common/bars.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/sendingform/grouplistview.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace {

constexpr int fewestRows = 5; // of the two lists: shorter ones leave no room to drop on
constexpr int mostRows = 8;

GroupId groupAt(const QModelIndex &index)
{
    return GroupId{index.data(GroupListModel::GroupIdRole).toLongLong()};
}

QPushButton *arrow(const QString &iconName, ButtonRole role, Token color, QWidget *parent)
{
    QPushButton *button = makeButton({}, role, ButtonSize::Normal, parent);
    button->setIcon(icon(iconName, color));
    button->setMinimumWidth(44);
    return button;
}

} // namespace

RecipientSection::RecipientSection(SendingForm &form, QWidget *parent)
    : Card({}, parent)
    , m_form(form)
    , m_byGroups(new QRadioButton(this))
    , m_allContacts(new QRadioButton(this))
    , m_availableLabel(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_selectedLabel(new QLabel(this))
    , m_available(new GroupListView(Qt::Key_Right, this))
    , m_selected(new GroupListView(Qt::Key_Left, this))
    , m_select(arrow(QStringLiteral("arrow-right"), ButtonRole::Primary, Token::AccentInk, this))
    , m_remove(arrow(QStringLiteral("arrow-left"), ButtonRole::Plain, Token::Ink, this))
    , m_exclude(arrow(QStringLiteral("exclude"), ButtonRole::Danger, Token::Bad, this))
    , m_calculate(new QPushButton(this))
    , m_total(new QLabel(this))
    , m_age(new QLabel(this))
    , m_bar(new SegmentBar(this))
    , m_breakdown(new QLabel(this))
    , m_includeSeeds(new QCheckBox(this))
    , m_seedChoice(new QToolButton(this))
    , m_sameAddressLabel(new QLabel(this))
    , m_eachContact(new QRadioButton(this))
    , m_eachAddress(new QRadioButton(this))
    , m_sameAddress(new QWidget(this))
{
    m_available->setModel(&form.picker().available());
    m_selected->setModel(&form.picker().selected());
    m_available->setObjectName(QStringLiteral("availableGroups"));
    m_selected->setObjectName(QStringLiteral("selectedGroups"));
    m_select->setObjectName(QStringLiteral("selectGroups"));
    m_remove->setObjectName(QStringLiteral("removeGroups"));
    m_exclude->setObjectName(QStringLiteral("excludeGroups"));
    m_calculate->setObjectName(QStringLiteral("calculate"));
    m_total->setObjectName(QStringLiteral("recipientTotal"));
    m_breakdown->setObjectName(QStringLiteral("recipientBreakdown"));
    m_sameAddress->setObjectName(QStringLiteral("sameAddressChoice"));

    auto *modes = new QHBoxLayout;
    modes->setSpacing(16);
    modes->addWidget(m_byGroups);
    modes->addWidget(m_allContacts);
    modes->addStretch();
    content()->addLayout(modes);
    content()->addWidget(lists());
    content()->addWidget(calculation());
    content()->addWidget(choices());

    RecipientPickerModel &picker = form.picker();
    connect(m_filter, &QLineEdit::textChanged, &picker, &RecipientPickerModel::setFilter);
    connect(m_order, &QComboBox::currentIndexChanged, &picker, [&picker](int index) {
        picker.setOrder(index == 1 ? RecipientPickerModel::Order::Size : RecipientPickerModel::Order::Name);
    });
    connect(m_allContacts, &QRadioButton::toggled, this, [this, &picker](bool all) {
        if (!m_isShowing)
            picker.setAllContacts(all);
    });
    connect(m_available, &GroupListView::moveChecked, &picker, &RecipientPickerModel::selectChecked);
    connect(m_selected, &GroupListView::moveChecked, &picker, &RecipientPickerModel::removeChecked);
    connect(m_available, &GroupListView::moveOne, this,
            [&picker](const QModelIndex &index) { picker.select({groupAt(index)}); });
    connect(m_selected, &GroupListView::moveOne, this,
            [&picker](const QModelIndex &index) { picker.remove({groupAt(index)}); });
    connect(m_select, &QPushButton::clicked, &picker, &RecipientPickerModel::selectChecked);
    connect(m_remove, &QPushButton::clicked, &picker, &RecipientPickerModel::removeChecked);
    connect(m_exclude, &QPushButton::clicked, &picker, &RecipientPickerModel::excludeChecked);
    for (GroupListModel *model : {&picker.available(), &picker.selected()})
        connect(model, &GroupListModel::checksChanged, this, &RecipientSection::refreshArrows);
    connect(m_calculate, &QPushButton::clicked, this,
            [this] { m_form.isCalculating() ? m_form.cancelCalculation() : m_form.calculate(); });
    connect(m_breakdown, &QLabel::linkActivated, this,
            [this](const QString &reason) { Q_EMIT reasonClicked(exclusionReasonFrom(reason)); });
    connect(m_includeSeeds, &QCheckBox::toggled, this, &RecipientSection::chooseSeeds);
    connect(m_eachContact, &QRadioButton::toggled, this, [this](bool each) {
        if (m_isShowing)
            return;
        SendingOptions options = m_form.draft().options;
        options.sameAddress = each ? SameAddress::OneMessagePerContact : SameAddress::OneMessagePerAddress;
        m_form.setOptions(options);
    });
    connect(&form, &SendingForm::draftChanged, this, &RecipientSection::showDraft);
    connect(&form, &SendingForm::countChanged, this, &RecipientSection::showCount);
    retranslate();
    showDraft();
}

QWidget *RecipientSection::lists()
{
    auto *area = new QWidget(this);
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_availableLabel);
    head->addWidget(m_filter, 1);
    head->addWidget(m_order);
    for (QLabel *label : {m_availableLabel, m_selectedLabel})
        label->setProperty("role", "muted");
    m_filter->setProperty("role", "small");
    m_order->setProperty("role", "small");
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(60);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    grid->addLayout(head, 0, 0);
    grid->addWidget(m_selectedLabel, 0, 2);
    grid->addWidget(m_available, 1, 0);
    grid->addWidget(arrows(), 1, 1);
    grid->addWidget(m_selected, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    return area;
}

QWidget *RecipientSection::arrows()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addStretch();
    for (QPushButton *button : {m_select, m_remove, m_exclude})
        layout->addWidget(button);
    layout->addStretch();
    return column;
}

QWidget *RecipientSection::calculation()
{
    auto *area = new QWidget(this);
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_calculate, 0, Qt::AlignVCenter);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_total->setTextFormat(Qt::RichText);
    m_age->setProperty("role", "muted");
    line->addWidget(m_total);
    line->addWidget(m_age, 1);
    figures->addLayout(line);
    figures->addWidget(m_bar);
    m_breakdown->setProperty("role", "muted");
    m_breakdown->setWordWrap(true);
    m_breakdown->setTextFormat(Qt::RichText);
    m_breakdown->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    figures->addWidget(m_breakdown);
    layout->addLayout(figures, 1);
    return area;
}

QWidget *RecipientSection::choices()
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *seeds = new QHBoxLayout;
    m_seedChoice->setPopupMode(QToolButton::InstantPopup);
    m_seedChoice->setMenu(new QMenu(m_seedChoice));
    seeds->addWidget(m_includeSeeds);
    seeds->addWidget(m_seedChoice);
    seeds->addStretch();
    layout->addLayout(seeds);
    auto *same = new QHBoxLayout(m_sameAddress);
    same->setContentsMargins({});
    same->setSpacing(12);
    m_sameAddressLabel->setProperty("role", "muted");
    same->addWidget(m_sameAddressLabel);
    same->addWidget(m_eachContact);
    same->addWidget(m_eachAddress);
    same->addStretch();
    layout->addWidget(m_sameAddress);
    // Two choices of radio buttons share this card: each keeps to its own group.
    auto *addressGroup = new QButtonGroup(this);
    addressGroup->addButton(m_eachContact);
    addressGroup->addButton(m_eachAddress);
    auto *modeGroup = new QButtonGroup(this);
    modeGroup->addButton(m_byGroups);
    modeGroup->addButton(m_allContacts);
    return area;
}

void RecipientSection::showDraft()
{
    m_isShowing = true;
    const GroupSelection &groups = m_form.draft().groups;
    m_allContacts->setChecked(groups.all);
    m_byGroups->setChecked(!groups.all);
    m_sameAddress->setVisible(m_form.offersSameAddressChoice());
    m_eachContact->setChecked(m_form.draft().options.sameAddress == SameAddress::OneMessagePerContact);
    m_eachAddress->setChecked(m_form.draft().options.sameAddress == SameAddress::OneMessagePerAddress);

    const QList<Group> seeds = m_form.picker().seedGroups();
    qint64 members = 0;
    QStringList names;
    m_seedChoice->menu()->clear();
    for (const Group &group : seeds) {
        QAction *action = m_seedChoice->menu()->addAction(group.name);
        action->setCheckable(true);
        action->setChecked(groups.seeds.contains(group.id));
        action->setData(group.id.value);
        connect(action, &QAction::toggled, this, &RecipientSection::chooseSeeds);
        if (groups.seeds.contains(group.id)) {
            members += group.members;
            names.append(group.name);
        }
    }
    m_includeSeeds->setVisible(!seeds.isEmpty());
    m_includeSeeds->setToolTip(tr(
        "They receive a real copy, even inactive, unsubscribed or excluded: you need their agreement. Addresses in the "
        "kill file and invalid ones are never written to. At most 50."));
    m_includeSeeds->setChecked(!groups.seeds.isEmpty());
    m_includeSeeds->setText(groups.seeds.isEmpty() ? tr("Include a seed list group")
                                                   : tr("Include a seed list group (%1)").arg(formatCount(members)));
    m_seedChoice->setVisible(seeds.size() > 1 && m_includeSeeds->isChecked());
    m_seedChoice->setText(names.isEmpty() ? tr("Which one?") : names.join(QStringLiteral(", ")));
    m_selected->setEnabled(!groups.all);
    fitLists();
    m_isShowing = false;
    refreshArrows();
}

/** As high as the groups need, within reason; both alike. */
void RecipientSection::fitLists()
{
    const int groups = m_available->model()->rowCount() + m_selected->model()->rowCount();
    const int row = std::max(27, std::max(m_available->sizeHintForRow(0), m_selected->sizeHintForRow(0)));
    for (GroupListView *list : {m_available, m_selected})
        list->setFixedHeight(std::clamp(groups, fewestRows, mostRows) * row + 4);
}

/** The check box takes the only seed group; with several, the menu chooses among them. */
void RecipientSection::chooseSeeds()
{
    if (m_isShowing)
        return;
    QList<GroupId> chosen;
    for (const QAction *action : m_seedChoice->menu()->actions())
        if (action->isChecked())
            chosen.append(GroupId{action->data().toLongLong()});
    const bool boxDecides = sender() == m_includeSeeds;
    if (boxDecides && !m_includeSeeds->isChecked())
        chosen.clear();
    if (boxDecides && m_includeSeeds->isChecked() && chosen.isEmpty() && !m_form.picker().seedGroups().isEmpty())
        chosen = {m_form.picker().seedGroups().first().id};
    m_form.picker().setSeeds(chosen);
}

void RecipientSection::showCount()
{
    m_calculate->setText(m_form.isCalculating() ? tr("Stop") : tr("Calculate"));
    const std::optional<RecipientCount> &count = m_form.count();
    m_bar->setVisible(count.has_value());
    m_breakdown->setVisible(count.has_value());
    if (!count) {
        m_total->clear();
        m_age->setText(m_form.isCalculating() ? tr("Counting…")
                                              : tr("Calculate shows who will receive, and who will not and why."));
        return;
    }
    m_total->setText(
        tr("<b>%1</b> e-mails to %2 contacts").arg(formatCount(count->receive), formatCount(count->targeted)));
    m_age->setText(m_form.isCalculating()      ? tr("Counting…")
                   : m_form.isCountOutOfDate() ? tr("· out of date: calculate again")
                                               : tr("· calculated at %1, %2 ms")
                                                     .arg(formatTime(m_form.countedAt(), m_form.zone()),
                                                          formatCount(m_form.countMilliseconds())));
    const qint64 shared = count->excluded.value(ExclusionReason::DuplicateAddress);
    m_bar->setSegments({{count->receive, Tone::Ok, tr("Will receive")},
                        {shared, Tone::Warn, nameOf(ExclusionReason::DuplicateAddress)},
                        {count->totalExcluded() - shared, Tone::Bad, tr("Excluded")}});
    m_breakdown->setText(breakdown(*count));
}

/** "172 shared addresses · 96 in quarantine": each a link to the contacts concerned. */
QString RecipientSection::breakdown(const RecipientCount &count) const
{
    QStringList parts;
    for (ExclusionReason reason : allExclusionReasons())
        if (const qint64 number = count.excluded.value(reason); number > 0)
            parts.append(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                             .arg(wordFor(reason), Theme::color(Token::Ink2).name(),
                                  countOf(reason, number).toHtmlEscaped().replace(u' ', QChar::Nbsp)));
    if (count.seeds > 0)
        parts.append(tr("+ %Ln seed copy(ies)", nullptr, int(count.seeds)));
    for (auto it = count.refusedSeeds.begin(); it != count.refusedSeeds.end(); ++it)
        parts.append(
            tr("%Ln seed(s) not written to: %1", nullptr, int(it.value())).arg(nameOf(it.key()).toHtmlEscaped()));
    return parts.isEmpty() ? tr("Nobody is left out.") : parts.join(QStringLiteral("\u00a0· "));
}

void RecipientSection::refreshArrows()
{
    const bool anyAvailable = !m_form.picker().available().checkedGroups().isEmpty();
    m_select->setEnabled(anyAvailable && !m_form.draft().groups.all);
    m_exclude->setEnabled(anyAvailable);
    m_remove->setEnabled(!m_form.picker().selected().checkedGroups().isEmpty());
}

void RecipientSection::retranslate()
{
    setTitle(tr("1 · Recipients"));
    m_byGroups->setText(tr("Contacts of one or several groups"));
    m_allContacts->setText(tr("All contacts"));
    m_availableLabel->setText(tr("Available"));
    m_selectedLabel->setText(tr("Selected"));
    m_available->setAccessibleName(tr("Available groups"));
    m_selected->setAccessibleName(tr("Selected groups"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter the available groups"));
    const int order = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("By name"), tr("By size")});
    m_order->setCurrentIndex(order);
    m_order->setAccessibleName(tr("Order of the groups"));
    const std::pair<QPushButton *, QString> buttons[] = {
        {m_select, tr("Select the checked groups (Ctrl+→)")},
        {m_remove, tr("Return the checked groups (Ctrl+←)")},
        {m_exclude, tr("Exclude the checked groups: their contacts will not receive")}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_sameAddressLabel->setText(tr("Same address:"));
    m_eachContact->setText(tr("One message to each contact"));
    m_eachAddress->setText(tr("One message per e-mail address"));
    m_calculate->setToolTip(tr("Counts who will receive, and who will not and why"));
    m_bar->setAccessibleName(tr("Share of the contacts who will receive"));
    m_form.picker().available().retranslate();
    m_form.picker().selected().retranslate();
    showDraft();
    showCount();
}
