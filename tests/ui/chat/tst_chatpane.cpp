// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "domain/servicewindow.h"
#include "tests/ui/inbox/shop.h"
#include "tests/ui/pictures.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/messagedelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Takes what would go to the browser.
class Browser : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }

public:
    QList<QUrl> opened;
};

/// The computer's clock, moved.
class MovedClock final : public Clock {
public:
    std::chrono::seconds ahead{0};
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(ahead.count()); }
};

class TestChatPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void showsAHintWhenNothingIsOpen();
    void marksTextWithTheMouseAndCopiesIt();
    void aDoubleClickMarksAWord();
    void copiesTheWholeMessageWithoutAMark();
    void copyingAMessageWithoutTextLeavesTheClipboardAlone();
    void aClickOnALinkOpensTheBrowser();
    void aMapIsOpenedOnlyWhenThePersonAgrees();
    void aClickOnANumberCopiesIt();
    void markingALinkDoesNotOpenIt();
    void tryAgainQueuesTheMessageOnceMore();
    void keycapsAreSentAsTheyWereTyped();
    void theFieldGrowsToEightLines();
    void aMessageThatIsTooLongSaysSoAndGoesInParts();
    void aTextBeyondAllMeasureIsNotOfferedInParts();
    void theNoticeAboutATooLongTextFitsAnyWindow_data();
    void theNoticeAboutATooLongTextFitsAnyWindow();
    void emojiCountAsOneCharacter();
    void afterSendingTheFocusIsInTheField_data();
    void afterSendingTheFocusIsInTheField();
    void returnPressedTwiceSendsOnce();
    void whatIsTypedWhileAMessageIsStoredIsTheNext();
    void aDraftIsStoredAMomentAfterTyping();
    void aDraftIsStoredWhenAnotherConversationIsOpened();
    void whatCanNotBeStoredIsNotLostToAnotherConversation();
    void whatCanNotBeStoredIsThereAfterAWayToAnotherConversationAndBack();
    void aFailedMessageOffersRetryEditAndDelete_data();
    void aFailedMessageOffersRetryEditAndDelete();
    void editingPutsTheTextAboveWhatIsWritten();
    void whatIsSentWhileAMessageOpensForEditingGoesAlone();
    void anUncertainMessageMayBeDecided();
    void whatWaitsBehindAnUncertainMessageSaysWhy();
    void pastedTextIsPlain();
    void whatCanNotBeStoredGoesBackIntoTheField();
    void theWindowsStateFitsANarrowHeader();
    void theComposerClosesTheMomentTheWindowDoes();
    void afterASleepTheWindowIsClosed();
    void aMessageThatComesTooLateStaysInTheField();
    void theCostOfTheNextMessageIsShown();
    void aMessageWithoutAStatusIsExplained();
    void aMessageThatIsHeldBackIsExplained();
    void theLastMessageLosesItsTailToTheNext();
    void everyRowHasItsHeightOnceReadingTurnsRound();

private:
    ConversationId open(const QList<Line> &lines, const QString &name = u"Ana"_s);
    Conversation conversation() const
    {
        return m_shop->store.reader().conversations.find(m_shop->messages.conversation())->value();
    }
    /// As after a change of the open conversation.
    void showAgain() { m_pane->showConversation(conversation()); }
    QListView *view() const { return m_pane->findChild<QListView *>(u"messageList"_s); }
    QPlainTextEdit *field() const { return m_pane->findChild<QPlainTextEdit *>(u"composer"_s); }
    QToolButton *sendButton() const { return m_pane->findChild<QToolButton *>(u"sendButton"_s); }
    QModelIndex last() const { return view()->model()->index(view()->model()->rowCount() - 1, 0); }
    /// Where the text of an only, inbound bubble begins.
    QPoint textBegin(const QModelIndex &index) const;

    /// Clicks a link under some bubble; false if there is none of this text in sight.
    bool clickContent(ContentAction::Kind kind);
    bool clickLink(const QString &text);
    /// As a slow disk: nothing is stored while it is held.
    void hold(bool isHeld);
    /// As a full disk, for messages.
    void refuseMessages();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    MovedClock m_clock;
    std::unique_ptr<ChatPane> m_pane;
};

void TestChatPane::init()
{
    m_clock.ahead = 0s;
    m_shop = std::make_unique<Shop>();
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme);
    m_pane->resize(800, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get(), shoptalk::support::patienceMs));
}

