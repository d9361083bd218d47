// SPDX-License-Identifier: GPL-3.0-or-later
#include "customernoticesscene.h"
#include "models/numberlist.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CustomerNotices::Due)

/// B16: notifications, over a real session bus between the console's code and a notification service.
class TestCustomerNotices : public CustomerNoticesScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void eachConversationHasOneWithItsNewestMessage();
    void withSeveralNumbersItSaysWhichOne();
    void whereNobodyCanWriteNoAnswerIsOffered();
    void wordsOfCustomersAreNeverMarkup_data();
    void wordsOfCustomersAreNeverMarkup();
    void whatWasReadIsTakenAway();
    void manyCustomersAreNotifiedTogether();
    void whatWasMissedIsNotifiedOnceAllIsThere();
    void b16_whoAndWhatCanBeLeftOut();
    void b16_theEndTakesAllAway();
    void b16_whatIsWithdrawnBeforeTheDesktopAnsweredDoesNotStay();
    void aReminderHasItsOwnWords_data();
    void aReminderHasItsOwnWords();
    void aReminderWaitsForNoEvents();
    void aReminderStandsBesideTheMessagesAndGoesWithThem();
    void manyRemindersAreNotifiedTogether();
    void aDesktopWithoutNotificationsIsKnown();
    void aDesktopThatRestartsIsNotifiedAgain();
};

void TestCustomerNotices::eachConversationHasOneWithItsNewestMessage()
{
    m_notices->notify(conversation(u"Inés R"_s, u"¿Hola?"_s));
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(words(), (QStringList{u"Bo: Hi"_s, u"Inés R: ¿Hola?"_s}));
    m_notices->notify(conversation(u"Inés R"_s, u"¿Hay pan?"_s, 2));
    QTRY_COMPARE(words(), (QStringList{u"Bo: Hi"_s, u"\u2068Inés R\u2069 (2): ¿Hay pan?"_s}));
    for (const ShownNotification &one : m_desktop->shown())
        QCOMPARE(one.hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
}

void TestCustomerNotices::withSeveralNumbersItSaysWhichOne()
{
    const QTemporaryDir folder;
    Store store(folder.filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(store.open()));
    NumberList numbers(store);
    numbers.reload();
    m_notices->setNumbers(numbers);
    Conversation first = conversation(u"Bo"_s, u"Hi"_s);
    first.phoneNumber = PhoneNumberId(u"61"_s);
    m_notices->notify(first);
    QTRY_COMPARE(words(), QStringList{u"Bo: Hi"_s}); // with one number there is nothing to say
    QVERIFY(QCoro::waitFor(store.write([](StoreSession &session) -> Result<void> {
        const WabaId waba(u"1"_s);
        QList<PhoneNumber> both(2);
        for (int i = 0; i < 2; ++i) {
            both[i].id = PhoneNumberId(QString::number(61 + i));
            both[i].waba = waba;
            both[i].verifiedName = i == 0 ? u"Flowers"_s : u"Cakes"_s;
        }
        if (Result<void> saved = session.accounts.savePhoneNumbers(waba, both); !saved)
            return saved;
        if (Result<void> active = session.accounts.activate(both[0].id, QString()); !active)
            return active;
        return session.accounts.activate(both[1].id, QString());
    })));
    Conversation second = conversation(u"Bo"_s, u"Hi again"_s, 2);
    second.id = ConversationId(u"with the second number"_s);
    second.phoneNumber = PhoneNumberId(u"62"_s);
    first.lastMessage->content = TextContent{u"Hello"_s};
    m_notices->notify(first);
    m_notices->notify(second);
    const auto plain = [this] {
        QStringList lines = words();
        for (QString &line : lines)
            line.remove(QChar(0x2068)).remove(QChar(0x2069));
        lines.sort();
        return lines;
    };
    QTRY_COMPARE(plain(), (QStringList{u"Bo (2), to Cakes: Hi again"_s, u"Bo, to Flowers: Hello"_s}));
}

/// WhatsApp would refuse it, or the shop does not want to write.
void TestCustomerNotices::whereNobodyCanWriteNoAnswerIsOffered()
{
    restart({u"actions"_s, u"inline-reply"_s});
    Conversation group = conversation(u"Neighbours"_s, u"Hi"_s);
    group.customer.groupId = GroupId(u"g1"_s);
    Conversation blocked = conversation(u"Bo"_s, u"Hi"_s);
    blocked.state.blockedAt = QDateTime::currentDateTimeUtc();
    m_notices->notify(group);
    m_notices->notify(blocked);
    QTRY_COMPARE(m_desktop->shown().size(), 2);
    for (const ShownNotification &one : m_desktop->shown()) {
        QVERIFY(actionsOf(one).contains(u"mark-read"_s));
        QVERIFY(!actionsOf(one).contains(u"inline-reply"_s));
    }
}

void TestCustomerNotices::wordsOfCustomersAreNeverMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::newRow("a desktop that reads markup")
        << QStringList{u"body-markup"_s} << u"&lt;a href=&quot;x&quot;&gt; &amp; co"_s;
    QTest::newRow("one that does not") << QStringList{u"body"_s} << u"<a href=\"x\"> & co"_s;
}

