// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "tests/ui/pictures.h"
#include "ui/chat/floatingdate.h"
#include "ui/chat/messagedelegate.h"
#include "ui/theme/dates.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The days of a conversation: the floating one, and jumping to another.
class TestChatDays : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void theDayOfTheTopmostMessageFloatsWhileTheListIsScrolled();
    void theFloatingDayGoesOnceScrollingEnds();
    void noDayFloatsWhileTheEndIsFollowed();
    void aDayIsNeverShownTwice();
    void theKeyboardJumpsToADay();
    void theDayThatIsSelectedIsHeard();
    void aDayWithoutMessagesLeadsToTheNextThatHasSome();
    void escapeChangesNothing();
    void aClickOnADayOpensTheCalendarOfThatDay();
    void theCalendarSaysOnWhichDaysThereAreMessages();
    void aDayThatIsNotLoadedIsOpened();
    void looks_data();
    void looks();

private:
    /// `perDay` messages on each of the `days` before today; every third day has none.
    static QList<Line> lines(int days, int perDay)
    {
        QList<Line> all;
        for (int day = days; day > 0; --day) {
            for (int i = 0; i < perDay && day % 3 != 0; ++i) {
                const QDateTime at = QDate::currentDate().addDays(-day).startOfDay().addSecs(12 * 3600 + i);
                const int minutes = int(at.secsTo(QDateTime::currentDateTime()) / 60);
                all << Line{i % 2 ? Direction::Outbound : Direction::Inbound,
                            u"Day %1, line %2"_s.arg(day).arg(i), minutes};
            }
        }
        return all;
    }
    FloatingDate *floating() const { return m_pane->findChild<FloatingDate *>(); }
    QCalendarWidget *calendar() const { return m_pane->findChild<QCalendarWidget *>(); }
    bool hasOpenCalendar() const { return calendar() && calendar()->isVisible(); }
    void openCalendar()
    {
        QTest::keyClick(m_pane.get(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(hasOpenCalendar());
    }
    void press(Qt::Key key) { QTest::keyClick(calendar()->parentWidget()->focusWidget(), key); }
    /// Scrolls up until a day floats.
    void scrollToFloatingDay()
    {
        QScrollBar &bar = *view()->verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        for (int i = 0; i < 20 && !floating()->isVisible(); ++i)
            bar.setValue(bar.value() - 20);
    }
    int topRow() const { return view()->indexAt(QPoint(view()->width() / 2, 0)).row(); }
    QDate dayOf(int row) const { return messageAt(row).sentAt.toLocalTime().date(); }
    /// The pill of a row that starts a day, in the viewport.
    QRect pillOf(int row) const
    {
        const QModelIndex index = view()->model()->index(row, 0);
        return placeOf(index, layoutOf(index).dayPill);
    }
};

void TestChatDays::theDayOfTheTopmostMessageFloatsWhileTheListIsScrolled()
{
    open(lines(8, 12));
    QVERIFY(!floating()->isVisible());
    QScrollBar &bar = *view()->verticalScrollBar();
    QSet<QString> days;
    for (int at = bar.maximum() - 100; at > 500; at -= 37) {
        bar.setValue(at);
        if (!floating()->isVisible())
            continue;
        const QString day = Dates().day(messageAt(topRow()).sentAt, QDateTime::currentDateTimeUtc());
        QCOMPARE(floating()->text(), day);
        QVERIFY(floating()->accessibleName().contains(day));
        days << day;
    }
    QVERIFY(days.size() >= 2);
}

void TestChatDays::theFloatingDayGoesOnceScrollingEnds()
{
    open(lines(4, 20));
    scrollToFloatingDay();
    QVERIFY(floating()->isVisible());
    QTRY_VERIFY(!floating()->isVisible());
}

void TestChatDays::noDayFloatsWhileTheEndIsFollowed()
{
    open(lines(2, 40));
    m_shop->add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"new"_s, 0}});
    QTRY_COMPARE(last().data().toString(), u"new"_s);
    QTRY_COMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
    QVERIFY(!floating()->isVisible());
}

/// The floating day is shown neither beside its own pill nor over that of the next day.
void TestChatDays::aDayIsNeverShownTwice()
{
    open(lines(8, 12));
    const auto *delegate = qobject_cast<const MessageDelegate *>(view()->itemDelegate());
    int covered = 0;
    for (int at = view()->verticalScrollBar()->maximum() - 100; at > 500; --at) {
        view()->verticalScrollBar()->setValue(at);
        if (!floating()->isVisible())
            continue;
        const QString own = delegate->coveredDay().value();
        covered += own.isEmpty() ? 0 : 1;
        for (int row = topRow(); row <= topRow() + 10 && row < view()->model()->rowCount(); ++row) {
            const QRect pill = pillOf(row);
            if (pill.isEmpty() || messageAt(row).id.value() == own)
                continue;
            QVERIFY2(!pill.intersects(floating()->geometry()), qPrintable(QString::number(at)));
        }
    }
    QVERIFY(covered > 0);
}

void TestChatDays::theKeyboardJumpsToADay()
{
    open(lines(5, 20));
    const QDate wanted = QDate::currentDate().addDays(-4);
    openCalendar();
    QCOMPARE(calendar()->selectedDate(), dayOf(topRow()));
    for (QDate day = calendar()->selectedDate(); day > wanted; day = day.addDays(-1))
        press(Qt::Key_Left);
    QCOMPARE(calendar()->selectedDate(), wanted);
    press(Qt::Key_Return);
    QTRY_VERIFY(!calendar());
    QTRY_COMPARE(dayOf(topRow()), wanted);
    QCOMPARE(topRow(), view()->currentIndex().row());
    QVERIFY(plainText(messageAt(topRow())).endsWith(u"line 0"_s));
    QVERIFY(view()->hasFocus());
}

