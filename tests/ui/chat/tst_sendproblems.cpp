// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "tests/ui/pictures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Messages that were not sent, or perhaps not: what the chat says and offers.
class TestSendProblems : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void tryAgainQueuesTheMessageOnceMore();
    void aFailedMessageOffersRetryEditAndDelete_data();
    void aFailedMessageOffersRetryEditAndDelete();
    void whatMetaHoldsBackIsNotTriedAgain_data();
    void whatMetaHoldsBackIsNotTriedAgain();
    void whatFailedIsTriedAgainOnceTheReasonIsGone_data();
    void whatFailedIsTriedAgainOnceTheReasonIsGone();
    void aTextThatCanNotBeSentNowIsCopiedOrReplaced();
    void anEditWaitsWhileTheWindowIsClosed();
    void anUncertainMessageMayBeDecided();
    void whatWaitsBehindAnUncertainMessageSaysWhy();
    void aMessageWithoutAStatusIsExplained();
    void aMessageThatIsHeldBackIsExplained();
    void whatWasNotDeliveredInTimeSaysSoUntilItIs();
};

void TestSendProblems::tryAgainQueuesTheMessageOnceMore()
{
    open({{Direction::Inbound, u"Hola"_s, 9},
          {Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131026}});
    QTRY_VERIFY(clickLink(u"Try again"_s));
    QTRY_VERIFY(last().data(Qt::AccessibleTextRole).toString().contains(u"waiting"_s));
    QVERIFY(field()->hasFocus());
}

void TestSendProblems::aFailedMessageOffersRetryEditAndDelete_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("left"); ///< In the field.
    QTest::addColumn<int>("rows");
    QTest::newRow("try again, by its link") << u"Try again"_s << 0 << QString() << 2;
    QTest::newRow("try again, by key") << QString() << int(Qt::Key_Return) << QString() << 2;
    QTest::newRow("edit, by its link") << u"Edit"_s << 0 << u"No llegó"_s << 2;
    QTest::newRow("edit, by key") << QString() << int(Qt::Key_F2) << u"No llegó"_s << 2;
    QTest::newRow("delete, by its link") << u"Delete"_s << 0 << QString() << 1;
    QTest::newRow("delete, by key") << QString() << int(Qt::Key_Delete) << QString() << 1;
}

void TestSendProblems::aFailedMessageOffersRetryEditAndDelete()
{
    QFETCH(const QString, link);
    QFETCH(const int, key);
    QFETCH(const QString, left);
    QFETCH(const int, rows);
    open({{Direction::Inbound, u"Hola"_s, 9},
          {Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131026}});
    const MessageId failed = last().data(MessageListModel::MessageRole).value<Message>().id;
    QSignalSpy deleted(m_pane.get(), &ChatPane::requested);
    if (link.isEmpty()) {
        view()->setFocus();
        view()->setCurrentIndex(last());
        QTest::keyClick(view(), Qt::Key(key));
    } else {
        QTRY_VERIFY(clickLink(link));
    }
    QTRY_COMPARE(field()->toPlainText(), left);
    QTRY_COMPARE(view()->model()->rowCount(), rows);
    QVERIFY(field()->hasFocus());
    if (link == "Delete"_L1) {
        QTRY_COMPARE(deleted.size(), 1);
        QCOMPARE(deleted.at(0).at(0).value<ChatRequest>(), ChatRequest::OfferUndelete);
        QVERIFY(QCoro::waitFor(m_shop->outbox.setDeleted(failed, false)));
        QCOMPARE(view()->model()->rowCount(), 2);
    }
}

void TestSendProblems::whatMetaHoldsBackIsNotTriedAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("mayRetry");
    QTest::newRow("the customer stopped offers") << 131050 << false;
    QTest::newRow("too many offers for this customer") << 131049 << false;
    QTest::newRow("an experiment") << 130472 << false;
    QTest::newRow("the service window is closed") << 131047 << false;
    QTest::newRow("not reachable") << 131026 << true;
}

