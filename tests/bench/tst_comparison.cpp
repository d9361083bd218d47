// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "consoledatabase.h"
#include "domain/delivery.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace shoptalk;
using namespace shoptalk::bench;
using namespace Qt::StringLiterals;

namespace {

/// One message each way, and a reaction of the customer's, on both sides.
struct BothSides {
    QJsonObject inbound{{u"id"_s, u"wamid.in"_s},
                        {u"from_customer"_s, true},
                        {u"type"_s, u"text"_s},
                        {u"text"_s, u"Rye, please"_s}};
    QJsonObject reaction{{u"id"_s, u"wamid.reaction"_s},
                         {u"from_customer"_s, true},
                         {u"type"_s, u"reaction"_s},
                         {u"content"_s, QJsonObject{{u"message_id"_s, u"wamid.out"_s}}}};
    QJsonObject outbound{{u"id"_s, u"wamid.out"_s},       {u"from_customer"_s, false},
                         {u"type"_s, u"text"_s},          {u"text"_s, u"Two loaves"_s},
                         {u"callback_data"_s, u"ours"_s}, {u"status"_s, u"read"_s}};
    bool isInboundAtMeta = true;
    int timesSent = 1;
    ConsoleMessages console;
    AcceptedMessages accepted;

    BothSides()
    {
        console.inbound.insert(u"wamid.in"_s, 1);
        console.inboundTexts.insert(u"wamid.in"_s, u"Rye, please"_s);
        console.amended << u"wamid.out"_s;
        console.outbound.insert(u"ours"_s, {u"wamid.out"_s, int(Delivery::Read), u"Two loaves"_s});
        accepted.ids << u"ours"_s;
        accepted.texts.insert(u"Two loaves"_s, true);
    }

    QStringList faults() const
    {
        QJsonArray messages{reaction};
        if (isInboundAtMeta)
            messages << inbound;
        for (int i = 0; i < timesSent; ++i)
            messages << outbound;
        const QJsonArray chats{QJsonObject{{u"messages"_s, messages}}};
        return compare(chats, console, accepted).faults;
    }
};

using Change = std::function<void(BothSides &)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(shoptalk::bench::FormState)

class TestComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatDiffers_data();
    void findsWhatDiffers();
    void countsWhatMetaRefused();
    void nobodyGetsABroadcastTwice();
    void aMessageOfTheWindowMayBeThereOrNotIfTheProgramEnded();
    void aFormIsThereOrItsMessage_data();
    void aFormIsThereOrItsMessage();
    void aTemplateOfAFormIsNoBroadcast();
    void notesEachStatusThatGoesBackwards_data();
    void notesEachStatusThatGoesBackwards();
};

void TestComparison::findsWhatDiffers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault"); // empty: there is none
    const auto row = [](const char *name, const Change &change, const QString &fault) {
        QTest::newRow(name) << change << fault;
    };
    row("both agree", [](BothSides &) {}, {});
    row(
        "inbound lost", [](BothSides &b) { b.console.inbound.clear(); }, u"there 0 times"_s);
    row(
        "inbound twice", [](BothSides &b) { b.console.inbound[u"wamid.in"_s] = 2; }, u"there 2 times"_s);
    row(
        "another inbound text", [](BothSides &b) { b.inbound[u"text"_s] = u"Rolls"_s; },
        u"another inbound text"_s);
    row(
        "nobody wrote it", [](BothSides &b) { b.isInboundAtMeta = false; }, u"nobody wrote"_s);
    row(
        "reaction lost", [](BothSides &b) { b.console.amended.clear(); }, u"the reaction to wamid.out"_s);
    row(
        "never sent", [](BothSides &b) { b.timesSent = 0; }, u"lost on the way out"_s);
    row(
        "sent twice", [](BothSides &b) { b.timesSent = 2; }, u"sent twice"_s);
    row(
        "sent and unknown here",
        [](BothSides &b) {
            b.console.outbound.clear();
            b.accepted = {};
        },
        u"not known here"_s);
    row(
        "accepted and lost", [](BothSides &b) { b.accepted.ids << u"other"_s; }, u"accepted by the outbox"_s);
    row(
        "another wamid", [](BothSides &b) { b.outbound[u"id"_s] = u"wamid.other"_s; }, u"another wamid"_s);
    row(
        "another text", [](BothSides &b) { b.outbound[u"text"_s] = u"Two rolls"_s; }, u"another text"_s);
    row(
        "another status", [](BothSides &b) { b.outbound[u"status"_s] = u"delivered"_s; }, u"delivered at"_s);
    row(
        "a window's message lost", [](BothSides &b) { b.accepted.texts.insert(u"Rye"_s, true); },
        u"written in the window, there 0 times: Rye"_s);
    row(
        "backwards", [](BothSides &b) { b.console.backwards << u"status backwards"_s; }, u"backwards"_s);
}

