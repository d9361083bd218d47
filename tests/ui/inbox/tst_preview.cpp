// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationlistmodel.h"
#include "ui/inbox/preview.h"
#include "ui/inbox/rowsigns.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestPreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheNewestMessageIs();
    void onlyWhatWasSentHasADeliverySign();
    void aMissingStatusIsAProblem();
    void whatWasNeverDeliveredIsAProblem();
    void aReactionHasNoDeliverySign();
    void isOneShortLine();
    void aMessageInAGroupNamesItsWriter();
    void signsLeaveRoomForTheText();
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
    QVERIFY(describePreview(message).deliveryIcon);
    QCOMPARE(describePreview(message).problem, u"not sent"_s);
    message.delivery = Delivery::Read;
    QVERIFY(describePreview(message).isRead);
    QCOMPARE(describePreview(message).problem, QString());
}

void TestPreview::aMissingStatusIsAProblem()
{
    Message message;
    message.direction = Direction::Outbound;
    message.content = TextContent{u"Hi"_s};
    message.delivery = Delivery::Sent;
    message.noStatusSince = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    const QDateTime expected = message.noStatusSince.addSecs(15 * 60);
    QCOMPARE(describePreview(message, expected.addSecs(-1)).deliveryIcon, std::optional(Icon::Tick));
    QCOMPARE(describePreview(message, expected.addSecs(-1)).problem, QString());
    QCOMPARE(describePreview(message, expected).deliveryIcon, std::optional(Icon::Alert));
    QCOMPARE(describePreview(message, expected).problem, u"not delivered yet"_s);
    QCOMPARE(describePreview(message).problem, QString()); // in a notification
    message.hold = DeliveryHold::QualityAssessment;
    QCOMPARE(describePreview(message, expected).problem, QString()); // Meta said why
}

void TestPreview::whatWasNeverDeliveredIsAProblem()
{
    Message message;
    message.direction = Direction::Outbound;
    message.content = TextContent{u"Hi"_s};
    message.delivery = Delivery::Sent;
    message.wamid = Wamid(u"wamid.1"_s);
    message.sentAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    QCOMPARE(describePreview(message, message.sentAt.addDays(30)).problem, QString());
    QCOMPARE(describePreview(message, message.sentAt.addDays(31)).problem, u"not delivered"_s);
    QCOMPARE(describePreview(message, message.sentAt.addDays(31)).deliveryIcon, std::optional(Icon::Alert));
    message.delivery = Delivery::Delivered; // late
    QCOMPARE(describePreview(message, message.sentAt.addDays(31)).problem, QString());
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
    message.content = TextContent{u"a"_s.repeated(198) + u"👨‍👩‍👧‍👦"_s};
    QCOMPARE(describePreview(message).text, u"a"_s.repeated(198)); // no half of an emoji
}

/// In large text the signs of one conversation can be wider than its row.
void TestPreview::signsLeaveRoomForTheText()
{
    const Theme theme(*qApp, Theme::Mode::Light, 2.0);
    ConversationState state;
    state.isPinned = true;
    state.remindAt = QDateTime::currentDateTimeUtc().addDays(1);
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, QVariant::fromValue(state), ConversationListModel::StateRole);
    model.setData(index, QStringList{u"Order"_s, u"VIP"_s, u"Wedding"_s}, ConversationListModel::LabelsRole);
    model.setData(index, u"Luis Ortega"_s, ConversationListModel::AssigneeRole);
    const int lineHeight = 36;
    RowSigns narrow(theme, index);
    const int taken = narrow.layOut(QRect(0, 0, 160, lineHeight));
    QVERIFY2(taken > 0 && taken <= 160 - 3 * lineHeight + 2 * space::xs, qPrintable(QString::number(taken)));
    RowSigns wide(theme, index);
    QVERIFY(wide.layOut(QRect(0, 0, 600, lineHeight)) > taken);
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
