// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubblelayout.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/messagetext.h"
#include "ui/chat/sendproblem.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSet>
#include <QTest>

#include <memory>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestBubble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void onlyWebAddressesAreLinks_data();
    void onlyWebAddressesAreLinks();
    void aClickFindsTheLinkUnderIt();
    void outboundAndInboundLieOnOppositeSides_data();
    void outboundAndInboundLieOnOppositeSides();
    void everythingStaysInsideTheRow_data();
    void everythingStaysInsideTheRow();
    void emojiAloneAreLarge();
    void everyProblemSaysWhy();
    void linksStayInsideTheRow_data();
    void linksStayInsideTheRow();
    void everyKindHasANameAndASign();
    void aReactionIsShownUnderItsBubble_data();
    void aReactionIsShownUnderItsBubble();
    void whatHappenedToAMessageIsReported();
    void aPlaceholderSaysWhatToDo();

private:
    BubbleContext contextOf(const QString &text, Direction direction = Direction::Inbound,
                            int width = 600) const;
    std::unique_ptr<Theme> m_theme;
};

BubbleContext TestBubble::contextOf(const QString &text, Direction direction, int width) const
{
    BubbleContext context;
    context.message.content = TextContent{text};
    context.message.direction = direction;
    context.message.delivery = Delivery::Read;
    context.message.sentAt = QDateTime::currentDateTimeUtc();
    context.width = width;
    return context;
}

void TestBubble::onlyWebAddressesAreLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("none") << u"no link here"_s << QStringList();
    QTest::newRow("with a full stop behind")
        << u"See https://shop.example/a."_s << QStringList{u"https://shop.example/a"_s};
    QTest::newRow("in brackets") << u"(http://shop.example)"_s << QStringList{u"http://shop.example"_s};
    QTest::newRow("without a scheme") << u"www.shop.example"_s << QStringList{u"http://www.shop.example"_s};
    QTest::newRow("two") << u"https://a.example https://b.example"_s
                         << QStringList{u"https://a.example"_s, u"https://b.example"_s};
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QStringList();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QStringList();
    QTest::newRow("other scripts around")
        << u"مرحبا https://a.example شكرا"_s << QStringList{u"https://a.example"_s};
}

void TestBubble::onlyWebAddressesAreLinks()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, addresses);
    QStringList found;
    for (const Link &link : linksIn(text))
        found << link.url.toString();
    QCOMPARE(found, addresses);
}

void TestBubble::aClickFindsTheLinkUnderIt()
{
    const MessageText text = layOutText(u"https://a.example and words"_s, m_theme->font(TextStyle::Body),
                                        m_theme->colours().link, 400);
    QCOMPARE(text.linkAt(QPointF(5, text.size.height() / 2)).url, QUrl(u"https://a.example"_s));
    QVERIFY(text.linkAt(QPointF(text.size.width() - 5, text.size.height() / 2)).isEmpty());
    QVERIFY(text.linkAt(QPointF(-50, -50)).isEmpty());
}

void TestBubble::outboundAndInboundLieOnOppositeSides_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestBubble::outboundAndInboundLieOnOppositeSides()
{
    QFETCH(const Qt::LayoutDirection, direction);
    BubbleContext in = contextOf(u"Hello"_s);
    BubbleContext out = contextOf(u"Hello"_s, Direction::Outbound);
    in.direction = out.direction = direction;
    const bool inIsLeft = layOutBubble(in, *m_theme).bubble.center().x() < in.width / 2.0;
    const bool outIsLeft = layOutBubble(out, *m_theme).bubble.center().x() < out.width / 2.0;
    QCOMPARE(inIsLeft, direction == Qt::LeftToRight);
    QCOMPARE(outIsLeft, direction == Qt::RightToLeft);
}

void TestBubble::everythingStaysInsideTheRow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("one word") << u"Hi"_s << 600;
    QTest::newRow("a word without end") << QString(800, u'M') << 320;
    QTest::newRow("many lines") << u"a\nb\nc\nd"_s << 320;
    QTest::newRow("right to left") << u"مرحباً، هل لديكم ورود حمراء اليوم؟ أحتاجها قبل الظهر"_s << 320;
    QTest::newRow("joined emoji") << u"👨‍👩‍👧‍👦👍🏽❤️🇪🇸 text"_s << 320;
    QTest::newRow("empty") << QString() << 320;
}

