// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "product.h"

#include <QTest>

#include <algorithm>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// The real console on a real display, read from outside through AT-SPI as Orca reads it.
class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theInboxAndTheChatCanBeReadAndNewMessagesAreAnnounced();

private:
    static constexpr auto ines = "34600000001"_L1;

    static std::optional<AccessibleNode> find(const QList<AccessibleNode> &nodes, const QString &role,
                                              const QString &part);
    static QString described(const QList<AccessibleNode> &nodes);
    static QStringList unnamed(const QList<AccessibleNode> &nodes);
};

void TestAccessibility::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), u"xcb"_s); // Qt's bridge is part of it
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); // as if a screen reader ran
}

/// The first object that is shown with this role and a name that contains `part`.
std::optional<AccessibleNode> TestAccessibility::find(const QList<AccessibleNode> &nodes, const QString &role,
                                                      const QString &part)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const AccessibleNode &node) {
        return node.isShowing() && node.role == role && node.name.contains(part);
    });
    return found == nodes.end() ? std::nullopt : std::optional(*found);
}

/// What a screen reader could say of all that is shown.
QString TestAccessibility::described(const QList<AccessibleNode> &nodes)
{
    QStringList lines;
    for (const AccessibleNode &node : nodes) {
        if (node.isShowing())
            lines << node.role + u": "_s + node.name;
    }
    return lines.join(u'\n');
}

/// The roles of controls that a person can reach with Tab, and of which they hear nothing.
QStringList TestAccessibility::unnamed(const QList<AccessibleNode> &nodes)
{
    QStringList roles;
    for (const AccessibleNode &node : nodes) {
        if (node.isShowing() && node.isFocusable() && node.name.isEmpty())
            roles << node.role + u' ' + node.path;
    }
    return roles;
}

void TestAccessibility::theInboxAndTheChatCanBeReadAndNewMessagesAreAnnounced()
{
    AccessibleTree tree;
    QVERIFY(tree.isConnected());
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Me guardáis dos panes?"_s));

    const QList<AccessibleNode> nodes = tree.read(u"shoptalk"_s);
    QVERIFY2(nodes.size() > 30, qPrintable(QString::number(nodes.size())));
    QCOMPARE(unnamed(nodes), QStringList());
    const auto expect = [&](const QString &role, const QString &name) {
        QVERIFY2(find(nodes, role, name),
                 qPrintable(role + u": "_s + name + u" is not in\n"_s + described(nodes)));
    };
    expect(u"frame"_s, u"Shoptalk"_s);
    expect(u"list"_s, u"Conversations"_s);
    expect(u"list item"_s, u"Inés R"_s);
    expect(u"list"_s, u"Messages"_s);
    expect(u"list item"_s, u"¿Me guardáis dos panes?"_s);
    expect(u"text"_s, u"Your message"_s);
    expect(u"push button"_s, u"Send"_s);

    if (QTest::currentTestFailed())
        return;
    tree.focus(*find(nodes, u"frame"_s, u"Shoptalk"_s)); // this display has no window manager
    QVERIFY(product.servers.customerSays(ines, u"¿Y leche?"_s));
    const auto announced = [&tree] { return tree.announced().join(u'|'); };
    QTRY_VERIFY2_WITH_TIMEOUT(announced().contains(u"¿Y leche?"_s), qPrintable(announced()), 20'000);
    QVERIFY2(announced().contains(u"Inés R"_s), qPrintable(announced()));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Y leche?"_s));
    QVERIFY(find(tree.read(u"shoptalk"_s), u"list item"_s, u"¿Y leche?"_s));
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
