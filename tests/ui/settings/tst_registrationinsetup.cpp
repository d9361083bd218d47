// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "accounts/numberregistration.h"
#include "setupscene.h"
#include "ui/settings/registrationcard.h"
#include "ui/setup/setuppage.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// B13, B11: the set-up registers an unregistered number with the panel of the settings, at the sandbox.
class TestRegistrationInSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aNewNumberGetsItsPin();
    void anExistingPinIsAskedFor();
    void everyRefusalHasItsWords_data();
    void everyRefusalHasItsWords();
    void itCanBeDoneLater();
    void looksRight_data();
    void looksRight();

private:
    /// Goes to the choice of the number, for which Meta has these fields.
    bool begin(const QJsonObject &fields);
    void show(Theme::Mode mode, qreal scale = 1.0);
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void press(const QString &button) const { find<QPushButton>(button)->click(); }
    void write(const QString &field, const QString &text) const { find<QLineEdit>(field)->setText(text); }
    QString shownText() const { return find<QLabel>(u"registrationMessage"_s)->text(); }
    QJsonObject atMeta() { return support::getJson(ofNumber()).body; }
    QUrl ofNumber()
    {
        return m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/"_s + number));
    }

    const QString number = u"610000000000002"_s;
    std::unique_ptr<Theme> m_theme;
    std::optional<test::SetupScene> m_scene;
    std::optional<NumberRegistration> m_registration;
    std::unique_ptr<SetupPage> m_page;
};

void TestRegistrationInSetup::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
}

void TestRegistrationInSetup::cleanup()
{
    m_page.reset();
    m_registration.reset();
    m_scene.reset();
    m_theme.reset();
}

bool TestRegistrationInSetup::begin(const QJsonObject &fields)
{
    return support::postJson(ofNumber(), {{u"fields"_s, fields}}).status == 200
        && !m_scene->connectEveryNumber() && m_scene->flow->state().step == Step::Register;
}

void TestRegistrationInSetup::show(Theme::Mode mode, qreal scale)
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, mode, scale);
    m_registration.emplace(NumberAccess{*m_scene->store, m_scene->vault(), m_scene->graph()});
    m_page = std::make_unique<SetupPage>(*m_scene->flow, *m_theme);
    auto *card = new RegistrationCard(*m_registration, *m_theme);
    SetupFlow *flow = &*m_scene->flow;
    connect(card, &RegistrationCard::registered, flow,
            [flow] { flow->dispatch(setupevent::NumberRegistered{}); });
    connect(card, &RegistrationCard::signInNeeded, flow,
            [flow](const Error &error) { flow->dispatch(setupevent::SignInNeeded{error}); });
    m_page->setRegistration(card, [card](const PhoneNumberId &id) { card->setNumber(id); });
    m_page->resize(720, 800);
    m_page->show();
}

void TestRegistrationInSetup::aNewNumberGetsItsPin()
{
    QVERIFY(begin({{u"status"_s, u"UNVERIFIED"_s}, {u"code_verification_status"_s, u"NOT_VERIFIED"_s}}));
    show(Theme::Mode::Light);
    QTRY_VERIFY(isShown(u"codeByTextButton"_s));
    QTRY_VERIFY(find<QWidget>(u"codeByTextButton"_s)->hasFocus());
    press(u"codeByTextButton"_s);
    QTRY_VERIFY(shownText().contains(u"has sent a text message"_s));
    write(u"registrationCode"_s, atMeta().value(u"code"_s).toString());
    press(u"confirmCodeButton"_s);
    QTRY_VERIFY(isShown(u"registrationPinAgain"_s)); // it has none yet
    write(u"registrationPin"_s, u"314159"_s);
    write(u"registrationPinAgain"_s, u"314159"_s);
    press(u"usePinButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    QCOMPARE(atMeta().value(u"fields"_s).toObject().value(u"status"_s).toString(), u"CONNECTED"_s);
}

void TestRegistrationInSetup::anExistingPinIsAskedFor()
{
    QVERIFY(begin({{u"status"_s, u"DISCONNECTED"_s},
                   {u"code_verification_status"_s, u"VERIFIED"_s},
                   {u"is_pin_enabled"_s, true}}));
    show(Theme::Mode::Light);
    QTRY_VERIFY(isShown(u"registrationPin"_s));
    QTRY_VERIFY(find<QWidget>(u"registrationPin"_s)->hasFocus());
    QVERIFY(!isShown(u"registrationPinAgain"_s));
    write(u"registrationPin"_s, u"314159"_s);
    press(u"usePinButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
}

void TestRegistrationInSetup::everyRefusalHasItsWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong PIN") << u"133005"_s << u"not the number’s PIN"_s;
    QTest::newRow("not verified") << u"133006"_s << u"confirmed with a code first"_s;
    QTest::newRow("too many tries") << u"133008"_s << u"wrong too often"_s;
    QTest::newRow("too fast") << u"133009"_s << u"too fast"_s;
    QTest::newRow("not registered") << u"133010"_s << u"not registered yet"_s;
    QTest::newRow("deleted a moment ago") << u"133015"_s << u"five minutes"_s;
    QTest::newRow("too often") << u"133016"_s << u"three days"_s;
}

void TestRegistrationInSetup::everyRefusalHasItsWords()
{
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    QVERIFY(begin({{u"status"_s, u"PENDING"_s}, {u"code_verification_status"_s, u"VERIFIED"_s}}));
    QVERIFY(m_scene->servers.setFault(u"register_"_s + code, true, 1));
    show(Theme::Mode::Light);
    QTRY_VERIFY(isShown(u"registrationPinAgain"_s));
    const auto enter = [this] {
        write(u"registrationPin"_s, u"314159"_s);
        write(u"registrationPinAgain"_s, u"314159"_s);
        press(u"usePinButton"_s);
    };
    enter();
    QTRY_VERIFY2(shownText().contains(words), qPrintable(shownText()));
    QCOMPARE(m_scene->flow->state().step, Step::Register);
    enter(); // the person tries again, and nobody else does
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    QCOMPARE(m_scene->asked(u"/register"_s), 2);
}

void TestRegistrationInSetup::itCanBeDoneLater()
{
    QVERIFY(begin({{u"status"_s, u"PENDING"_s}}));
    show(Theme::Mode::Light);
    press(u"registerLaterButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    QCOMPARE(m_scene->asked(u"/register"_s), 0);
}

void TestRegistrationInSetup::looksRight_data()
{
    test::addLooks(800, 480);
}

void TestRegistrationInSetup::looksRight()
{
    QFETCH(const test::Look, look);
    QVERIFY(begin({{u"status"_s, u"PENDING"_s}, {u"code_verification_status"_s, u"VERIFIED"_s}}));
    QVERIFY(m_scene->servers.setFault(u"register_133005"_s, true, 1));
    show(look.mode, look.scale);
    QTRY_VERIFY(isShown(u"registrationPinAgain"_s));
    write(u"registrationPin"_s, u"314159"_s);
    write(u"registrationPinAgain"_s, u"314159"_s);
    press(u"usePinButton"_s);
    QTRY_VERIFY(shownText().contains(u"PIN"_s));
    m_page->setMinimumHeight(qRound(800 * look.scale)); // it scrolls where there is less
    m_page->resize(look.width, m_page->minimumHeight());
    for (int pass = 0; pass < 4; ++pass) // a card within a card breaks its lines last
        QCoreApplication::processEvents();
    QVERIFY(test::looksRight(*m_page, look, u"registrationinsetup"_s));
}

QTEST_MAIN(TestRegistrationInSetup)
#include "tst_registrationinsetup.moc"