void TestSendProblems::whatMetaHoldsBackIsNotTriedAgain()
{
    QFETCH(const int, code);
    Message message;
    message.delivery = Delivery::Failed;
    message.failure.meta = MetaCode{code};
    message.content = TemplateContent();
    const QList<SendAction> actions = SendProblems::actions(message, Sendable::Templates);
    QTEST(actions.contains(SendAction::Retry), "mayRetry");
    QVERIFY(actions.contains(SendAction::Edit));
    QVERIFY(actions.contains(SendAction::Delete));
}

void TestSendProblems::whatFailedIsTriedAgainOnceTheReasonIsGone_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("mayRetry");
    constexpr int windowClosed = 131047;
    constexpr int blocked = 130403;
    QTest::newRow("the window is closed") << windowClosed << int(Sendable::Templates) << false;
    QTest::newRow("the customer wrote again") << windowClosed << int(Sendable::Everything) << true;
    QTest::newRow("the customer wrote, then was blocked") << windowClosed << int(Sendable::Nothing) << false;
    QTest::newRow("the customer is blocked") << blocked << int(Sendable::Nothing) << false;
    QTest::newRow("the customer was unblocked") << blocked << int(Sendable::Everything) << true;
    QTest::newRow("unblocked, the window closed") << blocked << int(Sendable::Templates) << false;
}

/// A voice note can't be changed, so it would be lost without this.
void TestSendProblems::whatFailedIsTriedAgainOnceTheReasonIsGone()
{
    QFETCH(const int, code);
    QFETCH(const int, now);
    MediaContent voice;
    voice.kind = MediaKind::Audio;
    voice.mimeType = u"audio/ogg"_s;
    Message message;
    message.direction = Direction::Outbound;
    message.delivery = Delivery::Failed;
    message.failure.meta = MetaCode{code};
    message.content = voice;
    const QList<SendAction> actions = SendProblems::actions(message, Sendable(now));
    QTEST(actions.contains(SendAction::Retry), "mayRetry");
    QVERIFY(actions.contains(SendAction::Delete));
    QVERIFY(!actions.contains(SendAction::Edit));
}

