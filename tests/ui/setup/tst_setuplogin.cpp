// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppagescene.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

using Step = SetupFlow::Step;
using Kind = Error::Kind;

/// The step of the set-up at which the person logs in at Facebook.
class TestSetupLogin : public test::SetupPageScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin(Theme::Mode::Dark)); }
    void cleanup() { end(); }
    void explainsThenWaitsForTheLogin();
    void isNotWaitingForALoginThatNobodyAskedFor();
    void saysThatTheLoginPageHangs();
    void offersTheBrowserInstead();
    void takesATokenWithoutShowingIt();
    void leavesNothingOfATokenBehind();
    void choosesHowToLogInEachTimeItComesToTheStep();
    void b11_leadsToMetasOwnSignUp();
    void b11_saysWhichHalfOfASignUpIsMissing();
    void s4_showsWhoIsConnected();
    void showsThatTheLoginWasClosed();
    void offersToLogInAgain();
    void reconnectsAsItWasConnected_data();
    void reconnectsAsItWasConnected();
};

void TestSetupLogin::explainsThenWaitsForTheLogin()
{
    test::enter(*m_flow, Step::Explain);
    QTest::mouseClick(shown(u"connectFacebookButton"_s), Qt::LeftButton);
    test::setBusy(*m_flow, true);
    QVERIFY(!shown(u"connectFacebookButton"_s));
    QTest::mouseClick(shown(u"showLoginButton"_s), Qt::LeftButton);
    QTest::mouseClick(shown(u"cancelLoginButton"_s), Qt::LeftButton);
    QCOMPARE(script().commands,
             (QStringList{u"signIn dark "_s + QLocale().bcp47Name(), u"raiseLogin"_s, u"cancelLogin"_s}));
}

void TestSetupLogin::isNotWaitingForALoginThatNobodyAskedFor()
{
    test::enter(*m_flow, Step::Explain);
    test::setBusy(*m_flow, true); // going back is stored
    QVERIFY(!shown(u"showLoginButton"_s));
    QVERIFY(!shown(u"connectFacebookButton"_s)->isEnabled());
    test::setBusy(*m_flow, false);
    QVERIFY(shown(u"connectFacebookButton"_s)->isEnabled());
}

/// S1, S10
void TestSetupLogin::saysThatTheLoginPageHangs()
{
    const QString inWindow = u"signIn dark "_s + QLocale().bcp47Name();
    const QString inBrowser = u"signInWithBrowser "_s + QLocale().bcp47Name();
    test::enter(*m_flow, Step::Explain);
    QTest::mouseClick(shown(u"connectFacebookButton"_s), Qt::LeftButton);
    test::setBusy(*m_flow, true);
    test::setLoginPage(*m_flow, LoginPageState::Slow);
    QVERIFY(shownError().contains("slow to load"_L1));
    test::setLoginPage(*m_flow, LoginPageState::Hangs);
    QVERIFY(shownError().contains("does not answer"_L1));
    QVERIFY(shown(u"cancelLoginButton"_s)); // still waiting
    test::setLoginPage(*m_flow, LoginPageState::Fine);
    QCOMPARE(shownError(), QString());
    test::setLoginPage(*m_flow, LoginPageState::Hangs);
    QTest::mouseClick(shown(u"retryButton"_s), Qt::LeftButton);
    QCOMPARE(script().commands, (QStringList{inWindow, u"dropLogin"_s, inWindow}));
    test::setBusy(*m_flow, true);
    QCOMPARE(shownError(), QString());
    test::setLoginPage(*m_flow, LoginPageState::Hangs);
    QTest::mouseClick(shown(u"setupActionButton"_s), Qt::LeftButton);
    QCOMPARE(script().commands.mid(3), (QStringList{u"dropLogin"_s, inBrowser}));
}

