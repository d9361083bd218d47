// SPDX-License-Identifier: GPL-3.0-or-later
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// A person types without looking where the focus is: the text goes to the composer and nowhere else.
class TestTyping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersAfterAClickOnSendAreTheNextMessage();
    void lettersOnAListAreAMessageToo();
    void escapeFromTheSettingsLeadsBackToTheField();

private:
    /// Presses keys as on a keyboard, wherever the focus is.
    static bool press(Product &product, const QString &letters);
};

bool TestTyping::press(Product &product, const QString &letters)
{
    return std::all_of(letters.begin(), letters.end(),
                       [&](QChar letter) { return product.console.window().key({}, QString(letter)); });
}

void TestTyping::lettersAfterAClickOnSendAreTheNextMessage()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.setPassphrase(u"correct horse"_s)); // "sl" would lock now
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"First"_s)); // by the mouse
    VERIFY_STEP(product, press(product, u"slow"_s));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"composer"_s, u"slow"_s));
    QVERIFY(!window.isVisible(u"lockTitle"_s));
    // With nothing to send and the focus on the gear: "sq" would quit.
    QVERIFY(window.clear(u"composer"_s));
    VERIFY_STEP(product, window.key(u"settingsButton"_s, u"S"_s));
    VERIFY_STEP(product, window.key(u"settingsButton"_s, u"Q"_s));
    QVERIFY(product.console.isRunning());
    QVERIFY(window.isVisible(u"composer"_s));
}

void TestTyping::lettersOnAListAreAMessageToo()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Me guardáis dos panes?"_s));
    // The history opens no service window; the message that does so follows it.
    VERIFY_STEP(product, window.waitVisible(u"composer"_s));
    VERIFY_STEP(product, window.clickRow(u"messageList"_s, u"dos panes"_s));
    VERIFY_STEP(product, press(product, u"si"_s));
    VERIFY_STEP(product, window.waitText(u"composer"_s, u"si"_s));
    VERIFY_STEP(product, window.waitFocus(u"composer"_s));
    // A search takes its own letters.
    VERIFY_STEP(product, window.key(u"composer"_s, u"Ctrl+Shift+F"_s));
    VERIFY_STEP(product, window.waitFocus(u"conversationSearch"_s));
    VERIFY_STEP(product, press(product, u"in"_s));
    VERIFY_STEP(product, window.waitText(u"conversationSearch"_s, u"in"_s));
    QCOMPARE(window.text(u"composer"_s), u"si"_s);
}

void TestTyping::escapeFromTheSettingsLeadsBackToTheField()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.type(u"composer"_s, u"one "_s));
    VERIFY_STEP(product, window.key(u"composer"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsPages"_s));
    VERIFY_STEP(product, window.key({}, u"Esc"_s));
    VERIFY_STEP(product, window.waitFocus(u"composer"_s));
    VERIFY_STEP(product, press(product, u"two"_s));
    VERIFY_STEP(product, window.waitText(u"composer"_s, u"one two"_s));
    // By the gear, too, which keeps the focus that a click gave it.
    VERIFY_STEP(product, window.click(u"settingsButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsPages"_s));
    VERIFY_STEP(product, window.key({}, u"Esc"_s));
    VERIFY_STEP(product, window.waitFocus(u"composer"_s));
}

QTEST_GUILESS_MAIN(TestTyping)
#include "tst_typing.moc"
