// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/numberregistration.h"
#include "faultproxy.h"
#include "setupscene.h"
#include "ui/settings/registrationcard.h"
#include "ui/setup/setuppage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// S10: what the person reads at each step of the set-up for each possible problem, with the real relay and
/// sandbox, and that what the message offers works once the cause is removed.
class TestProblemsAtAnyStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eachHasItsWordsAndItsWayOn_data();
    void eachHasItsWordsAndItsWayOn();

private:
    enum class Cause { RelayOff, MetaAway, MetaOffBehindRelay, Fault, PermissionTakenBack, TooManyCodes };

    /// Goes to the point at which the person performs `step`.
    bool standBefore(Step step);
    bool bring(Cause cause, const QString &detail);
    bool takeAway(Cause cause, const QString &detail);
    void act(Step step);
    void show();
    bool unregisterNumber();
    void enterPin();
    bool pick(const QString &list, const QString &text);
    template <class Widget>
    Widget *shown(const QString &name) const;
    void press(const QString &button) const;
    QString read() const;

    support::FaultProxy m_cable; ///< Between the console and the sandbox; the relay has its own.
    std::optional<test::SetupScene> m_scene;
    std::optional<NumberRegistration> m_registration;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SetupPage> m_page;
    QString m_code;
};

template <class Widget>
Widget *TestProblemsAtAnyStep::shown(const QString &name) const
{
    const QList<Widget *> all = m_page->findChildren<Widget *>(name);
    const auto found = std::ranges::find_if(all, [](const Widget *widget) { return widget->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void TestProblemsAtAnyStep::press(const QString &button) const
{
    QPushButton *found = nullptr;
    QTRY_VERIFY2((found = shown<QPushButton>(button)) && found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

/// The message's title and text; at Register the card's own line.
QString TestProblemsAtAnyStep::read() const
{
    if (const QWidget *notice = shown<QWidget>(u"setupError"_s))
        return notice->property("text").toString();
    const QLabel *line = shown<QLabel>(u"registrationMessage"_s);
    return line ? line->text() : QString();
}

void TestProblemsAtAnyStep::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->servers.start(), qPrintable(m_scene->servers.problem()));
    QVERIFY(m_cable.plug(m_scene->servers.sandbox().url()));
    m_scene->metaUrl = m_cable.url();
    QVERIFY(m_scene->restart());
    m_code = m_scene->servers.pairingCode();
    QVERIFY(!m_code.isEmpty());
}

void TestProblemsAtAnyStep::cleanup()
{
    m_page.reset();
    m_registration.reset();
    m_theme.reset();
    m_scene.reset();
    m_cable.pull();
}

bool TestProblemsAtAnyStep::unregisterNumber()
{
    const QUrl number =
        m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/610000000000002"_s));
    const QJsonObject fields{{u"status"_s, u"PENDING"_s}, {u"code_verification_status"_s, u"VERIFIED"_s}};
    return support::postJson(number, {{u"fields"_s, fields}}).status == 200;
}

bool TestProblemsAtAnyStep::standBefore(Step step)
{
    const auto corner = u"Corner Shop"_s;
    if (step == Step::Pair)
        return m_scene->flow->state().step == Step::Pair;
    if (m_scene->pair(m_code) || step == Step::Explain)
        return m_scene->flow->state().step == Step::Explain;
    if (m_scene->signIn())
        return false;
    if (step == Step::Waba)
        return m_scene->flow->state().step == Step::BusinessManager;
    if (m_scene->chooseBusinessManager(corner))
        return false;
    if (step == Step::BusinessManager || step == Step::PhoneNumber)
        return m_scene->flow->state().step == Step::Waba;
    if (step == Step::Register && !unregisterNumber())
        return false;
    if (m_scene->chooseWaba(corner))
        return false;
    return step == Step::Subscribe || !m_scene->chooseEveryNumber();
}

void TestProblemsAtAnyStep::show()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_registration.emplace(NumberAccess{*m_scene->store, m_scene->vault(), m_scene->graph()});
    m_page = std::make_unique<SetupPage>(*m_scene->flow, *m_theme);
    auto *card = new RegistrationCard(*m_registration, *m_theme);
    SetupFlow *flow = &*m_scene->flow;
    connect(card, &RegistrationCard::registered, flow,
            [flow] { flow->dispatch(setupevent::NumberRegistered{}); });
    connect(card, &RegistrationCard::signInNeeded, flow,
            [flow](const Error &error) { flow->dispatch(setupevent::SignInNeeded{error}); });
    m_page->setRegistration(card, [card](const PhoneNumberId &id) { card->setNumber(id); });
    m_page->resize(720, 900);
    m_page->show();
}

bool TestProblemsAtAnyStep::bring(Cause cause, const QString &detail)
{
    switch (cause) {
    case Cause::RelayOff:
        return m_scene->servers.relay().stop();
    case Cause::MetaAway:
        m_cable.cut();
        return true;
    case Cause::MetaOffBehindRelay: // after the person allowed it, before the code is exchanged
        m_scene->browser.tamper = [this](LoginResult &) { m_scene->servers.sandbox().stop(); };
        return true;
    case Cause::Fault:
        return m_scene->servers.setFault(detail);
    case Cause::PermissionTakenBack:
        return std::ranges::all_of(detail.split(u' '), [this](const QString &permission) {
            return m_scene->takeBackPermission(permission);
        });
    case Cause::TooManyCodes:
        for (int i = 0; i < 10; ++i)
            m_scene->pair(u"AAAA-AAAA"_s);
        return true;
    }
    return false;
}

bool TestProblemsAtAnyStep::takeAway(Cause cause, const QString &detail)
{
    switch (cause) {
    case Cause::RelayOff:
        return m_scene->servers.startRelay();
    case Cause::MetaAway:
        return m_cable.mend();
    case Cause::MetaOffBehindRelay:
        m_scene->browser.tamper = {};
        return m_scene->servers.startSandbox();
    case Cause::Fault:
        m_scene->allowanceClock.pass(std::chrono::minutes(5));
        return m_scene->servers.setFault(detail, false);
    case Cause::PermissionTakenBack:
        return true; // the login asks for it again
    case Cause::TooManyCodes:
        return m_scene->servers.relay().stop() && m_scene->servers.startRelay(); // counts from zero
    }
    return false;
}

bool TestProblemsAtAnyStep::pick(const QString &list, const QString &text)
{
    auto *view = shown<QListView>(list);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!index.data().toString().contains(text))
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        press(u"continueButton"_s);
        return true;
    }
    return false;
}

