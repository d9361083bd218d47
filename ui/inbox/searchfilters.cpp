// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchfilters.h"

#include "models/messagesearchmodel.h"
#include "ui/inbox/customerfilter.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/isolated.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxChipText = 24; // UTF-16 units of a label or a number

/// Kinds that people look for together, with the name of the group.
QList<std::pair<QString, QList<MessageKind>>> kindGroups()
{
    return {{SearchFilters::tr("Texts"), {MessageKind::Text}},
            {SearchFilters::tr("Photos"), {MessageKind::Image, MessageKind::Sticker}},
            {SearchFilters::tr("Videos"), {MessageKind::Video}},
            {SearchFilters::tr("Voice messages and audio"), {MessageKind::VoiceNote, MessageKind::Audio}},
            {SearchFilters::tr("Documents"), {MessageKind::Document}},
            {SearchFilters::tr("Locations"), {MessageKind::Location}},
            {SearchFilters::tr("Contacts"), {MessageKind::Contacts}},
            {SearchFilters::tr("Orders"), {MessageKind::Order}},
            {SearchFilters::tr("Templates"), {MessageKind::Template}},
            {SearchFilters::tr("Buttons and lists"), {MessageKind::Interactive}}};
}

/// Doubles ampersands, because Qt would underline the next letter.
QString literal(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

SearchFilters::SearchFilters(const MessageSearchModel &model, const Theme &, QLineEdit &field,
                             QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(field)
    , m_today([] { return QDate::currentDate(); })
    , m_chips(new QWidget(this))
{
    setObjectName(u"searchFilters"_s);
    setAccessibleName(tr("Search filters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 0, space::l, 0);
    column->setSpacing(space::xs);
    auto *flow = new FlowLayout(m_chips, space::xs);
    addStarChip();
    flow->addWidget(m_starred);
    m_from = addChip(u"filterFrom"_s, tr("From"));
    m_number = addChip(u"filterNumber"_s, tr("Number"));
    m_label = addChip(u"filterLabel"_s, tr("Label"));
    m_days = addChip(u"filterDays"_s, tr("Date"));
    m_kind = addChip(u"filterKind"_s, tr("Kind"));
    const std::pair<QPushButton *, void (SearchFilters::*)()> menus[] = {
        {m_from, &SearchFilters::fillFrom},
        {m_number, &SearchFilters::fillNumbers},
        {m_label, &SearchFilters::fillLabels},
        {m_days, &SearchFilters::fillDays},
        {m_kind, &SearchFilters::fillKinds}};
    for (const auto &[chip, fill] : menus) {
        flow->addWidget(chip);
        QMenu *menu = chip->menu();
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill = fill] {
            menu->clear();
            delete menu->findChild<QActionGroup *>();
            (this->*fill)();
        });
    }
    column->addWidget(m_chips);
    makeDates();
    column->addWidget(m_dates);
    field.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &SearchFilters::showIfNeeded);
    hide();
}

void SearchFilters::setCustomers(CustomerDirectory &customers, const Theme &theme)
{
    m_customer = new CustomerFilter(customers, theme, m_chips);
    m_chips->layout()->addWidget(m_customer);
    connect(m_customer, &CustomerFilter::changed, this, &SearchFilters::changed);
}

QPushButton *SearchFilters::addChip(const QString &objectName, const QString &name)
{
    auto *chip = new QPushButton(name, this);
    chip->setObjectName(objectName);
    chip->setProperty("kind", u"chip"_s);
    chip->setProperty("filter", name);
    chip->setMenu(new QMenu(chip));
    chip->setAutoDefault(false);
    return chip;
}

/// It has no menu, because it is on or off.
void SearchFilters::addStarChip()
{
    m_starred = new QPushButton(tr("Starred"), this);
    m_starred->setObjectName(u"filterStarred"_s);
    m_starred->setProperty("kind", u"chip"_s);
    m_starred->setCheckable(true);
    m_starred->setAutoDefault(false);
    connect(m_starred, &QPushButton::clicked, this, [this](bool isOn) {
        setStarred(isOn);
        Q_EMIT changed();
    });
}

void SearchFilters::setStarred(bool isStarred)
{
    m_filters.isStarred = isStarred;
    m_starred->setChecked(isStarred);
    m_starred->setProperty("isSet", isStarred);
    restyle(*m_starred);
}

void SearchFilters::showStarred()
{
    reset();
    setStarred(true);
    Q_EMIT changed();
}

void SearchFilters::setChipText(QPushButton &chip, const QString &text)
{
    const QString name = chip.property("filter").toString();
    const bool isSet = !text.isEmpty();
    const QString shown = text.size() > maxChipText ? text.left(maxChipText - 1) + u'…' : text;
    chip.setText(literal(isSet ? shown : name));
    chip.setAccessibleName(
        isSet ? tr("%1: %2", "a search filter and what is chosen").arg(name, isolated(text)) : name);
    chip.setProperty("isSet", isSet);
    restyle(chip);
    chip.updateGeometry();
}

void SearchFilters::addChoice(QPushButton &chip, const QString &entry, const QString &text, bool isChosen,
                              const Choose &choose)
{
    QMenu &menu = *chip.menu();
    auto *group = menu.findChild<QActionGroup *>();
    if (!group)
        group = new QActionGroup(&menu);
    QAction *action = group->addAction(literal(entry));
    menu.addAction(action);
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, &chip, text, choose] {
        choose();
        setChipText(chip, text);
        Q_EMIT changed();
    });
}

