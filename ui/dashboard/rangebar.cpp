// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rangebar.h"

#include "ui/theme/isolated.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

std::pair<QDate, QDate> daysOf(InsightRange range, const QDate &today)
{
    const QDate monthStart(today.year(), today.month(), 1);
    switch (range) {
    case InsightRange::SevenDays:
        return {today.addDays(-6), today};
    case InsightRange::NinetyDays:
        return {today.addDays(-89), today};
    case InsightRange::ThisMonth:
        return {monthStart, today};
    case InsightRange::LastMonth:
        return {monthStart.addMonths(-1), monthStart.addDays(-1)};
    case InsightRange::ThirtyDays:
    case InsightRange::Custom:
        break;
    }
    return {today.addDays(-29), today};
}

RangeBar::RangeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_range(new QComboBox(this))
    , m_number(new QComboBox(this))
    , m_custom(new QWidget(this))
    , m_dates(new QBoxLayout(QBoxLayout::LeftToRight, m_custom))
    , m_first(makeDate(u"dashboardFirstDay"_s, tr("First day")))
    , m_last(makeDate(u"dashboardLastDay"_s, tr("Last day")))
{
    m_range->setObjectName(u"dashboardRange"_s);
    m_range->setAccessibleName(tr("Days"));
    m_range->addItem(tr("Last 7 days"), int(InsightRange::SevenDays));
    m_range->addItem(tr("Last 30 days"), int(InsightRange::ThirtyDays));
    m_range->addItem(tr("Last 90 days"), int(InsightRange::NinetyDays));
    m_range->addItem(tr("This month"), int(InsightRange::ThisMonth));
    m_range->addItem(tr("Last month"), int(InsightRange::LastMonth));
    m_range->addItem(tr("From day to day…"), int(InsightRange::Custom));
    m_range->setCurrentIndex(1);
    m_number->setObjectName(u"dashboardNumber"_s);
    m_number->setAccessibleName(tr("Number"));
    m_number->addItem(tr("All numbers"), QString());
    for (QComboBox *choice : {m_range, m_number}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumContentsLength(8);
    }
    m_dates->setContentsMargins(0, 0, 0, 0);
    m_dates->setSpacing(space::s);
    m_dates->addWidget(m_first);
    m_dates->addWidget(m_last);
    m_custom->hide();
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(space::s);
    m_line->addWidget(m_range);
    m_line->addWidget(m_custom);
    m_line->addWidget(m_number);
    m_line->addStretch(1);
    setFocusProxy(m_range);
    connect(m_range, &QComboBox::activated, this, &RangeBar::takeRange);
    connect(m_number, &QComboBox::activated, this, &RangeBar::queryChanged);
    connect(m_first, &QDateEdit::dateChanged, this, &RangeBar::takeDates);
    connect(m_last, &QDateEdit::dateChanged, this, &RangeBar::takeDates);
    connect(&theme, &Theme::changed, this, &RangeBar::arrange);
}

QDateEdit *RangeBar::makeDate(const QString &name, const QString &text)
{
    auto *edit = new QDateEdit(m_custom);
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    edit->setToolTip(text);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // figures are not read while a date is being typed
    return edit;
}

void RangeBar::setNumbers(const QList<PhoneNumber> &numbers)
{
    QStringList before;
    for (int i = 1; i < m_number->count(); ++i)
        before << m_number->itemData(i).toString() + m_number->itemText(i);
    QStringList after;
    for (const PhoneNumber &number : numbers)
        after << number.id.value() + isolated(number.displayPhoneNumber);
    if (before == after)
        return;
    const QString chosen = m_number->currentData().toString();
    while (m_number->count() > 1)
        m_number->removeItem(1);
    for (const PhoneNumber &number : numbers)
        m_number->addItem(isolated(number.displayPhoneNumber), number.id.value());
    m_number->setCurrentIndex(std::max(0, m_number->findData(chosen)));
    m_number->setVisible(numbers.size() > 1);
    arrange();
    if (m_number->currentData().toString() != chosen)
        Q_EMIT queryChanged();
}

void RangeBar::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    m_today = today;
    const QSignalBlocker firstBlocker(m_first);
    const QSignalBlocker lastBlocker(m_last);
    m_first->setMaximumDate(today);
    m_last->setMaximumDate(today);
    if (range() != InsightRange::Custom) {
        const auto [first, last] = daysOf(range(), today);
        m_first->setDate(first);
        m_last->setDate(last);
    }
    Q_EMIT queryChanged();
}

InsightRange RangeBar::range() const
{
    return static_cast<InsightRange>(m_range->currentData().toInt());
}

InsightQuery RangeBar::query() const
{
    return {m_first->date(), m_last->date(), PhoneNumberId(m_number->currentData().toString())};
}

void RangeBar::takeRange()
{
    m_custom->setVisible(range() == InsightRange::Custom);
    arrange();
    if (range() == InsightRange::Custom) {
        m_first->setFocus();
        return;
    }
    const auto [first, last] = daysOf(range(), m_today);
    {
        const QSignalBlocker firstBlocker(m_first);
        const QSignalBlocker lastBlocker(m_last);
        m_first->setDate(first);
        m_last->setDate(last);
    }
    Q_EMIT queryChanged();
}

void RangeBar::takeDates()
{
    // The date that was not changed follows the other, so that the range is never empty.
    const QSignalBlocker firstBlocker(m_first);
    const QSignalBlocker lastBlocker(m_last);
    if (sender() == m_first && m_last->date() < m_first->date())
        m_last->setDate(m_first->date());
    else if (m_first->date() > m_last->date())
        m_first->setDate(m_last->date());
    Q_EMIT queryChanged();
}

QSize RangeBar::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *each : {static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_number),
                                static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_last)})
        widest = std::max(widest, each->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void RangeBar::arrange()
{
    const auto fit = [](QBoxLayout &line, const QList<QWidget *> &widgets, int width) {
        int needed = 0;
        for (const QWidget *each : widgets)
            needed += each->isHidden() ? 0 : each->sizeHint().width() + space::s;
        line.setDirection(needed > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    };
    fit(*m_dates, {m_first, m_last}, width());
    fit(*m_line, {m_range, m_custom, m_number}, width());
}

void RangeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RangeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace shoptalk