void TestProblemsAtAnyStep::enterPin()
{
    QTRY_VERIFY(shown<QLineEdit>(u"registrationPinAgain"_s));
    for (const QString &field : {u"registrationPin"_s, u"registrationPinAgain"_s})
        QTest::keyClicks(shown<QLineEdit>(field), u"314159"_s);
    press(u"usePinButton"_s);
}

/// Performs the step with the real widgets.
void TestProblemsAtAnyStep::act(Step step)
{
    switch (step) {
    case Step::Pair:
        shown<QLineEdit>(u"relayAddress"_s)->setText(m_scene->servers.relayUrl().toString());
        shown<QLineEdit>(u"pairingCode"_s)->setText(m_code);
        return press(u"pairButton"_s);
    case Step::Explain:
        return press(u"connectFacebookButton"_s);
    case Step::BusinessManager:
        return press(u"backButton"_s); // reads the list again
    case Step::Waba:
        QVERIFY(pick(u"businessList"_s, u"Corner Shop"_s));
        return;
    case Step::PhoneNumber:
        QVERIFY(pick(u"wabaList"_s, u"Corner Shop"_s));
        return;
    case Step::Register:
        return enterPin();
    case Step::Subscribe:
        QVERIFY(pick(u"numberList"_s, u"+34 910 00 00 02"_s));
        return;
    case Step::Done:
        break;
    }
}

