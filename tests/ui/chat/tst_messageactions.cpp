// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"
#include "tests/ui/looks.h"
#include "ui/theme/dates.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Reacting and cancelling, as a person does them with the mouse and the keyboard.
class TestMessageActions : public MessageActionsScene {
    Q_OBJECT
private Q_SLOTS:
    void aReactionIsPutAndTakenBack();
    void anotherEmojiIsChosenWithTheKeyboard();
    void theMenuShowsTheReactionThatIsThere();
    void aRefusedReactionIsReported();
    void anOldMessageTakesNoReaction();
    void whatWaitsIsCancelledAndBroughtBack_data();
    void whatWaitsIsCancelledAndBroughtBack();
    void whatIsOnItsWayCanNotBeCancelled();
    void aStarIsPutAndTakenOff_data();
    void aStarIsPutAndTakenOff();
    void theTextIsCopied();
    void whatIsKnownOfAMessageIsShown_data();
    void whatIsKnownOfAMessageIsShown();
    void aNoticeHasNoActions();
    void looksRight_data();
    void looksRight();
};

void TestMessageActions::aReactionIsPutAndTakenBack()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    QTest::mouseClick(hoverButton(0, u"hoverReact"_s), Qt::LeftButton);
    QTRY_VERIFY(popup());
    QTest::mouseClick(emoji(u"Thumbs up"_s), Qt::LeftButton);
    QTRY_COMPARE(messageAt(0).reactions, (QList<Reaction>{{Direction::Outbound, u"👍"_s}}));
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 1);
    QTRY_VERIFY(!popup());
    QTest::mouseClick(hoverButton(0, u"hoverReact"_s), Qt::LeftButton);
    QTRY_VERIFY(popup());
    QTest::mouseClick(emoji(u"Take back: Thumbs up"_s), Qt::LeftButton);
    QTRY_VERIFY(messageAt(0).reactions.isEmpty());
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 2); // in order: put, then taken back
}

void TestMessageActions::anotherEmojiIsChosenWithTheKeyboard()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    withMenu(0, [](QMenu &menu) { entry(*entry(menu, u"React"_s)->menu(), u"More"_s)->trigger(); });
    QTRY_VERIFY(popup());
    QTRY_COMPARE(popup()->focusWidget(), emoji(u"Grinning"_s));
    QTest::keyClick(popup(), Qt::Key_Right);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Up);
    QTest::keyClick(popup(), Qt::Key_Return);
    QTRY_COMPARE(messageAt(0).reactions, (QList<Reaction>{{Direction::Outbound, u"😊"_s}}));
}

void TestMessageActions::theMenuShowsTheReactionThatIsThere()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    withMenu(0, [](QMenu &menu) {
        const QMenu &reactions = *entry(menu, u"React"_s)->menu();
        QVERIFY(!entry(reactions, u"Take back"_s));
        entry(reactions, u"Red heart"_s)->trigger();
    });
    QTRY_COMPARE(messageAt(0).reactions.size(), 1);
    withMenu(0, [](QMenu &menu) {
        const QMenu &reactions = *entry(menu, u"React"_s)->menu();
        QVERIFY(entry(reactions, u"Red heart"_s)->isChecked());
        entry(reactions, u"Take back"_s)->trigger();
    });
    QTRY_VERIFY(messageAt(0).reactions.isEmpty());
}

void TestMessageActions::aRefusedReactionIsReported()
{
    const ConversationId id = open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    Q_EMIT m_shop->outbox.reactionRefused(ConversationId(u"another"_s), {MetaCode{131047}, {}});
    QVERIFY(!problem()->isVisible());
    Q_EMIT m_shop->outbox.reactionRefused(id, {MetaCode{131047}, {}});
    QVERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"reaction was taken back"_s));
}

void TestMessageActions::anOldMessageTakesNoReaction()
{
    constexpr int minutes = 31 * 24 * 60;
    const ConversationId id = open({{Direction::Inbound, u"Two roses, please"_s, minutes}});
    QTest::mouseClick(hoverButton(0, u"hoverReact"_s), Qt::LeftButton);
    QTRY_VERIFY(popup());
    QTest::mouseClick(emoji(u"Thumbs up"_s), Qt::LeftButton);
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY2(problem()->text().contains(u"30 days"_s), qPrintable(problem()->text()));
    QVERIFY(messageAt(0).reactions.isEmpty());
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
    Q_EMIT m_shop->outbox.reactionRefused(id, {MetaCode{131009}, {}}); // by Meta, to which it came too late
    QVERIFY2(problem()->text().contains(u"last 30 days"_s), qPrintable(problem()->text()));
}

void TestMessageActions::whatWaitsIsCancelledAndBroughtBack_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the button beside the bubble") << u"hover"_s;
    QTest::newRow("the menu") << u"menu"_s;
    QTest::newRow("Delete in the list") << u"key"_s;
}

void TestMessageActions::whatWaitsIsCancelledAndBroughtBack()
{
    QFETCH(const QString, way);
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    QTest::keyClicks(field(), u"Wrong price"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    const MessageId id = messageAt(1).id;
    QSignalSpy cancelled(m_pane.get(), &ChatPane::requested);
    if (way == "hover"_L1) {
        QTest::mouseClick(hoverButton(1, u"hoverCancel"_s), Qt::LeftButton);
    } else if (way == "menu"_L1) {
        withMenu(1, [](QMenu &menu) { entry(menu, u"Cancel sending"_s)->trigger(); });
    } else {
        select(1);
        QTest::keyClick(view(), Qt::Key_Delete);
    }
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.at(0).at(0).value<ChatRequest>(), ChatRequest::OfferSending);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QVERIFY(QCoro::waitFor(m_shop->outbox.setDeleted(id, false)));
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(messageAt(1).delivery, Delivery::Queued);
}

