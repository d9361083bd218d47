// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "casebodies.h"
#include "evidence.h"
#include "notificationservice.h"
#include "product.h"
#include "sandboxstate.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

const QString ines = QStringLiteral("34600000001");

/// Sequences that are one glyph each, and an emoji that this Unicode does not have yet.
const QString emoji =
    u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 \U0001F3F3\uFE0F\u200D\U0001F308 "
    u"\U0001F9DF\u200D\u2642\uFE0F \U0001F44D\U0001F3FD \U0001F1EB\U0001F1F7 \U0001FAEA 1\uFE0F\u20E3 \u00A9"_s;

} // namespace

/// The bodies of tests/contract/cases in the window of the real console.
class TestCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyBodyIsTakenIn();
    void whatCameIsShown_data();
    void whatCameIsShown();
    void anEchoOfThePhoneIsNoNews();
    void c49_emojiAreTheSameEverywhere();
    void c51_markupIsShownAndFetchesNothing();
    void cleanupTestCase() { m_product.reset(); }

private:
    int post(const QByteArray &body);
    driver::Application &window() { return m_product->console.window(); }
    /// Opens another page, so that the desktop is told of what comes.
    bool leaveInbox()
    {
        return window().key(u"mainWindow"_s, u"Ctrl+,"_s) && window().waitVisible(u"settingsView"_s);
    }
    bool enterInbox()
    {
        return window().click(u"leaveSettingsButton"_s) && window().waitVisible(u"conversationList"_s);
    }
    QString lastNotified() const
    {
        const QList<ShownNotification> shown = m_desktop.shown();
        return shown.isEmpty() ? QString() : shown.last().text;
    }

    NotificationService m_desktop;
    QNetworkAccessManager m_network;
    std::unique_ptr<Product> m_product;
};

void TestCases::initTestCase()
{
    m_product = std::make_unique<Product>();
    VERIFY_STEP(*m_product, m_product->start());
    VERIFY_STEP(*m_product, m_product->connectShop());
    VERIFY_STEP(*m_product, window().waitText(u"connectionStatus"_s, u"Up to date"_s));
}