void TestChatPane::cleanup()
{
    m_pane.reset();
    m_shop.reset();
}

ConversationId TestChatPane::open(const QList<Line> &lines, const QString &name)
{
    const ConversationId id = m_shop->add(name, u"34600000011"_s, lines);
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    return id;
}

QPoint TestChatPane::textBegin(const QModelIndex &index) const
{
    const QRect row = view()->visualRect(index);
    return {row.left() + space::l + space::m, row.bottom() - space::s - 12};
}

/// B17: without waiting for anything, as the first picture after the change is seen too.
void TestChatPane::everyRowHasItsHeightOnceReadingTurnsRound()
{
    Theme large(*qApp, Theme::Mode::Light, 2.0);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, large);
    m_pane->resize(420, 600);
    m_pane->show();
    QList<Line> lines;
    for (int i = 0; i < 12; ++i) {
        lines << Line{i % 2 ? Direction::Outbound : Direction::Inbound,
                      QString(u"¿Os queda pan de centeno para mañana? "_s).repeated(i % 4 + 1), i};
    }
    open(lines);
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    int onScreen = 0;
    const auto wrong = [this, &onScreen] {
        QStringList rows;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            QStyleOptionViewItem option;
            option.initFrom(view());
            option.rect = view()->visualRect(index);
            if (!option.rect.intersects(view()->viewport()->rect()))
                continue; // it gets its height when it is scrolled to
            ++onScreen;
            option.widget = view();
            const int needed = view()->itemDelegate()->sizeHint(option, index).height();
            if (option.rect.height() != needed)
                rows << u"%1: %2 of %3"_s.arg(row).arg(option.rect.height()).arg(needed);
        }
        return rows.join(u", "_s);
    };
    QCOMPARE(wrong(), QString());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    (void)m_pane->grab();
    QCOMPARE(wrong(), QString());
    m_pane->resize(640, 600);
    (void)m_pane->grab();
    QCOMPARE(wrong(), QString());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    (void)m_pane->grab();
    QCOMPARE(wrong(), QString());
    QVERIFY(onScreen >= 4); // at least one each time
}

