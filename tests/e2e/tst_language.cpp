// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// The language is changed in the real program while somebody writes.
class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arabicAndBackWithoutARestartKeepsWhatWasBeingWritten();

private:
    /// Chooses the language in the settings by keyboard, with as many presses of `key` as it takes.
    static bool chooseLanguage(driver::Application &window, const QString &name, const QString &key);
};

bool TestLanguage::chooseLanguage(driver::Application &window, const QString &name, const QString &key)
{
    constexpr int maxLanguages = 12;
    for (int i = 0; i < maxLanguages && window.text(u"languageChoice"_s) != name; ++i) {
        const QString before = window.text(u"languageChoice"_s);
        if (!window.key(u"languageChoice"_s, key)
            || !support::waitUntil([&] { return window.text(u"languageChoice"_s) != before; })
            || !window.waitFocus(u"languageChoice"_s)) // the page was created again
            return false;
    }
    return window.text(u"languageChoice"_s) == name;
}

void TestLanguage::arabicAndBackWithoutARestartKeepsWhatWasBeingWritten()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, window.type(u"composer"_s, u"Hasta mañana a las"_s));
    const qint64 process = product.console.processId();
    const auto isListLeft = [&window] {
        return window.rectangle(u"conversationList"_s).left() < window.rectangle(u"messageList"_s).left();
    };
    const auto shownTexts = [&window] {
        QStringList all;
        for (const driver::Text &text : window.texts())
            all << text.text;
        return all;
    };
    QVERIFY(isListLeft());
    QVERIFY(shownTexts().contains(u"Help"_s));

    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Language"_s));
    VERIFY_STEP(product, chooseLanguage(window, u"العربية"_s, u"Down"_s));
    QVERIFY(!shownTexts().contains(u"Help"_s));
    QVERIFY2(window.text(u"settingsTitle"_s) != u"Language"_s, qPrintable(window.text(u"settingsTitle"_s)));
    QVERIFY(window.rectangle(u"settingsPages"_s).left() > window.rectangle(u"settingsTitle"_s).left());
    VERIFY_STEP(product, window.click(u"leaveSettingsButton"_s));
    VERIFY_STEP(product, window.waitText(u"composer"_s, u"Hasta mañana a las"_s));
    QVERIFY(!isListLeft());
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Me guardáis dos panes?"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/language-arabic-e2e.png")));

    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.waitVisible(u"languageChoice"_s));
    VERIFY_STEP(product, chooseLanguage(window, u"English"_s, u"Up"_s));
    QVERIFY(shownTexts().contains(u"Help"_s));
    VERIFY_STEP(product, window.click(u"leaveSettingsButton"_s));
    QVERIFY(isListLeft());
    VERIFY_STEP(product, window.type(u"composer"_s, u" nueve"_s));
    QCOMPARE(window.text(u"composer"_s), u"Hasta mañana a las nueve"_s);
    QCOMPARE(product.console.processId(), process);
    VERIFY_STEP(product, window.key(u"composer"_s, u"Return"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Hasta mañana a las nueve"_s));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
