// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The locale's long date without the weekday, and without the year if `withYear` is false.
QString dayAndMonth(const QLocale &locale, QDate date, bool withYear)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(u"dddd"_s).remove(u"ddd"_s);
    if (!withYear)
        format.remove(u"yyyy"_s);
    // Removes what joined the omitted parts: commas, "de" in Spanish, the Chinese 年.
    QString text = format.simplified();
    const auto isJoint = [](QChar c) {
        return c.isSpace() || c == u',' || c == u'،' || c == u'.' || c == u'年' || c == u'-';
    };
    if (!withYear) {
        text.replace(u"'de' MMMM 'de'"_s, u"'de' MMMM"_s);
        while (!text.isEmpty() && isJoint(text.back()) && text.back() != u'.')
            text.chop(1);
    }
    while (!text.isEmpty() && isJoint(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && (text.back() == u',' || text.back() == u'،' || text.back().isSpace()))
        text.chop(1);
    return locale.toString(date, text);
}

} // namespace

QString Dates::time(const QDateTime &moment) const
{
    // The short form of some locales has seconds, which a chat does not need.
    QString format = m_locale.timeFormat(QLocale::ShortFormat);
    static const QRegularExpression seconds(u"[:.]ss?"_s);
    return m_locale.toString(moment.toLocalTime().time(), format.remove(seconds));
}

QString Dates::brief(const QDateTime &moment, const QDateTime &now) const
{
    const QDate date = moment.toLocalTime().date();
    const qint64 daysAgo = date.daysTo(now.toLocalTime().date());
    if (daysAgo <= 0)
        return time(moment);
    if (daysAgo == 1)
        return tr("Yesterday");
    if (daysAgo < 7)
        return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    return m_locale.toString(date, QLocale::ShortFormat);
}

QString Dates::day(const QDateTime &moment, const QDateTime &now) const
{
    const QDate date = moment.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 daysAgo = date.daysTo(today);
    if (daysAgo == 0)
        return tr("Today");
    if (daysAgo == 1)
        return tr("Yesterday");
    if (daysAgo > 1 && daysAgo < 7)
        return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::LongFormat);
    return dayAndMonth(m_locale, date, date.year() != today.year());
}

QString Dates::date(const QDateTime &moment) const
{
    return m_locale.toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

QString Dates::stamp(const QDateTime &moment) const
{
    return m_locale.toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString Dates::full(const QDateTime &moment) const
{
    return date(moment) + u' ' + time(moment);
}

QString Dates::span(std::chrono::seconds length) const
{
    const auto minutes =
        std::max<qint64>(1, std::chrono::duration_cast<std::chrono::minutes>(length).count());
    if (minutes >= 60)
        return tr("%1 h").arg(m_locale.toString(minutes / 60));
    return tr("%1 min").arg(m_locale.toString(minutes));
}

QString Dates::shortDay(QDate date) const
{
    return dayAndMonth(m_locale, date, false)
        .replace(m_locale.monthName(date.month(), QLocale::LongFormat),
                 m_locale.monthName(date.month(), QLocale::ShortFormat));
}

QString Dates::month(QDate date) const
{
    return tr("%1 %2", "month and year")
        .arg(m_locale.standaloneMonthName(date.month(), QLocale::LongFormat),
             m_locale.toString(date, u"yyyy"_s));
}

QString Dates::hour(int hour) const
{
    constexpr int secondsOfHour = 3600;
    return time(QDateTime(QDate(2000, 1, 3), QTime::fromMSecsSinceStartOfDay(hour * secondsOfHour * 1000)));
}

QString Dates::duration(std::chrono::seconds length) const
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    const auto number = [this](qint64 value) { return m_locale.toString(value); };
    if (seconds < 60)
        return tr("%1 s").arg(number(seconds));
    if (seconds < 3600)
        return tr("%1 min").arg(number(seconds / 60));
    if (seconds < 86400) {
        const qint64 minutes = seconds / 60 % 60;
        return minutes > 0 ? tr("%1 h %2 min").arg(number(seconds / 3600), number(minutes))
                           : tr("%1 h").arg(number(seconds / 3600));
    }
    const qint64 hours = seconds / 3600 % 24;
    return hours > 0 ? tr("%1 d %2 h").arg(number(seconds / 86400), number(hours))
                     : tr("%1 d").arg(number(seconds / 86400));
}

QString Dates::playingTime(std::chrono::seconds length) const
{
    const qint64 seconds = std::max<qint64>(0, length.count());
    const QString rest = m_locale.toString(seconds % 60);
    return m_locale.toString(seconds / 60) + u':' + (rest.size() < 2 ? m_locale.zeroDigit() + rest : rest);
}

} // namespace shoptalk