/// S1, B11
void TestSetupLogin::offersTheBrowserInstead()
{
    test::enter(*m_flow, Step::Explain);
    const QString inBrowser = u"signInWithBrowser "_s + QLocale().bcp47Name();
    QTest::mouseClick(shown<QPushButton>(u"useBrowserButton"_s), Qt::LeftButton);
    QCOMPARE(script().commands, QStringList{inBrowser});
    test::setBusy(*m_flow, true);
    QVERIFY(shown<QPushButton>(u"showLoginButton"_s)->text().contains(u"again"_s));
    QTest::mouseClick(shown<QPushButton>(u"cancelLoginButton"_s), Qt::LeftButton);
    QCOMPARE(script().commands.last(), u"cancelLogin"_s);
    for (const QString &reason : {u"login_crashed"_s, u"login_unreachable"_s, u"login_error"_s}) {
        test::fail(*m_flow, Error::Kind::Malformed, reason);
        QTest::mouseClick(shown<QPushButton>(u"setupActionButton"_s), Qt::LeftButton);
        QCOMPARE(script().commands.last(), inBrowser);
    }
}

/// B11
void TestSetupLogin::takesATokenWithoutShowingIt()
{
    test::enter(*m_flow, Step::Explain);
    QTest::mouseClick(shown<QPushButton>(u"useTokenButton"_s), Qt::LeftButton);
    auto *field = shown<QLineEdit>(u"systemToken"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QVERIFY(!shown<QPushButton>(u"connectTokenButton"_s)->isEnabled());
    QApplication::clipboard()->setText(u" EAAInvented\n"_s);
    field->paste();
    QVERIFY(!field->displayText().contains(u'E'));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(script().commands, QStringList{u"useToken EAAInvented"_s});
    QCOMPARE(field->text(), QString());
    QVERIFY(!field->isUndoAvailable());
    QCOMPARE(QApplication::clipboard()->text(), QString());
    test::setBusy(*m_flow, true);
    QVERIFY(!field->isEnabled());
    test::fail(*m_flow, Error::Kind::Rejected, u"pasted_expired"_s);
    QVERIFY(shownError().contains(u"has expired"_s));
    QVERIFY(field->isVisible()); // to paste another one
}

void TestSetupLogin::leavesNothingOfATokenBehind()
{
    test::enter(*m_flow, Step::Explain);
    QTest::mouseClick(shown<QPushButton>(u"useTokenButton"_s), Qt::LeftButton);
    auto *field = shown<QLineEdit>(u"systemToken"_s);
    QTest::keyClicks(field, u"EAATyped"_s);
    const QString characters = field->text(); // shares what the field holds
    QTest::mouseClick(shown<QPushButton>(u"leaveTokenButton"_s), Qt::LeftButton);
    QCOMPARE(field->text(), QString());
    QCOMPARE(characters, QString(8, QChar(0)));
    QVERIFY(shown<QPushButton>(u"connectFacebookButton"_s));
    QCOMPARE(script().commands, QStringList());
}

void TestSetupLogin::choosesHowToLogInEachTimeItComesToTheStep()
{
    script().account.connectedBy = ConnectedBy::PastedToken;
    test::enter(*m_flow, Step::Explain);
    QVERIFY(shown<QLineEdit>(u"systemToken"_s));
    test::enter(*m_flow, Step::BusinessManager);
    script().account.connectedBy = ConnectedBy::Login; // another account is added
    test::enter(*m_flow, Step::Explain);
    QVERIFY(!shown<QLineEdit>(u"systemToken"_s));
    QVERIFY(shown<QPushButton>(u"connectFacebookButton"_s));
}

void TestSetupLogin::b11_leadsToMetasOwnSignUp()
{
    test::enter(*m_flow, Step::Explain);
    shown(u"signUpButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"signUp"_s});
    test::setBusy(*m_flow, true);
    QVERIFY(shown(u"showLoginButton"_s)); // the page can be opened again
    test::setBusy(*m_flow, false);
    test::fail(*m_flow, Kind::Cancelled, u"signup_cancelled"_s);
    QVERIFY(shownError().contains("was not finished"_L1));
    shown(u"retryButton"_s)->click();
    QCOMPARE(script().commands, QStringList({u"signUp"_s, u"signUp"_s}));
}

void TestSetupLogin::b11_saysWhichHalfOfASignUpIsMissing()
{
    test::enter(*m_flow, Step::Explain);
    shown(u"signUpButton"_s)->click();
    test::fail(*m_flow, Kind::Rejected, u"signup_without_code"_s);
    QVERIFY(shownError().contains("did not let Shoptalk in"_L1));
    shown(u"retryButton"_s)->click();
    QCOMPARE(script().commands, QStringList({u"signUp"_s, u"signUp"_s}));
    test::enter(*m_flow, Step::PhoneNumber);
    test::fail(*m_flow, Kind::Rejected, u"signup_unnamed"_s);
    QVERIFY(shownError().contains("choose again"_L1));
    QVERIFY(!shown(u"retryButton"_s)); // the list is there to choose from
}

void TestSetupLogin::s4_showsWhoIsConnected()
{
    script().account.id = AccountId(u"218"_s);
    script().account.name = u"Amelia Hartley"_s;
    test::enter(*m_flow, Step::BusinessManager);
    auto *person = shown<QWidget>(u"connectedPerson"_s);
    QVERIFY(person);
    const auto *name = person->findChild<QLabel *>();
    QVERIFY(name);
    QCOMPARE(name->text(), u"Amelia Hartley"_s);
    const auto shownColour = [person] {
        const QImage line = person->grab().toImage();
        const int inset = int(20 * line.devicePixelRatio());
        return line.pixelColor(inset, line.height() / 2 - inset / 2);
    };
    QVERIFY(shownColour() != QColor(Qt::red)); // initials
    script().picture = QImage(192, 192, QImage::Format_RGB32);
    script().picture.fill(Qt::red);
    Q_EMIT m_flow->pictureChanged();
    QCOMPARE(shownColour(), QColor(Qt::red));
}

void TestSetupLogin::showsThatTheLoginWasClosed()
{
    test::enter(*m_flow, Step::Explain);
    shown(u"connectFacebookButton"_s)->click();
    test::setBusy(*m_flow, true);
    test::fail(*m_flow, Kind::Cancelled, u"login_closed"_s);
    QVERIFY(shownError().startsWith("The login window was closed\n"_L1));
    QVERIFY(!shown(u"retryButton"_s));
    QVERIFY(shown(u"connectFacebookButton"_s));
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QCOMPARE(script().commands.size(), 2);
}

void TestSetupLogin::offersToLogInAgain()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Subscribe);
    test::fail(*m_flow, Kind::Secrets, u"sealed_value_damaged"_s);
    shown(u"setupActionButton"_s)->click();
    QCOMPARE(script().commands, (QStringList{u"signInAgain"_s, u"signIn dark "_s + QLocale().bcp47Name()}));
}

