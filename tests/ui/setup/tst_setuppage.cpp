// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/setupsamples.h"
#include "ui/setup/setuppage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

using Step = SetupFlow::Step;
using Kind = Error::Kind;
using test::SetupScript;

class TestSetupPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pairsWithWhatWasTyped();
    void pairsOnEnterInAnyField();
    void asksForWhatIsMissingFirst();
    void putsTheKeyboardWhereItIsNeeded();
    void showsWhichFieldIsWrongUntilItIsMended();
    void freezesTheFormWhilePairing();
    void explainsThenWaitsForTheLogin();
    void isNotWaitingForALoginThatNobodyAskedFor();
    void saysThatTheLoginPageHangs();
    void offersTheBrowserInstead();
    void b11_leadsToMetasOwnSignUp();
    void b11_saysWhichHalfOfASignUpIsMissing();
    void takesATokenWithoutShowingIt();
    void leavesNothingOfATokenBehind();
    void choosesHowToLogInEachTimeItComesToTheStep();
    void showsAProblemFromBeforeThePage();
    void s4_showsWhoIsConnected();
    void showsThatTheLoginWasClosed();
    void offersToLogInAgain();
    void reconnectsAsItWasConnected_data();
    void reconnectsAsItWasConnected();
    void forgetsAMessageWhenTriedAgain();
    void announcesAMessageAsAnAlert();
    void connectsTheNumberByItself();
    void opensTheInbox();
    void canPairAgainLaterOn();
    void hasOneVisibleWidgetOfEachName_data();
    void hasOneVisibleWidgetOfEachName();
    void everythingIsReachedByTabAndHasAName_data();
    void everythingIsReachedByTabAndHasAName();

private:
    template <class Widget = QPushButton>
    Widget *shown(const QString &name) const;
    SetupScript &script() const { return test::scriptOf(*m_flow); }
    QString shownError() const;
    void typePairing();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SetupFlow> m_flow;
    std::unique_ptr<SetupPage> m_page;
};

