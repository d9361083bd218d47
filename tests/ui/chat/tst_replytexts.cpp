// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentscene.h"
#include "ui/chat/content/contentrenderer.h"

#include <QApplication>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What customers chose, filled in and sent on, as it is shown.
class TestReplyTexts : public ContentScene {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerOfAFormIsShown_data();
    void everyAnswerOfAFormIsShown();
    void aCallPermissionIsSaidInWords();
    void aNoticeSaysWhatHappened_data();
    void aNoticeSaysWhatHappened();
    void whatTheOwnerWroteIsOnThePhone();
    void anOldCodeSaysTheSame();
    void anEmptyLineOfACardIsNotCopied();
    void aQuotationEndsBetweenCharacters();
};

/// Source: Cloud API webhooks, `nfm_reply` of a flow and of an address.
void TestReplyTexts::everyAnswerOfAFormIsShown_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("answers");
    QTest::newRow("values") << uR"({"flow_token":"t1","size":"M","count":3,"agreed":true,"none":null})"_s
                            << QStringList{u"agreed: true"_s, u"count: 3"_s, u"size: M"_s};
    QTest::newRow("all that were ticked")
        << uR"({"colours":["red","blue"],"empty":[]})"_s << QStringList{u"colours: red, blue"_s};
    QTest::newRow("an address") << uR"({"saved_address_id":"a1","values":{"city":"Mumbai","floor":4}})"_s
                                << QStringList{u"saved_address_id: a1"_s, u"city: Mumbai"_s, u"floor: 4"_s};
    QTest::newRow("files") << uR"({"photos":[{"id":"1","file_name":"a.jpg"},{"file_name":"b.jpg"}]})"_s
                           << QStringList{u"photos: a.jpg, b.jpg"_s};
    QTest::newRow("no JSON") << u"{broken"_s << QStringList();
}

void TestReplyTexts::everyAnswerOfAFormIsShown()
{
    QFETCH(const QString, form);
    QFETCH(const QStringList, answers);
    InteractiveReplyContent reply;
    reply.kind = ReplyKind::Form;
    reply.title = u"Sent"_s;
    reply.formJson = form;
    Message message;
    message.content = reply;
    QCOMPARE(copyTextOf(message), (QStringList{u"Sent"_s} + answers).join(u'\n'));
    const QStringList shown = shownIn(layOutBubble(contextOf(message), *m_theme));
    for (const QString &answer : answers)
        QVERIFY2(shown.contains(answer), qPrintable(shown.join(u'|')));
}

void TestReplyTexts::aCallPermissionIsSaidInWords()
{
    InteractiveReplyContent reply;
    reply.kind = ReplyKind::CallPermission;
    reply.title = u"accept"_s;
    Message message;
    message.content = reply;
    QCOMPARE(summaryOf(message), u"The customer may be called"_s);
    QCOMPARE(copyTextOf(message), u"The customer may be called"_s);
    reply.title = u"reject"_s;
    message.content = reply;
    QVERIFY(shownIn(layOutBubble(contextOf(message), *m_theme))
                .contains(u"The customer doesn’t want to be called"_s));
    reply.title = u"accept"_s;
    reply.kind = ReplyKind::Button; // a customer's button of that name
    message.content = reply;
    QCOMPARE(summaryOf(message), u"accept"_s);
}

void TestReplyTexts::aNoticeSaysWhatHappened_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    const QString sentence = u"Ana changed from 1 to 2"_s;
    QTest::newRow("a number") << u"user_changed_number"_s << sentence << sentence;
    QTest::newRow("a number, without words")
        << u"user_changed_number"_s << QString() << u"The customer has a new phone number"_s;
    QTest::newRow("a number, as it was called before")
        << u"customer_changed_number"_s << QString() << u"The customer has a new phone number"_s;
    QTest::newRow("another phone") << u"customer_identity_changed"_s << QString()
                                   << u"The customer’s security code changed"_s;
    QTest::newRow("a user id") << u"user_changed_user_id"_s << u"Ana changed from ES.1 to ES.2"_s
                               << u"The customer has a new WhatsApp ID"_s;
    QTest::newRow("of the future") << u"moon_changed"_s << sentence << sentence;
    QTest::newRow("of the future, without words") << u"moon_changed"_s << QString() << u"Notice"_s;
}

void TestReplyTexts::aNoticeSaysWhatHappened()
{
    QFETCH(const QString, type);
    QFETCH(const QString, body);
    QFETCH(const QString, text);
    Message message;
    message.content = SystemContent{type, body};
    QCOMPARE(summaryOf(message), text);
    QCOMPARE(shownIn(layOutBubble(contextOf(message), *m_theme)), QStringList{text});
}

void TestReplyTexts::whatTheOwnerWroteIsOnThePhone()
{
    Message message;
    message.content = UnsupportedContent{{}, 131051};
    message.failure.meta = MetaCode{131051};
    QVERIFY(accessibleTextOf(message).contains(u"Ask the customer"_s));
    message.direction = Direction::Outbound;
    QCOMPARE(accessibleTextOf(message), u"You can read it in WhatsApp on the shop’s phone."_s);
}

void TestReplyTexts::anOldCodeSaysTheSame()
{
    Message message;
    message.content = UnsupportedContent{{}, 131051};
    message.failure.meta = MetaCode{131051};
    const QString today = accessibleTextOf(message);
    message.failure.meta = MetaCode{501};
    QCOMPARE(accessibleTextOf(message), today);
}

void TestReplyTexts::anEmptyLineOfACardIsNotCopied()
{
    ContactCard card;
    card.formattedName = u"Ana"_s;
    card.phones = {ContactPhone{}, ContactPhone{u"+34 1"_s, {}, {}}};
    card.emails = {ContactAddress{}};
    Message message;
    message.content = ContactsContent{{card}};
    QStringList copied;
    const BubbleLayout layout = layOutBubble(contextOf(message), *m_theme);
    for (const ContentHit &hit : layout.content.hits) {
        if (hit.action.kind == ContentAction::Kind::Copy)
            copied << hit.action.value;
    }
    QCOMPARE(copied, QStringList{u"+34 1"_s});
}

void TestReplyTexts::aQuotationEndsBetweenCharacters()
{
    const QString letters = u"a"_s.repeated(117);
    Message answer;
    answer.content = TextContent{u"Yes"_s};
    answer.context.quoted = Wamid(u"wamid.1"_s);
    BubbleContext context = contextOf(answer);
    context.quoted = Message();
    context.quoted->content = TextContent{letters + u"👨‍👩‍👧‍👦 and more"_s};
    const QStringList shown = shownIn(layOutBubble(context, *m_theme));
    QVERIFY2(shown.contains(letters + u'…'), qPrintable(shown.join(u'|')));
}

QTEST_MAIN(TestReplyTexts)
#include "tst_replytexts.moc"
