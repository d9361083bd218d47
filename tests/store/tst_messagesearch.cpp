// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundtexts.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMessageSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsInAnyScript_data();
    void findsInAnyScript();
    void findsWhatEachKindSays();
    void newestFirstWhateverTheOrderOfArrival();
    void pagesWithoutGapsOrRepeats();
    void filters_data();
    void filters();
    void aLabelOfManyConversationsFiltersToo();
    void filtersAloneGiveEveryMessageOfThem();
    void aLongWordIsFoundAmongManyThatBeginAlike();
    void noticesAndReactionsAreNoMessages();
    void signsOfTheIndexLanguageAreOnlyText();

private:
    static QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

    const Customer m_ana = customerNamed(u"Ana"_s, u"34600"_s);
    const Customer m_bea = customerNamed(u"Bea"_s, u"34601"_s);
};

void TestMessageSearch::findsInAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("Portuguese") << u"A encomenda já chegou à estação"_s << u"estacao encom"_s;
    QTest::newRow("German") << u"Größe Straße 5"_s << u"grosse strasse"_s;
    QTest::newRow("Russian") << u"Ёлка готова"_s << u"елка"_s;
    QTest::newRow("Arabic") << u"أهلاً وسهلاً"_s << u"اهلا"_s;
    QTest::newRow("Hebrew") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Hindi") << u"नमस्ते, ऑर्डर कब आएगा?"_s << u"ऑर्डर"_s;
    QTest::newRow("Chinese, one character") << u"今天天气很好"_s << u"气"_s;
    QTest::newRow("Chinese, two") << u"今天天气很好"_s << u"天气"_s;
    QTest::newRow("Chinese, four") << u"今天天气很好"_s << u"天天气很"_s;
    QTest::newRow("Japanese") << u"ラーメンを注文しました"_s << u"注文"_s;
    QTest::newRow("Thai") << u"มีรองเท้าสีดำไหม"_s << u"สีดำ"_s;
    QTest::newRow("Korean") << u"한국어를 배워요"_s << u"국어"_s;
    QTest::newRow("emoji") << u"Party 🎉 today"_s << u"🎉"_s;
    QTest::newRow("a number") << u"Order 20931 is ready"_s << u"2093"_s;
}

void TestMessageSearch::findsInAnyScript()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, text, 1000)));
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"something else"_s, 2000)));
    MessageQuery query;
    query.text = typed;
    const FoundMessages found = store.reader().messageSearch.search(query, 10).value();
    QCOMPARE(found.messages.size(), 1);
    QCOMPARE(found.messages.first().text, text);
    QVERIFY(!found.messages.first().hits.isEmpty());
    QCOMPARE(found.messages.first().customer.profileName, u"Ana"_s);
    QCOMPARE(find(store, u"zzz"_s), QStringList());
}

void TestMessageSearch::findsWhatEachKindSays()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    Message message = textMessage(ana, Direction::Inbound, QString(), 1000);
    message.content = MediaContent{MediaKind::Document,    MediaId(u"1"_s), {}, u"application/pdf"_s, {},
                                   u"invoice-march.pdf"_s, u"Here it is"_s};
    QVERIFY(store.add(message));
    message = textMessage(ana, Direction::Inbound, QString(), 1001);
    ContactCard card;
    card.formattedName = u"Bruno Lima"_s;
    message.content = ContactsContent{{card}};
    QVERIFY(store.add(message));
    message = textMessage(ana, Direction::Inbound, QString(), 1002);
    message.content =
        OrderContent{u"cat"_s, u"Please wrap it"_s, {OrderLine{u"SKU77"_s, 2, u"5"_s, u"EUR"_s}}};
    QVERIFY(store.add(message));
    message = textMessage(ana, Direction::Outbound, QString(), 1003);
    message.content = TemplateContent{u"order_ready"_s, u"en"_s, {}, u"Your order is ready, Ana"_s};
    QVERIFY(store.add(message));

    QCOMPARE(find(store, u"here"_s), QStringList{u"Here it is\ninvoice-march.pdf"_s});
    QCOMPARE(find(store, u"invoice"_s).size(), 1);
    QCOMPARE(find(store, u"lima"_s), QStringList{u"Bruno Lima"_s});
    QCOMPARE(find(store, u"wrap sku77"_s), QStringList{u"Please wrap it\nSKU77"_s});
    QCOMPARE(find(store, u"ready ana"_s), QStringList{u"Your order is ready, Ana"_s});
}