template <class Widget>
Widget *TestSetupPage::shown(const QString &name) const
{
    const QList<Widget *> all = m_page->findChildren<Widget *>(name);
    const auto found =
        std::find_if(all.begin(), all.end(), [](const Widget *widget) { return widget->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

QString TestSetupPage::shownError() const
{
    const auto *notice = shown<QWidget>(u"setupError"_s);
    return notice ? notice->property("text").toString() : QString();
}

void TestSetupPage::init()
{
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Dark);
    m_flow = test::makeSetupFlow();
    m_page = std::make_unique<SetupPage>(*m_flow, *m_theme);
    m_page->resize(900, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
}

void TestSetupPage::cleanup()
{
    m_page.reset();
    m_flow.reset();
    m_theme.reset();
}

void TestSetupPage::typePairing()
{
    QTest::keyClicks(shown<QLineEdit>(u"relayAddress"_s), u"relay.example"_s);
    QTest::keyClicks(shown<QLineEdit>(u"pairingCode"_s), u"k7qm2xrp"_s);
    shown<QLineEdit>(u"deviceName"_s)->setText(u"Till"_s);
}

void TestSetupPage::pairsWithWhatWasTyped()
{
    QVERIFY(!shown<QLineEdit>(u"deviceName"_s)->text().isEmpty());
    typePairing();
    QTest::mouseClick(shown(u"pairButton"_s), Qt::LeftButton);
    QCOMPARE(script().commands, QStringList{u"pair relay.example K7QM-2XRP Till"_s});
}

void TestSetupPage::pairsOnEnterInAnyField()
{
    typePairing();
    for (const auto &name : {u"relayAddress"_s, u"pairingCode"_s, u"deviceName"_s, u"pairButton"_s})
        QTest::keyClick(shown<QWidget>(name), Qt::Key_Return);
    QCOMPARE(script().commands, QStringList(4, u"pair relay.example K7QM-2XRP Till"_s));
}

void TestSetupPage::asksForWhatIsMissingFirst()
{
    QTest::keyClicks(shown<QLineEdit>(u"pairingCode"_s), u"k7qm"_s);
    shown(u"pairButton"_s)->click();
    QCOMPARE(script().commands, QStringList());
    QTRY_COMPARE(QApplication::focusWidget(), shown<QWidget>(u"relayAddress"_s));
    QVERIFY(shown<QLineEdit>(u"pairingCode"_s)->accessibleDescription().contains("8 letters"_L1));
    typePairing();
    shown<QLineEdit>(u"pairingCode"_s)->setText(u"K7QM-2XRP"_s);
    shown(u"pairButton"_s)->click();
    QCOMPARE(script().commands.size(), 1);
}

void TestSetupPage::putsTheKeyboardWhereItIsNeeded()
{
    const auto focusIsAt = [this](const QString &name) {
        return support::waitUntil([&] {
            return QApplication::focusWidget() && QApplication::focusWidget() == shown<QWidget>(name);
        });
    };
    QVERIFY(focusIsAt(u"relayAddress"_s));
    m_page->setRelayAddress(u"relay.example"_s);
    QVERIFY(focusIsAt(u"pairingCode"_s));
    test::enter(*m_flow, Step::Explain);
    QVERIFY(focusIsAt(u"connectFacebookButton"_s));
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::BusinessManager);
    QVERIFY(focusIsAt(u"businessList"_s));
    test::fillManyBusinesses(script());
    test::enter(*m_flow, Step::BusinessManager);
    QVERIFY(focusIsAt(u"choiceSearch"_s));
    test::enter(*m_flow, Step::PhoneNumber);
    QVERIFY(focusIsAt(u"numberList"_s));
    test::fail(*m_flow, Kind::Network, u"answer_lost"_s);
    QVERIFY(focusIsAt(u"retryButton"_s));
    test::enter(*m_flow, Step::Done);
    QVERIFY(focusIsAt(u"openInboxButton"_s));
}

void TestSetupPage::showsWhichFieldIsWrongUntilItIsMended()
{
    typePairing();
    test::fail(*m_flow, Kind::Malformed, u"relay_address_invalid"_s);
    auto *address = shown<QLineEdit>(u"relayAddress"_s);
    QVERIFY(shownError().contains("not an address"_L1));
    QVERIFY(address->property("invalid").toBool());
    QTRY_COMPARE(QApplication::focusWidget(), address);
    QTest::keyClicks(address, u"x"_s);
    QVERIFY(!address->property("invalid").toBool());
    test::fail(*m_flow, Kind::Rejected, u"pairing_code_used"_s);
    QVERIFY(!address->property("invalid").toBool());
    QVERIFY(shown<QLineEdit>(u"pairingCode"_s)->property("invalid").toBool());
}

void TestSetupPage::freezesTheFormWhilePairing()
{
    typePairing();
    test::setBusy(*m_flow, true);
    for (const auto &name : {u"relayAddress"_s, u"pairingCode"_s, u"deviceName"_s, u"pairButton"_s})
        QVERIFY(!shown<QWidget>(name)->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QCOMPARE(script().commands, QStringList());
    test::setBusy(*m_flow, false);
    QVERIFY(shown(u"pairButton"_s)->isEnabled());
}

void TestSetupPage::explainsThenWaitsForTheLogin()
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

void TestSetupPage::isNotWaitingForALoginThatNobodyAskedFor()
{
    test::enter(*m_flow, Step::Explain);
    test::setBusy(*m_flow, true); // going back is stored
    QVERIFY(!shown(u"showLoginButton"_s));
    QVERIFY(!shown(u"connectFacebookButton"_s)->isEnabled());
    test::setBusy(*m_flow, false);
    QVERIFY(shown(u"connectFacebookButton"_s)->isEnabled());
}

void TestSetupPage::saysThatTheLoginPageHangs()
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

void TestSetupPage::offersTheBrowserInstead()
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

void TestSetupPage::takesATokenWithoutShowingIt()
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

void TestSetupPage::leavesNothingOfATokenBehind()
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

void TestSetupPage::choosesHowToLogInEachTimeItComesToTheStep()
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

/// A set-up that is resumed at the start can fail before the page exists.
void TestSetupPage::showsAProblemFromBeforeThePage()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Waba);
    test::fail(*m_flow, Kind::Network, u"meta_2"_s);
    m_page = std::make_unique<SetupPage>(*m_flow, *m_theme);
    m_page->show();
    QVERIFY(shownError().contains("Meta has a problem"_L1));
    QVERIFY(shown(u"retryButton"_s));
}

void TestSetupPage::b11_leadsToMetasOwnSignUp()
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

void TestSetupPage::b11_saysWhichHalfOfASignUpIsMissing()
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

void TestSetupPage::s4_showsWhoIsConnected()
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

void TestSetupPage::showsThatTheLoginWasClosed()
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

void TestSetupPage::offersToLogInAgain()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Subscribe);
    test::fail(*m_flow, Kind::Secrets, u"sealed_value_damaged"_s);
    shown(u"setupActionButton"_s)->click();
    QCOMPARE(script().commands, (QStringList{u"signInAgain"_s, u"signIn dark "_s + QLocale().bcp47Name()}));
}

