// SPDX-License-Identifier: GPL-3.0-or-later
// Every step in both themes, both directions, narrow and wide, with text of twice the size: nothing may be
// cut off. The pictures are kept for people to look at.
#include "tests/ui/looks.h"
#include "tests/ui/setup/setupsamples.h"
#include "ui/setup/setuppage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

using Step = SetupFlow::Step;

/// A look at the page that is worth a picture.
struct Scene {
    QString name;
    std::function<void(SetupFlow &, SetupPage &)> play;
};

QList<Scene> scenes()
{
    const auto at = [](Step step) {
        return [step](SetupFlow &flow, SetupPage &) { test::enter(flow, step); };
    };
    const auto busyAt = [](Step step) {
        return [step](SetupFlow &flow, SetupPage &) {
            test::scriptOf(flow).lists.businessManagers.clear();
            test::enter(flow, step);
            test::setBusy(flow, true);
        };
    };
    const auto loadingAt = [](Step step) {
        return [step](SetupFlow &flow, SetupPage &) {
            test::scriptOf(flow).lists.wabas.clear();
            test::scriptOf(flow).lists.phoneNumbers.clear();
            test::enter(flow, step);
            test::setBusy(flow, true);
        };
    };
    /// A list that was never there, and no network to fetch it.
    const auto offlineAt = [](Step step) {
        return [step](SetupFlow &flow, SetupPage &) {
            test::scriptOf(flow).lists.businessManagers.clear();
            test::scriptOf(flow).lists.wabas.clear();
            test::scriptOf(flow).lists.phoneNumbers.clear();
            test::enter(flow, step);
            test::fail(flow, Error::Kind::Network, u"answer_lost"_s);
        };
    };
    const auto failing = [](Step step, Error::Kind kind, const QString &reason) {
        return [step, kind, reason](SetupFlow &flow, SetupPage &) {
            if (reason.startsWith("no_"_L1)) {
                test::scriptOf(flow).lists.businessManagers.clear();
                test::scriptOf(flow).lists.wabas.clear();
                test::scriptOf(flow).lists.phoneNumbers.clear();
            }
            test::enter(flow, step);
            test::fail(flow, kind, reason);
        };
    };
    const auto many = [](SetupFlow &flow, SetupPage &) {
        test::fillManyBusinesses(test::scriptOf(flow));
        test::enter(flow, Step::BusinessManager);
    };
    const auto unknownAt = [](Step step) {
        return [step](SetupFlow &flow, SetupPage &) {
            test::scriptOf(flow).account = {};
            test::enter(flow, step);
        };
    };
    const auto waiting = [](SetupFlow &flow, SetupPage &page) {
        test::enter(flow, Step::Explain);
        page.findChild<QPushButton *>(u"connectFacebookButton"_s)->click();
        test::setBusy(flow, true);
    };
    const auto hanging = [waiting](SetupFlow &flow, SetupPage &page) {
        waiting(flow, page);
        test::setLoginPage(flow, LoginPageState::Hangs);
    };
    const auto waitingForBrowser = [](SetupFlow &flow, SetupPage &page) {
        test::enter(flow, Step::Explain);
        page.findChild<QPushButton *>(u"useBrowserButton"_s)->click();
        test::setBusy(flow, true);
    };
    const auto token = [](SetupFlow &flow, SetupPage &page) {
        test::enter(flow, Step::Explain);
        page.findChild<QPushButton *>(u"useTokenButton"_s)->click();
        QTest::keyClicks(page.findChild<QLineEdit *>(u"systemToken"_s), u"EAAInvented"_s);
    };
    /// Its token has ended.
    const auto connectedBy = [](ConnectedBy way) {
        return [way](SetupFlow &flow, SetupPage &) {
            test::scriptOf(flow).account.connectedBy = way;
            test::enter(flow, Step::Explain);
            test::fail(flow, Error::Kind::Unauthorised, u"meta_190_463"_s);
        };
    };
    const auto tokenExpired = [](SetupFlow &flow, SetupPage &page) {
        test::enter(flow, Step::Explain);
        page.findChild<QPushButton *>(u"useTokenButton"_s)->click();
        test::fail(flow, Error::Kind::Rejected, u"pasted_expired"_s);
    };
    const auto done = [](SetupFlow &flow, SetupPage &) {
        QList<PhoneNumber> &numbers = test::scriptOf(flow).lists.phoneNumbers;
        numbers[0].isActive = numbers[0].isPrimary = true;
        numbers[1].isActive = true;
        test::enter(flow, Step::Done);
    };
    const auto proving = [](SetupFlow &flow, SetupPage &) {
        test::scriptOf(flow).stage = ConnectionStage::Testing;
        test::enter(flow, Step::Subscribe);
        test::setBusy(flow, true);
    };
    const auto lost = [](SetupFlow &flow, SetupPage &) {
        test::scriptOf(flow).stage = ConnectionStage::Testing;
        test::enter(flow, Step::Subscribe);
        test::fail(flow, Error::Kind::Rejected, u"loopback_lost"_s);
    };
    const auto chosen = [](SetupFlow &flow, SetupPage &) {
        test::scriptOf(flow).lists.wabas.removeLast();
        test::enter(flow, Step::Waba);
    };
    return {
        {u"1-pair"_s, at(Step::Pair)},
        {u"1-pair-busy"_s, busyAt(Step::Pair)},
        {u"1-pair-used"_s, failing(Step::Pair, Error::Kind::Rejected, u"pairing_code_used"_s)},
        {u"1-pair-down"_s, failing(Step::Pair, Error::Kind::Network, u"relay_unreachable"_s)},
        {u"2-explain"_s, unknownAt(Step::Explain)},
        {u"2-explain-waiting"_s, waiting},
        {u"2-explain-hanging"_s, hanging},
        {u"2-explain-browser"_s, waitingForBrowser},
        {u"2-explain-token"_s, token},
        {u"2-explain-token-expired"_s, tokenExpired},
        {u"2-explain-token-again"_s, connectedBy(ConnectedBy::PastedToken)},
        {u"2-explain-sign-up-again"_s, connectedBy(ConnectedBy::SignUp)},
        {u"2-explain-crashed"_s, failing(Step::Explain, Error::Kind::Malformed, u"login_crashed"_s)},
        {u"2-explain-no-code"_s, failing(Step::Explain, Error::Kind::Rejected, u"signup_without_code"_s)},
        {u"2-explain-offline"_s, failing(Step::Explain, Error::Kind::Network, u"relay_unreachable"_s)},
        {u"2-explain-expired"_s, failing(Step::Explain, Error::Kind::Unauthorised, u"meta_190_463"_s)},
        {u"2-explain-closed"_s, failing(Step::Explain, Error::Kind::Cancelled, u"login_closed"_s)},
        {u"2-explain-keychain"_s, failing(Step::Explain, Error::Kind::Secrets, u"keychain_missing"_s)},
        {u"3-business"_s, at(Step::BusinessManager)},
        {u"3-business-many"_s, many},
        {u"4-waba-chosen"_s, chosen},
        {u"3-business-loading"_s, busyAt(Step::BusinessManager)},
        {u"3-business-none"_s,
         failing(Step::BusinessManager, Error::Kind::Rejected, u"no_business_managers"_s)},
        {u"3-business-offline"_s, offlineAt(Step::BusinessManager)},
        {u"3-business-throttled"_s, failing(Step::BusinessManager, Error::Kind::RateLimited, u"meta_4"_s)},
        {u"3-business-no-access"_s, failing(Step::BusinessManager, Error::Kind::Unauthorised, u"meta_200"_s)},
        {u"4-waba"_s, at(Step::Waba)},
        {u"4-waba-loading"_s, loadingAt(Step::Waba)},
        {u"4-waba-none"_s, failing(Step::Waba, Error::Kind::Rejected, u"no_wabas"_s)},
        {u"4-waba-offline"_s, offlineAt(Step::Waba)},
        {u"4-waba-disturbed"_s, failing(Step::Waba, Error::Kind::Network, u"meta_2"_s)},
        {u"5-number-loading"_s, loadingAt(Step::PhoneNumber)},
        {u"5-number-none"_s, failing(Step::PhoneNumber, Error::Kind::Rejected, u"no_phone_numbers"_s)},
        {u"5-number-offline"_s, offlineAt(Step::PhoneNumber)},
        {u"5-number-refused"_s, failing(Step::PhoneNumber, Error::Kind::Rejected, u"meta_100_33"_s)},
        {u"6-subscribe-offline"_s, failing(Step::Subscribe, Error::Kind::Network, u"relay_unreachable"_s)},
        {u"5-number-unnamed"_s, failing(Step::PhoneNumber, Error::Kind::Rejected, u"signup_unnamed"_s)},
        {u"5-number"_s, at(Step::PhoneNumber)},
        {u"6-subscribe"_s, busyAt(Step::Subscribe)},
        {u"6-subscribe-proving"_s, proving},
        {u"6-subscribe-lost"_s, lost},
        {u"6-subscribe-claimed"_s, failing(Step::Subscribe, Error::Kind::Rejected, u"number_claimed"_s)},
        {u"7-done"_s, done}};
}

