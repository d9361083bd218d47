// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentscene.h"
#include "tests/ui/chat/contentsamples.h"
#include "ui/chat/content/contentrenderer.h"

#include <QApplication>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The texts of the kinds of content for clipboard, screen readers and lists.
class TestContentTexts : public ContentScene {
    Q_OBJECT
private Q_SLOTS:
    void everySampleCanBeReadAloudAndListed();
    void copiesAllOfAContent_data();
    void copiesAllOfAContent();
    void listsSayWhatAMessageIs_data();
    void listsSayWhatAMessageIs();
};

void TestContentTexts::everySampleCanBeReadAloudAndListed()
{
    for (const Message &message : contentSamples()) {
        QVERIFY(!summaryOf(message).isEmpty());
        QVERIFY(!summaryOf(message).contains(u'\n'));
        const QString name = rendererFor(message).name(message);
        QVERIFY(!name.isEmpty() || !accessibleTextOf(message).isEmpty());
        for (const ContentHit &hit : layOutBubble(contextOf(message), *m_theme).content.hits)
            QVERIFY(!hit.action.name.isEmpty() && !hit.action.value.isEmpty());
    }
}

void TestContentTexts::copiesAllOfAContent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("location") << int(alternativeOf<LocationContent>())
                              << u"Puerta del Sol\nPlaza Mayor 1, Madrid\n40.41678, -3.70379"_s;
    QTest::newRow("contacts")
        << int(alternativeOf<ContactsContent>())
        << u"Lucía Ortega\nHead baker, Panadería Sol\n+34 600 000 021\n+34 910 000 022\n"
           u"lucia@pan.example\nBen\n+34 600 000 023"_s;
    QTest::newRow("buttons")
        << int(alternativeOf<InteractiveContent>())
        << u"Delivery\nWhen may we bring your *flowers*?\nWe deliver every day\nToday\nTomorrow"_s;
    QTest::newRow("button chosen") << int(alternativeOf<InteractiveReplyContent>()) << u"Tomorrow"_s;
    QTest::newRow("template") << int(alternativeOf<TemplateContent>()) << u"Your order is ready, Ana."_s;
    QTest::newRow("order")
        << int(alternativeOf<OrderContent>())
        << u"12 × \u2068peony-pink\u2069 – €38.40\n1 × \u2068card\u2069 – €1.50\nTotal: €39.90\n"
           u"Before noon, please"_s;
    QTest::newRow("notice") << int(alternativeOf<SystemContent>())
                            << u"Ana changed from 34600000011 to 34600000012"_s;
    QTest::newRow("call") << int(alternativeOf<CallContent>()) << u"Call from the customer, 2 min 5 s"_s;
    QTest::newRow("request to call") << int(alternativeOf<CallPermissionRequestContent>())
                                     << u"May we call you about the delivery?"_s;
    QTest::newRow("call button") << int(alternativeOf<VoiceCallContent>())
                                 << u"Call us and we choose the flowers together.\nCall now"_s;
    QTest::newRow("unsupported") << int(alternativeOf<UnsupportedContent>()) << QString();
    QTest::newRow("unknown") << int(alternativeOf<UnknownContent>()) << QString();
}

void TestContentTexts::copiesAllOfAContent()
{
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    QCOMPARE(copyTextOf(sample(std::size_t(kind))), text);
}

void TestContentTexts::listsSayWhatAMessageIs_data()
{
    QTest::addColumn<MessageContent>("content");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const MessageContent &content, const QString &summary) {
        QTest::newRow(name) << content << summary;
    };
    row("text", TextContent{u"*Hello*\nthere"_s}, u"Hello there"_s);
    row("no text", TextContent(), QString());
    row("photo", MediaContent(), u"Photo"_s);
    row("place without a name", LocationContent{1, 2, {}, {}, {}}, u"Location"_s);
    row("order", sample<OrderContent>().content, u"13 items, €39.90: Before noon, please"_s);
    row("order without prices", OrderContent{{}, {}, {{u"a"_s, 1, {}, {}}}}, u"1 item"_s);
    const OrderLine many{u"a"_s, 2'000'000'000, {}, {}};
    row("order of more than can be counted", OrderContent{{}, {}, {many, many}}, u"Order"_s);
    row("order of much more", OrderContent{{}, {}, {many, many, many}}, u"Order"_s);
    row("empty order", OrderContent(), u"Order"_s);
    row("contacts", sample<ContactsContent>().content, u"Lucía Ortega, Ben"_s);
    row("reaction", ReactionContent{{}, u"👍"_s}, u"The customer reacted with 👍"_s);
    row("chat opened", SystemContent{u"request_welcome"_s, {}}, u"Opened the chat"_s);
    row("call", CallContent{u"terminate"_s, u"FAILED"_s, 0}, u"Missed call"_s);
    row("unknown", UnknownContent(), u"This message can’t be shown here"_s);
}

void TestContentTexts::listsSayWhatAMessageIs()
{
    QFETCH(const MessageContent, content);
    Message message;
    message.content = content;
    QTEST(summaryOf(message), "summary");
}

QTEST_MAIN(TestContentTexts)
#include "tst_contenttexts.moc"