void TestSetupPage::reconnectsAsItWasConnected_data()
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

/// S23, B11: one click opens the same way in which the account was connected.
void TestSetupPage::reconnectsAsItWasConnected()
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

void TestSetupPage::forgetsAMessageWhenTriedAgain()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Waba);
    test::fail(*m_flow, Kind::Network, u"meta_2"_s);
    QVERIFY(!shownError().isEmpty());
    shown(u"retryButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"retry"_s});
    test::setBusy(*m_flow, true);
    QCOMPARE(shownError(), QString());
    test::setBusy(*m_flow, false);
    QCOMPARE(shownError(), QString());
}

void TestSetupPage::announcesAMessageAsAnAlert()
{
    test::fail(*m_flow, Kind::Network, u"relay_unreachable"_s);
    QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(shown<QWidget>(u"setupError"_s));
    QVERIFY(alert);
    QCOMPARE(alert->role(), QAccessible::AlertMessage);
    QVERIFY(alert->text(QAccessible::Name).contains("The relay does not answer"_L1));
}

void TestSetupPage::connectsTheNumberByItself()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Subscribe);
    test::setBusy(*m_flow, true);
    QVERIFY(!shown(u"backButton"_s));
    test::fail(*m_flow, Kind::Rejected, u"number_claimed"_s);
    QVERIFY(shown(u"backButton"_s));
    shown(u"retryButton"_s)->click();
    shown(u"setupActionButton"_s)->click();
    QCOMPARE(script().commands, (QStringList{u"retry"_s, u"back"_s}));
}

void TestSetupPage::opensTheInbox()
{
    test::fillSamples(script(), false);
    QSignalSpy finished(m_page.get(), &SetupPage::finished);
    test::enter(*m_flow, Step::Done);
    QTRY_COMPARE(QApplication::focusWidget(), shown<QWidget>(u"openInboxButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
}

void TestSetupPage::canPairAgainLaterOn()
{
    QVERIFY(!shown(u"backButton"_s)); // nowhere to go back to on a new computer
    test::fillSamples(script(), false);
    script().lists.phoneNumbers.first().isActive = true;
    test::enter(*m_flow, Step::Pair);
    test::fail(*m_flow, Kind::Unauthorised, u"unauthorised"_s);
    QVERIFY(shownError().contains("no longer paired"_L1));
    shown(u"backButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"back"_s});
}

namespace {

void addEveryState()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("busy");
    QTest::addColumn<QString>("reason");
    const QMetaEnum steps = QMetaEnum::fromType<Step>();
    for (int i = 0; i < steps.keyCount(); ++i) {
        const QByteArray name = steps.key(i);
        const auto step = Step(steps.value(i));
        QTest::newRow(name) << step << false << QString();
        QTest::newRow(name + ", busy") << step << true << QString();
        QTest::newRow(name + ", failed") << step << false << u"meta_2"_s;
    }
}

} // namespace

void TestSetupPage::hasOneVisibleWidgetOfEachName_data()
{
    addEveryState();
}

void TestSetupPage::hasOneVisibleWidgetOfEachName()
{
    QFETCH(const Step, step);
    QFETCH(const bool, busy);
    QFETCH(const QString, reason);
    test::fillSamples(script(), false);
    test::enter(*m_flow, step);
    test::setBusy(*m_flow, busy);
    if (!reason.isEmpty())
        test::fail(*m_flow, Kind::Network, reason);
    QHash<QString, int> seen;
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && !widget->objectName().isEmpty()
            && !widget->objectName().startsWith("qt_"_L1))
            QCOMPARE(++seen[widget->objectName()], 1);
    }
}

void TestSetupPage::everythingIsReachedByTabAndHasAName_data()
{
    addEveryState();
}

void TestSetupPage::everythingIsReachedByTabAndHasAName()
{
    QFETCH(const Step, step);
    QFETCH(const bool, busy);
    QFETCH(const QString, reason);
    test::fillSamples(script(), false);
    test::enter(*m_flow, step);
    test::setBusy(*m_flow, busy);
    if (!reason.isEmpty())
        test::fail(*m_flow, Kind::Network, reason);
    QCoreApplication::processEvents();
    QSet<QWidget *> visited;
    for (int i = 0; i < 30; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(m_page.get(), Qt::Key_Tab);
    }
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QListView *>(widget);
        // The button in a search field that empties it is one more way, not the only one.
        if (!isControl || !widget->isVisible() || !widget->isEnabled()
            || qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue;
        QVERIFY2(visited.contains(widget), qPrintable(widget->objectName()));
        QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestSetupPage)
#include "tst_setuppage.moc"
