// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/shop.h"
#include "tests/ui/looks.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/reactionpopup.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Replying, reacting and cancelling, as a person does them with the mouse and the keyboard.
class TestMessageActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void aReplyGoesOutWithWhatItAnswers_data();
    void aReplyGoesOutWithWhatItAnswers();
    void aReplyIsCancelled_data();
    void aReplyIsCancelled();
    void escapeWithoutAReplyIsLeftToTheWindow();
    void theKeyboardGoesThroughTheMessages();
    void eachConversationKeepsItsReply();
    void aReplyThatCanNotBeStoredStays();
    void whatHasNoIdCanNotBeAnswered();
    void aReactionIsPutAndTakenBack();
    void anotherEmojiIsChosenWithTheKeyboard();
    void theMenuShowsTheReactionThatIsThere();
    void aRefusedReactionIsReported();
    void whatWaitsIsCancelledAndBroughtBack_data();
    void whatWaitsIsCancelledAndBroughtBack();
    void whatIsOnItsWayCanNotBeCancelled();
    void looksRight_data();
    void looksRight();

private:
    ConversationId open(const QList<Line> &lines, const QString &waId = u"34600000011"_s);
    void show(const ConversationId &id);
    QListView *view() const { return m_pane->findChild<QListView *>(u"messageList"_s); }
    QPlainTextEdit *field() const { return m_pane->findChild<QPlainTextEdit *>(u"composer"_s); }
    QWidget *bar() const { return m_pane->findChild<QWidget *>(u"replyBar"_s); }
    QString barText() const { return m_pane->findChild<QLabel *>(u"replyText"_s)->text(); }
    QLabel *problem() const { return m_pane->findChild<QLabel *>(u"chatProblem"_s); }
    QModelIndex row(int row) const { return view()->model()->index(row, 0); }
    Message messageAt(int row) const
    {
        return this->row(row).data(MessageListModel::MessageRole).value<Message>();
    }
    void select(int row);
    /// Moves the mouse over the bubble; the button beside it that has this name.
    QToolButton *hoverButton(int row, const QString &name);
    /// Opens the bubble's menu with the keyboard and lets `use` act on it.
    void withMenu(int row, const std::function<void(QMenu &)> &use);
    static QAction *entry(const QMenu &menu, const QString &text);
    static ReactionPopup *popup() { return qobject_cast<ReactionPopup *>(QApplication::activePopupWidget()); }
    static QToolButton *emoji(const QString &name);
    void sabotage(const QString &sql);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ChatPane> m_pane;
};

void TestMessageActions::init()
{
    m_shop = std::make_unique<Shop>();
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme);
    m_pane->resize(800, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), shoptalk::support::patienceMs));
}

void TestMessageActions::cleanup()
{
    m_pane.reset();
    m_shop.reset();
}

ConversationId TestMessageActions::open(const QList<Line> &lines, const QString &waId)
{
    const ConversationId id = m_shop->add(u"Ana"_s, waId, lines);
    show(id);
    return id;
}

void TestMessageActions::show(const ConversationId &id)
{
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    QCoreApplication::processEvents();
}

void TestMessageActions::select(int row)
{
    view()->setFocus();
    view()->setCurrentIndex(this->row(row));
}

QToolButton *TestMessageActions::hoverButton(int row, const QString &name)
{
    QCoreApplication::processEvents();
    const QPoint inside = view()->visualRect(this->row(row)).center();
    QTest::mouseMove(view()->viewport(), inside + QPoint(1, 1));
    QTest::mouseMove(view()->viewport(), inside);
    return view()->findChild<QToolButton *>(name);
}

void TestMessageActions::withMenu(int row, const std::function<void(QMenu &)> &use)
{
    select(row);
    bool wasUsed = false;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        use(*menu);
        wasUsed = true;
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view()->viewport(), &event);
    QVERIFY(wasUsed);
}

QAction *TestMessageActions::entry(const QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}

