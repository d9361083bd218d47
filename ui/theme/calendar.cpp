// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/calendar.h"

#include "ui/theme/controls.h"
#include "ui/theme/popupcorners.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QLayout>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int calendarWidth = 336; // pixels at the usual text size
constexpr int calendarHeight = 300;

QToolButton *buttonOf(const QCalendarWidget &calendar, bool isNext)
{
    return calendar.findChild<QToolButton *>(isNext ? u"qt_calendar_nextmonth"_s
                                                    : u"qt_calendar_prevmonth"_s);
}

void nameButton(QToolButton &button, const QString &name)
{
    button.setToolTip(name);
    button.setAccessibleName(name);
}

QPixmap mirrored(const QPixmap &picture)
{
    QPixmap other = picture.transformed(QTransform::fromScale(-1, 1));
    other.setDevicePixelRatio(picture.devicePixelRatio());
    return other;
}

void fit(QCalendarWidget &calendar, const Theme &theme)
{
    // Qt's own size is too small for the names of the days, and for six weeks.
    calendar.setMinimumSize(theme.sized(calendarWidth), theme.sized(calendarHeight));
    for (const auto day : {Qt::Saturday, Qt::Sunday}) // weekends have no colour of their own
        calendar.setWeekdayTextFormat(day, QTextCharFormat());
    QTextCharFormat head;
    head.setForeground(theme.colours().textMuted);
    calendar.setHeaderTextFormat(head);
    const QSize side(theme.sized(size::icon), theme.sized(size::icon));
    const QIcon next = theme.icon(Icon::ChevronRight);
    for (const bool isNext : {false, true}) {
        QToolButton *button = buttonOf(calendar, isNext);
        button->setIconSize(side);
        button->setIcon(isNext ? next : QIcon(mirrored(next.pixmap(side, calendar.devicePixelRatioF()))));
    }
}

/// The window in which a date field shows it has no frame of its own.
void framePopup(QWidget &popup)
{
    popup.layout()->setContentsMargins(space::s, space::s, space::s, space::s);
    clearCorners(popup);
}

} // namespace

void prepareCalendar(QCalendarWidget &calendar, const Theme &theme)
{
    constexpr auto prepared = "isPrepared";
    if (calendar.property(prepared).toBool())
        return;
    calendar.setProperty(prepared, true);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar.setGridVisible(false);
    nameButton(*buttonOf(calendar, false),
               QCoreApplication::translate("shoptalk::DatePopup", "Previous month"));
    nameButton(*buttonOf(calendar, true), QCoreApplication::translate("shoptalk::DatePopup", "Next month"));
    keepFitting(theme, calendar, [&calendar, &theme] { fit(calendar, theme); });
    QWidget *popup = calendar.parentWidget();
    if (popup && popup->inherits("QCalendarPopup"))
        framePopup(*popup);
}

} // namespace shoptalk