void TestBubble::everythingStaysInsideTheRow()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        for (const Qt::LayoutDirection reading : {Qt::LeftToRight, Qt::RightToLeft}) {
            BubbleContext context = contextOf(text, direction, width);
            context.direction = reading;
            context.startsDay = true;
            const BubbleLayout layout = layOutBubble(context, *m_theme);
            const QRectF row(0, 0, width, layout.height);
            QVERIFY(row.contains(layout.bubble));
            QVERIFY(layout.bubble.contains(layout.meta));
            QVERIFY(layout.bubble.contains(QRectF(layout.textAt(), layout.text().size)));
            QVERIFY(layout.dayPill.bottom() <= layout.bubble.top());
        }
    }
}

void TestBubble::emojiAloneAreLarge()
{
    QVERIFY(layOutBubble(contextOf(u"🥰"_s), *m_theme).content.isLarge);
    QVERIFY(layOutBubble(contextOf(u"👍🏽 👨‍👩‍👧‍👦"_s), *m_theme).content.isLarge);
    QVERIFY(!layOutBubble(contextOf(u"🥰🥰🥰🥰"_s), *m_theme).content.isLarge);
    QVERIFY(!layOutBubble(contextOf(u"🥰 thanks"_s), *m_theme).content.isLarge);
}

void TestBubble::everyProblemSaysWhy()
{
    BubbleContext failed = contextOf(u"Hello"_s, Direction::Outbound);
    failed.message.delivery = Delivery::Failed;
    QSet<QString> texts;
    for (const int code : {130403, 131021, 131026, 131042, 131047, 131048, 999999}) {
        failed.message.failure.meta = MetaCode{code};
        const QString text = SendProblems::describe(failed.message);
        QVERIFY2(!text.isEmpty() && !texts.contains(text), qPrintable(QString::number(code)));
        texts << text;
    }
    failed.message.failure.meta = MetaCode{131026};
    const auto offered = [this](const BubbleContext &context) {
        QStringList links;
        for (const BubbleLink &link : layOutBubble(context, *m_theme).links)
            links << link.text;
        return links;
    };
    QCOMPARE(offered(failed), (QStringList{u"Try again"_s, u"Edit"_s, u"Delete"_s}));
    failed.message.failure.meta = MetaCode{131047};
    failed.sendable = Sendable::Templates; // sending it again would fail again
    QCOMPARE(offered(failed), (QStringList{u"Copy text"_s, u"Send a template"_s, u"Delete"_s}));
    failed.sendable = Sendable::Everything; // the customer wrote again
    QCOMPARE(offered(failed), (QStringList{u"Try again"_s, u"Edit"_s, u"Delete"_s}));
    failed.message.delivery = Delivery::Uncertain; // it may have arrived
    QCOMPARE(offered(failed), (QStringList{u"Send again"_s, u"It was sent"_s}));
    QCOMPARE(offered(contextOf(u"Hello"_s, Direction::Outbound)), QStringList());
}

void TestBubble::linksStayInsideTheRow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int width : {600, 150}) {
        QTest::addRow("left to right, %d", width) << width << Qt::LeftToRight;
        QTest::addRow("right to left, %d", width) << width << Qt::RightToLeft;
    }
}

void TestBubble::linksStayInsideTheRow()
{
    QFETCH(const int, width);
    QFETCH(const Qt::LayoutDirection, direction);
    BubbleContext failed = contextOf(u"Hello"_s, Direction::Outbound, width);
    failed.direction = direction;
    failed.message.delivery = Delivery::Failed;
    const BubbleLayout layout = layOutBubble(failed, *m_theme);
    QCOMPARE(layout.links.size(), 3);
    for (const BubbleLink &link : layout.links) {
        QVERIFY(QRectF(0, layout.bubble.bottom(), width, layout.height - layout.bubble.bottom())
                    .contains(link.place));
        for (const BubbleLink &other : layout.links)
            QVERIFY(link.action == other.action || !link.place.intersects(other.place));
    }
}

