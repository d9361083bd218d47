// SPDX-License-Identifier: GPL-3.0-or-later
#include "customernoticesscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What a person does with a notification: opens it, marks the message as read, or answers.
class TestNoticeActions : public CustomerNoticesScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aClickOpensTheConversation();
    void aClickBeforeTheDesktopsAnswerOpensTheConversation();
    void whatSaysWhoWroteWhatCanBeMarkedAsRead();
    void aDesktopWithAFieldForAnswersOffersIt();
    void aDesktopWithoutAFieldForAnswersDoesNotOfferIt();
    void anAnswerBeforeTheDesktopsAnswerArrives();
    void anEmptyAnswerIsNone();
    void b16_whatNamesNobodyCanOnlyBeOpened();
    void b16_nothingThatWasWithdrawnIsAnswered();
};

void TestNoticeActions::aClickOpensTheConversation()
{
    QSignalSpy opened(m_notices.get(), &CustomerNotices::openRequested);
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    const uint id = m_desktop->shown().first().id;
    m_desktop->click(id + 1); // another program's
    m_desktop->click(id);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ConversationId>(), conversation(u"Bo"_s, {}).id);

    m_notices->notify(conversation(u"Bo"_s, u"And?"_s)); // a new one, as the old one is gone
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    QVERIFY(m_desktop->shown().first().id != id);
}

/// The bus hands signals to the program's objects in another order than answers to calls.
void TestNoticeActions::aClickBeforeTheDesktopsAnswerOpensTheConversation()
{
    QSignalSpy opened(m_notices.get(), &CustomerNotices::openRequested);
    m_desktop->holdAnswers();
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    m_desktop->click(m_desktop->shown().first().id);
    m_desktop->answerAll();
    QTRY_COMPARE(opened.size(), 1);
    m_notices->notify(conversation(u"Bo"_s, u"Hi again"_s)); // a new one, because the first is closed
    QTRY_COMPARE(words(), QStringList{u"Bo: Hi again"_s});
}

void TestNoticeActions::whatSaysWhoWroteWhatCanBeMarkedAsRead()
{
    QSignalSpy opened(m_notices.get(), &CustomerNotices::openRequested);
    QSignalSpy marked(m_notices.get(), &CustomerNotices::markReadRequested);
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    QCOMPARE(m_desktop->shown().first().actions,
             (QStringList{u"default"_s, u"Open"_s, u"mark-read"_s, u"Mark as read"_s}));
    m_desktop->choose(m_desktop->shown().first().id, u"mark-read"_s);
    QTRY_COMPARE(marked.size(), 1);
    QCOMPARE(marked.first().at(0).value<ConversationId>(), conversation(u"Bo"_s, {}).id);
    QCOMPARE(marked.first().at(1).value<MessageId>(), conversation(u"Bo"_s, {}).lastMessage->id);
    QCOMPARE(opened.size(), 0);
}

void TestNoticeActions::aDesktopWithAFieldForAnswersOffersIt()
{
    restart({u"actions"_s, u"body"_s, u"inline-reply"_s});
    QSignalSpy replied(m_notices.get(), &CustomerNotices::replied);
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    const ShownNotification shown = m_desktop->shown().first();
    QCOMPARE(actionsOf(shown), (QStringList{u"default"_s, u"inline-reply"_s, u"mark-read"_s}));
    QVERIFY(!shown.hints.value(u"x-kde-reply-placeholder-text"_s).toString().isEmpty());
    QCOMPARE(shown.hints.value(u"x-kde-reply-submit-button-text"_s).toString(), u"Send"_s);
    m_desktop->reply(shown.id + 1, u"for another program"_s);
    m_desktop->reply(shown.id, u"Hello <Bo>"_s);
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(replied.first().at(0).value<ConversationId>(), conversation(u"Bo"_s, {}).id);
    QCOMPARE(replied.first().at(1).value<MessageId>(), conversation(u"Bo"_s, {}).lastMessage->id);
    QCOMPARE(replied.first().at(2).toString(), u"Hello <Bo>"_s);
}

void TestNoticeActions::aDesktopWithoutAFieldForAnswersDoesNotOfferIt()
{
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    QVERIFY(!actionsOf(m_desktop->shown().first()).contains(u"inline-reply"_s));
    QVERIFY(!m_desktop->shown().first().hints.contains(u"x-kde-reply-placeholder-text"_s));
}

void TestNoticeActions::anAnswerBeforeTheDesktopsAnswerArrives()
{
    restart({u"actions"_s, u"inline-reply"_s});
    QSignalSpy replied(m_notices.get(), &CustomerNotices::replied);
    m_desktop->holdAnswers();
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    m_desktop->reply(m_desktop->shown().first().id, u"Hello"_s);
    m_desktop->answerAll();
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(replied.first().at(2).toString(), u"Hello"_s);
}

void TestNoticeActions::anEmptyAnswerIsNone()
{
    restart({u"actions"_s, u"inline-reply"_s});
    QSignalSpy replied(m_notices.get(), &CustomerNotices::replied);
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    m_notices->notify(conversation(u"Ana"_s, u"Hola"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 2);
    const QList<ShownNotification> shown = m_desktop->shown();
    m_desktop->reply(shown.first().id, u" \n"_s);
    m_desktop->reply(shown.last().id, u"Hello"_s);
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(replied.first().at(2).toString(), u"Hello"_s);
}

void TestNoticeActions::b16_whatNamesNobodyCanOnlyBeOpened()
{
    restart({u"actions"_s, u"inline-reply"_s});
    QSignalSpy opened(m_notices.get(), &CustomerNotices::openRequested);
    QSignalSpy marked(m_notices.get(), &CustomerNotices::markReadRequested);
    QSignalSpy replied(m_notices.get(), &CustomerNotices::replied);
    m_notices->setChoices({true, false, true});
    m_notices->notify(conversation(u"Bo"_s, u"My secret"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    const ShownNotification shown = m_desktop->shown().first();
    QCOMPARE(actionsOf(shown), QStringList{u"default"_s});
    QVERIFY(!shown.hints.contains(u"x-kde-reply-placeholder-text"_s));
    Q_EMIT m_desktop->NotificationReplied(shown.id, u"whoever you are"_s); // a desktop that offers it anyway
    Q_EMIT m_desktop->ActionInvoked(shown.id, u"mark-read"_s);
    m_desktop->click(shown.id);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(replied.size() + marked.size(), 0);
}

void TestNoticeActions::b16_nothingThatWasWithdrawnIsAnswered()
{
    restart({u"actions"_s, u"inline-reply"_s});
    QSignalSpy opened(m_notices.get(), &CustomerNotices::openRequested);
    QSignalSpy replied(m_notices.get(), &CustomerNotices::replied);
    m_notices->notify(conversation(u"Bo"_s, u"Hi"_s));
    QTRY_COMPARE(m_desktop->shown().size(), 1);
    const uint id = m_desktop->shown().first().id;
    m_notices->setChoices({false, false, false}); // as locking does
    m_desktop->reply(id, u"too late"_s);
    m_notices->setChoices({true, true, true});
    m_notices->notify(conversation(u"Ana"_s, u"Hola"_s));
    QTRY_COMPARE(words(), QStringList{u"Ana: Hola"_s});
    m_desktop->click(m_desktop->shown().first().id);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(replied.size(), 0);
}

QTEST_MAIN(TestNoticeActions)
#include "tst_noticeactions.moc"