void TestMessageActions::whatIsOnItsWayCanNotBeCancelled()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    QTest::keyClicks(field(), u"Too late"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    sabotage(u"UPDATE outbox SET tried_at_ms = 1"_s); // its request is under way
    select(1);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(problem()->text().contains(u"too late"_s));
    QCOMPARE(view()->model()->rowCount(), 2);
}

void TestMessageActions::aStarIsPutAndTakenOff_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the button beside the bubble") << u"hover"_s;
    QTest::newRow("the menu") << u"menu"_s;
    QTest::newRow("its keys in the list") << u"key"_s;
}

void TestMessageActions::aStarIsPutAndTakenOff()
{
    QFETCH(const QString, way);
    open({{Direction::Inbound, u"Size 38"_s, 5}});
    QSignalSpy wanted(m_pane.get(), &ChatPane::requested);
    const auto toggle = [this, way](const QString &name) {
        if (way == "hover"_L1)
            QTest::mouseClick(hoverButton(0, u"hoverStar"_s), Qt::LeftButton);
        else if (way == "menu"_L1)
            withMenu(0, [name](QMenu &menu) { entry(menu, name)->trigger(); });
        else {
            select(0);
            QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
        }
    };
    toggle(u"Star"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<ChatRequest>(), ChatRequest::Star);
    const auto id = wanted.at(0).at(1).value<QList<MessageId>>().first();
    QCOMPARE(id, messageAt(0).id);
    QVERIFY(QCoro::waitFor(m_shop->store.write([id](StoreSession &session) {
        return session.customerRecords.stars.set(id, true, QDateTime::currentDateTimeUtc());
    })));
    QTRY_VERIFY(row(0).data(MessageListModel::StarredRole).toBool());
    QVERIFY(row(0).data(Qt::AccessibleTextRole).toString().contains(u"starred"_s));
    toggle(u"Unstar"_s);
    QCOMPARE(wanted.at(1).at(0).value<ChatRequest>(), ChatRequest::Unstar);
}

void TestMessageActions::theTextIsCopied()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5},
          {Direction::Inbound, QString(), 4, Delivery::Read, 0, MessageKind::Image}});
    QGuiApplication::clipboard()->setText(u"kept"_s);
    QVERIFY(!hoverButton(1, u"hoverCopy"_s)->isVisible()); // there is no text
    QTest::mouseClick(hoverButton(0, u"hoverCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Two roses, please"_s);
}

void TestMessageActions::whatIsKnownOfAMessageIsShown_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("the button beside the bubble") << true;
    QTest::newRow("the menu, by keyboard") << false;
}

void TestMessageActions::whatIsKnownOfAMessageIsShown()
{
    QFETCH(const bool, byMouse);
    open({{Direction::Inbound, u"Two roses, please"_s, 5},
          {Direction::Outbound, u"Of course"_s, 4, Delivery::Delivered}});
    const auto info = [this] { return view()->findChild<QWidget *>(u"messageInfo"_s); };
    if (byMouse)
        QTest::mouseClick(hoverButton(1, u"hoverInfo"_s), Qt::LeftButton);
    else
        withMenu(1, [](QMenu &menu) { entry(menu, u"Info"_s)->trigger(); });
    QTRY_VERIFY(info() && info()->isVisible());
    const QString shown = info()->accessibleDescription();
    QVERIFY2(shown.contains(u"From you"_s) && shown.contains(u"delivered"_s), qPrintable(shown));
    QVERIFY2(shown.contains(Dates().full(messageAt(1).sentAt)), qPrintable(shown));
    QVERIFY(keepPicture(info()->grab(), u"messageinfo"_s));
    QTest::keyClick(info()->focusWidget(), Qt::Key_Space); // the only button
    QCOMPARE(QGuiApplication::clipboard()->text(), messageAt(1).wamid.value());
    QTRY_VERIFY(!info());
}

void TestMessageActions::aNoticeHasNoActions()
{
    open({{Direction::Inbound, u"Ana changed her number"_s, 5, Delivery::Read, 0, MessageKind::System}});
    QVERIFY(!hoverButton(0, u"hoverInfo"_s)->isVisible());
    withMenu(0, [](QMenu &menu) { QVERIFY(!entry(menu, u"Info"_s)); });
}

void TestMessageActions::looksRight_data()
{
    test::addLooks(900, 480);
}

void TestMessageActions::looksRight()
{
    QFETCH(const test::Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme);
    m_pane->setLayoutDirection(look.direction);
    m_pane->resize(look.width, 640);
    m_pane->show();
    open({{Direction::Outbound, u"Good morning, how can I help?"_s, 9},
          {Direction::Inbound,
           u"I would like two roses and a card that says: «For the best mother in the world», please 🌹"_s,
           5}});
    select(1);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(bar()->isVisible());
    QToolButton *react = hoverButton(1, u"hoverReact"_s);
    QVERIFY(react->isVisible());
    QVERIFY(view()->viewport()->rect().contains(react->parentWidget()->geometry()));
    QVERIFY(keepPicture(m_pane->grab(), u"messageactions-"_s + QLatin1StringView(QTest::currentDataTag())));
    QTest::mouseClick(react, Qt::LeftButton);
    QTRY_VERIFY(popup());
    popup()->showMore();
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(popup()->grab(), u"reactionpopup-"_s + QLatin1StringView(QTest::currentDataTag())));
    popup()->close();
}

QTEST_MAIN(TestMessageActions)
#include "tst_messageactions.moc"
