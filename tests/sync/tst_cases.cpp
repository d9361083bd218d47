// SPDX-License-Identifier: GPL-3.0-or-later
#include "casescene.h"
#include "core/uuid.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Bodies that broke other products, through a real relay into a real store. Each slot is a number in
/// tests/contract/cases.
class TestCases : public QObject, private test::CaseScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanupTestCase() { stop(); }
    void everyBodyHasItsSlot();
    void c01_unsupported();
    void c03_aContactWithoutAProfile();
    void c05_aUserIdAlone();
    void c07_theNumberIsHiddenLater();
    void c09_argentina();
    void c11_reactions();
    void c13_forwarded();
    void c15_contentIsMissing();
    void c17_anOrder();
    void c19_theChatWasOpened();
    void c21_fileNames();
    void c23_locations();
    void c25_media();
    void c27_groups();
    void c29_statusesTheWrongWayRound();
    void c31_aStatusOfNobody();
    void c33_prices();
    void c35_errorsAlone();
    void c37_theOwnersPhone();
    void c39_thePhoneBook();
    void c41_numbersAndAccounts();
    void c43_preferences();
    void c45_strangeForms();
    void c47_halvesOfEmoji();
    void c49_emoji();
    void c51_markup();
    void c57_aContactOfSomebodyElse();
    void c59_anotherUserId();
    void c61_nothingInItsPlace();
};