void TestChatPane::showsAHintWhenNothingIsOpen()
{
    QVERIFY(m_pane->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QVERIFY(!m_pane->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
    m_pane->showNothing();
    QVERIFY(m_pane->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
}

void TestChatPane::marksTextWithTheMouseAndCopiesIt()
{
    open({{Direction::Inbound, u"1️⃣ pan"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QPoint begin = textBegin(last());
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(view()->viewport(), begin + QPoint(20, 0));
    QTest::mouseMove(view()->viewport(), begin + QPoint(400, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(400, 0));
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1️⃣ pan"_s);
}

void TestChatPane::aDoubleClickMarksAWord()
{
    open({{Direction::Inbound, u"gracias por todo"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, textBegin(last()) + QPoint(8, 0));
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"gracias"_s);
}

void TestChatPane::copiesTheWholeMessageWithoutAMark()
{
    open({{Direction::Inbound, u"first"_s, 5}, {Direction::Outbound, u"second ❤️"_s, 4}});
    view()->setFocus();
    view()->setCurrentIndex(last());
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"second ❤️"_s);
}

void TestChatPane::copyingAMessageWithoutTextLeavesTheClipboardAlone()
{
    open({{Direction::Inbound, u"first"_s, 5},
          {Direction::Inbound, QString(), 4, Delivery::Read, 0, MessageKind::Image}});
    QGuiApplication::clipboard()->setText(u"kept"_s);
    view()->setFocus();
    view()->setCurrentIndex(last());
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"kept"_s);
}

void TestChatPane::aClickOnALinkOpensTheBrowser()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    open({{Direction::Inbound, u"https://shop.example/a and more"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QPoint begin = textBegin(last());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(230, 0)); // behind it
    QCOMPARE(browser.opened.size(), 0);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(20, 0));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://shop.example/a"_s)});
}

void TestChatPane::aMapIsOpenedOnlyWhenThePersonAgrees()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    open({{Direction::Inbound, u"Plaza"_s, 5, Delivery::Read, 0, MessageKind::Location}});
    QVERIFY(clickContent(ContentAction::Kind::OpenMap));
    auto *question = m_pane->findChild<QMessageBox *>(u"openMapDialog"_s);
    QVERIFY(question);
    question->reject();
    QCOMPARE(browser.opened.size(), 0);
    QTRY_VERIFY(!m_pane->findChild<QMessageBox *>(u"openMapDialog"_s));
    QVERIFY(clickContent(ContentAction::Kind::OpenMap));
    m_pane->findChild<QPushButton *>(u"openMapButton"_s)->click();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.first().host(), u"www.openstreetmap.org"_s);
}

void TestChatPane::aClickOnANumberCopiesIt()
{
    open({{Direction::Inbound, u"first"_s, 5}});
    ContactCard card;
    card.formattedName = u"Ben"_s;
    card.phones = {{u"+34 600 000 002"_s, {}, {}}};
    Message message;
    message.id = newId<MessageId>();
    message.conversation = m_shop->messages.conversation();
    message.content = ContactsContent{{card}};
    message.sentAt = QDateTime::currentDateTimeUtc();
    const auto add = [&message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(add)));
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    QVERIFY(clickContent(ContentAction::Kind::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+34 600 000 002"_s);
}

void TestChatPane::markingALinkDoesNotOpenIt()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    open({{Direction::Inbound, u"https://shop.example/a"_s, 5}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QPoint begin = textBegin(last());
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(view()->viewport(), begin + QPoint(60, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, begin + QPoint(60, 0));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened.size(), 0);
}

void TestChatPane::tryAgainQueuesTheMessageOnceMore()
{
    open({{Direction::Inbound, u"Hola"_s, 9},
          {Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131026}});
    QTRY_VERIFY(clickLink(u"Try again"_s));
    QTRY_VERIFY(last().data(Qt::AccessibleTextRole).toString().contains(u"waiting"_s));
    QVERIFY(field()->hasFocus());
}

/// Clicks the first part of the last message that does this.
bool TestChatPane::clickContent(ContentAction::Kind kind)
{
    auto *delegate = qobject_cast<MessageDelegate *>(view()->itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(view());
    option.widget = view();
    option.rect = view()->visualRect(last());
    for (const ContentHit &hit : delegate->layOut(option, last()).content.hits) {
        if (hit.action.kind != kind)
            continue;
        const QPoint at = option.rect.topLeft() + hit.place.center().toPoint();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
        return view()->viewport()->rect().contains(at);
    }
    return false;
}

bool TestChatPane::clickLink(const QString &text)
{
    auto *delegate = qobject_cast<MessageDelegate *>(view()->itemDelegate());
    QStyleOptionViewItem option;
    option.initFrom(view());
    option.widget = view();
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        option.rect = view()->visualRect(index);
        for (const BubbleLink &link : delegate->layOut(option, index).links) {
            if (link.text != text)
                continue;
            const QPoint at = option.rect.topLeft() + link.place.center().toPoint();
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
            return view()->viewport()->rect().contains(at);
        }
    }
    return false;
}

void TestChatPane::refuseMessages()
{
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
        other.setDatabaseName(m_shop->folder.filePath(u"shoptalk.db"_s));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(
            u"CREATE TRIGGER full BEFORE INSERT ON whatsapp_messages BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    }
    QSqlDatabase::removeDatabase(u"saboteur"_s);
}

void TestChatPane::hold(bool isHeld)
{
    if (isHeld) {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other writer"_s);
        other.setDatabaseName(m_shop->folder.filePath(u"shoptalk.db"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        return;
    }
    QVERIFY(QSqlQuery(QSqlDatabase::database(u"other writer"_s)).exec(u"ROLLBACK"_s));
    QSqlDatabase::removeDatabase(u"other writer"_s);
}

void TestChatPane::afterSendingTheFocusIsInTheField_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by the mouse") << true;
    QTest::newRow("by Space on the button") << false;
}

/// The button disables itself, and the focus must not fall on what comes next.
void TestChatPane::afterSendingTheFocusIsInTheField()
{
    QFETCH(const bool, byMouse);
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"one"_s);
    sendButton()->setFocus();
    if (byMouse)
        QTest::mouseClick(sendButton(), Qt::LeftButton);
    else
        QTest::keyClick(sendButton(), Qt::Key_Space);
    QVERIFY(field()->hasFocus());
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QVERIFY(field()->hasFocus());
}

void TestChatPane::returnPressedTwiceSendsOnce()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"once"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(field()->toPlainText(), u"once"_s); // as long as it is not safe
    hold(false);
    QTRY_COMPARE(field()->toPlainText(), QString());
    QTest::keyClicks(field(), u"done"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(last().data().toString(), u"done"_s);
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestChatPane::whatIsTypedWhileAMessageIsStoredIsTheNext()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"first"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"second"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"third"_s);
    hold(false);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), u"first"_s);
    QCOMPARE(last().data().toString(), u"second"_s);
    QCOMPARE(field()->toPlainText(), u"third"_s);
}

void TestChatPane::aDraftIsStoredAMomentAfterTyping()
{
    const ConversationId id = open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"half a thou"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(id)->value().draft, u"half a thou"_s);
    field()->clear();
    QTRY_COMPARE(m_shop->store.reader().conversations.find(id)->value().draft, QString());
}

void TestChatPane::aDraftIsStoredWhenAnotherConversationIsOpened()
{
    const ConversationId ana = open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"for Ana"_s);
    const ConversationId luis = m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    const Conversation anaBefore = m_shop->store.reader().conversations.find(ana)->value();
    m_pane->showConversation(m_shop->store.reader().conversations.find(luis)->value());
    QCOMPARE(field()->toPlainText(), QString());
    m_pane->showConversation(anaBefore); // at once, while the store still works on it
    QCOMPARE(field()->toPlainText(), u"for Ana"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"for Ana"_s);
    m_pane.reset();
    QTRY_COMPARE(m_shop->store.reader().conversations.find(luis)->value().draft, QString());
}

void TestChatPane::whatCanNotBeStoredIsNotLostToAnotherConversation()
{
    const ConversationId ana = open({{Direction::Inbound, u"Hola"_s, 5}});
    const ConversationId luis = m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    refuseMessages();
    QTest::keyClicks(field(), u"precious"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    m_pane->showConversation(m_shop->store.reader().conversations.find(luis)->value());
    QTest::keyClicks(field(), u"other"_s);
    hold(false);
    QTRY_VERIFY(m_pane->findChild<QLabel *>(u"chatProblem"_s)->isVisible());
    QCOMPARE(field()->toPlainText(), u"other"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"precious"_s);
}

void TestChatPane::whatCanNotBeStoredIsThereAfterAWayToAnotherConversationAndBack()
{
    const ConversationId ana = open({{Direction::Inbound, u"Hola"_s, 5}});
    const ConversationId luis = m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    const auto show = [this](const ConversationId &id) {
        m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    };
    refuseMessages();
    QTest::keyClicks(field(), u"precious"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"precious"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    show(luis);
    show(ana);
    QCOMPARE(field()->toPlainText(), QString()); // it is on its way, and is not offered a second time
    QTest::keyClicks(field(), u"more"_s);
    hold(false);
    QTRY_COMPARE(field()->toPlainText(), u"precious\nmore"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"precious\nmore"_s);
}

void TestChatPane::aFailedMessageOffersRetryEditAndDelete_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("left"); ///< In the field.
    QTest::addColumn<int>("rows");
    QTest::newRow("try again, by its link") << u"Try again"_s << 0 << QString() << 2;
    QTest::newRow("try again, by key") << QString() << int(Qt::Key_Return) << QString() << 2;
    QTest::newRow("edit, by its link") << u"Edit"_s << 0 << u"No llegó"_s << 1;
    QTest::newRow("edit, by key") << QString() << int(Qt::Key_F2) << u"No llegó"_s << 1;
    QTest::newRow("delete, by its link") << u"Delete"_s << 0 << QString() << 1;
    QTest::newRow("delete, by key") << QString() << int(Qt::Key_Delete) << QString() << 1;
}

void TestChatPane::aFailedMessageOffersRetryEditAndDelete()
{
    QFETCH(const QString, link);
    QFETCH(const int, key);
    QFETCH(const QString, left);
    QFETCH(const int, rows);
    const ConversationId id = open({{Direction::Inbound, u"Hola"_s, 9},
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
        QVERIFY(QCoro::waitFor(m_shop->outbox.undeleteFailed(failed)));
        QCOMPARE(view()->model()->rowCount(), 2);
    }
    if (!left.isEmpty())
        QCOMPARE(m_shop->store.reader().conversations.find(id)->value().draft, left);
}

void TestChatPane::editingPutsTheTextAboveWhatIsWritten()
{
    open({{Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131026},
          {Direction::Inbound, u"Hola"_s, 4}});
    QTest::keyClicks(field(), u"and more"_s);
    QTRY_VERIFY(clickLink(u"Edit"_s));
    QTRY_COMPARE(field()->toPlainText(), u"No llegó\nand more"_s);
}

/// Enter comes before the edit is stored: what was written goes out, once, and the failed text stays a draft.
void TestChatPane::whatIsSentWhileAMessageOpensForEditingGoesAlone()
{
    const ConversationId id = open({{Direction::Outbound, u"No llegó"_s, 5, Delivery::Failed, 131026},
                                    {Direction::Inbound, u"Hola"_s, 4}});
    QTest::keyClicks(field(), u"and more"_s);
    QTRY_VERIFY(clickLink(u"Edit"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(field()->toPlainText(), u"No llegó"_s);
    QTRY_COMPARE(last().data(Qt::DisplayRole).toString(), u"and more"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(id)->value().draft, u"No llegó"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(last().data(Qt::DisplayRole).toString(), u"No llegó"_s);
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestChatPane::anUncertainMessageMayBeDecided()
{
    open({{Direction::Inbound, u"Hola"_s, 9}, {Direction::Outbound, u"¿Llegó?"_s, 5, Delivery::Uncertain}});
    QVERIFY(last().data(Qt::AccessibleTextRole).toString().contains(u"We don't know yet"_s));
    QTRY_VERIFY(clickLink(u"It was sent"_s));
    QTRY_COMPARE(last().data(MessageListModel::DeliveryRole).toInt(), int(Delivery::Sent));
    QVERIFY(!clickLink(u"It was sent"_s));
}

void TestChatPane::whatWaitsBehindAnUncertainMessageSaysWhy()
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

void TestChatPane::keycapsAreSentAsTheyWereTyped()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    field()->setFocus();
    QGuiApplication::clipboard()->setText(u"Opción 1️⃣ 🏳️‍🌈"_s);
    field()->paste();
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(last().data().toString(), u"Opción 1️⃣ 🏳️‍🌈"_s);
}

void TestChatPane::theFieldGrowsToEightLines()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    const int one = field()->height();
    field()->setPlainText(u"a\nb\nc"_s);
    const int three = field()->height();
    field()->setPlainText(u"1\n2\n3\n4\n5\n6\n7\n8"_s);
    const int eight = field()->height();
    field()->setPlainText(u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11"_s);
    QVERIFY(one < three && three < eight);
    QCOMPARE(field()->height(), eight);
    field()->clear();
    QCOMPARE(field()->height(), one);
}

void TestChatPane::aMessageThatIsTooLongSaysSoAndGoesInParts()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    auto *limit = m_pane->findChild<QLabel *>(u"characterLimit"_s);
    auto *notice = m_pane->findChild<QLabel *>(u"composerTooLong"_s);
    auto *inParts = m_pane->findChild<QPushButton *>(u"sendPartsButton"_s);
    field()->setPlainText(QString(100, u'a'));
    QVERIFY(!limit->isVisible());
    field()->setPlainText(QString(4090, u'a'));
    QVERIFY(limit->isVisible());
    QCOMPARE(limit->text(), u"6"_s);
    QVERIFY(sendButton()->isEnabled());
    QVERIFY(!notice->isVisible());
    const QString text = u"Una frase de la tienda.\n"_s.repeated(230).trimmed(); // 5,519
    field()->setPlainText(text);
    QVERIFY(!sendButton()->isEnabled());
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QLocale().toString(5519)), qPrintable(notice->text()));
    QVERIFY(notice->text().contains(QLocale().toString(4096)));
    QVERIFY(inParts->text().contains(u"2"_s));
    QTest::keyClick(field(), Qt::Key_Return); // says so, and sends nothing
    QCOMPARE(field()->toPlainText(), text);
    QTest::keyClick(field(), Qt::Key_Tab); // the keyboard's way to the offer
    QVERIFY(inParts->hasFocus());
    QTest::keyClick(inParts, Qt::Key_Space);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(field()->toPlainText(), QString());
    QVERIFY(field()->hasFocus());
    const QString first = view()->model()->index(1, 0).data().toString();
    QCOMPARE(QString(first + u'\n' + last().data().toString()), text);
    QVERIFY(!notice->isVisible());
}

void TestChatPane::aTextBeyondAllMeasureIsNotOfferedInParts()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    field()->setPlainText(u"Una frase de la tienda.\n"_s.repeated(20'000));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"sendPartsButton"_s)->isVisible());
    QVERIFY(m_pane->findChild<QLabel *>(u"composerTooLong"_s)->text().contains(u"Shorten"_s));
}

void TestChatPane::theNoticeAboutATooLongTextFitsAnyWindow_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << false << false << 800 << 1.0;
    QTest::newRow("narrow dark") << true << false << 360 << 1.0;
    QTest::newRow("right to left") << false << true << 800 << 1.0;
    QTest::newRow("narrow at 200 percent") << false << false << 360 << 2.0;
}

void TestChatPane::theNoticeAboutATooLongTextFitsAnyWindow()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, rightToLeft);
    QFETCH(const int, width);
    QFETCH(const double, scale);
    Theme theme(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light, scale);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme);
    m_pane->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_pane->resize(width, 700);
    m_pane->show();
    open({{Direction::Inbound, u"Hola"_s, 9},
          {Direction::Outbound, u"¿Llegó?"_s, 5, Delivery::Uncertain},
          {Direction::Outbound, u"Y esto"_s, 4, Delivery::Queued},
          {Direction::Outbound, u"No llegó"_s, 3, Delivery::Failed, 131026}});
    field()->setPlainText(u"Una frase de la tienda.\n"_s.repeated(230));
    auto *inParts = m_pane->findChild<QPushButton *>(u"sendPartsButton"_s);
    auto *notice = m_pane->findChild<QLabel *>(u"composerTooLong"_s);
    const auto fits = [&] {
        return inParts->isVisible() && inParts->width() >= inParts->sizeHint().width()
            && notice->height() >= notice->heightForWidth(notice->width());
    };
    const bool isWhole = support::waitUntil(fits);
    keepPicture(m_pane->grab(),
                u"chat-too-long-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QVERIFY(isWhole);
    QVERIFY(m_pane->width() <= width);
    QVERIFY(m_pane->rect().contains(QRect(inParts->mapTo(m_pane.get(), QPoint()), inParts->size())));
    m_pane.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestChatPane::emojiCountAsOneCharacter()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    field()->setPlainText(u"😀"_s.repeated(4096));
    QVERIFY(sendButton()->isEnabled());
    field()->appendPlainText(u"😀"_s);
    QVERIFY(!sendButton()->isEnabled());
}

void TestChatPane::pastedTextIsPlain()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>bold</b>"_s);
    rich->setText(u"bold"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    field()->paste();
    QCOMPARE(field()->toPlainText(), u"bold"_s);
}

void TestChatPane::whatCanNotBeStoredGoesBackIntoTheField()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    refuseMessages();
    QTest::keyClicks(field(), u"precious"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    auto *problem = m_pane->findChild<QLabel *>(u"chatProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(field()->toPlainText(), u"precious"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
}

void TestChatPane::theWindowsStateFitsANarrowHeader()
{
    open({{Direction::Inbound, u"Hola"_s, 5}}, u"Maria Magdalena Wolkonskaja-Schulzendorf de la Torre"_s);
    auto *state = m_pane->findChild<QLabel *>(u"windowState"_s);
    auto *number = m_pane->findChild<QLabel *>(u"chatNumber"_s);
    QVERIFY(number->isVisible());
    QVERIFY(state->text().contains(u"until"_s));
    m_pane->resize(360, 600);
    QTRY_VERIFY(!number->isVisible());
    QVERIFY(state->isVisible());
    QVERIFY(state->geometry().right() <= m_pane->width());
    m_pane->resize(800, 600);
    QTRY_VERIFY(number->isVisible());
}

void TestChatPane::theComposerClosesTheMomentTheWindowDoes()
{
    MovedClock &clock = m_clock;
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme, nullptr, clock);
    m_pane->resize(800, 600);
    m_pane->show();
    open({{Direction::Inbound, u"Hola"_s, 0}});
    auto *state = m_pane->findChild<QLabel *>(u"windowState"_s);
    QVERIFY(field()->isVisible());
    clock.ahead = 24h - 30min;
    showAgain();
    QVERIFY2(state->text().contains(u"min"_s), qPrintable(state->text()));
    clock.ahead = 24h - 3s; // so many seconds are left
    showAgain();
    QVERIFY(field()->isVisible());
    QTRY_VERIFY(!field()->isVisible());
    QVERIFY(m_pane->findChild<QLabel *>(u"composerClosed"_s)->isVisible());
    QVERIFY(!ServiceWindow(conversation().lastInboundAt).isOpen(clock.now()));
}

void TestChatPane::afterASleepTheWindowIsClosed()
{
    MovedClock &clock = m_clock;
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme, nullptr, clock);
    m_pane->show();
    open({{Direction::Inbound, u"Hola"_s, 0}});
    QVERIFY(field()->isVisible());
    clock.ahead = 30h;
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QVERIFY(!field()->isVisible());
    clock.ahead = 0s; // somebody sets the clock back
    showAgain();
    QVERIFY(field()->isVisible());
}

void TestChatPane::aMessageThatComesTooLateStaysInTheField()
{
    MovedClock &clock = m_clock;
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme, nullptr, clock);
    m_pane->show();
    const ConversationId id = open({{Direction::Inbound, u"Hola"_s, 0}});
    QTest::keyClicks(field(), u"precious"_s);
    clock.ahead = 25h;
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!field()->isVisible());
    QCOMPARE(field()->toPlainText(), u"precious"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(id)->value().draft, u"precious"_s);
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
}

