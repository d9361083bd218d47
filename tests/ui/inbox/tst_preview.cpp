// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/preview.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestPreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheNewestMessageIs();
    void onlyWhatWasSentHasADeliverySign();
    void aReactionHasNoDeliverySign();
    void isOneShortLine();
    void aMessageInAGroupNamesItsWriter();
};

void TestPreview::saysWhatTheNewestMessageIs()
{
    Message message;
    message.content = TextContent{u"*Hi*"_s};
    QCOMPARE(describePreview(message).text, u"Hi"_s);
    QVERIFY(!describePreview(message).kindIcon);
    message.content = LocationContent{1, 2, u"Plaza"_s, {}, {}};
    QCOMPARE(describePreview(message).text, u"Plaza"_s);
    QCOMPARE(describePreview(message).kindIcon, std::optional(Icon::Location));
    message.isRevoked = true;
    QCOMPARE(describePreview(message).text, u"This message was deleted"_s);
}

void TestPreview::onlyWhatWasSentHasADeliverySign()
{
    Message message;
    message.content = TextContent{u"Hi"_s};
    message.delivery = Delivery::Failed;
    QVERIFY(!describePreview(message).deliveryIcon);
    message.direction = Direction::Outbound;
    QVERIFY(describePreview(message).deliveryIcon && describePreview(message).isProblem);
    message.delivery = Delivery::Read;
    QVERIFY(describePreview(message).isRead && !describePreview(message).isProblem);
}

void TestPreview::aReactionHasNoDeliverySign()
{
    Message message;
    message.direction = Direction::Outbound;
    message.content = ReactionContent{{}, u"👍"_s};
    QVERIFY(!describePreview(message).deliveryIcon);
    QCOMPARE(describePreview(message).text, u"You reacted with 👍"_s);
}

void TestPreview::aMessageInAGroupNamesItsWriter()
{
    Message message;
    message.content = TextContent{u"Hi"_s};
    message.author.name = u"Ines"_s;
    QCOMPARE(describePreview(message).text, u"\u2068Ines\u2069: \u2068Hi\u2069"_s);
}

void TestPreview::isOneShortLine()
{
    Message message;
    message.content = TextContent{u"a\nb "_s.repeated(4000)};
    const QString text = describePreview(message).text;
    QVERIFY(text.size() <= 200);
    QVERIFY(!text.contains(u'\n'));
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