void TestSetupLogin::reconnectsAsItWasConnected_data()
{
    QTest::addColumn<ConnectedBy>("connectedBy");
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QString>("shownField");
    QTest::addColumn<QString>("title");
    QTest::newRow("a login") << ConnectedBy::Login << QStringList{u"signIn dark "_s + QLocale().bcp47Name()}
                             << u"connectFacebookButton"_s << u"Log in to Facebook again"_s;
    QTest::newRow("a pasted token") << ConnectedBy::PastedToken << QStringList() << u"systemToken"_s
                                    << u"Paste a new token"_s;
    QTest::newRow("a sign-up") << ConnectedBy::SignUp << QStringList{u"signUp"_s}
                               << u"connectFacebookButton"_s << u"Connect again through Meta’s sign-up"_s;
}

/// S23, B11: one click leads to where the account came from.
void TestSetupLogin::reconnectsAsItWasConnected()
{
    QFETCH(const ConnectedBy, connectedBy);
    QFETCH(const QStringList, commands);
    QFETCH(const QString, shownField);
    QFETCH(const QString, title);
    test::fillSamples(script(), false);
    script().account.connectedBy = connectedBy;
    test::enter(*m_flow, Step::Explain);
    QVERIFY(m_page->findChild<QWidget *>(shownField)->isVisible()); // also without Reconnect: its token died
    QCOMPARE(m_page->findChild<QLabel *>(u"setupTitle"_s)->text(), title);
    m_page->reconnect();
    QCOMPARE(script().commands, commands);
    QVERIFY(m_page->findChild<QWidget *>(shownField)->isVisible());
    // The step's button leads there too; a system user's is another one.
    script().commands.clear();
    if (connectedBy != ConnectedBy::PastedToken)
        shown(u"connectFacebookButton"_s)->click();
    QCOMPARE(script().commands, commands);
}

QTEST_MAIN(TestSetupLogin)
#include "tst_setuplogin.moc"