/// Names the first text that is not shown in full; empty if all is well.
QString cutOff(const SetupPage &page)
{
    const auto *scroll = page.findChild<QScrollArea *>();
    if (scroll->widget()->width() > scroll->viewport()->width())
        return u"the page is too wide"_s;
    return test::cutOff(page);
}

/// Names the first of the step's buttons, or the message, that is not completely visible; empty if all are.
QString outOfView(const SetupPage &page)
{
    const auto *content = page.findChild<QScrollArea *>()->widget();
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->isVisible() || content->isAncestorOf(button))
            continue;
        if (button->visibleRegion().boundingRect() != button->rect())
            return button->text();
    }
    const auto *notice = page.findChild<QWidget *>(u"setupError"_s);
    const bool isUnseen = notice->isVisible() && notice->visibleRegion().boundingRect().top() > 0;
    return isUnseen || (notice->isVisible() && notice->visibleRegion().isEmpty()) ? u"the message"_s
                                                                                  : QString();
}

/// Simulates a translation into Arabic: the same texts in Arabic letters.
class ArabicLetters : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QString letters = u"ابجدهوزحطيكلمنسعفصقرشتثخذض"_s;
        QString text = QString::fromUtf8(source);
        for (QChar &c : text) {
            if (c.toLower().unicode() >= u'a' && c.toLower().unicode() <= u'z')
                c = letters.at(c.toLower().unicode() - u'a');
        }
        return text;
    }
};

} // namespace

class TestSetupPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEverythingInFull_data();
    void showsEverythingInFull();
    void cleanup();
};

void TestSetupPictures::showsEverythingInFull_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("arabic");
    QTest::addColumn<double>("textScale");
    const QList<Scene> all = scenes();
    for (int scene = 0; scene < all.size(); ++scene) {
        const QByteArray name = all.at(scene).name.toUtf8();
        QTest::newRow(name + "-1280") << scene << 1280 << 860 << false << false << 1.0;
        QTest::newRow(name + "-800-dark") << scene << 800 << 640 << true << false << 1.0;
        QTest::newRow(name + "-480") << scene << 480 << 640 << false << false << 1.0;
        QTest::newRow(name + "-800-arabic") << scene << 800 << 640 << false << true << 1.0;
        QTest::newRow(name + "-480-arabic-dark") << scene << 480 << 480 << true << true << 1.0;
        QTest::newRow(name + "-480-large") << scene << 480 << 640 << false << false << 2.0;
        QTest::newRow(name + "-1280-large") << scene << 1280 << 720 << true << false << 2.0;
        QTest::newRow(name + "-520-arabic-large") << scene << 520 << 440 << false << true << 2.0;
        QTest::newRow(name + "-480-arabic-large") << scene << 480 << 640 << true << true << 2.0;
    }
}

void TestSetupPictures::showsEverythingInFull()
{
    QFETCH(const int, scene);
    QFETCH(const int, width);
    QFETCH(const int, height);
    QFETCH(const bool, dark);
    QFETCH(const bool, arabic);
    QFETCH(const double, textScale);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    ArabicLetters translation;
    if (arabic)
        QCoreApplication::installTranslator(&translation);
    Theme theme(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light, textScale);
    const std::unique_ptr<SetupFlow> flow = test::makeSetupFlow();
    test::fillSamples(test::scriptOf(*flow), arabic);
    SetupPage page(*flow, theme);
    page.setRelayAddress(u"relay.cornershop.example"_s);
    page.findChild<QLineEdit *>(u"deviceName"_s)->setText(arabic ? u"صندوق الدفع"_s : u"Front desk"_s);
    page.resize(width, height);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page, shoptalk::support::patienceMs));
    scenes().at(scene).play(*flow, page);
    QCoreApplication::processEvents(); // lay out again
    QTRY_COMPARE(cutOff(page), QString());
    QTRY_COMPARE(outOfView(page), QString());
    QVERIFY(test::keepPicture(page.grab(), u"setup-"_s + QLatin1StringView(QTest::currentDataTag())));
}

void TestSetupPictures::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
}

QTEST_MAIN(TestSetupPictures)
#include "tst_setuppictures.moc"