void TestChatDays::theDayThatIsSelectedIsHeard()
{
    open(lines(5, 20));
    openCalendar();
    const QWidget *popup = calendar()->parentWidget();
    QVERIFY(!popup->focusWidget()->accessibleName().isEmpty());
    const auto announced = [popup] {
        const auto *region = popup->findChild<QWidget *>(u"announcement"_s);
        return region ? region->accessibleName() : QString();
    };
    const auto full = [this] { return Dates().date(calendar()->selectedDate().startOfDay()); };
    QCOMPARE(announced(), full() + u", with messages"_s);
    press(Qt::Key_Left);
    QCOMPARE(announced(), full() + u", with messages"_s);
}

void TestChatDays::aDayWithoutMessagesLeadsToTheNextThatHasSome()
{
    open(lines(7, 20));
    openCalendar();
    calendar()->setSelectedDate(QDate::currentDate().addDays(-6)); // every third day has none
    press(Qt::Key_Return);
    QTRY_COMPARE(dayOf(topRow()), QDate::currentDate().addDays(-5));
}

void TestChatDays::escapeChangesNothing()
{
    open(lines(5, 20));
    openCalendar();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!calendar());
    QTRY_COMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
    m_pane->showNothing();
    QTest::keyClick(m_pane.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!calendar());
}

void TestChatDays::aClickOnADayOpensTheCalendarOfThatDay()
{
    open(lines(5, 20));
    int row = view()->model()->rowCount() - 1;
    while (row > 0 && !view()->model()->index(row, 0).data(MessageListModel::StartsDayRole).toBool())
        --row;
    view()->scrollTo(view()->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, pillOf(row).center());
    QTRY_VERIFY(hasOpenCalendar());
    QCOMPARE(calendar()->selectedDate(), dayOf(row));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!calendar());
    scrollToFloatingDay();
    QVERIFY(floating()->isVisible());
    const QDate top = dayOf(topRow());
    QTest::mouseClick(floating(), Qt::LeftButton);
    QTRY_VERIFY(hasOpenCalendar());
    QCOMPARE(calendar()->selectedDate(), top);
}

void TestChatDays::theCalendarSaysOnWhichDaysThereAreMessages()
{
    open(lines(7, 2));
    openCalendar();
    const QDate today = QDate::currentDate();
    QCOMPARE(calendar()->minimumDate(), today.addDays(-7));
    QCOMPARE(calendar()->maximumDate(), today.addDays(-1));
    for (int day = 7; day > 0; --day) {
        const bool isBold = calendar()->dateTextFormat(today.addDays(-day)).fontWeight() == int(QFont::Bold);
        QCOMPARE(isBold, day % 3 != 0);
    }
}

void TestChatDays::aDayThatIsNotLoadedIsOpened()
{
    open(lines(200, 5));
    const QDate wanted = QDate::currentDate().addDays(-151);
    QVERIFY(dayOf(0) > wanted);
    openCalendar();
    calendar()->setSelectedDate(wanted);
    const auto isBold = [&] { return calendar()->dateTextFormat(wanted).fontWeight() == int(QFont::Bold); };
    QTRY_VERIFY(isBold()); // read for the month that is shown
    press(Qt::Key_Return);
    QTRY_COMPARE(dayOf(topRow()), wanted);
    QVERIFY(m_shop->messages.hasNewer() && m_shop->messages.hasOlder());
}

void TestChatDays::looks_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight << u"en"_s << 1.0;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight << u"es"_s << 1.0;
    QTest::newRow("arabic-dark") << Theme::Mode::Dark << Qt::RightToLeft << u"ar"_s << 1.0;
    QTest::newRow("arabic") << Theme::Mode::Light << Qt::RightToLeft << u"ar"_s << 1.0;
    QTest::newRow("contrast") << Theme::Mode::HighContrast << Qt::LeftToRight << u"en"_s << 1.0;
    QTest::newRow("large") << Theme::Mode::Light << Qt::LeftToRight << u"en"_s << 2.0;
}

void TestChatDays::looks()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, locale);
    QFETCH(const qreal, scale);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    QApplication::setLayoutDirection(direction);
    Theme theme(*qApp, mode, scale);
    makePane(theme, {640, 600});
    open(lines(60, 7));
    scrollToFloatingDay();
    QVERIFY(floating()->isVisible());
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(keepPicture(m_pane->grab(), u"chat-floating-day-"_s + tag));
    openCalendar();
    QWidget *popup = calendar()->parentWidget();
    QVERIFY(popup->width() >= calendar()->minimumSizeHint().width());
    const QImage picture = popup->grab().toImage(); // the calendar and the frame around it are one surface
    QCOMPARE(picture.pixelColor(space::xs, popup->height() / 2), theme.colours().surfaceRaised);
    QCOMPARE(picture.pixelColor(2 * space::s, space::s + 2), theme.colours().surfaceRaised);
    for (const QString &name : {u"qt_calendar_prevmonth"_s, u"qt_calendar_nextmonth"_s}) {
        const auto *button = calendar()->findChild<QToolButton *>(name);
        QCOMPARE(button->iconSize().width(), theme.sized(size::icon));
        QVERIFY(button->height() > button->iconSize().height());
    }
    QVERIFY(keepPicture(calendar()->parentWidget()->grab(), u"chat-calendar-"_s + tag));
    m_pane.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(before);
    m_theme.reset();
}

QTEST_MAIN(TestChatDays)
#include "tst_chatdays.moc"
