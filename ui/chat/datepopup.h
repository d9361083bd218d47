// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace shoptalk {

class MessageListModel;
class Theme;
struct ConversationDays;

/// A calendar on which a day of the open conversation is chosen. Days with messages are bold; another day
/// stands for the next one that has messages. It can be used by keyboard alone, and deletes itself when it is
/// closed.
class DatePopup : public QFrame {
    Q_OBJECT
public:
    /// `day` is selected at first. `messages` outlives this.
    DatePopup(const Theme &theme, const MessageListModel &messages, QDate day, QWidget *parent);

    /// Shows it below a point of the screen, once the days of the messages are read; not at all if there are
    /// none.
    void openAt(const QPoint &at);

Q_SIGNALS:
    void chosen(const QDate &day);

private:
    void makeCalendar();
    /// Reads which days of the month on the calendar have messages.
    void ask();
    void announceDay();
    void take(QDate first, QDate last, const Result<ConversationDays> &days);

    const Theme &m_theme;
    const MessageListModel &m_messages;
    QCalendarWidget *m_calendar;
    QPoint m_at;
};

} // namespace shoptalk
