// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "product.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// The real console on a real display, read and used from outside through AT-SPI, as Orca does it.
class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aComputerIsPairedAndTheSetUpIsHeard();
    void conversationsAndMessagesAreHeardAndAnswered();
    void newMessagesAreAnnouncedOnce();
    void everyPageOfTheSettingsAndADialogAreNamed();

private:
    static constexpr auto ines = "34600000001"_L1;

    static bool hears(const AccessibleTree &tree, const QString &role, const QString &part);
    static bool presses(const AccessibleTree &tree, const QString &button);
    static bool writes(const AccessibleTree &tree, const QString &field, const QString &text);
    static bool openInbox(Product &product, const AccessibleTree &tree);
};

#define VERIFY_HEARD(tree, role, part)                                                                       \
    QVERIFY2(hears(tree, role, part), qPrintable(part + u" is not in\n"_s + (tree).described()))

void TestAccessibility::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), u"xcb"_s); // Qt's bridge is part of it
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); // as if a screen reader ran
}

bool TestAccessibility::hears(const AccessibleTree &tree, const QString &role, const QString &part)
{
    return tree.waitFor(role, part).has_value();
}

bool TestAccessibility::presses(const AccessibleTree &tree, const QString &button)
{
    const auto found = tree.waitForNamed(u"push button"_s, button);
    return found && tree.act(*found);
}

bool TestAccessibility::writes(const AccessibleTree &tree, const QString &field, const QString &text)
{
    const auto found = tree.waitForNamed(u"text"_s, field);
    return found && tree.write(*found, text) && tree.textOf(*found) == text;
}

/// Up to the inbox with everything of the small scenario in it. Paired as with a screen reader.
bool TestAccessibility::openInbox(Product &product, const AccessibleTree &tree)
{
    return product.start() && writes(tree, u"Address of your relay"_s, product.servers.relayUrl().toString())
        && writes(tree, u"Pairing code"_s, product.servers.pairingCode())
        && writes(tree, u"Name of this computer"_s, u"Front desk"_s)
        && presses(tree, u"Connect to your relay"_s) && product.connectPairedShop()
        && product.console.window().activate()
        && product.console.window().waitText(u"connectionStatus"_s, u"Up to date"_s)
        && product.console.window().waitRow(u"conversationList"_s, u"Inés R"_s).has_value();
}

void TestAccessibility::aComputerIsPairedAndTheSetUpIsHeard()
{
    AccessibleTree tree(u"shoptalk"_s);
    QVERIFY(tree.isConnected());
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_HEARD(tree, u"frame"_s, u"Shoptalk"_s);
    VERIFY_HEARD(tree, u"label"_s, u"Welcome to Shoptalk"_s);
    VERIFY_HEARD(tree, u"filler"_s, u"Step 1 of 5: Relay"_s);
    QCOMPARE(tree.unnamed(), QStringList());

    QVERIFY(writes(tree, u"Address of your relay"_s, u"http://127.0.0.1:9"_s)); // nothing listens there
    QVERIFY(writes(tree, u"Pairing code"_s, product.servers.pairingCode()));
    QVERIFY(writes(tree, u"Name of this computer"_s, u"Front desk"_s));
    const QString refusal = u"The relay does not answer"_s;
    const auto refusals = [&] {
        const QStringList &all = tree.announced();
        return std::count_if(all.begin(), all.end(),
                             [&](const QString &message) { return message.contains(refusal); });
    };
    QVERIFY(presses(tree, u"Connect to your relay"_s));
    QTRY_COMPARE(refusals(), 1);
    QVERIFY(writes(tree, u"Address of your relay"_s, product.servers.relayUrl().toString()));
    QVERIFY(presses(tree, u"Connect to your relay"_s));
    VERIFY_HEARD(tree, u"push button"_s, u"Continue with Facebook"_s);
    VERIFY_HEARD(tree, u"filler"_s, u"Step 2 of 5"_s);
    QCOMPARE(tree.unnamed(), QStringList());

    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, product.journey.confirmLogin());
    VERIFY_HEARD(tree, u"list"_s, u"Businesses"_s);
    VERIFY_HEARD(tree, u"list item"_s, u"Corner Shop, Verified by Meta"_s);
    QCOMPARE(tree.unnamed(), QStringList());
}

