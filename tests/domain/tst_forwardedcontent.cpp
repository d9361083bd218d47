// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forwardedcontent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

Q_DECLARE_METATYPE(shoptalk::ContactCard)
Q_DECLARE_METATYPE(shoptalk::MessageContent)
Q_DECLARE_METATYPE(shoptalk::MessageKind)

/// What a forwarded message says to the next person.
class TestForwardedContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameIsSaidAgain_data();
    void theSameIsSaidAgain();
    void aCardIsForwardedWithAName_data();
    void aCardIsForwardedWithAName();
    void whatCanNotBeSaidAgain_data();
    void whatCanNotBeSaidAgain();
};

void TestForwardedContent::theSameIsSaidAgain_data()
{
    QTest::addColumn<MessageContent>("content");
    QTest::addColumn<MessageContent>("expected");
    const auto row = [](const char *name, const MessageContent &content, const MessageContent &expected) {
        QTest::newRow(name) << content << expected;
    };
    row("text", TextContent{u"Two roses"_s}, TextContent{u"Two roses"_s});
    row("text with a preview", TextContent{u"https://a.example"_s, true},
        TextContent{u"https://a.example"_s, true});
    const MediaContent received{MediaKind::Document,
                                MediaId(u"77"_s),
                                u"https://m.example/x"_s,
                                u"application/pdf"_s,
                                u"aGFzaA=="_s,
                                u"Offer.pdf"_s,
                                u"For you"_s,
                                false};
    row("file, to be uploaded again", received,
        MediaContent{
            MediaKind::Document, {}, {}, u"application/pdf"_s, {}, u"Offer.pdf"_s, u"For you"_s, false});
    row("place", LocationContent{1.5, 2.5, u"Shop"_s, u"Main St 1"_s, u"https://shop.example"_s},
        LocationContent{1.5, 2.5, u"Shop"_s, u"Main St 1"_s, {}});
    row("contacts", contentOf(MessageKind::Contacts, u"Ana"_s), contentOf(MessageKind::Contacts, u"Ana"_s));
    InteractiveContent question;
    question.body = u"Which size?"_s;
    row("buttons: the question alone", question, TextContent{u"Which size?"_s});
    row("what was tapped", contentOf(MessageKind::Interactive, u"38"_s), TextContent{u"38"_s});
    row("template: its text alone", contentOf(MessageKind::Template, u"Your order is ready"_s),
        TextContent{u"Your order is ready"_s});
}

void TestForwardedContent::theSameIsSaidAgain()
{
    QFETCH(const MessageContent, content);
    QFETCH(const MessageContent, expected);
    Message message;
    message.content = content;
    const std::optional<MessageContent> forwarded = forwardedContent(message);
    QVERIFY(forwarded.has_value());
    QVERIFY(*forwarded == expected);
}

void TestForwardedContent::aCardIsForwardedWithAName_data()
{
    QTest::addColumn<ContactCard>("card");
    QTest::addColumn<QString>("expected"); // empty: it is left out
    ContactCard card;
    QTest::newRow("an empty card") << card << QString();
    card.emails = {{u"ana@shop.example"_s, {}}};
    QTest::newRow("an address alone") << card << u"ana@shop.example"_s;
    card.company = u"Corner Shop"_s;
    QTest::newRow("a company") << card << u"Corner Shop"_s;
    card.isAnswerToRequest = true;
    card.phones = {{{}, WaId(u"34600000001"_s), {}}};
    QTest::newRow("a number by its id alone") << card << u"34600000001"_s;
    card.phones = {{u"+34 600 00 00 01"_s, WaId(u"34600000001"_s), {}}};
    QTest::newRow("shared on our request") << card << u"+34 600 00 00 01"_s;
    card.lastName = u"Ruiz"_s;
    card.firstName = u"Ana"_s;
    QTest::newRow("parts of a name") << card << u"Ana Ruiz"_s;
    card.formattedName = u"Dr Ana Ruiz"_s;
    QTest::newRow("a whole name") << card << u"Dr Ana Ruiz"_s;
}

void TestForwardedContent::aCardIsForwardedWithAName()
{
    QFETCH(const ContactCard, card);
    QFETCH(const QString, expected);
    Message message;
    message.content = ContactsContent{{card}};
    ContactCard named = card;
    named.formattedName = expected;
    const std::optional<MessageContent> forwarded = forwardedContent(message);
    QCOMPARE(forwarded.has_value(), !expected.isEmpty());
    QVERIFY(!forwarded || *forwarded == MessageContent(ContactsContent{{named}}));
}

void TestForwardedContent::whatCanNotBeSaidAgain_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("order") << MessageKind::Order << u"Please hurry"_s;
    QTest::newRow("line of the platform") << MessageKind::System << u"Ana changed her number"_s;
    QTest::newRow("reaction") << MessageKind::Reaction << u"👍"_s;
    QTest::newRow("unsupported") << MessageKind::Unsupported << QString();
    QTest::newRow("contacts without a name") << MessageKind::Contacts << QString();
    QTest::newRow("template of which the text is not known") << MessageKind::Template << u" "_s;
    QTest::newRow("deleted by its writer") << MessageKind::Deleted << u"Gone"_s;
}

void TestForwardedContent::whatCanNotBeSaidAgain()
{
    QFETCH(const MessageKind, kind);
    QFETCH(const QString, text);
    Message message;
    message.content = contentOf(kind, text);
    message.isRevoked = kind == MessageKind::Deleted;
    QVERIFY(!forwardedContent(message));
}

QTEST_GUILESS_MAIN(TestForwardedContent)
#include "tst_forwardedcontent.moc"