void TestSendProblems::aTextThatCanNotBeSentNowIsCopiedOrReplaced()
{
    open({{Direction::Inbound, u"Hola"_s, 25 * 60},
          {Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131047}});
    QVERIFY(!field()->isVisible());
    view()->setFocus();
    view()->setCurrentIndex(last());
    QTest::keyClick(view(), Qt::Key_F2);
    const auto *bar = m_pane->findChild<QWidget *>(u"editBar"_s);
    QVERIFY(!bar->isVisible());
    QVERIFY(!clickLink(u"Edit"_s) && !clickLink(u"Try again"_s));
    QTRY_VERIFY(clickLink(u"Copy text"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"No llegó"_s);
    QSignalSpy wanted(m_pane.get(), &ChatPane::templateRequested);
    QVERIFY(clickLink(u"Send a template"_s));
    QCOMPARE(wanted.size(), 1);
}

void TestSendProblems::anEditWaitsWhileTheWindowIsClosed()
{
    open({{Direction::Inbound, u"Hola"_s, 9},
          {Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131026}});
    QTRY_VERIFY(clickLink(u"Edit"_s));
    const auto *bar = m_pane->findChild<QWidget *>(u"editBar"_s);
    QVERIFY(bar->isVisible());
    field()->setPlainText(u"No llegó hoy"_s);
    m_clock.ahead = std::chrono::hours(24);
    showAgain();
    QVERIFY(!field()->isVisible() && !bar->isVisible());
    QTRY_VERIFY(clickLink(u"Copy text"_s));
    m_clock.ahead = std::chrono::hours(0);
    showAgain(); // as if the customer had written again
    QVERIFY(bar->isVisible());
    QCOMPARE(field()->toPlainText(), u"No llegó hoy"_s);
}

void TestSendProblems::anUncertainMessageMayBeDecided()
{
    open({{Direction::Inbound, u"Hola"_s, 9}, {Direction::Outbound, u"¿Llegó?"_s, 5, Delivery::Uncertain}});
    QVERIFY(last().data(Qt::AccessibleTextRole).toString().contains(u"We don’t know yet"_s));
    QTRY_VERIFY(clickLink(u"It was sent"_s));
    QTRY_COMPARE(last().data(MessageListModel::DeliveryRole).toInt(), int(Delivery::Sent));
    QVERIFY(!clickLink(u"It was sent"_s));
}

void TestSendProblems::whatWaitsBehindAnUncertainMessageSaysWhy()
{
    open({{Direction::Outbound, u"¿Llegó?"_s, 5, Delivery::Uncertain},
          {Direction::Inbound, u"Hola"_s, 4},
          {Direction::Outbound, u"Y esto"_s, 3, Delivery::Queued},
          {Direction::Outbound, u"Y más"_s, 2, Delivery::Queued}});
    const auto spoken = [this](int row) {
        return view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken(2).contains(u"whether the message before went out"_s));
    QVERIFY(spoken(2).contains(u"30 seconds"_s));
    QVERIFY(!spoken(3).contains(u"whether"_s));
    keepPicture(m_pane->grab(), u"chat-uncertain"_s);
    const MessageId waiting =
        view()->model()->index(2, 0).data(MessageListModel::MessageRole).value<Message>().id;
    QVERIFY(QCoro::waitFor(m_shop->store.write(
        [waiting](StoreSession &session) { return session.messages.setDelivery(waiting, Delivery::Sent); })));
    QVERIFY(spoken(2).contains(u"Sent before we knew"_s));
    QTRY_VERIFY(clickLink(u"It was sent"_s));
    QTRY_VERIFY(!spoken(2).contains(u"before we knew"_s));
}

void TestSendProblems::aMessageWithoutAStatusIsExplained()
{
    Message message;
    message.delivery = Delivery::Sent;
    QVERIFY(SendProblems::describe(message, false, Overdue::Status).contains(u"payment method"_s));
    QVERIFY(SendProblems::describe(message, false, Overdue::Delivery).contains(u"30 days"_s));
    QCOMPARE(SendProblems::describe(message), QString());
}

void TestSendProblems::aMessageThatIsHeldBackIsExplained()
{
    Message message;
    message.delivery = Delivery::Sent;
    message.hold = DeliveryHold::QualityAssessment;
    QVERIFY(SendProblems::describe(message).contains(u"template"_s));
    QVERIFY(SendProblems::describe(message, false, Overdue::Delivery).contains(u"30 days"_s));
    message.hold = DeliveryHold::Paused;
    QVERIFY(SendProblems::describe(message).contains(u"paused"_s));
    QVERIFY(SendProblems::actions(message, Sendable::Everything).isEmpty());
    message.delivery = Delivery::Failed;
    QVERIFY(!SendProblems::describe(message).contains(u"paused"_s));
}

void TestSendProblems::whatWasNotDeliveredInTimeSaysSoUntilItIs()
{
    const auto spoken = [this] { return last().data(Qt::AccessibleTextRole).toString(); };
    open({{Direction::Outbound, u"Your flowers are ready"_s, 5, Delivery::Sent}});
    QVERIFY(spoken().contains(u"sent"_s) && !spoken().contains(u"delivered"_s));
    const int height = view()->visualRect(last()).height();
    m_clock.ahead = std::chrono::days(31);
    showAgain();
    QTRY_VERIFY(spoken().contains(u"not delivered"_s));
    QVERIFY(spoken().contains(u"30 days"_s));
    makePane(); // as after a start on that day
    m_pane->showConversation(conversation());
    QTRY_VERIFY(last().isValid()
                && view()->visualRect(last()).height() > height); // it says so below the bubble
    const MessageId late = last().data(MessageListModel::MessageRole).value<Message>().id;
    QVERIFY(QCoro::waitFor(m_shop->store.write(
        [late](StoreSession &session) { return session.messages.setDelivery(late, Delivery::Delivered); })));
    QTRY_VERIFY(!spoken().contains(u"not delivered"_s));
    QVERIFY(spoken().contains(u"delivered"_s) && !spoken().contains(u"30 days"_s));
}

QTEST_MAIN(TestSendProblems)
#include "tst_sendproblems.moc"