void TestMessageSearch::newestFirstWhateverTheOrderOfArrival()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    for (const qint64 hour : {5, 9, 1, 7})
        QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"note %1"_s.arg(hour), hour * 3600)));
    QCOMPARE(find(store, u"note"_s), (QStringList{u"note 9"_s, u"note 7"_s, u"note 5"_s, u"note 1"_s}));
}

void TestMessageSearch::pagesWithoutGapsOrRepeats()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    for (int i = 0; i < 25; ++i)
        QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"note %1"_s.arg(i), 1000 + i * 900)));
    MessageQuery query;
    query.text = u"no"_s;
    QStringList texts;
    qint64 next = 0;
    int pages = 0;
    do {
        const FoundMessages page = store.reader().messageSearch.search(query, 10, next).value();
        for (const FoundMessage &found : page.messages)
            texts << found.text;
        next = page.next;
        ++pages;
    } while (next > 0);
    QCOMPARE(pages, 3);
    QCOMPARE(texts.size(), 25);
    QCOMPARE(texts.first(), u"note 24"_s);
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestMessageSearch::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("customer") << u"customer"_s << QStringList{u"shop C"_s, u"shop B"_s};
    QTest::newRow("conversation") << u"conversation"_s << QStringList{u"shop C"_s};
    QTest::newRow("number") << u"number"_s << QStringList{u"shop C"_s};
    QTest::newRow("label") << u"label"_s << QStringList{u"shop D"_s, u"shop A"_s};
    QTest::newRow("date") << u"date"_s << QStringList{u"shop C"_s, u"shop B"_s};
    QTest::newRow("kind") << u"kind"_s << QStringList{u"shop B"_s};
    QTest::newRow("direction") << u"direction"_s << QStringList{u"shop D"_s};
    QTest::newRow("star") << u"star"_s << QStringList{u"shop C"_s, u"shop A"_s};
    QTest::newRow("star and number") << u"star 62"_s << QStringList{u"shop C"_s};
    QTest::newRow("star, whatever the words")
        << u"star alone"_s << QStringList{u"else"_s, u"shop C"_s, u"shop A"_s};
    QTest::newRow("an unknown label") << u"none"_s << QStringList();
}

void TestMessageSearch::filters()
{
    StoreFixture store;
    const ConversationId anaOnFirst = store.talkTo(m_ana, u"61"_s);
    const ConversationId bea = store.talkTo(m_bea, u"61"_s);
    const ConversationId beaOnSecond = store.talkTo(m_bea, u"62"_s);
    QVERIFY(store.add(textMessage(anaOnFirst, Direction::Inbound, u"shop A"_s, 1'000'000)));
    Message picture = textMessage(bea, Direction::Inbound, QString(), 1'100'000);
    picture.content =
        MediaContent{MediaKind::Image, MediaId(u"1"_s), {}, u"image/png"_s, {}, {}, u"shop B"_s};
    QVERIFY(store.add(picture));
    QVERIFY(store.add(textMessage(beaOnSecond, Direction::Inbound, u"shop C"_s, 1'200'000)));
    QVERIFY(store.add(textMessage(anaOnFirst, Direction::Outbound, u"shop D"_s, 1'300'000)));
    const LabelId vip(u"vip"_s);
    store.must([vip, anaOnFirst](StoreSession &session) -> Result<void> {
        Label label;
        label.id = vip;
        label.name = u"VIP"_s;
        if (const Result<void> added = session.labels.add(label); !added)
            return added;
        return session.labels.set(anaOnFirst, vip, true);
    });
    QVERIFY(store.add(textMessage(bea, Direction::Inbound, u"else"_s, 1'400'000)));
    for (const QString &text : {u"shop A"_s, u"shop C"_s, u"else"_s}) {
        MessageQuery wanted;
        wanted.text = text;
        const MessageId id = store.reader().messageSearch.search(wanted, 1)->messages.first().id;
        store.must([id](StoreSession &session) {
            return session.customerRecords.stars.set(id, true, at(1'500'000));
        });
    }
    QFETCH(const QString, filter);
    MessageQuery query;
    query.isStarred = filter.startsWith(u"star"_s);
    query.text = filter == u"star alone"_s ? QString() : u"shop"_s;
    if (filter == u"customer"_s)
        query.customer = store.conversationOf(bea).customer.id;
    else if (filter == u"conversation"_s)
        query.conversation = beaOnSecond;
    else if (filter == u"number"_s || filter == u"star 62"_s)
        query.number = PhoneNumberId(u"62"_s);
    else if (filter == u"label"_s)
        query.label = vip;
    else if (filter == u"date"_s)
        query.from = at(1'000'001), query.until = at(1'200'001);
    else if (filter == u"kind"_s)
        query.kinds = {MessageKind::Image, MessageKind::Video};
    else if (filter == u"direction"_s)
        query.direction = Direction::Outbound;
    else if (filter == u"none"_s)
        query.label = LabelId(u"unknown"_s);
    QTEST(find(store, query), "expected");
}

