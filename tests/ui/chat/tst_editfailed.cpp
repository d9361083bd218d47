// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "interactivescene.h"
#include "ui/chat/contactsheet.h"

#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Failed messages are changed in their form and sent again.
class TestEditFailed : public InteractiveScene {
    Q_OBJECT
private Q_SLOTS:
    void whatFailedIsChangedAndSentAgain_data();
    void whatFailedIsChangedAndSentAgain();
    void aFailedTemplateAsksForItsForm();
};

void TestEditFailed::whatFailedIsChangedAndSentAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("location") << int(MessageKind::Location);
    QTest::newRow("contact") << int(MessageKind::Contacts);
    QTest::newRow("buttons") << int(MessageKind::Interactive);
    QTest::newRow("caption") << int(MessageKind::Image);
}

void TestEditFailed::whatFailedIsChangedAndSentAgain()
{
    QFETCH(const int, kind);
    const ConversationId id = open();
    Message failed;
    failed.id = newId<MessageId>();
    failed.conversation = id;
    failed.direction = Direction::Outbound;
    failed.sentAt = QDateTime::currentDateTimeUtc();
    failed.delivery = Delivery::Failed;
    failed.failure.meta = MetaCode{131000};
    switch (MessageKind(kind)) {
    case MessageKind::Location:
        failed.content = LocationContent{};
        std::get<LocationContent>(failed.content).latitude = 40.5;
        std::get<LocationContent>(failed.content).longitude = -3.25;
        break;
    case MessageKind::Contacts: {
        ContactCard card;
        card.formattedName = card.firstName = u"Luis"_s;
        card.phones << ContactPhone{u"+34600000022"_s, WaId(u"34600000022"_s), u"CELL"_s};
        failed.content = ContactsContent{{card}};
        break;
    }
    case MessageKind::Interactive:
        failed.content = openingHours();
        break;
    default: {
        MediaContent media;
        media.kind = MediaKind::Image;
        media.id = MediaId(u"1"_s);
        media.caption = u"Rosse"_s;
        failed.content = media;
    }
    }
    QVERIFY(QCoro::waitFor(m_shop->store.write(
        [failed](StoreSession &session) { return session.messages.add(failed, false); })));
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    auto *view = find<QListView>("messageList");
    QVERIFY(view);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_F2);
    switch (MessageKind(kind)) {
    case MessageKind::Location:
        QCOMPARE(line("locationPlace")->text(), u"40.500000, -3.250000"_s);
        type("locationName", u"Shop"_s);
        press("sendLocationButton");
        break;
    case MessageKind::Contacts:
        QCOMPARE(find<QListWidget>("chosenContacts")->count(), 1);
        type("contactFirstName", u"Eva"_s);
        type("contactPhone", u"+34 600 000 033"_s);
        press("sendContactButton");
        break;
    case MessageKind::Interactive:
        QCOMPARE(line("choiceTitle", 1)->text(), u"Tuesday"_s);
        type("choiceTitle", u"Wednesday"_s, 1);
        press("sendInteractiveButton");
        break;
    default:
        find<QPlainTextEdit>("captionText")->setPlainText(u"Roses"_s);
        press("sendCaptionButton");
    }
    QTRY_COMPARE(last().delivery, Delivery::Queued);
    QCOMPARE(m_shop->messages.rowCount(), 2);
    QCOMPARE(last().id, failed.id);
    QVERIFY(last().content != failed.content);
    QCOMPARE(kindOf(last()), MessageKind(kind));
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 1);
}

void TestEditFailed::aFailedTemplateAsksForItsForm()
{
    const ConversationId id = open();
    Message failed;
    failed.id = newId<MessageId>();
    failed.conversation = id;
    failed.direction = Direction::Outbound;
    failed.sentAt = QDateTime::currentDateTimeUtc();
    failed.delivery = Delivery::Failed;
    failed.content = TemplateContent{u"hello"_s, u"en"_s, {}, u"Hello"_s};
    QVERIFY(QCoro::waitFor(m_shop->store.write(
        [failed](StoreSession &session) { return session.messages.add(failed, false); })));
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    QSignalSpy asked(m_pane.get(), &ChatPane::templateEditRequested);
    auto *view = find<QListView>("messageList");
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_F2);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<Message>().id, failed.id);
}

QTEST_MAIN(TestEditFailed)
#include "tst_editfailed.moc"