void TestChatPane::theCostOfTheNextMessageIsShown()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    auto *cost = m_pane->findChild<QLabel *>(u"nextMessageCost"_s);
    QTRY_VERIFY(cost->isVisible());
    QVERIFY2(cost->text().contains(u"free"_s), qPrintable(cost->text()));
    const auto useUp = [number = conversation().phoneNumber](StoreSession &session) -> Result<void> {
        for (int i = 0; i < freeServiceMessages; ++i) {
            const Result<void> noted = session.pricing.note(number, Wamid(QString::number(i)),
                                                            {u"free_customer_service"_s, u"service"_s},
                                                            QDateTime::currentDateTimeUtc());
            if (!noted)
                return noted;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(useUp)));
    showAgain();
    QTRY_VERIFY2(cost->text().contains(u"not set"_s), qPrintable(cost->text()));
    QSignalSpy prices(m_pane.get(), &ChatPane::requested);
    Q_EMIT cost->linkActivated(u"#prices"_s);
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices.at(0).at(0).value<ChatRequest>(), ChatRequest::EnterPrices);
    const Rate rate{u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.05"_s, QDate(2026, 10, 1)};
    const auto setPrice = [rate](StoreSession &session) { return session.pricing.replaceRates({rate}); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(setPrice)));
    showAgain();
    QTRY_VERIFY2(cost->text().contains(u"0.05"_s), qPrintable(cost->text()));
}