void SearchFilters::fillFrom()
{
    const auto add = [this](const QString &entry, const QString &text, std::optional<Direction> direction) {
        addChoice(*m_from, entry, text, m_filters.direction == direction,
                  [this, direction] { m_filters.direction = direction; });
    };
    add(tr("From anyone"), QString(), std::nullopt);
    add(tr("From customers"), tr("From customers"), Direction::Inbound);
    add(tr("From us"), tr("From us"), Direction::Outbound);
}

void SearchFilters::fillNumbers()
{
    addChoice(*m_number, tr("All numbers"), QString(), m_filters.number.isEmpty(),
              [this] { m_filters.number = {}; });
    for (const PhoneNumber &number : m_model.numbers()) {
        const QString text = number.verifiedName.isEmpty()
            ? number.displayPhoneNumber
            : u"%1 (%2)"_s.arg(isolated(number.displayPhoneNumber), isolated(number.verifiedName));
        addChoice(*m_number, text, number.displayPhoneNumber, m_filters.number == number.id,
                  [this, id = number.id] { m_filters.number = id; });
    }
}

void SearchFilters::fillLabels()
{
    addChoice(*m_label, tr("All labels"), QString(), m_filters.label.isEmpty(),
              [this] { m_filters.label = {}; });
    for (const Label &label : m_model.labels())
        addChoice(*m_label, label.name, label.name, m_filters.label == label.id,
                  [this, id = label.id] { m_filters.label = id; });
}

void SearchFilters::fillDays()
{
    const auto add = [this](const QString &entry, const QString &text, Recent recent) {
        const bool isChosen = m_dates->isHidden() && recent == m_recent;
        addChoice(*m_days, entry, text, isChosen, [this, recent] {
            m_dates->hide();
            setDays({}, {});
            m_recent = recent;
        });
    };
    add(tr("Any day"), QString(), Recent::None);
    add(tr("Today"), tr("Today"), Recent::Today);
    add(tr("Last 7 days"), tr("Last 7 days"), Recent::Days7);
    add(tr("Last 30 days"), tr("Last 30 days"), Recent::Days30);
    add(tr("This year"), tr("This year"), Recent::Year);
    addChoice(*m_days, tr("From day to day…"), tr("From day to day"), !m_dates->isHidden(), [this] {
        m_first->setMaximumDate(m_today());
        m_last->setMaximumDate(m_today());
        m_dates->show();
        takeDates();
        m_first->setFocus(Qt::OtherFocusReason);
    });
}

void SearchFilters::fillKinds()
{
    addChoice(*m_kind, tr("All kinds"), QString(), m_filters.kinds.isEmpty(),
              [this] { m_filters.kinds = {}; });
    for (const auto &[name, kinds] : kindGroups())
        addChoice(*m_kind, name, name, m_filters.kinds == kinds,
                  [this, kinds = kinds] { m_filters.kinds = kinds; });
}

