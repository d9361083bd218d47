// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagescene.h"
#include "ui/settings/notificationspage.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestNotificationsPage : public test::PageScene<NotificationsPage> {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void b16_emitsWhatWasChosen();
    void theWordsOfAChoiceAreItsBoxToo();
    void saysWhatIsDoneWhereNothingShowsThem();
    void workingHoursAreChosenForEachWeekday();
    void saysThatItIsQuietAndOffersToEndIt();
    void looksRight_data() { test::addLooks(980, 360); }
    void looksRight();

protected:
    NotificationsPage *makePage() override
    {
        return new NotificationsPage({true, false, true}, m_hours, *m_theme);
    }

private:
    WorkingHours m_hours;
};

void TestNotificationsPage::b16_emitsWhatWasChosen()
{
    QVERIFY(box(u"showNotifications"_s)->isChecked());
    QVERIFY(!box(u"nameWhoAndWhat"_s)->isChecked());
    QSignalSpy changed(m_page, &NotificationsPage::choicesChanged);
    box(u"nameWhoAndWhat"_s)->setFocus();
    QTest::keyClick(box(u"nameWhoAndWhat"_s), Qt::Key_Space);
    QCOMPARE(changed.takeFirst().first().value<NotificationChoices>(),
             (NotificationChoices{true, true, true}));
    box(u"showNotifications"_s)->click();
    QCOMPARE(changed.takeFirst().first().value<NotificationChoices>(),
             (NotificationChoices{false, true, true}));
    for (const QString &name : {u"nameWhoAndWhat"_s, u"notificationSound"_s})
        QVERIFY(!box(name)->isEnabled());
    QSignalSpy sample(m_page, &NotificationsPage::sampleRequested);
    auto *button = m_page->findChild<QPushButton *>(u"sampleNotificationButton"_s);
    QVERIFY(!button->isEnabled());
    box(u"showNotifications"_s)->click();
    button->click();
    QCOMPARE(sample.size(), 1);
}

void TestNotificationsPage::theWordsOfAChoiceAreItsBoxToo()
{
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    const auto words = std::find_if(labels.begin(), labels.end(), [this](const QLabel *label) {
        return label->buddy() == box(u"notificationSound"_s);
    });
    QVERIFY(words != labels.end());
    QTest::mouseClick(*words, Qt::LeftButton);
    QVERIFY(!box(u"notificationSound"_s)->isChecked());
}

void TestNotificationsPage::saysWhatIsDoneWhereNothingShowsThem()
{
    const auto *shownText = m_page->findChild<QLabel *>(u"notificationsMessage"_s);
    QVERIFY(!shownText->isVisible());
    m_page->setAvailable(false);
    QVERIFY(shownText->isVisible());
    QVERIFY2(shownText->text().contains(u"task bar"_s), qPrintable(shownText->text()));
    m_page->setAvailable(true);
    QVERIFY(!shownText->isVisible());
}

void TestNotificationsPage::workingHoursAreChosenForEachWeekday()
{
    QSignalSpy changed(m_page, &NotificationsPage::workingHoursChanged);
    auto *from = m_page->findChild<QTimeEdit *>(u"workFrom3"_s);
    QVERIFY(!from->isVisible());
    box(u"workingHoursOn"_s)->click();
    QVERIFY(from->isVisible());
    QVERIFY(changed.takeFirst().first().value<WorkingHours>().areOn);
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Up); // an hour later
    WorkingHours hours = changed.takeLast().first().value<WorkingHours>();
    QCOMPARE(hours.days[2], (WorkingDay{true, QTime(10, 0), QTime(18, 0)}));
    QCOMPARE(hours.days[1], WorkingDay());
    m_page->findChild<QTimeEdit *>(u"workTo3"_s)->setTime(QTime(2, 0));
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    const auto saysNextDay = [&labels] {
        return std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"the next day"_s;
        });
    };
    QCOMPARE(saysNextDay(), 1);
    box(u"workingDay3"_s)->click();
    QCOMPARE(saysNextDay(), 0);
    QVERIFY(!from->isEnabled());
    hours = changed.takeLast().first().value<WorkingHours>();
    QCOMPARE(hours.days[2], (WorkingDay{false, QTime(10, 0), QTime(2, 0)}));
}

void TestNotificationsPage::saysThatItIsQuietAndOffersToEndIt()
{
    const auto *message = m_page->findChild<QLabel *>(u"quietNow"_s);
    QVERIFY(!message->isVisible());
    m_page->setQuiet({QuietState::Reason::DoNotDisturb, {}}, QDateTime::currentDateTimeUtc());
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"Do not disturb is on."_s);
    QSignalSpy chosen(m_page, &NotificationsPage::doNotDisturbChosen);
    const QMenu *menu = m_page->findChild<QPushButton *>(u"doNotDisturbButton"_s)->menu();
    menu->findChild<QAction *>(u"doNotDisturbOff"_s)->trigger();
    QCOMPARE(chosen.first().first().value<DoNotDisturbChoice>(), DoNotDisturbChoice::Off);
    const QDateTime noon(QDate(2026, 6, 10), QTime(12, 0));
    const QuietState free{QuietState::Reason::OutsideWorkingHours, noon.addDays(2).toUTC()};
    m_page->setQuiet(free, noon.toUTC());
    QVERIFY2(message->text().contains(u"Friday"_s), qPrintable(message->text()));
    QVERIFY(!menu->findChild<QAction *>(u"doNotDisturbOff"_s)->isVisible());
}

void TestNotificationsPage::looksRight()
{
    QFETCH(const test::Look, look);
    m_hours.areOn = true;
    m_hours.days[4] = {true, QTime(18, 0), QTime(2, 0)};
    openIn(look, 1100);
    m_page->setQuiet({QuietState::Reason::DoNotDisturb, {}}, QDateTime::currentDateTimeUtc());
    m_page->setAvailable(look.mode == Theme::Mode::Light);
    const auto *scroll = m_view->findChild<QScrollArea *>();
    QTRY_VERIFY2(look.scale > 1 || look.width < 600 || !scroll->verticalScrollBar()->isVisible(),
                 "there is nothing to scroll");
    QVERIFY(looksWhole(u"notifications"_s));
}

QTEST_MAIN(TestNotificationsPage)
#include "tst_notificationspage.moc"