void TestChatPane::aMessageWithoutAStatusIsExplained()
{
    Message message;
    message.delivery = Delivery::Sent;
    QVERIFY(!SendProblems::missesStatusFrom(message).isValid()); // it had one
    message.noStatusSince = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    QCOMPARE(SendProblems::missesStatusFrom(message), message.noStatusSince.addSecs(15 * 60));
    QVERIFY(SendProblems::describe(message, false, true).contains(u"payment method"_s));
    QCOMPARE(SendProblems::describe(message, false, false), QString());
    message.delivery = Delivery::Delivered;
    QVERIFY(!SendProblems::missesStatusFrom(message).isValid());
}

void TestChatPane::aMessageThatIsHeldBackIsExplained()
{
    Message message;
    message.delivery = Delivery::Sent;
    message.noStatusSince = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    message.hold = DeliveryHold::QualityAssessment;
    QVERIFY(!SendProblems::missesStatusFrom(message).isValid());
    QVERIFY(SendProblems::describe(message).contains(u"template"_s));
    message.hold = DeliveryHold::Paused;
    QVERIFY(SendProblems::describe(message).contains(u"paused"_s));
    QVERIFY(SendProblems::actions(message).isEmpty());
    message.delivery = Delivery::Failed;
    QVERIFY(!SendProblems::describe(message).contains(u"paused"_s));
}

void TestChatPane::theLastMessageLosesItsTailToTheNext()
{
    const ConversationId id = open({{Direction::Inbound, u"one"_s, 3}});
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QRect tail(space::l - 6, view()->visualRect(last()).bottom() - 4, 4, 3);
    const QColor canvas = m_theme->colours().canvas;
    QVERIFY(view()->viewport()->grab().toImage().pixelColor(tail.center()) != canvas);
    m_shop->add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"two"_s, 2}});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_COMPARE(view()->viewport()->grab().toImage().pixelColor(tail.center()), canvas);
    Q_UNUSED(id)
}

QTEST_MAIN(TestChatPane)
#include "tst_chatpane.moc"