void TestProblemsAtAnyStep::eachHasItsWordsAndItsWayOn_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button"); // the way on
    QTest::addColumn<Step>("then");
    const auto row = [](const QByteArray &name, Step step, Cause cause, const char *detail, const char *title,
                        const char *button, Step then) {
        QTest::newRow(name.constData()) << step << cause << QString::fromLatin1(detail)
                                        << QString::fromUtf8(title) << QString::fromLatin1(button) << then;
    };
    constexpr auto again = "retryButton";
    constexpr auto logIn = "connectFacebookButton";
    constexpr auto noNetwork = "No connection";
    constexpr auto runOut = "Your Facebook login has expired";
    constexpr auto mayNot = "Your Facebook account is not allowed to do this";
    constexpr auto pause = "A short pause, please";
    row("pair: no network", Step::Pair, Cause::RelayOff, "", "The relay does not answer", again,
        Step::Explain);
    row("pair: too often", Step::Pair, Cause::TooManyCodes, "", "Too many attempts", again, Step::Explain);
    row("login: no network", Step::Explain, Cause::RelayOff, "", noNetwork, again, Step::BusinessManager);
    row("login: no way to Meta", Step::Explain, Cause::MetaAway, "", noNetwork, again, Step::BusinessManager);
    row("login: the relay's way to Meta", Step::Explain, Cause::MetaOffBehindRelay, "",
        "The relay can’t reach Meta", again, Step::BusinessManager);
    row("login: token expired", Step::Explain, Cause::Fault, "expired_token", runOut, logIn,
        Step::BusinessManager);
    row("login: permission missing", Step::Explain, Cause::Fault, "permissions_declined",
        "A permission is missing", logIn, Step::BusinessManager);
    row("login: rate limit", Step::Explain, Cause::Fault, "rate_limit", pause, again, Step::BusinessManager);

    const struct List {
        const char *name;
        Step step;
        const char *permission;
        const char *fault;
        const char *empty;
    } lists[] = {
        {"businesses", Step::BusinessManager, "business_management", "no_businesses", "No business found"},
        {"WABAs", Step::Waba, "whatsapp_business_management", "no_wabas",
         "No WhatsApp account in this business"},
        {"numbers", Step::PhoneNumber, "whatsapp_business_management", "no_numbers",
         "No phone number in this account"}};
    const struct End {
        const char *fault;
        const char *title;
    } ends[] = {{"token_458", "Shoptalk was removed in your Facebook settings"},
                {"token_459", "Facebook wants to check that it is you"},
                {"token_460", "Your Facebook password was changed"},
                {"token_464", "Your Facebook account is not confirmed yet"},
                {"token_467", "Facebook has ended your login"},
                {"token_492", "You have no role in this business"},
                {"token_invalid", "Facebook has ended your login"}};
    for (const List &list : lists) {
        for (const End &end : ends)
            row(QByteArray(list.name) + ": " + end.fault, list.step, Cause::Fault, end.fault, end.title,
                logIn, list.step);
        const auto named = [&list](const char *what) { return QByteArray(list.name) + ": " + what; };
        row(named("no network"), list.step, Cause::MetaAway, "", noNetwork, again, list.step);
        row(named("token expired"), list.step, Cause::Fault, "expired_token", runOut, logIn, list.step);
        row(named("permission missing"), list.step, Cause::PermissionTakenBack, list.permission, mayNot,
            logIn, list.step);
        row(named("rate limit"), list.step, Cause::Fault, "rate_limit", pause, again, list.step);
        row(named("empty"), list.step, Cause::Fault, list.fault, list.empty, again, list.step);
    }

    row("register: no network", Step::Register, Cause::MetaAway, "",
        "WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.", "usePinButton",
        Step::Done);
    row("register: token expired", Step::Register, Cause::Fault, "expired_token", runOut, logIn,
        Step::Register);
    row("register: permission missing", Step::Register, Cause::PermissionTakenBack,
        "whatsapp_business_management whatsapp_business_messaging", mayNot, logIn, Step::Register);
    row("register: rate limit", Step::Register, Cause::Fault, "rate_limit",
        "Too many changes in a short time. Wait a few minutes, then try again.", "usePinButton", Step::Done);

    row("subscribe: no relay", Step::Subscribe, Cause::RelayOff, "", noNetwork, again, Step::Done);
    row("subscribe: no way to Meta", Step::Subscribe, Cause::MetaAway, "", noNetwork, again, Step::Done);
    row("subscribe: token expired", Step::Subscribe, Cause::Fault, "expired_token", runOut, logIn,
        Step::Done);
    row("subscribe: permission missing", Step::Subscribe, Cause::PermissionTakenBack,
        "whatsapp_business_management", mayNot, logIn, Step::Done);
    row("subscribe: not allowed to subscribe", Step::Subscribe, Cause::Fault, "subscribe_refused", mayNot,
        logIn, Step::Done);
    row("subscribe: rate limit", Step::Subscribe, Cause::Fault, "rate_limit", pause, again, Step::Done);
}

void TestProblemsAtAnyStep::eachHasItsWordsAndItsWayOn()
{
    QFETCH(const Step, step);
    QFETCH(const Cause, cause);
    QFETCH(const QString, detail);
    QFETCH(const QString, title);
    QFETCH(const QString, button);
    QFETCH(const Step, then);
    QVERIFY(standBefore(step));
    show();
    if (step == Step::Register)
        QTRY_VERIFY(shown<QLineEdit>(u"registrationPinAgain"_s)); // it knows how the number stands
    QVERIFY(bring(cause, detail));
    act(step);
    QTRY_VERIFY2(read().section(u'\n', 0, 0).startsWith(title), qPrintable(read())); // perhaps with a time
    if (shown<QWidget>(u"setupError"_s))
        QVERIFY2(read().section(u'\n', 1).size() > 20, qPrintable(read())); // and what to do

    QVERIFY(takeAway(cause, detail));
    if (button == u"usePinButton")
        enterPin(); // a PIN is never kept for another try
    else
        press(button);
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, then, 20'000);
    QTRY_VERIFY(!m_scene->flow->state().isBusy());
    QCOMPARE(read(), QString());
    QCOMPARE(m_scene->flow->state().step, then);
    const bool isList = then >= Step::BusinessManager && then <= Step::PhoneNumber;
    const QStringList names{u"businessList"_s, u"wabaList"_s, u"numberList"_s};
    if (isList)
        QVERIFY(shown<QListView>(names.at(int(then) - int(Step::BusinessManager)))->model()->rowCount() > 0);
}

QTEST_MAIN(TestProblemsAtAnyStep)
#include "tst_problemsatanystep.moc"
