// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "tests/ui/looks.h"
#include "workinbox.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// A customer wrote "stop": what the staff see in the conversation, and decide.
class TestStopActions : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void whoWroteNothingIsNotAskedAbout();
    void theBarAppearsWhileTheConversationIsOpen();
    void stoppingIsStoredAndUndone();
    void notNowIsNoConsentAndIsUndone();
    void theKeyboardSuffices();
    void anotherConversationHasNoBar();
    void whatWasStoppedElsewhereTakesTheBarAway();
    void whoAsksInOtherWordsIsStoppedToo();
    void looksRight_data();
    void looksRight();

private:
    /// As the intake does.
    void writeStop(const ConversationId &conversation);
    QWidget *bar() const { return m_page->findChild<QWidget *>(u"stopBar"_s); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QPlainTextEdit *composer() const { return m_page->findChild<QPlainTextEdit *>(u"composer"_s); }
    CustomerId customer() const { return m_shop->conversations.find(m_first)->customer.id; }
    std::optional<MarketingChoice> choice() const
    {
        return m_shop->store.reader().marketing.choiceOf(customer()).value();
    }

    ConversationId m_first;
};

void TestStopActions::init()
{
    open();
    m_first = at(0);
    m_page->goTo(m_first);
}

void TestStopActions::writeStop(const ConversationId &conversation)
{
    Message stop;
    stop.id = newId<MessageId>();
    stop.wamid = Wamid(u"wamid.stop"_s);
    stop.conversation = conversation;
    stop.content = TextContent{u"Stop"_s};
    stop.sentAt = QDateTime::currentDateTimeUtc();
    const auto write = [stop](StoreSession &session) {
        const Result<bool> added = session.messages.add(stop, true);
        return added ? session.marketing.stopProposals().propose(stop) : failure(added.error());
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(write)));
}

void TestStopActions::whoWroteNothingIsNotAskedAbout()
{
    QVERIFY(bar()->isHidden());
}

void TestStopActions::theBarAppearsWhileTheConversationIsOpen()
{
    writeStop(m_first);
    QTRY_VERIFY(bar()->isVisible());
    const QString text = m_page->findChild<QLabel *>(u"stopBarText"_s)->text();
    QVERIFY(text.contains(u"Ana Lucía Fernández"_s));
    QVERIFY(text.contains(u"asked to get no more offers"_s));
    QCOMPARE(bar()->accessibleName(), text);
}

void TestStopActions::stoppingIsStoredAndUndone()
{
    writeStop(m_first);
    QTRY_VERIFY(bar()->isVisible());
    button(u"stopMarketingButton"_s)->click();
    QVERIFY(bar()->isHidden());
    QVERIFY(composer()->hasFocus());
    QTRY_VERIFY(toast().contains(u"gets no more offers"_s));
    QVERIFY(choice() && choice()->isStopped);
    undo();
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(!choice()); // nothing was known, and nothing is
    QVERIFY(m_stops->isUndecided(customer()));
}

void TestStopActions::notNowIsNoConsentAndIsUndone()
{
    writeStop(m_first);
    QTRY_VERIFY(bar()->isVisible());
    button(u"stopLaterButton"_s)->click();
    QTRY_VERIFY(toast().contains(u"as before"_s));
    QVERIFY(bar()->isHidden());
    QVERIFY(!choice());
    QVERIFY(!m_stops->isUndecided(customer()));
    undo();
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(m_stops->isUndecided(customer()));
}

void TestStopActions::theKeyboardSuffices()
{
    writeStop(m_first);
    QTRY_VERIFY(bar()->isVisible());
    for (const QString &name : {u"stopMarketingButton"_s, u"stopLaterButton"_s})
        QVERIFY(!button(name)->accessibleName().isEmpty());
    // From the field backwards, as somebody who was writing goes.
    const QWidget *stop = button(u"stopMarketingButton"_s);
    for (int i = 0; i < 30 && !stop->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(stop->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(button(u"stopLaterButton"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!m_stops->isUndecided(customer()));
}

void TestStopActions::anotherConversationHasNoBar()
{
    writeStop(m_first);
    QTRY_VERIFY(bar()->isVisible());
    m_page->goTo(at(1));
    QVERIFY(bar()->isHidden());
    m_page->goTo(m_first);
    QVERIFY(bar()->isVisible());
}

void TestStopActions::whatWasStoppedElsewhereTakesTheBarAway()
{
    writeStop(m_first);
    QTRY_VERIFY(bar()->isVisible());
    const Customer who = m_shop->conversations.find(m_first)->customer;
    QVERIFY(QCoro::waitFor(m_records->setMarketingStopped(who, true)));
    QTRY_VERIFY(bar()->isHidden());
    QCOMPARE(m_stops->count(), 0);
    // They told the shop, who may mean more than offers.
    QVERIFY(m_shop->store.reader().marketing.isAllStopped(who.id).value());
}

void TestStopActions::whoAsksInOtherWordsIsStoppedToo()
{
    const Customer who = m_shop->conversations.find(m_first)->customer;
    QVERIFY(!m_shop->store.reader().marketing.isAllStopped(who.id).value());
    QVERIFY(QCoro::waitFor(m_records->setMarketingStopped(who, true)));
    QVERIFY(m_shop->store.reader().marketing.isAllStopped(who.id).value());
    QCOMPARE(m_stops->count(), 0); // nothing to decide
    QVERIFY(QCoro::waitFor(m_records->setMarketingStopped(who, false)));
    QVERIFY(!m_shop->store.reader().marketing.isAllStopped(who.id).value());
}

void TestStopActions::looksRight_data()
{
    addLooks(1120, 480);
}

void TestStopActions::looksRight()
{
    QFETCH(const Look, look);
    writeStop(m_first);
    QTRY_VERIFY(bar()->isVisible());
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 760);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(*bar()), QString());
    QVERIFY(keepPicture(m_page->grab(), u"inbox-stop-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestStopActions)
#include "tst_stopactions.moc"
