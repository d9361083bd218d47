// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/datepopup.h"

#include "core/logging.h"
#include "models/messagelistmodel.h"
#include "ui/chat/popupplace.h"
#include "ui/theme/announcement.h"
#include "ui/theme/calendar.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
/// A calendar shows up to this many days of the months beside its own.
constexpr int daysBeside = 14;
} // namespace

DatePopup::DatePopup(const Theme &theme, const MessageListModel &messages, QDate day, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_messages(messages)
    , m_calendar(new QCalendarWidget(this))
{
    setObjectName(u"datePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Jump to a date"));
    setSurface(*this, Surface::Toast); // as the calendar in it
    makeCalendar();
    m_calendar->setSelectedDate(day);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DatePopup::ask);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &DatePopup::announceDay);
    const auto choose = [this](QDate chosenDay) {
        Q_EMIT chosen(chosenDay);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    // Both signals are emitted for a double click and for the return key.
    connect(this, &DatePopup::chosen, m_calendar, [this] { m_calendar->blockSignals(true); });
}

void DatePopup::makeCalendar()
{
    m_calendar->setAccessibleName(tr("Day. Days with messages are bold"));
    // The calendar's table has the focus, not the calendar.
    m_calendar->findChild<QAbstractItemView *>()->setAccessibleName(m_calendar->accessibleName());
    m_calendar->setDateEditEnabled(false);
    prepareCalendar(*m_calendar, m_theme);
    QTextCharFormat without; // only days with messages are as dark as text
    without.setForeground(m_theme.colours().textMuted);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), without);
}

void DatePopup::openAt(const QPoint &at)
{
    m_at = at;
    ask();
}

void DatePopup::ask()
{
    const QDate month(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    const QDate first = month.addDays(-daysBeside);
    const QDate last = month.addMonths(1).addDays(daysBeside);
    QCoro::connect(m_messages.days(first, last), this,
                   [this, first, last](const Result<ConversationDays> &days) { take(first, last, days); });
}

void DatePopup::take(QDate first, QDate last, const Result<ConversationDays> &days)
{
    if (!days)
        logFailure(logStore(), "the days of a conversation can't be read", days.error());
    if (!days || !days->first.isValid()) {
        deleteLater();
        return;
    }
    QTextCharFormat with;
    with.setFontWeight(QFont::Bold);
    with.setForeground(m_theme.colours().text);
    m_calendar->setDateTextFormat(QDate(), QTextCharFormat()); // removes the formats of the month before
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (days->withMessages.contains(day))
            m_calendar->setDateTextFormat(day, with);
    }
    if (isVisible())
        return;
    m_calendar->setDateRange(days->first, days->last);
    layout()->activate();
    adjustSize();
    placePopup(*this, m_at, Qt::TopEdge);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
    announceDay();
}

/// A cell alone says only the number of its day.
void DatePopup::announceDay()
{
    if (!isVisible())
        return;
    const QDate day = m_calendar->selectedDate();
    const QString date = Dates().date(day.startOfDay());
    const bool hasMessages = m_calendar->dateTextFormat(day).fontWeight() == QFont::Bold;
    announce(*this, hasMessages ? tr("%1, with messages").arg(date) : date);
}

} // namespace shoptalk
