// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox/shop.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Takes what would go to the browser.
class Browser : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }

public:
    QList<QUrl> opened;
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
    void aClickOnALinkOpensTheBrowser();
    void markingALinkDoesNotOpenIt();
    void tryAgainQueuesTheMessageOnceMore();
    void keycapsAreSentAsTheyWereTyped();
    void theFieldGrowsToEightLines();
    void aMessageThatIsTooLongCanNotBeSent();
    void pastedTextIsPlain();
    void whatCanNotBeStoredGoesBackIntoTheField();
    void theWindowsStateFitsANarrowHeader();
    void theLastMessageLosesItsTailToTheNext();
    void everyRowHasItsHeightOnceReadingTurnsRound();

private:
    ConversationId open(const QList<Line> &lines, const QString &name = u"Ana"_s);
    QListView *view() const { return m_pane->findChild<QListView *>(u"messageList"_s); }
    QPlainTextEdit *field() const { return m_pane->findChild<QPlainTextEdit *>(u"composer"_s); }
    QToolButton *sendButton() const { return m_pane->findChild<QToolButton *>(u"sendButton"_s); }
    QModelIndex last() const { return view()->model()->index(view()->model()->rowCount() - 1, 0); }
    /// Where the text of an only, inbound bubble begins.
    QPoint textBegin(const QModelIndex &index) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ChatPane> m_pane;
};

void TestChatPane::init()
{
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
    const auto wrong = [this] {
        QStringList rows;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            QStyleOptionViewItem option;
            option.initFrom(view());
            option.rect = view()->visualRect(index);
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
    auto *chat = qobject_cast<ChatView *>(view());
    QVERIFY(chat);
    QSignalSpy retry(chat, &ChatView::retryRequested);
    QTRY_VERIFY(view()->visualRect(last()).isValid());
    const QRect row = view()->visualRect(last());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      QPoint(row.right() - space::l - 20, row.bottom() - 12));
    QCOMPARE(retry.count(), 1);
    QTRY_VERIFY(last().data(Qt::AccessibleTextRole).toString().contains(u"waiting"_s));
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

void TestChatPane::aMessageThatIsTooLongCanNotBeSent()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    auto *limit = m_pane->findChild<QLabel *>(u"characterLimit"_s);
    field()->setPlainText(QString(100, u'a'));
    QVERIFY(!limit->isVisible());
    field()->setPlainText(QString(4090, u'a'));
    QVERIFY(limit->isVisible());
    QCOMPARE(limit->text(), u"6"_s);
    QVERIFY(sendButton()->isEnabled());
    field()->setPlainText(QString(4097, u'a'));
    QVERIFY(!sendButton()->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->toPlainText().size(), 4097);
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
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
        other.setDatabaseName(m_shop->folder.filePath(u"shoptalk.db"_s));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(
            u"CREATE TRIGGER full BEFORE INSERT ON whatsapp_messages BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    }
    QSqlDatabase::removeDatabase(u"saboteur"_s);
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
