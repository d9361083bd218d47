// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "shopdata.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"

#include <QAction>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = LockController::State;

/// Where a person is in the inbox, in the console's real window: after a lock and after a restart they go on
/// there.
class TestInboxPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void thePersonGoesOnWhereTheyWere_data();
    void thePersonGoesOnWhereTheyWere();
    void whileItIsLockedNothingOfItIsThere();
    void theDetailsStayClosed();
    void aConversationThatWasDeletedIsNotOpened();
    void anotherConversationThatIsAskedForIsOpened();

private:
    void start();
    void lock();
    void unlock();
    void open();
    MainWindow &window() const { return m_parts->shell.window; }
    PageNavigator &pages() const { return m_parts->sessions.session()->pages(); }
    InboxPage *inbox() const { return window().findChild<InboxPage *>(); }
    QPlainTextEdit *composer() const { return window().findChild<QPlainTextEdit *>(u"composer"_s); }
    QListView *chat() const { return window().findChild<QListView *>(u"messageList"_s); }
    QWidget *details() const { return window().findChild<QWidget *>(u"customerPane"_s); }
    int listWidth() const { return inbox()->findChild<QSplitter *>()->sizes().first(); }
    void toggleDetails();
    void dragSplitterTo(int x);
    /// The first message on the screen, and where it begins.
    std::pair<QString, int> place() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    ConversationId m_conversation;
};

void TestInboxPlace::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = test::putConversation(m_folder->path(), 300);
    start();
    m_parts->lock.ask(LockPage::Mode::Choose);
    Q_EMIT window().lockPage().passphraseChosen(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
}

void TestInboxPlace::start()
{
    m_parts.reset();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.keyStoreSelector.useFile();
    window().resize(1280, 800);
}

void TestInboxPlace::lock()
{
    m_parts->lock.lock(LockCause::Idle);
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Locked, support::patienceMs);
}

void TestInboxPlace::unlock()
{
    Q_EMIT window().lockPage().unlockRequested(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    pages().showInbox();
}

void TestInboxPlace::open()
{
    pages().showInbox();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), support::patienceMs));
    inbox()->goTo(m_conversation);
}

void TestInboxPlace::toggleDetails()
{
    for (QAction *action : inbox()->actions()) {
        if (shortcutOf(*action) == Shortcut::CustomerDetails)
            action->trigger();
    }
}

void TestInboxPlace::dragSplitterTo(int x)
{
    QSplitterHandle *handle = inbox()->findChild<QSplitter *>()->handle(1);
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 100));
    QTest::mouseMove(handle, handle->mapFrom(inbox(), QPoint(x, 100)));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFrom(inbox(), QPoint(x, 100)));
}

std::pair<QString, int> TestInboxPlace::place() const
{
    const QModelIndex first = chat()->indexAt(QPoint(chat()->viewport()->width() / 2, 0));
    return {first.data().toString(), chat()->visualRect(first).top()};
}

void TestInboxPlace::thePersonGoesOnWhereTheyWere_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("after a lock") << false;
    QTest::newRow("after a restart") << true;
}

void TestInboxPlace::thePersonGoesOnWhereTheyWere()
{
    QFETCH(const bool, isRestarted);
    open();
    toggleDetails();
    dragSplitterTo(420);
    QVERIFY2(qAbs(listWidth() - 420) <= 2, qPrintable(QString::number(listWidth())));
    const int width = listWidth();
    QTest::keyClicks(composer(), u"See you at nine"_s);
    for (int i = 0; i < 60 && place().first > u"1090"_s; ++i) {
        chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->value() - 400);
        QCoreApplication::processEvents();
    }
    chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->value() + 7);
    const auto before = place();
    QVERIFY2(before.first < u"1150"_s && before.second < 0, qPrintable(before.first));

    if (isRestarted) {
        start();
        m_parts->startup.open();
        QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Locked, support::patienceMs);
    } else {
        lock();
    }
    QVERIFY(!inbox());
    unlock();
    QCOMPARE(inbox()->openConversation(), m_conversation);
    QTRY_COMPARE(place(), before);
    QCOMPARE(composer()->toPlainText(), u"See you at nine"_s);
    QCOMPARE(listWidth(), width);
    QVERIFY(details() && details()->isVisible());
    test::keepPicture(window().grab(), isRestarted ? u"inbox-place-restarted"_s : u"inbox-place-unlocked"_s);
}

void TestInboxPlace::whileItIsLockedNothingOfItIsThere()
{
    open();
    lock();
    QVERIFY(!inbox());
    QVERIFY(window().findChildren<QPlainTextEdit *>().isEmpty());
    QFile settings(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray stored = settings.readAll();
    QVERIFY(stored.contains("list_width"));
    QVERIFY(!stored.contains(m_conversation.value().toUtf8()));
    QVERIFY(!stored.contains("7700"));
}

void TestInboxPlace::theDetailsStayClosed()
{
    open();
    toggleDetails();
    QVERIFY(details()->isVisible());
    toggleDetails();
    lock();
    unlock();
    QCOMPARE(inbox()->openConversation(), m_conversation);
    QVERIFY(!details() || !details()->isVisible());
}

void TestInboxPlace::aConversationThatWasDeletedIsNotOpened()
{
    open();
    lock();
    {
        Store store(m_parts->shell.databasePath());
        QVERIFY(QCoro::waitFor(store.open()));
        const auto remove = [this](StoreSession &session) {
            return session.privacy.softDelete(m_conversation, QDateTime::currentDateTimeUtc());
        };
        QVERIFY(QCoro::waitFor(store.write(remove)));
    }
    unlock();
    QVERIFY(inbox()->openConversation().isEmpty());
    QVERIFY(inbox()->isVisible());
}

void TestInboxPlace::anotherConversationThatIsAskedForIsOpened()
{
    open();
    lock();
    ConversationId other;
    {
        Store store(m_parts->shell.databasePath());
        QVERIFY(QCoro::waitFor(store.open()));
        const auto add = [](StoreSession &session) {
            return session.conversations.resolve(PhoneNumberId(u"61"_s),
                                                 customerNamed(u"Bea"_s, u"34600000002"_s));
        };
        other = QCoro::waitFor(store.write(add)).value();
    }
    unlock();
    inbox()->goTo(other, u"Hello Bea"_s); // as an answer in a notification that could not be sent does
    QCOMPARE(inbox()->openConversation(), other);
    QCOMPARE(composer()->toPlainText(), u"Hello Bea"_s);
}

QTEST_MAIN(TestInboxPlace)
#include "tst_inboxplace.moc"