void TestCases::everyBodyHasItsSlot()
{
    QSet<QString> slotted;
    for (int i = 0; i < metaObject()->methodCount(); ++i) {
        const QString name = QString::fromLatin1(metaObject()->method(i).name());
        if (name.startsWith(u'c') && name.size() > 3 && name.at(3) == u'_')
            slotted << name.sliced(1, 2);
    }
    // What is wrong with a request's signature is tested by relay.signaturecases, and what is wrong with an
    // answer by outbox.senderrorpolicy.
    const QSet<QString> elsewhere{u"http"_s, u"graph"_s};
    QDirIterator files(caseFolder(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = QDir(caseFolder()).relativeFilePath(files.next());
        QVERIFY2(elsewhere.contains(file.section(u'/', 0, -2)) || slotted.contains(file.left(2)),
                 qPrintable(file));
    }
    QVERIFY(slotted.size() > 20);
}

void TestCases::c01_unsupported()
{
    QVERIFY(deliver({u"01"_s}));
    const Message placeholder = message("01");
    QCOMPARE(kindOf(placeholder), MessageKind::Unsupported);
    QCOMPARE(placeholder.failure.meta, std::optional(MetaCode{131051}));
    QCOMPARE(conversationOf(placeholder).unread, 1);
    QVERIFY(placeholder.raw.contains("131051"));
}

void TestCases::c03_aContactWithoutAProfile()
{
    QVERIFY(deliver({u"03"_s}));
    const Message text = message("03", "447700900123");
    QCOMPARE(plainText(text), u"12345 is your code"_s);
    QCOMPARE(displayName(conversationOf(text).customer), u"+44 7700 900123"_s);
}

void TestCases::c05_aUserIdAlone()
{
    QVERIFY(deliver({u"05"_s}));
    const Customer customer = conversationOf(message("05", "BS")).customer;
    QCOMPARE(customer.userId, BusinessScopedUserId(u"EG.44444444444444444444"_s));
    QCOMPARE(customer.waId, WaId());
    QCOMPARE(customer.profileName, u"Cy Nophone"_s);
    QCOMPARE(distinguishingLine(customer), u"@cy.nophone"_s);
}

void TestCases::c07_theNumberIsHiddenLater()
{
    QVERIFY(deliver({u"07a"_s, u"07b"_s}));
    const Message first = message("07a", "16505550166");
    QCOMPARE(message("07b", "BS").conversation, first.conversation);
    QCOMPARE(textsOf(first.conversation), (QStringList{u"first, with phone"_s, u"later, phone hidden"_s}));
    QCOMPARE(conversationOf(first).customer.waId, WaId(u"16505550166"_s));
}

void TestCases::c09_argentina()
{
    QVERIFY(deliver({u"09"_s}));
    QCOMPARE(conversationOf(message("09", "5491155550123")).customer.waId, WaId(u"5491155550123"_s));
}

void TestCases::c11_reactions()
{
    const Message target = sent(wamidOf("11-target"));
    const int unread = conversationOf(target).unread;
    QVERIFY(deliver({u"11a"_s}));
    QCOMPARE(messageNamed(target.wamid.value())->reactions, (QList<Reaction>{{Direction::Inbound, u"😮"_s}}));
    QCOMPARE(conversationOf(target).unread, unread);
    QVERIFY(deliver({u"11b"_s, u"11c"_s})); // taken back, twice
    QCOMPARE(messageNamed(target.wamid.value())->reactions, QList<Reaction>());
    QCOMPARE(conversationOf(target).unread, unread);
    QVERIFY(deliver({u"11d"_s}));
    QCOMPARE(plainText(message("11e")), u"text after the reaction must survive"_s);
    QCOMPARE(conversationOf(target).unread, unread + 1);
    const Message late = sent(u"wamid.NEVERSEEN=="_s); // it waited for its message
    QCOMPARE(messageNamed(late.wamid.value())->reactions,
             (QList<Reaction>{{Direction::Inbound, u"❤️"_s}}));
}

void TestCases::c13_forwarded()
{
    QVERIFY(deliver({u"13"_s}));
    QCOMPARE(plainText(message("13")), u"chain letter"_s);
    QCOMPARE(plainText(message("13b")), u"once forwarded"_s);
    QVERIFY(message("13").context.isForwardedOften && message("13b").context.isForwarded);
    QVERIFY(message("13").context.quoted.isEmpty() && message("13b").context.quoted.isEmpty());
    QVERIFY(message("13").raw.contains("frequently_forwarded"));
}

void TestCases::c15_contentIsMissing()
{
    QVERIFY(deliver({u"15"_s}));
    QCOMPARE(kindOf(message("15")), MessageKind::Unsupported);
    QCOMPARE(message("15").failure.meta, std::optional(MetaCode{131000}));
    QCOMPARE(message("15").context.quoted, Wamid(wamidOf("15-target")));
}

void TestCases::c17_anOrder()
{
    QVERIFY(deliver({u"17"_s}));
    QCOMPARE(kindOf(message("17")), MessageKind::Order);
    const auto order = std::get<OrderContent>(message("17").content);
    QCOMPARE(order.lines,
             (QList<OrderLine>{{u"SKU-1"_s, 3, u"19.99"_s, u"EUR"_s}, {u"SKU-2"_s, 2, u"35"_s, u"JPY"_s}}));
    QCOMPARE(lineTotal(order.lines.first()), u"59.97"_s);
    QCOMPARE(lineTotal(order.lines.last()), u"70"_s);
    QCOMPARE(orderTotal(order), QString()); // euros and yen are not added
}

void TestCases::c19_theChatWasOpened()
{
    QVERIFY(deliver({u"19"_s}));
    const Message opened = message("19", "16505550180");
    QCOMPARE(kindOf(opened), MessageKind::ChatOpened);
    QCOMPARE(conversationOf(opened).unread, 0);
    QCOMPARE(displayName(conversationOf(opened).customer), u"Kim Justopened"_s);
}

void TestCases::c21_fileNames()
{
    QVERIFY(deliver({u"21a"_s, u"21b"_s}));
    QCOMPARE(plainText(message("21a")), u"80skaraokesonglist"_s);
    QCOMPARE(plainText(message("21b")), u"../../../.config/autostart/x.desktop"_s); // text, and nothing else
    QCOMPARE(plainText(message("21c")), u"invoice_fdp.exe"_s); // as it really ends
    QVERIFY(plainText(message("21d")).endsWith(u".pdf"_s));
    QVERIFY(!plainText(message("21e")).contains(QChar(u'\0')) && !plainText(message("21e")).contains(u'\n'));
    for (const char *name : {"21a", "21b", "21c", "21d", "21e"})
        QCOMPARE(kindOf(message(name)), MessageKind::Document);
}

void TestCases::c23_locations()
{
    QVERIFY(deliver({u"23"_s}));
    QCOMPARE(kindOf(message("23a")), MessageKind::Location);
    QCOMPARE(kindOf(message("23b")), MessageKind::Location);
    QCOMPARE(message("23a").content, MessageContent(LocationContent{0, 0, {}, {}, {}}));
    QCOMPARE(message("23b").content, MessageContent(LocationContent{-33.8, 151.2, {}, {}, {}})); // no address
}

void TestCases::c25_media()
{
    QVERIFY(deliver({u"25"_s}));
    QCOMPARE(kindOf(message("25a")), MessageKind::Sticker);
    QVERIFY(std::get<MediaContent>(message("25a").content).isAnimated);
    QCOMPARE(kindOf(message("25b")), MessageKind::Image);
    QCOMPARE(kindOf(message("25c")), MessageKind::Video);
    QCOMPARE(plainText(message("25c")), u"clip"_s);
}

void TestCases::c27_groups()
{
    const auto before = m_desk->store.reader().messages.newest(conversationWith(ada)->id, 500).value();
    QVERIFY(deliver({u"27a"_s, u"27b"_s}));
    QCOMPARE(m_desk->store.reader().messages.newest(conversationWith(ada)->id, 500).value(), before);
    const Message written = message("27a");
    QCOMPARE(plainText(written), u"hello group"_s);
    QCOMPARE(written.author.name, u"Ada Testwell"_s);
    const Conversation group = conversationOf(written);
    QVERIFY(group.customer.isGroup());
    QCOMPARE(displayName(group.customer), u"Group"_s);
    QCOMPARE(group.unread, 1);
    QVERIFY(!group.lastInboundAt.isValid()); // nothing can be sent to it
    QVERIFY(isKept("recipient_participant_id"));
}

void TestCases::c29_statusesTheWrongWayRound()
{
    sent(wamidOf("29"));
    QVERIFY(deliver({u"29"_s}));
    QCOMPARE(message("29").delivery, Delivery::Read);
}

void TestCases::c31_aStatusOfNobody()
{
    sent(wamidOf("31k"));
    QVERIFY(deliver({u"31"_s}));
    QCOMPARE(message("31k").delivery, Delivery::Delivered);
    QCOMPARE(plainText(message("31m")), u"customer text behind a bad status"_s);
    sent(u"wamid.NOTOURS=="_s); // the answer comes after the status
    QCOMPARE(messageNamed(u"wamid.NOTOURS=="_s)->delivery, Delivery::Delivered);
}

void TestCases::c33_prices()
{
    for (const char *name : {"33a", "33b", "33c", "33d"})
        sent(wamidOf(name));
    QVERIFY(deliver({u"33"_s}));
    QCOMPARE(message("33a").delivery, Delivery::Sent);
    QCOMPARE(message("33b").delivery, Delivery::Delivered);
    QCOMPARE(message("33c").delivery, Delivery::Read);
    QCOMPARE(message("33d").delivery, Delivery::Sent);
}

void TestCases::c35_errorsAlone()
{
    QVERIFY(deliver({u"35"_s}));
    QVERIFY(isKept("We were unable to authenticate the app user"));
    const QList<AccountAlert> alerts = m_desk->store.reader().alerts.unseen(20).value();
    const auto reported = std::find_if(alerts.begin(), alerts.end(), [](const AccountAlert &alert) {
        return alert.kind == AlertKind::PlatformError;
    });
    QVERIFY(reported != alerts.end());
    QCOMPARE(reported->word, u"0"_s);
    QCOMPARE(reported->number, u"15550783881"_s);
}

void TestCases::c37_theOwnersPhone()
{
    const Message own = sent(wamidOf("37b", shop));
    QSignalSpy arrived(&m_desk->intake, &EventIntake::messageArrived);
    const int unread = conversationOf(own).unread;
    QVERIFY(deliver({u"37a"_s, u"37b"_s}));
    const Message echoed = message("37a", shop);
    QCOMPARE(echoed.direction, Direction::Outbound);
    QVERIFY(echoed.isOfPhoneApp);
    QCOMPARE(plainText(echoed), u"sent from the phone app"_s);
    QCOMPARE(conversationOf(echoed).customer.waId, WaId(u"16505550199"_s));
    QCOMPARE(conversationOf(echoed).unread, 0);
    QVERIFY(!conversationOf(echoed).lastInboundAt.isValid());
    QCOMPARE(message("37b", shop).id, own.id);
    QVERIFY(!message("37b", shop).isOfPhoneApp);
    QVERIFY(deliver({u"37c"_s}));
    QCOMPARE(kindOf(message("37a", shop)), MessageKind::Deleted);
    QCOMPARE(plainText(message("37a", shop)), QString());
    QCOMPARE(plainText(message("37b", shop)), u"edited"_s);
    QVERIFY(message("37b", shop).isEdited);
    QCOMPARE(conversationOf(message("37e", shop)).customer.waId, WaId(u"551187650001"_s));
    QCOMPARE(conversationOf(message("37f", shop)).customer.userId,
             BusinessScopedUserId(u"EG.44444444444444444444"_s));
    QVERIFY(!messageNamed(wamidOf("37c", shop)) && !messageNamed(wamidOf("37d", shop)));
    QCOMPARE(conversationOf(own).unread, unread);
    QTRY_COMPARE(arrived.size(), 2); // of the marks; told after they are stored
}

void TestCases::c39_thePhoneBook()
{
    sent(u"wamid.CASE39"_s, WaId(u"16505550191"_s));
    QVERIFY(deliver({u"39"_s, u"45b"_s, u"13"_s})); // profile names come again
    QCOMPARE(displayName(conversationWith(ada)->customer), u"Ada From Phonebook"_s);
    QCOMPARE(conversationWith(ada)->customer.profileName, u"Ada Testwell"_s);
    QCOMPARE(textsOf(conversationWith(WaId(u"16505550191"_s))->id).size(), 1);
    QVERIFY(isKept(R"({"type":"label","action":"add"})"));
}

void TestCases::c41_numbersAndAccounts()
{
    QVERIFY(deliver({u"41"_s}));
    QSet<AlertKind> kinds;
    const QList<AccountAlert> alerts = m_desk->store.reader().alerts.unseen(20).value();
    for (const AccountAlert &alert : alerts) {
        if (alert.kind == AlertKind::PlatformError) // of another case
            continue;
        kinds << alert.kind;
        const qint64 age = alert.at.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY(age >= -60 && age < 600); // the time of arrival, because the entry has none
    }
    QCOMPARE(kinds,
             (QSet<AlertKind>{AlertKind::QualityLow, AlertKind::ThroughputRaised, AlertKind::LimitIs,
                              AlertKind::NameApproved}));
}

void TestCases::c43_preferences()
{
    QVERIFY(deliver({u"43"_s}));
    QVERIFY(m_desk->store.reader().marketing.isStopped(conversationWith(ada)->customer.id).value());
    QVERIFY(isKept("\"signup_id\":\"13176843987430000\""));
}

void TestCases::c45_strangeForms()
{
    QVERIFY(deliver({u"45a"_s, u"45b"_s, u"45c"_s, u"45d"_s, u"45e"_s, u"45f"_s}));
    QCOMPARE(plainText(message("45b")), u"no contacts array"_s);
    QVERIFY(isKept("no metadata") || messageNamed(wamidOf("45c")));
    QCOMPARE(plainText(message("45d")), u"good change after unknown field"_s);
    QVERIFY(isKept("unknown_field_xyz"));
    QCOMPARE(kindOf(message("45f")), MessageKind::Unknown); // seen, if not read
    QCOMPARE(message("45f").conversation, message("45g").conversation);
    QCOMPARE(plainText(message("45g")), u"survivor"_s);
    QVERIFY(isKept("not-an-array"));
}

void TestCases::c47_halvesOfEmoji()
{
    QVERIFY(deliver({u"47"_s}));
    QCOMPARE(plainText(message("47a")), u"\uFFFD cut emoji"_s);
    QCOMPARE(plainText(message("47b")), u"low first \uFFFD end"_s);
    QCOMPARE(plainText(message("47c")), u"message after the bad ones"_s);
}

void TestCases::c49_emoji()
{
    QVERIFY(deliver({u"49"_s}));
    QCOMPARE(plainText(message("49")),
             u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 \U0001F3F3\uFE0F\u200D\U0001F308 "
             u"\U0001F9DF\u200D\u2642\uFE0F \U0001F44D\U0001F3FD \U0001F1EB\U0001F1F7 \U0001FAEA \U0001F6DD "
             u"1\uFE0F\u20E3 \u00A9"_s);
}

void TestCases::c51_markup()
{
    stop(); // the customer has a newer name from another case
    QCOMPARE(start(), QString());
    QVERIFY(deliver({u"51"_s}));
    QCOMPARE(plainText(message("51a")), u"a\u200Bb"_s);
    QCOMPARE(plainText(message("51b")), QString());
    QCOMPARE(kindOf(message("51b")), MessageKind::Text); // empty, and still a bubble
    QCOMPARE(plainText(message("51c")), u" \n\n "_s);
    QCOMPARE(
        plainText(message("51d")),
        u"<img src=file:///etc/passwd><b>x</b> &amp; *bold* _it_ ```code```  https://example.invalid/a_b_c"_s);
    QCOMPARE(conversationOf(message("51a")).customer.profileName, u"<h1>Ada</h1>"_s);
}

void TestCases::c57_aContactOfSomebodyElse()
{
    QVERIFY(deliver({u"57"_s}));
    QCOMPARE(conversationOf(message("57", "16505550157")).customer.waId, WaId(u"16505550157"_s));
}

void TestCases::c59_anotherUserId()
{
    QVERIFY(deliver({u"59a"_s, u"59b"_s, u"59c"_s}));
    QCOMPARE(message("59c", "BS").conversation, message("59a", "BS").conversation);
    QCOMPARE(conversationOf(message("59a", "BS")).unread, 2); // the notice is none
}

void TestCases::c61_nothingInItsPlace()
{
    QVERIFY(deliver({u"61a"_s, u"61b"_s}));
    QCOMPARE(plainText(message("61a")), u"beside broken changes"_s);
    QVERIFY(isKept("no list of echoes") && isKept("no list of changes"));
    QCOMPARE(textsOf(message("61b", "16505550161").conversation),
             (QStringList{u"an old message"_s, u"after nothing"_s}));
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