int TestCases::post(const QByteArray &body)
{
    const support::Servers &servers = m_product->servers;
    const std::unique_ptr<QNetworkReply> reply(
        m_network.post(webhookRequest(servers.relayUrl(), body, servers.appSecret()), body));
    support::waitUntil([&reply] { return reply->isFinished(); });
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestCases::everyBodyIsTakenIn()
{
    // A message in the phone book's case would rename the customer of most cases.
    const QStringList renaming{u"39"_s, u"51"_s};
    const QStringList files = QDir(caseFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QString name = file.section(u'-', 0, 0);
        if (!renaming.contains(name))
            QCOMPARE(post(caseBody(name)), 200);
    }
    QVERIFY(m_product->servers.customerSays(ines, u"That is all"_s));
    VERIFY_STEP(*m_product, window().waitRow(u"conversationList"_s, u"That is all"_s).has_value());
}

void TestCases::whatCameIsShown_data()
{
    QTest::addColumn<QString>("conversation");
    QTest::addColumn<QStringList>("parts");
    const QString ada = u"Ada Testwell, "_s;
    const auto row = [](const char *name, const QString &conversation, const QStringList &parts) {
        QTest::newRow(name) << conversation << parts;
    };
    row("01", ada, {u"can’t be shown here: WhatsApp doesn’t deliver this kind"_s});
    row("03", u"+44 7700 900123, "_s, {u"12345 is your code"_s});
    row("05", u"Cy Nophone, "_s, {u"hello from a username"_s});
    row("07", u"Ed Samehuman, "_s, {u"first, with phone"_s, u"later, phone hidden"_s});
    row("09", u"Gabi Nueve, "_s, {u"hola"_s});
    row("11", ada, {u"text after the reaction must survive"_s});
    row("13", ada, {u"Forwarded many times: chain letter"_s, u"Forwarded: once forwarded"_s});
    row("15", ada, {u"Reply, This message can’t be shown here: WhatsApp couldn’t deliver"_s});
    row("17", ada, {u"59.97"_s, u"70"_s});
    row("19", u"Kim Justopened, "_s, {u"Opened the chat"_s});
    row("21", ada, {u"80skaraokesonglist"_s, u"invoice_fdp.exe"_s, u"con .txt"_s});
    row("23", ada, {u"Location: 0.00000, 0.00000"_s, u"Location: -33.80000, 151.20000"_s});
    row("25", ada, {u"Sticker"_s, u"Photo"_s, u"Video: clip"_s});
    row("27", u"Group, "_s, {u"Ada Testwell, "_s, u"hello group"_s});
    row("31", ada, {u"customer text behind a bad status"_s});
    row("37", u"+1 650-555-0199, "_s, {u"This message was deleted"_s});
    row("37, a user id alone", u"Cy Nophone, "_s, {u"bsuid only"_s});
    row("45", ada, {u"no contacts array"_s, u"good change after unknown field"_s, u"survivor"_s});
    row("47", ada, {u"\uFFFD cut emoji"_s, u"low first \uFFFD end"_s, u"message after the bad ones"_s});
}

void TestCases::whatCameIsShown()
{
    QFETCH(const QString, conversation);
    QFETCH(const QStringList, parts);
    VERIFY_STEP(*m_product, window().clickRow(u"conversationList"_s, conversation));
    for (const QString &part : parts)
        VERIFY_STEP(*m_product, window().waitRow(u"messageList"_s, part).has_value());
    for (const driver::Row &row : window().rows(u"messageList"_s))
        QVERIFY2(!row.accessible.contains(u"javascript"_s), qPrintable(row.accessible));
}

void TestCases::anEchoOfThePhoneIsNoNews()
{
    const QString unread =
        u"SELECT max(unread) FROM conversations AS c JOIN customers AS u ON u.seq = c.customer "
        "WHERE u.wa_id IN ('16505550199', '551187650001')"_s;
    QCOMPARE(column(m_product->console.database(), unread), QVariantList{0});
    const QList<driver::Row> rows = window().rows(u"conversationList"_s);
    const auto eco = std::find_if(rows.begin(), rows.end(), [](const driver::Row &row) {
        return row.accessible.contains(u", eco, "_s);
    });
    QVERIFY(eco != rows.end());
    QVERIFY2(eco->accessible.contains(u"replies need a template"_s), qPrintable(eco->accessible));
    for (const QString &text : m_desktop.everShown())
        QVERIFY2(text != "eco"_L1 && !text.contains(u"phone app"_s), qPrintable(text));
}

void TestCases::c49_emojiAreTheSameEverywhere()
{
    VERIFY_STEP(*m_product, leaveInbox());
    QVERIFY(m_product->servers.customerSays(ines, emoji));
    QTRY_VERIFY_WITH_TIMEOUT(lastNotified().contains(emoji), support::patienceMs);
    VERIFY_STEP(*m_product, enterInbox());
    VERIFY_STEP(*m_product, window().waitRow(u"conversationList"_s, emoji).has_value());
    VERIFY_STEP(*m_product, m_product->journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(*m_product, window().clickRow(u"messageList"_s, emoji));
    QVERIFY(window().grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/case-49.png")));

    // Copied out of the bubble, into the editor, out of it and back, and sent.
    VERIFY_STEP(*m_product, window().key(u"messageList"_s, u"Ctrl+C"_s));
    for (int i = 0; i < 2; ++i) {
        VERIFY_STEP(*m_product, window().key(u"composer"_s, u"Ctrl+V"_s));
        VERIFY_STEP(*m_product, window().key(u"composer"_s, u"Ctrl+A"_s));
        VERIFY_STEP(*m_product, window().key(u"composer"_s, u"Ctrl+X"_s));
    }
    VERIFY_STEP(*m_product, window().key(u"composer"_s, u"Ctrl+V"_s));
    VERIFY_STEP(*m_product, window().click(u"sendButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(support::textsSentTo(m_product->servers.sandbox().url(), ines).contains(emoji),
                             support::patienceMs);
}

void TestCases::c51_markupIsShownAndFetchesNothing()
{
    support::BareServer server([](QTcpSocket &) {});
    const QString markup = u"<img src=\"%1odd.png\"><b>x</b> &amp; <a href=file:///etc/passwd>y</a>"_s.arg(
        server.url().toString());
    VERIFY_STEP(*m_product, leaveInbox());
    QVERIFY(m_product->servers.customerSays(ines, markup));
    // The desktop reads markup, so there it is escaped.
    QTRY_VERIFY_WITH_TIMEOUT(lastNotified().contains(u"&lt;b&gt;x&lt;/b&gt; &amp;amp;"_s),
                             support::patienceMs);
    VERIFY_STEP(*m_product, enterInbox());
    VERIFY_STEP(*m_product, window().waitRow(u"conversationList"_s, u"<b>x</b> &amp;"_s).has_value());
    VERIFY_STEP(*m_product, m_product->journey.waitBubble(markup));

    QCOMPARE(post(caseBody(u"51"_s, std::chrono::hours(1))), 200);
    VERIFY_STEP(*m_product, window().clickRow(u"conversationList"_s, u"<h1>Ada</h1>, "_s));
    VERIFY_STEP(*m_product, window().waitText(u"chatTitle"_s, u"<h1>Ada</h1>"_s));
    VERIFY_STEP(
        *m_product,
        window().waitRow(u"messageList"_s, u"<img src=file:///etc/passwd><b>x</b> &amp; "_s).has_value());
    QVERIFY(window().grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/case-51.png")));
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
