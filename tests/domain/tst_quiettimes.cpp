// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/morning.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone madrid("Europe/Madrid");

QDateTime at(const QString &local)
{
    const QDateTime moment = QDateTime::fromString(local, u"yyyy-MM-dd hh:mm"_s);
    return QDateTime(moment.date(), moment.time(), madrid).toUTC();
}

/// Monday to Friday from nine to six; on Saturday in the evening, past midnight.
WorkingHours shopHours()
{
    WorkingHours hours;
    hours.areOn = true;
    hours.days[5] = {true, QTime(20, 0), QTime(2, 0)};
    hours.days[6].isWorking = false;
    return hours;
}

} // namespace

/// When notifications are shown, as a function of the time and of what was chosen.
class TestQuietTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhetherNotificationsAreShownAndUntilWhen_data();
    void saysWhetherNotificationsAreShownAndUntilWhen();
    void aDayOfTwentyFourHoursHasNoEnd();
    void withoutAWorkingDayItIsAlwaysQuiet();
    void eachChoiceHasItsEnd();
    void theMorningIsWhenWorkStarts();
};

void TestQuietTimes::saysWhetherNotificationsAreShownAndUntilWhen_data()
{
    using Reason = QuietState::Reason;
    QTest::addColumn<QString>("now");
    QTest::addColumn<DoNotDisturb>("doNotDisturb");
    QTest::addColumn<WorkingHours>("hours");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("until"); // empty: never
    const DoNotDisturb off;
    const DoNotDisturb always{true, {}};
    const DoNotDisturb untilThree{true, at(u"2026-06-10 15:00"_s)};
    const WorkingHours anyTime;
    const WorkingHours shop = shopHours();
    const auto row = [](const char *name, const QString &now, const DoNotDisturb &doNotDisturb,
                        const WorkingHours &hours, Reason reason, const QString &until) {
        QTest::newRow(name) << now << doNotDisturb << hours << reason << until;
    };
    // 10 June 2026 is a Wednesday.
    row("nothing chosen", u"2026-06-10 03:00"_s, off, anyTime, Reason::None, {});
    row("until turned off", u"2026-06-10 12:00"_s, always, anyTime, Reason::DoNotDisturb, {});
    row("for a time", u"2026-06-10 14:59"_s, untilThree, anyTime, Reason::DoNotDisturb,
        u"2026-06-10 15:00"_s);
    row("the time is over", u"2026-06-10 15:00"_s, untilThree, anyTime, Reason::None, {});
    row("before work", u"2026-06-10 08:59"_s, off, shop, Reason::OutsideWorkingHours, u"2026-06-10 09:00"_s);
    row("work begins", u"2026-06-10 09:00"_s, off, shop, Reason::None, u"2026-06-10 18:00"_s);
    row("work ends", u"2026-06-10 18:00"_s, off, shop, Reason::OutsideWorkingHours, u"2026-06-11 09:00"_s);
    row("do not disturb at work", u"2026-06-10 12:00"_s, untilThree, shop, Reason::DoNotDisturb,
        u"2026-06-10 15:00"_s);
    row("over, at work", u"2026-06-10 16:00"_s, untilThree, shop, Reason::None, u"2026-06-10 18:00"_s);
    row("over, after work", u"2026-06-10 19:00"_s, untilThree, shop, Reason::OutsideWorkingHours,
        u"2026-06-11 09:00"_s);
    row("past midnight", u"2026-06-14 01:59"_s, off, shop, Reason::None, u"2026-06-14 02:00"_s);
    row("Sunday", u"2026-06-14 12:00"_s, off, shop, Reason::OutsideWorkingHours, u"2026-06-15 09:00"_s);
    row("Friday evening", u"2026-06-12 18:30"_s, off, shop, Reason::OutsideWorkingHours,
        u"2026-06-13 20:00"_s);
    // The clocks go forward at 02:00 on 29 March 2026 and back at 03:00 on 25 October 2026.
    row("before summer time", u"2026-03-28 23:00"_s, off, shop, Reason::None, u"2026-03-29 03:00"_s);
    row("after the change", u"2026-03-29 04:00"_s, off, shop, Reason::OutsideWorkingHours,
        u"2026-03-30 09:00"_s);
    row("before winter time", u"2026-10-24 19:00"_s, off, shop, Reason::OutsideWorkingHours,
        u"2026-10-24 20:00"_s);
}