void TestComparison::findsWhatDiffers()
{
    QFETCH(const Change, change);
    QFETCH(const QString, fault);
    BothSides both;
    change(both);
    const QStringList faults = both.faults();
    if (fault.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
}

void TestComparison::countsWhatMetaRefused()
{
    BothSides both;
    both.timesSent = 0;
    both.console.outbound[u"ours"_s].delivery = int(Delivery::Failed);
    QCOMPARE(both.faults(), QStringList());
}

void TestComparison::nobodyGetsABroadcastTwice()
{
    BothSides both;
    both.outbound[u"type"_s] = u"template"_s;
    both.console.broadcasts = 1;
    QCOMPARE(both.faults(), QStringList());
    both.timesSent = 2;
    QVERIFY(both.faults().join(u'\n').contains(u"2 messages of 1 broadcasts"_s));
}

void TestComparison::aMessageOfTheWindowMayBeThereOrNotIfTheProgramEnded()
{
    BothSides both;
    both.accepted.texts.insert(u"Two loaves"_s, false);
    both.accepted.texts.insert(u"Rye"_s, false);
    QCOMPARE(both.faults(), QStringList());
    both.console.outbound.insert(u"again"_s, {{}, int(Delivery::Failed), u"Two loaves"_s});
    QCOMPARE(both.faults(), QStringList{u"written in the window, there 2 times: Two loaves"_s});
}

void TestComparison::aFormIsThereOrItsMessage_data()
{
    QTest::addColumn<FormState>("state");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("forms");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the program ended before it was stored") << FormState::Typed << 0 << 0 << true;
    QTest::newRow("stored after all") << FormState::Typed << 0 << 1 << true;
    QTest::newRow("a form, and lost") << FormState::Stored << 0 << 0 << false;
    QTest::newRow("a form") << FormState::Stored << 0 << 1 << true;
    QTest::newRow("sent as the program ended") << FormState::Stored << 1 << 0 << true;
    QTest::newRow("sent, and a form") << FormState::Stored << 1 << 1 << false;
    QTest::newRow("two forms") << FormState::Stored << 0 << 2 << false;
    QTest::newRow("sent") << FormState::Accepted << 1 << 0 << true;
    QTest::newRow("sent, and lost") << FormState::Accepted << 0 << 0 << false;
    QTest::newRow("sent, and a form again") << FormState::Accepted << 1 << 1 << false;
    QTest::newRow("sent twice") << FormState::Accepted << 2 << 0 << false;
}

void TestComparison::aFormIsThereOrItsMessage()
{
    QFETCH(const FormState, state);
    QFETCH(const int, messages);
    QFETCH(const int, forms);
    BothSides both;
    const QString text = formTextBeginning + u", 7;"_s;
    both.accepted.forms.insert(text, state);
    for (int i = 0; i < messages; ++i)
        both.console.outbound.insert(u"form %1"_s.arg(i),
                                     {{}, int(Delivery::Failed), u"There is "_s + text + u" today."_s});
    for (int i = 0; i < forms; ++i)
        both.console.forms << u"{\"name\":\"%1\"}"_s.arg(text);
    both.console.forms << u"{\"name\":\"%1\"}"_s.arg(formTextBeginning + u", 77;"_s);
    QTEST(both.faults().isEmpty(), "isRight");
}

void TestComparison::aTemplateOfAFormIsNoBroadcast()
{
    BothSides both;
    both.outbound[u"type"_s] = u"template"_s;
    QVERIFY(both.faults().join(u'\n').contains(u"1 messages of 0 broadcasts"_s));
    both.outbound[u"content"_s] = QJsonObject{{u"name"_s, formTemplate}};
    QCOMPARE(both.faults(), QStringList());
}

void TestComparison::notesEachStatusThatGoesBackwards_data()
{
    QTest::addColumn<Delivery>("was");
    QTest::addColumn<Delivery>("became");
    QTest::addColumn<int>("noted");
    QTest::newRow("sent, then delivered") << Delivery::Sent << Delivery::Delivered << 0;
    QTest::newRow("read, then delivered") << Delivery::Read << Delivery::Delivered << 1;
    QTest::newRow("delivered, then sent") << Delivery::Delivered << Delivery::Sent << 1;
    QTest::newRow("read, then failed") << Delivery::Read << Delivery::Failed << 1;
    QTest::newRow("sent again by a person") << Delivery::Uncertain << Delivery::Queued << 0;
    QTest::newRow("failed, and delivered after all") << Delivery::Failed << Delivery::Delivered << 0;
}

void TestComparison::notesEachStatusThatGoesBackwards()
{
    QFETCH(const Delivery, was);
    QFETCH(const Delivery, became);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"messages.db"_s);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"console"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE whatsapp_messages (id TEXT, direction INTEGER, wamid TEXT, "
                           u"delivery INTEGER, text TEXT)"_s));
        QVERIFY(query.exec(u"CREATE TABLE sheet_drafts (content TEXT, deleted_at INTEGER)"_s));
        QVERIFY(query.exec(u"CREATE TABLE outbox (id TEXT)"_s));
        QVERIFY(query.exec(u"INSERT INTO sheet_drafts VALUES ('{}', NULL), ('{}', 1)"_s));
        QVERIFY(query.exec(
            u"INSERT INTO whatsapp_messages VALUES ('ours', 1, 'wamid.out', %1, 'Hi')"_s.arg(int(was))));
        QVERIFY(watchStatuses(path));
        QVERIFY(query.exec(u"UPDATE whatsapp_messages SET delivery = %1"_s.arg(int(became))));
    }
    QSqlDatabase::removeDatabase(u"console"_s);
    const ConsoleMessages read = readMessages(path);
    QTEST(int(read.backwards.size()), "noted");
    QCOMPARE(read.outbound.value(u"ours"_s).delivery, int(became));
    QCOMPARE(read.outbound.value(u"ours"_s).text, u"Hi"_s);
    QCOMPARE(read.forms.size(), 1);
    const MessageCounts counts = countMessages(path);
    QCOMPARE(counts.outbound, 1);
    QTEST(counts.backwards, "noted");
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
