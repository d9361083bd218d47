// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasWrittenOverARestart();
};

void TestStore::keepsWhatWasWrittenOverARestart()
{
    StoreFixture store;
    QSignalSpy changes(&*store, &Store::changed);
    const auto work = [](StoreSession &session) -> Result<MessageId> {
        const auto conversation = session.conversations.resolve(PhoneNumberId(u"61"_s), customerNamed(u"Inés"_s, u"34600000001"_s));
        if (!conversation)
            return failure(conversation.error());
        const Message message = textMessage(*conversation, Direction::Inbound, u"Hello"_s, 1'790'000'000);
        if (const auto added = session.messages.add(message, true); !added)
            return failure(added.error());
        return message.id;
    };
    const Result<MessageId> id = store.write(work);
    QVERIFY2(id, id ? "" : qPrintable(describe(id.error())));
    QCOMPARE(changes.count(), 1);
    QVERIFY(store.reopen());
    const auto page = store.reader().conversations.page({}, 50);
    QVERIFY(page);
    QCOMPARE(page->size(), 1);
    QCOMPARE(page->first().unread, 1);
    QCOMPARE(page->first().lastMessage->id, *id);
    QCOMPARE(page->first().customer.profileName, u"Inés"_s);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