QToolButton *TestMessageActions::emoji(const QString &name)
{
    const QList<QToolButton *> buttons =
        popup() ? popup()->findChildren<QToolButton *>() : QList<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void TestMessageActions::sabotage(const QString &sql)
{
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
        other.setDatabaseName(m_shop->folder.filePath(u"shoptalk.db"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"saboteur"_s);
}

void TestMessageActions::aReplyGoesOutWithWhatItAnswers_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the button beside the bubble") << u"hover"_s;
    QTest::newRow("the menu") << u"menu"_s;
    QTest::newRow("Ctrl+R in the list") << u"key"_s;
    QTest::newRow("Ctrl+Up in the field") << u"up"_s;
}

void TestMessageActions::aReplyGoesOutWithWhatItAnswers()
{
    QFETCH(const QString, way);
    open({{Direction::Outbound, u"Hi"_s, 9}, {Direction::Inbound, u"Two roses, please"_s, 5}});
    const Message question = messageAt(1);
    if (way == "hover"_L1) {
        QToolButton *reply = hoverButton(1, u"hoverReply"_s);
        QVERIFY(reply->isVisible());
        QTest::mouseClick(reply, Qt::LeftButton);
    } else if (way == "menu"_L1) {
        withMenu(1, [](QMenu &menu) { entry(menu, u"Reply"_s)->trigger(); });
    } else if (way == "key"_L1) {
        select(1);
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    } else {
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    }
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Two roses, please"_s);
    QCOMPARE(m_pane->focusWidget(), field());
    QTest::keyClicks(field(), u"With pleasure"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!bar()->isVisible());
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(messageAt(2).context.quoted, question.wamid);
    QTest::keyClicks(field(), u"Anything else?"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 4);
    QVERIFY(messageAt(3).context.quoted.isEmpty());
}

void TestMessageActions::aReplyIsCancelled_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by its button") << false;
    QTest::newRow("by Esc") << true;
}

void TestMessageActions::aReplyIsCancelled()
{
    QFETCH(const bool, byKey);
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QTest::keyClicks(field(), u"No answer"_s);
    if (byKey)
        QTest::keyClick(field(), Qt::Key_Escape);
    else
        QTest::mouseClick(m_pane->findChild<QToolButton *>(u"cancelReplyButton"_s), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_pane->focusWidget(), field());
    QCOMPARE(field()->toPlainText(), u"No answer"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QVERIFY(messageAt(1).context.quoted.isEmpty());
}

void TestMessageActions::escapeWithoutAReplyIsLeftToTheWindow()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    QAction close(m_pane.get());
    close.setShortcut(QKeySequence(Qt::Key_Escape));
    m_pane->addAction(&close);
    QSignalSpy closed(&close, &QAction::triggered);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_VERIFY(bar()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestMessageActions::theKeyboardGoesThroughTheMessages()
{
    open({{Direction::Inbound, u"first"_s, 9},
          {Direction::Outbound, u"deleted"_s, 8, Delivery::Read, 0, MessageKind::Deleted},
          {Direction::Inbound, u"last"_s, 5}});
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(barText(), u"last"_s);
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(barText(), u"first"_s); // what was deleted is passed over
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(barText(), u"first"_s);
    QTest::keyClick(field(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(barText(), u"last"_s);
    QTest::keyClick(field(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_VERIFY(!bar()->isVisible());
}

void TestMessageActions::eachConversationKeepsItsReply()
{
    const ConversationId first = open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    open({{Direction::Inbound, u"Another customer"_s, 5}}, u"34600000012"_s);
    QVERIFY(!bar()->isVisible());
    show(first);
    QVERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Two roses, please"_s);
}

void TestMessageActions::aReplyThatCanNotBeStoredStays()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    sabotage(
        u"CREATE TRIGGER full BEFORE INSERT ON whatsapp_messages BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTest::keyClicks(field(), u"precious"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(problem()->isVisible());
    QCOMPARE(field()->toPlainText(), u"precious"_s);
    QVERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Two roses, please"_s);
}

void TestMessageActions::whatHasNoIdCanNotBeAnswered()
{
    open({{Direction::Inbound, u"gone"_s, 5, Delivery::Read, 0, MessageKind::Deleted}});
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!hoverButton(0, u"hoverReply"_s)->isVisible());
    withMenu(0, [](QMenu &menu) {
        QVERIFY(!entry(menu, u"Reply"_s));
        QVERIFY(!entry(menu, u"React"_s));
    });
}

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
    QVERIFY(QCoro::waitFor(m_shop->outbox.undeleteFailed(id)));
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