void TestBubble::everyKindHasANameAndASign()
{
    for (int kind = int(MessageKind::Image); kind <= int(MessageKind::VoiceCall); ++kind) {
        Message message;
        message.content = contentOf(MessageKind(kind), {});
        if (kind == int(MessageKind::Call))
            message.content = CallContent();
        if (kind == int(MessageKind::CallPermissionRequest))
            message.content = CallPermissionRequestContent();
        if (kind == int(MessageKind::VoiceCall))
            message.content = VoiceCallContent();
        message.isRevoked = kind == int(MessageKind::Deleted);
        QCOMPARE(int(kindOf(message)), kind);
        QVERIFY(!rendererFor(message).name(message).isEmpty());
        QVERIFY(rendererFor(message).icon(message).has_value());
    }
    QVERIFY(rendererFor(Message()).name(Message()).isEmpty());
}

void TestBubble::aReactionIsShownUnderItsBubble_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("a word") << u"Hi"_s << 600;
    QTest::newRow("much") << QString(800, u'M') << 320;
    QTest::newRow("nothing but the time") << QString() << 320;
}

void TestBubble::aReactionIsShownUnderItsBubble()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    const QList<Reaction> both{{Direction::Inbound, u"❤️"_s}, {Direction::Outbound, u"😮"_s}};
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        for (const Qt::LayoutDirection reading : {Qt::LeftToRight, Qt::RightToLeft}) {
            BubbleContext context = contextOf(text, direction, width);
            context.direction = reading;
            const BubbleLayout without = layOutBubble(context, *m_theme);
            QVERIFY(without.reactionChip.isEmpty());
            context.message.reactions = both;
            const BubbleLayout layout = layOutBubble(context, *m_theme);
            QCOMPARE(layout.bubble, without.bubble);
            QVERIFY(layout.height > without.height);
            QVERIFY(QRectF(0, 0, width, layout.height).contains(layout.reactionChip));
            QVERIFY(layout.reactionChip.intersects(layout.bubble));
            QVERIFY(!layout.reactionChip.intersects(layout.meta));
            QVERIFY(!layout.reactionChip.intersects(QRectF(layout.textAt(), layout.text().size)));
            QVERIFY(layout.reactionChip.contains(QRectF(layout.reactionsAt, layout.reactions.size)));
        }
    }
    BubbleContext same = contextOf(text, Direction::Inbound, width);
    same.message.reactions = {{Direction::Inbound, u"❤️"_s}, {Direction::Outbound, u"❤️"_s}};
    const BubbleLayout counted = layOutBubble(same, *m_theme);
    QVERIFY(counted.reactions.layout->text().endsWith(u" 2"_s));
}

void TestBubble::whatHappenedToAMessageIsReported()
{
    BubbleContext context = contextOf(u"Hello"_s);
    const QString time = layOutBubble(context, *m_theme).time;
    context.message.isEdited = true;
    const BubbleLayout edited = layOutBubble(context, *m_theme);
    QVERIFY(edited.time.contains(time) && edited.time != time);
    QVERIFY(edited.bubble.contains(edited.meta));
    context = contextOf(QString());
    context.message.isRevoked = true;
    const BubbleLayout deleted = layOutBubble(context, *m_theme);
    QCOMPARE(deleted.content.texts.first().text.source.shown(), u"This message was deleted"_s);
    QVERIFY(!deleted.text().layout);
}

void TestBubble::aPlaceholderSaysWhatToDo()
{
    BubbleContext context = contextOf(QString());
    context.message.content = UnknownContent();
    QVERIFY(layOutBubble(context, *m_theme).text().layout);
    context.message.content = UnsupportedContent();
    QVERIFY(!layOutBubble(context, *m_theme).text().layout); // nothing is known of it
    QSet<QString> texts;
    for (const int code : {131051, 131060, 131000}) {
        context.message.failure.meta = MetaCode{code};
        texts << layOutBubble(context, *m_theme).text().layout->text();
    }
    QCOMPARE(texts.size(), 3);
}

QTEST_MAIN(TestBubble)
#include "tst_bubble.moc"
