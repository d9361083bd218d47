// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/messagecontent.h"
#include "store/contentjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

Q_DECLARE_METATYPE(shoptalk::MessageContent)

class TestContentJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsStoredIsReadBack_data();
    void whatIsStoredIsReadBack();
    void theStoredFormStaysReadable();
    void eachKindHasANameOfItsOwn();
    void storedNumbersStayAsTheyAre();
    void kindAndTextOfOldMessagesAreKept();
    void anEditChangesTheTextAlone();
    void whatIsNoContentIsUnknown_data();
    void whatIsNoContentIsUnknown();
    void detailsAreStoredWhereThereAreAny();
};

void TestContentJson::whatIsStoredIsReadBack_data()
{
    QTest::addColumn<MessageContent>("content");
    const MediaContent photo{MediaKind::Image,
                             MediaId(u"1300"_s),
                             u"https://media.example/x"_s,
                             u"image/jpeg"_s,
                             u"q1=="_s,
                             {},
                             u"this one 🌷"_s,
                             false};
    const LocationContent place{0.0, -0.5, u"Plaza"_s, u"Sol 1"_s, u"https://plaza.example"_s};
    QTest::newRow("text") << MessageContent(TextContent{u"Is it open?\n\"Sunday\""_s, true});
    QTest::newRow("media") << MessageContent(photo);
    QTest::newRow("location") << MessageContent(place);
    ContactCard card;
    card.formattedName = u"Ben Ruiz"_s;
    card.phones = {{u"+34 600 000 002"_s, WaId(u"34600000002"_s), u"CELL"_s}};
    card.addresses = {{u"Sol 1"_s, u"Madrid"_s, {}, u"28013"_s, u"Spain"_s, u"es"_s, u"HOME"_s}};
    QTest::newRow("contacts") << MessageContent(ContactsContent{{card, ContactCard()}});
    QTest::newRow("reaction") << MessageContent(ReactionContent{Wamid(u"wamid.A"_s), u"❤️"_s});
    InteractiveContent list;
    list.kind = InteractiveKind::List;
    list.metaType = u"list"_s;
    list.body = u"When?"_s;
    list.headerMedia = {photo};
    list.sections = {{u"This week"_s, {{u"r1"_s, u"Tuesday"_s, u"10–12"_s}}}};
    QTest::newRow("interactive") << MessageContent(list);
    QTest::newRow("reply") << MessageContent(
        InteractiveReplyContent{ReplyKind::ListRow, u"list_reply"_s, u"r1"_s, u"Tuesday"_s, u"10–12"_s, {}});
    TemplateParameter price;
    price.type = u"currency"_s;
    price.currencyCode = u"EUR"_s;
    price.amount1000 = 9'007'199'254'740'993;
    price.location = {place};
    QTest::newRow("template") << MessageContent(
        TemplateContent{u"pickup_ready"_s, u"de"_s, {{u"body"_s, {}, -1, {price}, {}}}, u"Ready!"_s});
    QTest::newRow("order") << MessageContent(
        OrderContent{u"19"_s, u"please today"_s, {{u"sku-7"_s, 2, u"3.5"_s, u"EUR"_s}}});
    QTest::newRow("system") << MessageContent(SystemContent{u"user_changed_number"_s, u"Ines changed"_s});
    QTest::newRow("call") << MessageContent(CallContent{u"terminate"_s, u"COMPLETED"_s, 61});
    QTest::newRow("call button") << MessageContent(
        VoiceCallContent{u"Shall we talk?"_s, u"Call"_s, 60, u"order-17"_s});
    QTest::newRow("unsupported") << MessageContent(UnsupportedContent{u"gif"_s, 131051});
    QTest::newRow("unknown") << MessageContent(UnknownContent{u"hologram"_s});
}

void TestContentJson::whatIsStoredIsReadBack()
{
    QFETCH(const MessageContent, content);
    QVERIFY(contentFromJson(contentToJson(content)) == content);
}

/// JSON of the first version of the format, which existing databases have.
void TestContentJson::theStoredFormStaysReadable()
{
    const QByteArray stored = R"({"v":1,"is":"location","latitude":40.41,"longitude":-3.7,"name":"Plaza",
        "address":"Sol 1","url":"https://plaza.example"})";
    const MessageContent expected =
        LocationContent{40.41, -3.7, u"Plaza"_s, u"Sol 1"_s, u"https://plaza.example"_s};
    QVERIFY(contentFromJson(stored) == expected);
    QCOMPARE(contentToJson(TextContent{u"Hi"_s, false}), QByteArray(R"({"body":"Hi","is":"text","v":1})"));
}