QDateEdit *SearchFilters::makeDate(const QString &objectName, const QString &name)
{
    auto *edit = new QDateEdit(QDate::currentDate(), m_dates);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // a date that is being typed is not searched for
    connect(edit, &QDateEdit::dateChanged, this, &SearchFilters::takeDates);
    return edit;
}

void SearchFilters::makeDates()
{
    m_dates = new QWidget(this);
    m_dates->hide();
    m_first = makeDate(u"filterFirstDay"_s, tr("First day"));
    m_last = makeDate(u"filterLastDay"_s, tr("Last day"));
    m_first->setDate(QDate::currentDate().addDays(-6));
    auto *flow = new FlowLayout(m_dates, space::xs);
    flow->addWidget(m_first);
    flow->addWidget(m_last);
}

void SearchFilters::takeDates()
{
    if (!m_last || m_dates->isHidden())
        return;
    if (m_last->date() < m_first->date()) { // the date that was not changed follows the other
        QDateEdit &follower = sender() == m_last ? *m_first : *m_last;
        const QSignalBlocker blocker(follower);
        follower.setDate(sender() == m_last ? m_last->date() : m_first->date());
    }
    setDays(m_first->date(), m_last->date());
    Q_EMIT changed();
}

QDate SearchFilters::firstDayOf(Recent recent) const
{
    const QDate today = m_today();
    switch (recent) {
    case Recent::None:
        return {};
    case Recent::Today:
        return today;
    case Recent::Days7:
        return today.addDays(-6);
    case Recent::Days30:
        return today.addDays(-29);
    case Recent::Year:
        return {today.year(), 1, 1};
    }
    return {};
}

MessageQuery SearchFilters::filters() const
{
    MessageQuery query = m_filters;
    // The end stays open, because a message that comes after midnight belongs to it as well.
    if (const QDate first = firstDayOf(m_recent); first.isValid())
        query.from = first.startOfDay();
    if (m_customer)
        query.customer = m_customer->customer();
    return query;
}

void SearchFilters::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

void SearchFilters::setDays(const QDate &first, const QDate &last)
{
    m_recent = Recent::None;
    m_filters.from = first.isValid() ? first.startOfDay() : QDateTime();
    m_filters.until = last.isValid() ? last.addDays(1).startOfDay() : QDateTime();
}

void SearchFilters::clear()
{
    if (filters() == MessageQuery())
        return;
    reset();
    Q_EMIT changed();
}

void SearchFilters::reset()
{
    m_filters = {};
    m_recent = Recent::None;
    m_dates->hide();
    setStarred(false);
    if (m_customer)
        m_customer->reset();
    for (QPushButton *chip : {m_from, m_number, m_label, m_days, m_kind})
        setChipText(*chip, QString());
}

void SearchFilters::placeInTabOrder(QWidget &before, QWidget &after)
{
    QWidget *last = &before;
    QList<QWidget *> widgets{m_starred, m_from, m_number, m_label, m_days, m_kind};
    if (m_customer)
        widgets << m_customer->controls();
    for (QWidget *next : widgets << m_first << m_last << &after) {
        setTabOrder(last, next);
        last = next;
    }
}

void SearchFilters::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    showIfNeeded();
}

void SearchFilters::showChips()
{
    m_number->setVisible(m_model.numbers().size() > 1 || !m_filters.number.isEmpty());
    m_label->setVisible(!m_model.labels().isEmpty() || !m_filters.label.isEmpty());
}

void SearchFilters::showIfNeeded()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hasFocus = focused && (focused == &m_field || isAncestorOf(focused));
    // While a menu or a calendar of these is open, the focus is in a window of its own.
    const bool isNeeded = m_isSearching || hasFocus || QApplication::activePopupWidget();
    if (isNeeded != isHidden() || (QApplication::activePopupWidget() && isHidden()))
        return;
    if (isNeeded)
        showChips();
    setVisible(isNeeded);
}

bool SearchFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field && event->type() == QEvent::FocusIn)
        showIfNeeded();
    // As in other fields with chips: what stands before the text is removed last.
    const bool isBackspace = watched == &m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace;
    if (isBackspace && m_customer && m_field.text().isEmpty() && m_customer->remove())
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace shoptalk
