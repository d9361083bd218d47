// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleparts.h"
#include "shopdata.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/repliespage.h"
#include "ui/settings/settingsview.h"
#include "ui/theme/languages.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The language is changed in the running console, with its real translations.
class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingChangesAtOnceAndThePersonStaysWhereTheyWere();
    void theKeyboardChangesItAndKeepsTheFocus();
    void whatIsNotSavedInTheSettingsIsNotLostUnasked();
    void theChoiceIsThereAtTheNextStart();
    void theCommandLineStandsAboveTheChoice();
    void whatWasNotOpenIsInTheNewLanguageToo();
    void aLockedConsoleAsksInTheNewLanguage();
    void qtsOwnButtonsSayWhatOursSay();

private:
    MainWindow &window() const { return m_parts->shell.window; }
    PageNavigator &pages() const { return m_parts->sessions.session()->pages(); }
    InboxPage *inbox() const { return window().findChild<InboxPage *>(); }
    QComboBox *choice() const { return window().findChild<QComboBox *>(u"languageChoice"_s); }
    QPlainTextEdit *composer() const { return window().findChild<QPlainTextEdit *>(u"composer"_s); }
    QListView *chat() const { return window().findChild<QListView *>(u"messageList"_s); }
    /// What a screen reader says of the list of conversations.
    QString listName() const
    {
        return window().findChild<QListView *>(u"conversationList"_s)->accessibleName();
    }
    QStringList menus() const
    {
        QStringList titles;
        for (const QAction *menu : window().menuBar()->actions())
            titles << menu->text();
        return titles;
    }
    void start(const QString &language = {});
    void openConversation();
    void choose(const QString &code);
    /// The first message on the screen, and where it begins.
    std::pair<QString, int> place() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
    ConversationId m_conversation;
};

void TestLanguage::init()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = test::putConversation(m_folder->path(), 200);
}

void TestLanguage::cleanup()
{
    m_parts.reset();
    useLanguage(*qApp, QLocale(u"en"_s));
}

void TestLanguage::start(const QString &language)
{
    m_parts.reset();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path(), language);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
}

void TestLanguage::openConversation()
{
    pages().showInbox();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), support::patienceMs));
    inbox()->goTo(m_conversation);
    QCOMPARE(inbox()->openConversation(), m_conversation);
}

void TestLanguage::choose(const QString &code)
{
    pages().showSettingsPage<LanguagePage>();
    const int row = choice()->findData(code);
    QVERIFY(row >= 0);
    const QPointer<QComboBox> former = choice();
    choice()->setCurrentIndex(row);
    Q_EMIT choice()->activated(row);
    QTRY_VERIFY(!former); // the page was created again
}

std::pair<QString, int> TestLanguage::place() const
{
    const QModelIndex first = chat()->indexAt(QPoint(chat()->viewport()->width() / 2, 0));
    return {first.data().toString(), chat()->visualRect(first).top()};
}

void TestLanguage::everythingChangesAtOnceAndThePersonStaysWhereTheyWere()
{
    start(u"en"_s);
    openConversation();
    const QString english = listName();
    const UnlockedSession *session = m_parts->sessions.session();
    QTest::keyClicks(composer(), u"See you at nine"_s);
    // Far up, so that older messages have to be read again, and somewhere within a message.
    for (int i = 0; i < 40 && place().first > u"1040"_s; ++i) {
        chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->value() - 400);
        QCoreApplication::processEvents();
    }
    chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->value() + 7);
    const auto before = place();
    QVERIFY2(before.first < u"1100"_s && before.second < 0, qPrintable(before.first));

    choose(u"ar"_s);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
    const auto *settings = window().findChild<SettingsView *>();
    QVERIFY(qobject_cast<LanguagePage *>(settings->currentPage()));
    QVERIFY(settings->isVisible());
    const QString title = settings->findChild<QLabel *>(u"settingsTitle"_s)->text();
    QCOMPARE(title, LanguagePage::tr("Language"));
    QVERIFY(title != u"Language"_s);
    QVERIFY(menus().contains(MainWindow::tr("&Appearance")));
    QVERIFY(!menus().contains(u"&Appearance"_s));

    pages().showInbox();
    QVERIFY(listName() != english);
    QCOMPARE(listName(), ConversationList::tr("Conversations"));
    QCOMPARE(inbox()->openConversation(), m_conversation);
    QCOMPARE(composer()->toPlainText(), u"See you at nine"_s);
    QTRY_COMPARE(place(), before);

    choose(u"en"_s);
    QCOMPARE(window().layoutDirection(), Qt::LeftToRight);
    pages().showInbox();
    QCOMPARE(listName(), english);
    QCOMPARE(inbox()->openConversation(), m_conversation);
    QCOMPARE(composer()->toPlainText(), u"See you at nine"_s);
    QTRY_COMPARE(place(), before);
    QCOMPARE(m_parts->sessions.session(), session);
    QCOMPARE(m_parts->lock.state(), LockController::State::Unlocked);
}

