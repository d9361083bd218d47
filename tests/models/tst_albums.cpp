// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/albums.h"
#include "models/messagelistmodel.h"
#include "shopstore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// Which pictures that were sent one after the other are one album.
class TestAlbums : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatEndsAnAlbum_data();
    void whatEndsAnAlbum();
    void atMostTenAreOneAlbum();
    void aPictureThatComesJoinsTheAlbum();
    void aPictureThatGoesLeavesTheAlbum();
    void anOlderPageCompletesAnAlbum();
    void theUnreadDividerEndsAnAlbum();
    void theFirstRowSpeaksForAll();

private:
    Message picture(const ConversationId &conversation, qint64 sentAtS,
                    Direction direction = Direction::Inbound) const
    {
        Message message = textMessage(conversation, direction, {}, sentAtS);
        message.content = MediaContent{MediaKind::Image, {}, {}, u"image/jpeg"_s, {}, {}, {}, false};
        return message;
    }
    /// "0 0 2 2": the row of the first message of each row's album.
    static QString firstRows(const MessageListModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant start = model.index(row).data(MessageListModel::AlbumStartRole);
            rows << QString::number(start.isValid() ? start.toInt() : row);
        }
        return rows.join(u' ');
    }
    static int sizeAt(const MessageListModel &model, int row)
    {
        return model.index(row).data(MessageListModel::AlbumSizeRole).toInt();
    }
};

void TestAlbums::whatEndsAnAlbum_data()
{
    QTest::addColumn<Message>("second");
    QTest::addColumn<bool>("isOneAlbum");
    const ConversationId id(u"c"_s);
    Message second = picture(id, 1100);
    const auto row = [&second](const char *name, bool isOneAlbum, auto change) {
        Message changed = second;
        change(changed);
        QTest::newRow(name) << changed << isOneAlbum;
    };
    const auto media = [](Message &message) -> MediaContent & {
        return std::get<MediaContent>(message.content);
    };
    row("a picture", true, [](Message &) {});
    row("a video", true, [&](Message &m) { media(m).kind = MediaKind::Video; });
    row("a sticker", false, [&](Message &m) { media(m).kind = MediaKind::Sticker; });
    row("a document", false, [&](Message &m) { media(m).kind = MediaKind::Document; });
    row("a caption", false, [&](Message &m) { media(m).caption = u"Look"_s; });
    row("a text", false, [](Message &m) { m.content = TextContent{u"Look"_s}; });
    row("the other side", false, [](Message &m) { m.direction = Direction::Outbound; });
    row("three minutes later", false, [](Message &m) { m.sentAt = m.sentAt.addSecs(120); });
    row("an answer to a message", false, [](Message &m) { m.context.quoted = Wamid(u"w"_s); });
    row("forwarded", false, [](Message &m) { m.context.isForwarded = true; });
    row("deleted by its writer", false, [](Message &m) { m.isRevoked = true; });
    row("with a reaction", true, [](Message &m) { m.reactions = {{Direction::Outbound, u"👍"_s}}; });
}

void TestAlbums::whatEndsAnAlbum()
{
    QFETCH(const Message, second);
    const std::vector<AlbumPlace> places =
        albumsIn({picture(second.conversation, 1000), second}, [](int) { return false; });
    const int size = int(places.front().size);
    QTEST(size == 2, "isOneAlbum");
    const auto apart = albumsIn({picture(second.conversation, 1000), second}, [](int) { return true; });
    QCOMPARE(apart.front().size, 1);
}

void TestAlbums::atMostTenAreOneAlbum()
{
    QList<Message> rows;
    for (int i = 0; i < 23; ++i)
        rows << picture(ConversationId(u"c"_s), 1000 + i);
    const std::vector<AlbumPlace> places = albumsIn(rows, [](int) { return false; });
    QCOMPARE(places.at(0), (AlbumPlace{0, 10}));
    QCOMPARE(places.at(9), (AlbumPlace{0, 10}));
    QCOMPARE(places.at(10), (AlbumPlace{10, 10}));
    QCOMPARE(places.at(22), (AlbumPlace{20, 3}));
}

void TestAlbums::aPictureThatComesJoinsTheAlbum()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    store.add(picture(ana, 2000));
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(firstRows(model), u"0 1"_s);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    store.add(picture(ana, 2001));
    QCOMPARE(firstRows(model), u"0 1 1"_s);
    QCOMPARE(sizeAt(model, 1), 2);
    QCOMPARE(sizeAt(model, 2), 0);
    const bool isReported = std::any_of(changes.begin(), changes.end(), [](const QList<QVariant> &change) {
        return change.at(0).toModelIndex().row() == 1
            && change.at(2).value<QList<int>>().contains(MessageListModel::AlbumSizeRole);
    });
    QVERIFY(isReported);
}

void TestAlbums::aPictureThatGoesLeavesTheAlbum()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    QList<Message> sent;
    for (int i = 0; i < 3; ++i)
        sent << picture(ana, 2000 + i, Direction::Outbound);
    store.add(sent);
    MessageListModel model(*store);
    model.setConversation(ana);
    QCOMPARE(sizeAt(model, 1), 3);
    store.setDelivery(sent.at(1).id, Delivery::Failed); // it says why, below a bubble of its own
    QCOMPARE(firstRows(model), u"0 1 2 3"_s);
}

void TestAlbums::anOlderPageCompletesAnAlbum()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    QList<Message> sent;
    for (int i = 0; i < 4; ++i)
        sent << picture(ana, 2000 + i);
    for (int i = 0; i < 48; ++i)
        sent << textMessage(ana, Direction::Inbound, QString::number(i), 3000 + i);
    store.add(sent);
    store.markRead(ana); // else it opens at the first unread message
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(sizeAt(model, 0), 2); // two of them are on the newest page
    model.loadOlder();
    QCOMPARE(sizeAt(model, 1), 4);
    QVERIFY(firstRows(model).startsWith(u"0 1 1 1 1 5"_s));
}

void TestAlbums::theUnreadDividerEndsAnAlbum()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    store.add(picture(ana, 2000));
    store.markRead(ana);
    store.add({picture(ana, 2001), picture(ana, 2002)});
    MessageListModel model(*store);
    model.setConversation(ana);
    QCOMPARE(firstRows(model), u"0 1 2 2"_s);
}

void TestAlbums::theFirstRowSpeaksForAll()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const Message first = picture(ana, 2000);
    const Message second = picture(ana, 2001);
    store.add({first, second});
    MessageListModel model(*store);
    model.setConversation(ana);
    QVERIFY(model.index(1).data(MessageListModel::EndsGroupRole).toBool()); // nothing follows its album
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    store.must([id = second.id](StoreSession &session) {
        return session.customerRecords.stars.set(id, true, QDateTime::currentDateTimeUtc());
    });
    QSet<int> rows;
    for (const QList<QVariant> &change : changes)
        rows.insert(change.at(0).toModelIndex().row());
    QCOMPARE(rows, (QSet<int>{1, 2}));
    store.add(textMessage(ana, Direction::Inbound, u"All of them"_s, 2010));
    QVERIFY(!model.index(1).data(MessageListModel::EndsGroupRole).toBool());
}

QTEST_GUILESS_MAIN(TestAlbums)
#include "tst_albums.moc"