void TestAccessibility::conversationsAndMessagesAreHeardAndAnswered()
{
    AccessibleTree tree(u"shoptalk"_s);
    Product product;
    VERIFY_STEP(product, openInbox(product, tree));
    QVERIFY(product.servers.customerSays(ines, u"¿Y leche?"_s));
    VERIFY_HEARD(tree, u"frame"_s, u"List of conversations"_s);
    VERIFY_HEARD(tree, u"list"_s, u"Conversations"_s);
    VERIFY_HEARD(tree, u"list item"_s, u" unread, ¿Y leche?, "_s);
    const auto row = tree.waitFor(u"list item"_s, u"Inés R"_s);
    const QRegularExpression whole(u"^Inés R.*, \\d+ unread, ¿Y leche\\?, .+\\d{4} .+"_s);
    QVERIFY2(row && whole.match(row->name).hasMatch(), qPrintable(row ? row->name : QString()));
    const auto closed = tree.waitFor(u"list item"_s, u"João Pereira, "_s);
    QVERIFY2(closed && closed->name.endsWith(u", replies need a template"_s),
             qPrintable(closed ? closed->name : QString()));
    QCOMPARE(tree.unnamed(), QStringList());

    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_HEARD(tree, u"filler"_s, u"Chat"_s);
    VERIFY_HEARD(tree, u"list"_s, u"Messages"_s);
    VERIFY_HEARD(tree, u"list item"_s, u": ¿Y leche?"_s);
    const auto bubble = tree.waitFor(u"list item"_s, u"¡Hola, Inés! Sí, de 10 a 14 h."_s);
    const QRegularExpression own(u"^You, .+, read: ¡Hola, Inés! "_s);
    QVERIFY2(bubble && own.match(bubble->name).hasMatch(), qPrintable(bubble ? bubble->name : QString()));
    const auto isFieldFocused = [&] {
        const auto field = tree.waitForNamed(u"text"_s, u"Your message"_s);
        return field && field->isFocused();
    };
    QTRY_VERIFY(isFieldFocused());
    QVERIFY(writes(tree, u"Your message"_s, u"Sí, también."_s));
    QVERIFY(presses(tree, u"Send"_s));
    VERIFY_HEARD(tree, u"list item"_s, u": Sí, también."_s);
    QCOMPARE(tree.unnamed(), QStringList());
}

void TestAccessibility::newMessagesAreAnnouncedOnce()
{
    AccessibleTree tree(u"shoptalk"_s);
    Product product;
    VERIFY_STEP(product, openInbox(product, tree));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    const auto count = [&](const QString &text) {
        const QStringList &all = tree.announced();
        return std::count_if(all.begin(), all.end(), [&](const QString &message) {
            return message.contains(u"Inés R"_s) && message.contains(text);
        });
    };
    QVERIFY(product.servers.customerSays(ines, u"¿Y leche?"_s));
    QTRY_COMPARE(count(u"¿Y leche?"_s), 1);
    QVERIFY(product.servers.customerSays(ines, u"¿Y pan?"_s));
    QTRY_COMPARE(count(u"¿Y pan?"_s), 1);
    QCOMPARE(count(u"¿Y leche?"_s), 1);
}

void TestAccessibility::everyPageOfTheSettingsAndADialogAreNamed()
{
    AccessibleTree tree(u"shoptalk"_s);
    Product product;
    VERIFY_STEP(product, openInbox(product, tree));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.waitRow(u"settingsPages"_s, u"Security"_s).has_value());
    const QList<driver::Row> pages = window.rows(u"settingsPages"_s);
    QVERIFY(pages.size() > 10);
    for (const driver::Row &page : pages) {
        VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, page.text));
        VERIFY_HEARD(tree, u"label"_s, page.text);
        const QStringList offenders = tree.unnamed();
        QVERIFY2(offenders.isEmpty(), qPrintable(page.text + u": "_s + offenders.join(u'\n')));
    }
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Security"_s));
    VERIFY_STEP(product, window.click(u"changePassphraseButton"_s));
    const auto dialog = tree.waitFor(u"dialog"_s, {});
    QVERIFY(dialog && !dialog->name.isEmpty());
    VERIFY_HEARD(tree, u"text"_s, u"New passphrase"_s);
    QCOMPARE(tree.unnamed(), QStringList());
    VERIFY_STEP(product, window.key(u"newPassphrase"_s, u"Esc"_s));
    VERIFY_STEP(product, window.waitHidden(u"passphraseDialog"_s));
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