void TestQuietTimes::saysWhetherNotificationsAreShownAndUntilWhen()
{
    QFETCH(const QString, now);
    QFETCH(const DoNotDisturb, doNotDisturb);
    QFETCH(const WorkingHours, hours);
    QFETCH(const QuietState::Reason, reason);
    QFETCH(const QString, until);
    const QuietState state = quietStateAt(at(now), doNotDisturb, hours, madrid);
    QCOMPARE(state.reason, reason);
    QCOMPARE(state.until, until.isEmpty() ? QDateTime() : at(until));
}

void TestQuietTimes::aDayOfTwentyFourHoursHasNoEnd()
{
    WorkingHours hours;
    hours.areOn = true;
    hours.days.fill({true, QTime(0, 0), QTime(0, 0)});
    QCOMPARE(quietStateAt(at(u"2026-06-10 00:00"_s), {}, hours, madrid), QuietState());
}

void TestQuietTimes::withoutAWorkingDayItIsAlwaysQuiet()
{
    WorkingHours hours;
    hours.areOn = true;
    hours.days.fill({false, QTime(9, 0), QTime(18, 0)});
    QCOMPARE(quietStateAt(at(u"2026-06-10 12:00"_s), {}, hours, madrid),
             (QuietState{QuietState::Reason::OutsideWorkingHours, {}}));
}

void TestQuietTimes::eachChoiceHasItsEnd()
{
    const QDateTime now = at(u"2026-10-24 22:30"_s);
    const auto chosen = [&now](DoNotDisturbChoice choice) {
        return doNotDisturbFor(choice, now, {}, madrid);
    };
    QCOMPARE(chosen(DoNotDisturbChoice::Off), DoNotDisturb());
    QCOMPARE(chosen(DoNotDisturbChoice::ForAnHour), (DoNotDisturb{true, now.addSecs(3600)}));
    // The night is an hour longer.
    QCOMPARE(chosen(DoNotDisturbChoice::UntilTomorrow), (DoNotDisturb{true, at(u"2026-10-25 09:00"_s)}));
    QCOMPARE(chosen(DoNotDisturbChoice::UntilTomorrow).until, now.addSecs(11 * 3600 + 1800));
    QCOMPARE(chosen(DoNotDisturbChoice::UntilTurnedOff), (DoNotDisturb{true, {}}));
}

void TestQuietTimes::theMorningIsWhenWorkStarts()
{
    const QDate friday(2026, 6, 12);
    WorkingHours hours = shopHours();
    hours.days[4].from = QTime(7, 30);
    QCOMPARE(morningOf(friday, hours, madrid), at(u"2026-06-12 07:30"_s));
    // The evening is no morning: what was to come back then waits until notifications are shown again.
    QCOMPARE(morningOf(friday.addDays(1), hours, madrid), at(u"2026-06-13 09:00"_s));
    hours.areOn = false;
    QCOMPARE(morningOf(friday, hours, madrid), at(u"2026-06-12 09:00"_s));
    hours.areOn = true;
    QCOMPARE(doNotDisturbFor(DoNotDisturbChoice::UntilTomorrow, at(u"2026-06-11 20:00"_s), hours, madrid),
             (DoNotDisturb{true, at(u"2026-06-12 07:30"_s)}));
}

QTEST_GUILESS_MAIN(TestQuietTimes)
#include "tst_quiettimes.moc"
