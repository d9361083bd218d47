// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerdirectory.h"
#include "core/uuid.h"
#include "voicescene.h"

#include <QFileInfo>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace shoptalk::support;
using namespace Qt::StringLiterals;

/// Voice notes that were not sent, when two customers turn out to be one.
class TestVoiceMerges : public VoiceScene {
    Q_OBJECT
private Q_SLOTS:
    void aRecordingGoesWithTheMergeAndBack();
    void bothRecordingsAreKept();
    void whatIsForgottenIsRemovedAfterAMerge();

private:
    void begin();
    ConversationId openUser();
    void show(const ConversationId &id)
    {
        m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    }
    /// The customer who wrote from the number is the one of the user id.
    void merge();
    void undoMerge();
    bool hasFile(const ConversationId &id) const
    {
        return QFileInfo::exists(m_shop->outbox.recordingPathOf(id));
    }

    std::unique_ptr<CustomerDirectory> m_customers;
    ConversationId m_number;
    ConversationId m_user;
};

void TestVoiceMerges::begin()
{
    m_customers = std::make_unique<CustomerDirectory>(m_shop->store);
    m_pane->setCustomers(*m_customers);
    m_number = open();
    m_user = openUser();
}

ConversationId TestVoiceMerges::openUser()
{
    const auto work = [](StoreSession &session) -> Result<ConversationId> {
        Customer customer;
        customer.userId = BusinessScopedUserId(u"ES.1"_s);
        customer.profileName = u"Ana R."_s;
        const auto id = session.conversations.resolve(PhoneNumberId(u"610000000000001"_s), customer);
        if (!id)
            return id;
        Message message;
        message.id = newId<MessageId>();
        message.conversation = *id;
        message.content = TextContent{u"Hola"_s};
        message.sentAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        message.wamid = Wamid(u"wamid."_s + message.id.value());
        const Result<bool> added = session.messages.add(message, false);
        return added ? id : failure(added.error());
    };
    const ConversationId id = QCoro::waitFor(m_shop->store.write(work)).value();
    show(id);
    return id;
}

void TestVoiceMerges::merge()
{
    const auto work = [](StoreSession &session) {
        Customer both;
        both.waId = WaId(u"34600000011"_s);
        both.userId = BusinessScopedUserId(u"ES.1"_s);
        return session.conversations.saveCustomer(both);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(work)));
    QVERIFY(!m_shop->store.reader().conversations.find(m_user)->has_value());
}

void TestVoiceMerges::undoMerge()
{
    const MessageId line = m_customers->mergesOf(m_number).first().id;
    const auto done = QCoro::waitFor(m_customers->undoMerge(line));
    QVERIFY(done && *done == MergeUndone::Done);
}

void TestVoiceMerges::aRecordingGoesWithTheMergeAndBack()
{
    begin();
    record(tone(440, 2000));
    show(m_number);
    QVERIFY(!bar()->isVisible());
    m_pane->showNothing();
    merge();
    show(m_number);
    QTRY_VERIFY(bar()->isVisible());
    QTRY_COMPARE(time(), u"0:02"_s);
    m_pane->showNothing();
    undoMerge();
    show(m_user);
    QTRY_VERIFY(bar()->isVisible());
    QTRY_COMPARE(time(), u"0:02"_s);
    show(m_number);
    QTest::mouseClick(button("recordButton"), Qt::LeftButton); // once it is known that nothing waits there
    QTRY_COMPARE(bar()->state(), VoiceBar::State::Recording);
    QTRY_VERIFY(m_audio->isListening());
}

void TestVoiceMerges::bothRecordingsAreKept()
{
    begin();
    record(tone(440, 2000));
    show(m_number);
    record(tone(440, 3000));
    m_pane->showNothing();
    merge();
    show(m_number);
    QTRY_VERIFY(bar()->isVisible());
    QTRY_COMPARE(time(), u"0:03"_s); // its own first
    QTest::mouseClick(button("voiceSend"), Qt::LeftButton);
    QTRY_VERIFY(!bar()->isVisible());
    QTRY_VERIFY(!hasFile(m_number));
    QVERIFY(hasFile(m_user));
    m_pane->showNothing();
    show(m_number);
    QTRY_VERIFY(bar()->isVisible());
    QTRY_COMPARE(time(), u"0:02"_s);
    const int before = rows();
    QTest::mouseClick(button("voiceSend"), Qt::LeftButton);
    QTRY_COMPARE(rows(), before + 1);
    QCOMPARE(message(before).conversation, m_number);
    QTRY_VERIFY(!hasFile(m_user));
}

void TestVoiceMerges::whatIsForgottenIsRemovedAfterAMerge()
{
    begin();
    record(tone(440, 2000));
    m_pane->showNothing();
    merge();
    m_pane->forget(m_number);
    QTRY_VERIFY(!hasFile(m_user));
}

QTEST_MAIN(TestVoiceMerges)
#include "tst_voicemerges.moc"