void TestLanguage::theKeyboardChangesItAndKeepsTheFocus()
{
    start(u"en"_s);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), support::patienceMs));
    pages().showSettingsPage<LanguagePage>();
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_Down);
    QTRY_COMPARE(m_parts->shell.language.current(), u"es"_s);
    QTRY_VERIFY(choice()->hasFocus());
    QTest::keyClick(choice(), Qt::Key_Up);
    QTRY_COMPARE(m_parts->shell.language.current(), u"en"_s);
    QTRY_VERIFY(choice()->hasFocus());
}

void TestLanguage::whatIsNotSavedInTheSettingsIsNotLostUnasked()
{
    start(u"en"_s);
    pages().showSettingsPage<RepliesPage>();
    const auto reply = [this] { return window().findChild<QPlainTextEdit *>(u"replyText"_s); };
    reply()->setPlainText(u"We are open from"_s);
    pages().showSettingsPage<LanguagePage>();
    const int row = choice()->findData(u"es"_s);
    choice()->setCurrentIndex(row);
    Q_EMIT choice()->activated(row);
    auto *question = window().findChild<QMessageBox *>(u"discardForLanguageDialog"_s);
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!window().findChild<QMessageBox *>(u"discardForLanguageDialog"_s));
    QCOMPARE(m_parts->shell.language.current(), u"en"_s);
    QCOMPARE(reply()->toPlainText(), u"We are open from"_s);
    Q_EMIT choice()->activated(row);
    window().findChild<QPushButton *>(u"confirmDiscardForLanguageButton"_s)->click();
    QTRY_COMPARE(m_parts->shell.language.current(), u"es"_s);
    QVERIFY(reply()->toPlainText().isEmpty());
    choose(u"en"_s); // nothing is unsaved now
}

void TestLanguage::theChoiceIsThereAtTheNextStart()
{
    start(u"en"_s);
    choose(u"pt_BR"_s);
    start();
    QCOMPARE(m_parts->shell.language.current(), u"pt_BR"_s);
    QCOMPARE(QLocale().language(), QLocale::Portuguese);
    pages().showSettingsPage<LanguagePage>();
    QCOMPARE(choice()->currentText(), u"Português (Brasil)"_s);
    choose({}); // the same as the computer
    start();
    QCOMPARE(m_parts->shell.language.current(), QString());
    QCOMPARE(QLocale().language(), QLocale::system().language());
}

void TestLanguage::theCommandLineStandsAboveTheChoice()
{
    start(u"en"_s);
    choose(u"de"_s);
    start(u"fr"_s);
    QCOMPARE(m_parts->shell.language.current(), u"fr"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    start();
    QCOMPARE(m_parts->shell.language.current(), u"de"_s);
}

void TestLanguage::whatWasNotOpenIsInTheNewLanguageToo()
{
    start(u"en"_s);
    choose(u"es"_s);
    pages().showInbox();
    QCOMPARE(listName(), ConversationList::tr("Conversations"));
    QVERIFY(listName() != u"Conversations"_s);
}

void TestLanguage::aLockedConsoleAsksInTheNewLanguage()
{
    start(u"en"_s);
    choose(u"es"_s);
    m_parts->lock.ask(LockPage::Mode::Unlock);
    const QString title = window().findChild<QLabel *>(u"lockTitle"_s)->text();
    QCOMPARE(title, LockPage::tr("Shoptalk is locked"));
    QVERIFY(title != u"Shoptalk is locked"_s);
}

/// Qt's Arabic has another word for "Cancel", which would stand beside ours.
void TestLanguage::qtsOwnButtonsSayWhatOursSay()
{
    useLanguage(*qApp, QLocale(u"ar"_s));
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), u"إلغاء"_s);
    QCOMPARE(buttons.button(QDialogButtonBox::Close)->text(), u"إغلاق"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