void TestCustomerNotices::wordsOfCustomersAreNeverMarkup()
{
    QFETCH(const QStringList, capabilities);
    QFETCH(const QString, text);
    restart(capabilities);
    m_notices->notify(conversation(u"Bo"_s, u"<a\nhref=\"x\">\u202E & co"_s));
    QTRY_COMPARE(words(), QStringList{u"Bo: "_s + text});
}

void TestCustomerNotices::whatWasReadIsTakenAway()
{
    const Conversation one = conversation(u"Bo"_s, u"Hi"_s);
    m_notices->notify(one);
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    QCOMPARE(m_notices->noted(), QSet<ConversationId>{one.id});
    m_notices->forget(one.id);
    QTRY_COMPARE(m_desktop->shown().size(), 0);
    QVERIFY(m_notices->noted().isEmpty());
}

void TestCustomerNotices::manyCustomersAreNotifiedTogether()
{
    QList<Conversation> all;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        all << conversation(name, u"Hi"_s);
    for (const Conversation &one : all)
        m_notices->notify(one);
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    QCOMPARE(words(), QStringList{u"4 customers wrote: Open Shoptalk to read their messages."_s});
    for (int i = 0; i < 3; ++i)
        m_notices->forget(all.at(i).id);
    QCOMPARE(m_desktop->shown().size(), 1);
    m_notices->forget(all.last().id);
    QTRY_COMPARE(m_desktop->shown().size(), 0);
}

void TestCustomerNotices::whatWasMissedIsNotifiedOnceAllIsThere()
{
    m_notices->setCatchingUp(true);
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    m_notices->notify(conversation(u"Bo"_s, u"Are you there?"_s, 2));
    m_notices->notify(conversation(u"Read meanwhile"_s, u"Hi"_s));
    m_notices->forget(conversation(u"Read meanwhile"_s, {}).id);
    m_notices->showSample(); // waits for nothing
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    m_notices->setCatchingUp(false);
    QTRY_COMPARE(m_desktop->shown().size(), 2);
    QCOMPARE(m_desktop->shown().last().text, u"Are you there?"_s);
}

