// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace shoptalk {

/// Formats times in the same way everywhere. Times are given in UTC and shown in local time in the locale's
/// format.
class Dates {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::Dates)
public:
    explicit Dates(QLocale locale = QLocale())
        : m_locale(std::move(locale))
    {
    }

    /// "14:05"
    QString time(const QDateTime &moment) const;
    /// For a row of the inbox: today "14:05", "Yesterday", within a week "Tue", else the date "03/12/25".
    QString brief(const QDateTime &moment, const QDateTime &now) const;
    /// Between two days of a chat: "Today", "Yesterday", within a week "Tuesday", else "3 December" with the
    /// year if it is another one.
    QString day(const QDateTime &moment, const QDateTime &now) const;
    /// "Wednesday, 3 December 2025"
    QString date(const QDateTime &moment) const;
    /// For lists and reports, with date and time in every row: "03/12/2025 14:05".
    QString stamp(const QDateTime &moment) const;
    /// For screen readers and tool tips: "Tuesday, 3 December 2025 14:05".
    QString full(const QDateTime &moment) const;
    /// "3 h", "12 min"; at least "1 min".
    QString span(std::chrono::seconds length) const;
    /// For the axis of a chart: "3 Dec".
    QString shortDay(QDate date) const;
    /// "December 2025"
    QString month(QDate date) const;
    /// The beginning of an hour of the day, 0 to 23: "14:00".
    QString hour(int hour) const;
    /// How long something took, with two units at most: "45 s", "12 min", "1 h 20 min", "2 d 3 h".
    QString duration(std::chrono::seconds length) const;
    /// How long a sound or a video plays: "0:07", "61:05".
    QString playingTime(std::chrono::seconds length) const;

private:
    QLocale m_locale;
};

} // namespace shoptalk
