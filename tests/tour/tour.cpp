// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace shoptalk::tour {

namespace {

constexpr int windowWidth = 1180;
constexpr int windowHeight = 760;
constexpr int heightOverCaption = 690; ///< On the smallest screens that people have.
constexpr int historyTimeoutMs = 60'000;
constexpr int answerTimeoutMs = 60'000;
constexpr int paintTimeoutMs = 20'000;
constexpr int conversationsOfALivelyShop = 30;
// Of resources/scenarios/corner-shop.json.
const QString customer = QStringLiteral("Rahul Mehta");
const QString photographer = QStringLiteral("Giulia D'Angelo");
const QString caption = QStringLiteral("Ecco la foto che avevo promesso");

/// True if the middle of a window's picture, where its page is, shows more than one colour.
bool isPainted(const QString &path)
{
    const QImage picture(path);
    const QRect middle(picture.width() / 8, picture.height() / 6, picture.width() * 3 / 4,
                       picture.height() * 2 / 3);
    for (int y = middle.top(); y < middle.bottom(); ++y) {
        for (int x = middle.left(); x < middle.right(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(middle.topLeft()))
                return true;
        }
    }
    return false;
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

Tour::Tour(Options options)
    : m_options(std::move(options))
    , m_servers(QDir(m_options.folder).filePath(u"servers"_s), u"corner-shop"_s)
    , m_console(QDir(m_options.folder).filePath(u"console"_s))
    , m_journey(m_console)
{
    m_clock.start();
    if (!m_options.guide.isEmpty())
        m_guide = std::make_unique<Guide>(m_options.guide, m_console.window());
    if (!m_options.isWatched)
        return;
    m_caption = std::make_unique<Caption>([this] { return takeKey(); });
    m_journey.setPause([this] { pause(); });
}

void Tour::say(const QString &step)
{
    out() << Qt::endl << ++m_step << ". " << step << Qt::endl;
    if (m_caption)
        m_caption->showStep(m_step, step);
}

void Tour::seen(const QString &what)
{
    out() << "   " << QString::number(double(m_clock.elapsed()) / 1000, 'f', 1) << " s  " << what << Qt::endl;
    if (m_caption && !what.startsWith("picture: "_L1))
        m_caption->showDetail(what);
}

void Tour::resize()
{
    if (m_guide)
        m_console.window().resize(Guide::windowSize.width(), Guide::windowSize.height());
    else
        m_console.window().resize(windowWidth, m_options.isWatched ? heightOverCaption : windowHeight);
}

void Tour::picture(const QString &name)
{
    const QString path = QDir(m_options.pictures).filePath(name + ".png"_L1);
    seen(m_console.window().grab(path) ? u"picture: "_s + path : m_console.window().problem());
    if (m_guide && !m_guide->keep(name))
        seen(m_guide->problem());
}

void Tour::pause()
{
    if (m_caption)
        m_caption->giveTimeToRead();
}

QString Tour::takeKey()
{
    const QString key = m_console.window().takeDemoKey();
    return key.isEmpty() ? m_console.login().takeDemoKey() : key;
}

/// The page's text is known before its first picture is on the screen.
bool Tour::pictureOfLogin()
{
    const QString path = QDir(m_options.pictures).filePath(u"03-login.png"_s);
    const bool taken = QTest::qWaitFor(
        [this, &path] { return m_console.login().grab(path, u"loginPage"_s) && isPainted(path); },
        paintTimeoutMs);
    seen(taken ? u"picture: "_s + path : u"the login page was not painted. "_s + m_console.login().problem());
    return taken;
}

bool Tour::runAtLogin()
{
    if (m_options.atLogin.isEmpty())
        return true;
    const bool isRight = QProcess::execute(m_options.atLogin, {}) == 0;
    if (!isRight)
        seen(m_options.atLogin + u" failed"_s);
    return isRight;
}

int Tour::fail(const QString &problem)
{
    out() << Qt::endl << "The tour stopped: " << problem << Qt::endl;
    for (const QString &log :
         {m_servers.sandbox().logPath(), m_servers.relay().logPath(), m_console.outputPath()}) {
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        out() << "--- end of " << log << Qt::endl
              << QString::fromUtf8(file.readAll().right(1500)) << Qt::endl;
    }
    return 1;
}

int Tour::run()
{
    if (!open())
        return fail(m_servers.problem() + m_console.problem());
    if (m_options.byHand) {
        const QString code = m_servers.pairingCode();
        out() << Qt::endl
              << "Pair the console with" << Qt::endl
              << "   relay address  " << m_servers.relayUrl().toString() << Qt::endl
              << "   pairing code   " << code << Qt::endl;
        if (m_caption)
            m_caption->showLast(
                u"Pairing code: %1"_s.arg(code),
                u"Enter this code in Shoptalk. The address of the relay, %1, is already filled in. "
                "When you are connected, write to a customer and see the reply come in."_s.arg(
                    m_servers.relayUrl().toString()));
        return letThePersonPlay();
    }
    if (m_options.practises && !practise())
        return fail(m_console.window().problem());
    if (!connectShop() || !lookAround() || !lookAtPicture() || !answerCustomer() || !lookFurther()
        || !restart())
        return fail(m_journey.problem() + (m_guide ? m_guide->problem() : QString()));
    return m_options.leave ? 0 : letThePersonPlay();
}

bool Tour::open()
{
    say(u"Starting a simulation of Meta, the relay (the shop’s own server) and Shoptalk"_s);
    if (!m_servers.start())
        return false;
    seen(u"The simulation of Meta is running at "_s + m_servers.sandbox().url().toString());
    seen(u"The relay is running at "_s + m_servers.relayUrl().toString());
    // Pictures show what a shop has; the address that is used is typed.
    const QString relay = m_guide ? u"https://relay.example.com"_s : m_servers.relayUrl().toString();
    if (!m_console.start(m_servers.sandbox().url(), {u"--relay-url"_s, relay}))
        return false;
    resize();
    bool ready = m_console.window().waitVisible(u"relayAddress"_s);
    if (m_guide)
        ready = ready && m_console.window().clear(u"deviceName"_s)
            && m_console.window().type(u"deviceName"_s, u"Front desk"_s);
    seen(u"Shoptalk is open and asks for the address of the relay"_s);
    picture(u"01-first-start"_s);
    if (!m_options.byHand)
        pause();
    return ready;
}

bool Tour::practise()
{
    say(u"Practising with a made-up shop, whose servers are installed with Shoptalk"_s);
    if (!m_console.window().click(u"practiseInSetupButton"_s))
        return false;
    // The second console has the same name: its driver listens in the place of the first one's.
    driver::Application practice(QDir(m_options.folder).filePath(u"console/sockets"_s), u"shoptalk"_s);
    const auto isThere = [&practice] {
        return practice.reconnect() && practice.isVisible(u"practiceBanner"_s);
    };
    if (!QTest::qWaitFor(isThere, historyTimeoutMs) || !practice.waitVisible(u"connectFacebookButton"_s)) {
        seen(u"the practice shop did not open: "_s + practice.problem());
        return false;
    }
    seen(u"A second window is paired with the practice shop"_s);
    return practice.close() && m_console.window().waitVisible(u"relayAddress"_s);
}

bool Tour::connectShop()
{
    driver::Application &window = m_console.window();
    const QString code = m_servers.pairingCode(); // each call makes another one
    say(u"Connecting Shoptalk to the relay with the pairing code %1"_s.arg(code));
    if (!m_journey.pair(m_servers.relayUrl(), code, u"Front desk"_s))
        return false;
    seen(u"Paired. Shoptalk explains which permissions it will ask for"_s);
    picture(u"02-permissions"_s);
    pause();

    say(u"Logging in to Facebook"_s);
    if (!m_journey.openLogin())
        return false;
    seen(u"The login window shows: "_s + m_console.login().text(u"loginPage"_s));
    if (!pictureOfLogin() || !runAtLogin())
        return false;
    pause();
    if (!m_journey.confirmLogin())
        return false;

    say(u"Choosing the business, the WhatsApp account and the number"_s);
    const QString business = window.rows(u"businessList"_s).value(0).text;
    seen(u"%1 businesses; choosing %2"_s.arg(window.rows(u"businessList"_s).size()).arg(business));
    picture(u"04-business"_s);
    if (!m_journey.chooseBusinessManager(business) || !window.waitVisible(u"wabaList"_s))
        return false;
    const QString waba = window.rows(u"wabaList"_s).value(0).text;
    seen(u"WhatsApp account: "_s + waba);
    if (!m_journey.chooseWaba(waba) || !window.waitVisible(u"numberList"_s))
        return false;
    const QString number = window.rows(u"numberList"_s).value(0).text;
    seen(u"Number: "_s + number);
    picture(u"05-number"_s);
    return m_journey.chooseNumber(number) && m_journey.openInbox();
}

bool Tour::lookAround()
{
    driver::Application &window = m_console.window();
    say(u"Earlier chats arrive from the phone app through the relay"_s);
    const bool filled = QTest::qWaitFor(
        [&window] { return window.rows(u"conversationList"_s).size() >= conversationsOfALivelyShop; },
        historyTimeoutMs);
    const QList<driver::Row> conversations = window.rows(u"conversationList"_s);
    seen(u"%1 conversations; the first one: %2"_s.arg(conversations.size())
             .arg(conversations.value(0).accessible));
    // The customer's newest message comes after the earlier chats, and opens the reply window.
    const bool isOpen =
        filled && m_journey.openConversation(customer) && window.waitVisible(u"nextMessageCost"_s);
    seen(u"%1 messages in “%2”"_s.arg(window.rows(u"messageList"_s).size()).arg(window.text(u"chatTitle"_s)));
    picture(u"06-inbox"_s);
    pause();
    return isOpen;
}

bool Tour::lookAtPicture()
{
    say(u"A customer sends a picture; others send voice messages, places, contacts and orders"_s);
    if (!m_journey.openConversation(photographer) || !m_journey.waitBubble(caption, {}, answerTimeoutMs))
        return false;
    seen(u"The picture of "_s + photographer);
    picture(u"07-picture"_s);
    pause();
    return m_journey.openConversation(customer);
}

bool Tour::answerCustomer()
{
    say(u"Replying to a customer"_s);
    const qsizetype before = m_console.window().rows(u"messageList"_s).size();
    const QString text = u"Of course! Ten per cent for the wife of Rahul, today and always 😊"_s;
    if (!m_journey.send(text) || !m_journey.waitBubble(text))
        return false;
    seen(u"The message appears immediately"_s);
    if (!m_journey.waitBubble(text, u"read"_s, answerTimeoutMs))
        return false;
    seen(u"Sent, delivered and read: the ticks are coloured"_s);
    const bool answered = QTest::qWaitFor(
        [this, before] { return m_console.window().rows(u"messageList"_s).size() > before + 1; },
        answerTimeoutMs);
    if (answered)
        seen(u"The customer replies: "_s + m_console.window().rows(u"messageList"_s).last().text);
    picture(u"08-answer"_s);
    pause();
    return answered;
}

bool Tour::lookFurther()
{
    return !m_guide || (m_guide->lookAtTemplates() && m_guide->lookAtDoctor() && m_guide->lookAtLock());
}

bool Tour::restart()
{
    say(u"Closing Shoptalk and opening it again without a network connection"_s);
    if (!m_console.quit() || !m_servers.relay().stop()
        || !m_console.start(QUrl(u"http://127.0.0.1:9"_s), {u"--theme"_s, u"dark"_s}))
        return false;
    resize();
    if (m_guide && !m_guide->unlock())
        return false;
    const bool back = m_journey.openConversation(customer);
    seen(
        u"All %1 conversations are still there"_s.arg(m_console.window().rows(u"conversationList"_s).size()));
    seen(u"Connection status: "_s + m_console.window().text(u"connectionStatus"_s));
    picture(u"09-offline-dark"_s);
    pause();
    if (!back || m_options.leave)
        return back;
    return m_console.quit() && m_servers.startRelay() && m_console.start(m_servers.sandbox().url());
}

int Tour::letThePersonPlay()
{
    out() << Qt::endl
          << "Now it’s your turn: write to a customer and see the reply come in. Close the window to end "
             "the demo."
          << Qt::endl;
    if (m_caption && !m_options.byHand)
        m_caption->showLast(
            u"Now it’s your turn"_s,
            u"Write to a customer and see the reply come in. Close the Shoptalk window to end the demo."_s);
    while (m_caption && m_console.isRunning())
        QTest::qWait(50); // the caption stays alive
    m_console.waitForEnd(-1);
    return 0;
}

} // namespace shoptalk::tour