void TestCustomerNotices::b16_whoAndWhatCanBeLeftOut()
{
    m_notices->notify(conversation(u"Bo"_s, u"My secret"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    m_notices->setChoices({true, false, false});
    QTRY_COMPARE(m_desktop->shown().size(), 0); // what was said before goes too
    m_notices->notify(conversation(u"Bo"_s, u"My secret"_s));
    QTRY_COMPARE(words(), QStringList{u"New message: A customer wrote. Open Shoptalk to read it."_s});
    QCOMPARE(m_desktop->shown().first().hints.value(u"suppress-sound"_s), QVariant(true));
    m_notices->setChoices({false, false, false});
    m_notices->notify(conversation(u"Bo"_s, u"My secret"_s));
    m_notices->showSample(); // the one thing that is shown still
    QTRY_COMPARE(words(), QStringList{u"Shoptalk: This is how Shoptalk tells you about a new message."_s});
}

void TestCustomerNotices::b16_theEndTakesAllAway()
{
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    m_notices.reset(); // as locking does
    QTRY_COMPARE(m_desktop->shown().size(), 0);
}

void TestCustomerNotices::b16_whatIsWithdrawnBeforeTheDesktopAnsweredDoesNotStay()
{
    m_desktop->holdAnswers();
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    m_notices->notify(conversation(u"Bo"_s, u"Hi again"_s));
    m_notices.reset();
    m_desktop->answerAll();
    QTRY_COMPARE(m_desktop->shown().size(), 0);
    QCOMPARE(m_desktop->everShown(), QStringList{u"Bo: Hi"_s});
}

void TestCustomerNotices::aReminderHasItsOwnWords_data()
{
    QTest::addColumn<bool>("namesWho");
    QTest::addColumn<CustomerNotices::Due>("due");
    QTest::addColumn<QString>("expected");
    using Due = CustomerNotices::Due;
    QTest::newRow("a reminder") << true << Due::Reminder
                                << u"Reminder: \u2068Bo\u2069: You asked to be reminded."_s;
    QTest::newRow("a reminder that names nobody")
        << false << Due::Reminder
        << u"Reminder: You asked to be reminded of a conversation. Open Shoptalk to see it."_s;
    QTest::newRow("a snooze")
        << true << Due::SnoozeEnd
        << u"Back from snooze: \u2068Bo\u2069: You snoozed this conversation until now."_s;
    QTest::newRow("a snooze that names nobody")
        << false << Due::SnoozeEnd
        << u"Back from snooze: You snoozed a conversation until now. Open Shoptalk to see it."_s;
}

void TestCustomerNotices::aReminderHasItsOwnWords()
{
    QFETCH(const bool, namesWho);
    QFETCH(const CustomerNotices::Due, due);
    QFETCH(const QString, expected);
    QSignalSpy opened(m_notices.get(), &CustomerNotices::openRequested);
    m_notices->setChoices({true, namesWho, true});
    m_notices->notifyDue(conversation(u"Bo"_s, u"My secret"_s, 2), due);
    QTRY_COMPARE(words(), QStringList{expected});
    QCOMPARE(actionsOf(m_desktop->shown().first()), QStringList{u"default"_s});
    m_desktop->click(m_desktop->shown().first().id);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ConversationId>(), conversation(u"Bo"_s, {}).id);
}

void TestCustomerNotices::aReminderWaitsForNoEvents()
{
    m_notices->setCatchingUp(true); // perhaps for hours, without a network
    m_notices->notifyDue(conversation(u"Bo"_s, u"Hi"_s), CustomerNotices::Due::Reminder);
    QTRY_COMPARE(m_desktop->shown().size(), 1);
}

void TestCustomerNotices::aReminderStandsBesideTheMessagesAndGoesWithThem()
{
    const Conversation one = conversation(u"Bo"_s, u"Hi"_s);
    m_notices->notify(one);
    m_notices->notifyDue(one, CustomerNotices::Due::Reminder);
    QTRY_COMPARE(m_desktop->shown().size(), 2);
    QCOMPARE(m_notices->noted(), QSet<ConversationId>{one.id});
    m_notices->forget(one.id);
    QTRY_COMPARE(m_desktop->shown().size(), 0);
    QVERIFY(m_notices->noted().isEmpty());
}

void TestCustomerNotices::manyRemindersAreNotifiedTogether()
{
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        m_notices->notifyDue(conversation(name, u"Hi"_s), CustomerNotices::Due::Reminder);
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    QVERIFY2(words().first().startsWith(u"4 "_s), qPrintable(words().first()));
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        m_notices->forget(conversation(name, {}).id);
    QTRY_COMPARE(m_desktop->shown().size(), 0);
}

void TestCustomerNotices::aDesktopWithoutNotificationsIsKnown()
{
    cleanup();
    m_notifier = Notifier::make(m_tray);
    QSignalSpy changed(m_notifier.get(), &Notifier::availableChanged);
    m_notices = std::make_unique<CustomerNotices>(*m_notifier);
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_VERIFY(!m_notifier->isAvailable());
    QCOMPARE(changed.size(), 1);
    m_desktop = std::make_unique<NotificationService>();
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notices->notify(conversation(u"Ana"_s, u"Hola"_s));
    QTRY_COMPARE(words(), QStringList{u"Ana: Hola"_s});
}

void TestCustomerNotices::aDesktopThatRestartsIsNotifiedAgain()
{
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    m_desktop.reset();
    QTRY_VERIFY(!m_notifier->isAvailable());
    m_desktop = std::make_unique<NotificationService>();
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notices->forget(conversation(u"Bo"_s, {}).id);
    m_notices->notify(conversation(u"Ana"_s, u"Hola"_s));
    QTRY_COMPARE(words(), QStringList{u"Ana: Hola"_s});
}

QTEST_MAIN(TestCustomerNotices)
#include "tst_customernotices.moc"