void TestContentJson::eachKindHasANameOfItsOwn()
{
    QSet<QByteArray> forms;
    const auto add = [&]<std::size_t... index>(std::index_sequence<index...>)
    {
        (forms.insert(contentToJson(std::variant_alternative_t<index, MessageContent>{})), ...);
    };
    add(std::make_index_sequence<std::variant_size_v<MessageContent>>());
    QCOMPARE(forms.size(), qsizetype(std::variant_size_v<MessageContent>));
}

void TestContentJson::storedNumbersStayAsTheyAre()
{
    const auto number = [](const MessageContent &content) { return int(kindOf(content)); };
    QCOMPARE(number(TextContent()), 0);
    QCOMPARE(number(MediaContent()), 1);
    QCOMPARE(number(LocationContent()), 7);
    QCOMPARE(number(ContactsContent()), 8);
    QCOMPARE(number(ReactionContent()), 9);
    QCOMPARE(number(InteractiveContent()), 10);
    QCOMPARE(number(InteractiveReplyContent()), 10);
    QCOMPARE(number(TemplateContent()), 11);
    QCOMPARE(number(OrderContent()), 12);
    QCOMPARE(number(SystemContent()), 13);
    QCOMPARE(number(UnsupportedContent()), 14);
    QCOMPARE(number(UnknownContent()), 15);
    QCOMPARE(number(SystemContent{u"request_welcome"_s, {}}), 17);
    QCOMPARE(number(CallContent()), 18);
    QCOMPARE(number(VoiceCallContent()), 20);
    QCOMPARE(number(contentOf(MessageKind(13), u"Call"_s)), 13); // as earlier versions stored calls
}

void TestContentJson::kindAndTextOfOldMessagesAreKept()
{
    for (int number = 0; number <= int(MessageKind::ChatOpened); ++number) {
        const auto kind = MessageKind(number);
        if (kind != MessageKind::Deleted) // has no content any more
            QCOMPARE(kindOf(contentOf(kind, {})), kind);
    }
    for (const MessageKind kind :
         {MessageKind::Text, MessageKind::Image, MessageKind::Document, MessageKind::Location,
          MessageKind::Contacts, MessageKind::Reaction, MessageKind::Interactive, MessageKind::Template,
          MessageKind::Order, MessageKind::System})
        QCOMPARE(plainText(contentOf(kind, u"Hello"_s)), u"Hello"_s);
}

void TestContentJson::anEditChangesTheTextAlone()
{
    MediaContent photo;
    photo.id = MediaId(u"1300"_s);
    photo.caption = u"Look"_s;
    MediaContent edited = photo;
    edited.caption = u"Look now"_s;
    QVERIFY(withText(photo, u"Look now"_s) == MessageContent(edited));
    const MessageContent place = LocationContent{1.5, 2.5, {}, {}, {}};
    QVERIFY(withText(place, u"Look now"_s) == place);
}

void TestContentJson::whatIsNoContentIsUnknown_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("type");
    QTest::newRow("a kind of a later version") << QByteArray(R"({"v":7,"is":"hologram"})") << u"hologram"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("cut off") << QByteArray(R"({"v":1,"is":"te)") << QString();
    QTest::newRow("no object") << QByteArray("[1]") << QString();
}

void TestContentJson::whatIsNoContentIsUnknown()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, type);
    QVERIFY(contentFromJson(json) == MessageContent(UnknownContent{type}));
}

void TestContentJson::detailsAreStoredWhereThereAreAny()
{
    QCOMPARE(detailsToJson({}), QByteArray());
    QVERIFY(detailsFromJson({}) == MessageDetails());
    MessageDetails details;
    details.context.quoted = Wamid(u"wamid.OUT="_s);
    details.context.isForwarded = true;
    details.referral.headline = u"Summer"_s;
    details.author = {u"Ines"_s, WaId(u"34600000001"_s), BusinessScopedUserId(u"ES.9"_s)};
    QVERIFY(detailsFromJson(detailsToJson(details)) == details);
}

QTEST_GUILESS_MAIN(TestContentJson)
#include "tst_contentjson.moc"
