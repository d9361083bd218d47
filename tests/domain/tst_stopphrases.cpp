// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stopphrases.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestStopPhrases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisesRequests_data();
    void recognisesRequests();
    void leavesOtherMessagesAlone_data();
    void leavesOtherMessagesAlone();
    void aLongTextIsNoRequest();
    void onlyTextsAndButtonsCount();
    void theShopsOwnWordsTakeTheirPlace();
    void anEmptyListRecognisesNothing();
    void tidiesTheList();
    void theShippedWordsAreTidy();
};

void TestStopPhrases::recognisesRequests_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"stop"_s;
    QTest::newRow("English phrase") << u"Please stop"_s;
    QTest::newRow("English, opt out") << u"opt-out"_s;
    QTest::newRow("Meta's button") << u"Stop promotions"_s;
    QTest::newRow("Spanish") << u"BAJA"_s;
    QTest::newRow("Spanish verb") << u"Cancelar"_s;
    QTest::newRow("Spanish without accents") << u"no mas mensajes"_s;
    QTest::newRow("Brazilian Portuguese") << u"Parar"_s;
    QTest::newRow("Brazilian Portuguese phrase") << u"Não quero mais receber."_s;
    QTest::newRow("Hindi") << u"बंद करो"_s;
    QTest::newRow("Hindi, polite") << u"बंद कीजिए।"_s;
    QTest::newRow("Hindi with a joiner") << u"बंद\u200d करो"_s;
    QTest::newRow("Hindi in Latin letters") << u"Band karo!"_s;
    QTest::newRow("Indonesian") << u"berhenti"_s;
    QTest::newRow("Indonesian phrase") << u"Jangan kirim pesan lagi"_s;
    QTest::newRow("Arabic") << u"إيقاف"_s;
    QTest::newRow("Arabic without hamza") << u"ايقاف"_s;
    QTest::newRow("Arabic, drawn out") << u"إيقـــاف"_s;
    QTest::newRow("German") << u"Stopp!"_s;
    QTest::newRow("German phrase") << u"keine Werbung mehr"_s;
    QTest::newRow("French") << u"Arrêt"_s;
    QTest::newRow("French without accents") << u"DESABONNER"_s;
    QTest::newRow("French apostrophe") << u"plus d'offres"_s;
    QTest::newRow("capitals and white space") << u"  STOP \n"_s;
    QTest::newRow("punctuation") << u"„Stop“..."_s;
    QTest::newRow("a question mark") << u"stop?"_s;
    QTest::newRow("emoji around") << u"🛑✋🏽 stop 🙏\ufe0f"_s;
    QTest::newRow("emoji joined to it") << u"Stop👨‍👩‍👧"_s;
    QTest::newRow("full width") << u"ＳＴＯＰ"_s;
    QTest::newRow("accents apart") << u"Arre\u0302t"_s;
}

void TestStopPhrases::recognisesRequests()
{
    QFETCH(const QString, text);
    QVERIFY(StopPhrases(StopPhrases::shipped()).isRequest(text));
}

void TestStopPhrases::leavesOtherMessagesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("an emoji alone") << u"🛑"_s;
    QTest::newRow("punctuation alone") << u"?!"_s;
    QTest::newRow("the opposite") << u"Don't stop"_s;
    QTest::newRow("the opposite, without its apostrophe") << u"dont stop"_s;
    QTest::newRow("a visit") << u"Can I stop by tomorrow?"_s;
    QTest::newRow("a bus stop") << u"Near the bus stop"_s;
    QTest::newRow("part of a word") << u"stopwatch"_s;
    QTest::newRow("two words in one") << u"nonstop"_s;
    QTest::newRow("an order") << u"cancelar el pedido 17"_s;
    QTest::newRow("Spanish, low") << u"la planta baja"_s;
    QTest::newRow("Portuguese, going out") << u"vou sair agora"_s;
    QTest::newRow("Hindi, opening hours") << u"दुकान कब बंद होती है?"_s;
    QTest::newRow("Indonesian, the rain") << u"hujan sudah berhenti"_s;
    QTest::newRow("Arabic, parking") << u"أين موقف السيارات؟"_s;
    QTest::newRow("German, registering") << u"Wie kann ich mich anmelden?"_s;
    QTest::newRow("French, a bus stop") << u"à l’arrêt de bus"_s;
    QTest::newRow("a number") << u"1"_s;
}

void TestStopPhrases::leavesOtherMessagesAlone()
{
    QFETCH(const QString, text);
    QVERIFY(!StopPhrases(StopPhrases::shipped()).isRequest(text));
}

void TestStopPhrases::aLongTextIsNoRequest()
{
    const StopPhrases words(StopPhrases::shipped());
    QVERIFY(words.isRequest(u"stop"_s + QString(90, u'!')));
    QVERIFY(!words.isRequest(u"stop"_s + QString(100'000, u'!')));
}

void TestStopPhrases::onlyTextsAndButtonsCount()
{
    const StopPhrases words(StopPhrases::shipped());
    const auto reply = [](ReplyKind kind) {
        InteractiveReplyContent content;
        content.kind = kind;
        content.title = u"Stop promotions"_s;
        return MessageContent(content);
    };
    QVERIFY(words.isRequest(MessageContent(TextContent{u"Stop"_s})));
    QVERIFY(words.isRequest(reply(ReplyKind::TemplateButton)));
    QVERIFY(words.isRequest(reply(ReplyKind::Button)));
    QVERIFY(!words.isRequest(reply(ReplyKind::ListRow)));
    QVERIFY(!words.isRequest(reply(ReplyKind::Form)));
    MediaContent photo;
    photo.caption = u"Stop"_s;
    QVERIFY(!words.isRequest(MessageContent(photo)));
}

void TestStopPhrases::theShopsOwnWordsTakeTheirPlace()
{
    const StopPhrases words(u"  ¡Basta!\n\nno more kittens"_s);
    QVERIFY(words.isRequest(u"basta"_s));
    QVERIFY(words.isRequest(u"No more kittens."_s));
    QVERIFY(!words.isRequest(u"stop"_s));
}

void TestStopPhrases::anEmptyListRecognisesNothing()
{
    QVERIFY(!StopPhrases(QString()).isRequest(u"stop"_s));
    QVERIFY(!StopPhrases(u"\n !\n"_s).isRequest(u"🛑"_s));
}

void TestStopPhrases::tidiesTheList()
{
    QCOMPARE(tidyStopPhrases(u"\n  Stop  it \nBAJA\n...\nstop it!\n baja\n"_s), u"Stop it\nBAJA"_s);
    QCOMPARE(tidyStopPhrases(QString()), QString());
}

void TestStopPhrases::theShippedWordsAreTidy()
{
    // Else the list would count as changed as soon as it is saved.
    QCOMPARE(tidyStopPhrases(StopPhrases::shipped()), StopPhrases::shipped());
}

QTEST_GUILESS_MAIN(TestStopPhrases)
#include "tst_stopphrases.moc"