void TestMessageSearch::aLabelOfManyConversationsFiltersToo()
{
    StoreFixture store;
    const LabelId vip(u"vip"_s);
    store.must([vip](StoreSession &session) -> Result<void> {
        Label label;
        label.id = vip;
        label.name = u"VIP"_s;
        if (const Result<void> added = session.labels.add(label); !added)
            return added;
        for (int i = 0; i < 80; ++i) {
            const Customer customer = customerNamed(u"C%1"_s.arg(i), QString::number(34700 + i));
            const auto id = session.conversations.resolve(PhoneNumberId(u"61"_s), customer).value();
            if (i < 60)
                (void)session.labels.set(id, vip, true);
            (void)session.messages.add(textMessage(id, Direction::Inbound, u"hello"_s, 1000 + i), true);
        }
        return {};
    });
    MessageQuery query;
    query.text = u"hello"_s;
    query.label = vip;
    QCOMPARE(store.reader().messageSearch.search(query, 100).value().messages.size(), 60);
}

void TestMessageSearch::filtersAloneGiveEveryMessageOfThem()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    QVERIFY(store.add(textMessage(ana, Direction::Inbound, u"one"_s, 1000)));
    QVERIFY(store.add(textMessage(ana, Direction::Outbound, u"two"_s, 2000)));
    MessageQuery query;
    query.direction = Direction::Outbound;
    QCOMPARE(find(store, query), QStringList{u"two"_s});
    QCOMPARE(find(store, MessageQuery()).size(), 2);
}

void TestMessageSearch::aLongWordIsFoundAmongManyThatBeginAlike()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    store.must([ana](StoreSession &session) -> Result<void> {
        for (int i = 0; i < 1000; ++i) {
            const QString text = i == 3 ? u"delivery tomorrow"_s : u"delicious"_s;
            (void)session.messages.add(textMessage(ana, Direction::Inbound, text, 1000 + i), true);
        }
        return {};
    });
    QCOMPARE(find(store, u"delive"_s), QStringList{u"delivery tomorrow"_s});
    QCOMPARE(find(store, u"deli"_s).size(), 50);
}

void TestMessageSearch::noticesAndReactionsAreNoMessages()
{
    StoreFixture store;
    const ConversationId ana = store.talkTo(m_ana);
    const Message message = textMessage(ana, Direction::Inbound, u"hello"_s, 1000);
    QVERIFY(store.add(message));
    Message reaction = textMessage(ana, Direction::Outbound, QString(), 1001);
    reaction.content = ReactionContent{message.wamid, u"🎉"_s};
    QVERIFY(store.add(reaction));
    QCOMPARE(find(store, u"🎉"_s), QStringList());
    QCOMPARE(find(store, MessageQuery()), QStringList{u"hello"_s});
}

void TestMessageSearch::signsOfTheIndexLanguageAreOnlyText()
{
    StoreFixture store;
    QVERIFY(store.add(textMessage(store.talkTo(m_ana), Direction::Inbound, u"NOT and OR near"_s, 1000)));
    QCOMPARE(find(store, u"not OR"_s).size(), 1);
    for (const QString &typed : {u"\"or"_s, u"or*"_s, u"(or"_s, u"near)"_s, u"^not"_s, u"body:"_s, u"-or"_s})
        QVERIFY(store.reader().messageSearch.search(MessageQuery{typed, {}, {}, {}, {}, {}, {}, {}, {}}, 5));
    QCOMPARE(find(store, u"\"or"_s).size(), 1);
    QCOMPARE(find(store, u"?!"_s), QStringList());
    QCOMPARE(find(store, u"c1"_s), QStringList()); // a word of the index about the conversation
}

QTEST_GUILESS_MAIN(TestMessageSearch)
#include "tst_messagesearch.moc"
