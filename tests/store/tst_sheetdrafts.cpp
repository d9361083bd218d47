// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergescene.h"
#include "store/sheetdraftrepository.h"

#include <QFile>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Forms that were filled in and not sent share the fate of their conversation, as drafts do.
class TestSheetDrafts : public MergeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void cleanup() { m_store.reset(); }
    void thereIsOneOfEachKindAndItSurvivesARestart();
    void theOneThatWasChangedLastIsAtTheEnd();
    void anotherOfTheSameKindStandsBesideIt();
    void whatIsSentOrDiscardedIsGone();
    void theyAreDeletedAndBroughtBackWithTheirConversation();
    void nothingIsSavedInADeletedConversation();
    void erasingACustomerErasesThem();
    void theRetentionTimeHoldsForThem();
    void theirCopiesAreUsed();
    void whoTurnsOutToBeOnePersonKeepsAll();
    void undoingAMergeGivesThemBack();

private:
    static SheetDraft draft(SheetKind kind, const QString &text, const QStringList &copies = {})
    {
        SheetDraft draft;
        draft.key.kind = kind;
        draft.content.insert(u"text"_s, text);
        draft.copies = copies;
        return draft;
    }
    void save(const ConversationId &conversation, const SheetDraft &draft, qint64 atS = 1000)
    {
        m_store->must([=](StoreSession &session) {
            return session.drafts.sheets().save(conversation, draft,
                                                QDateTime::fromSecsSinceEpoch(atS, Qt::UTC));
        });
    }
    QList<SheetDraft> all(const ConversationId &conversation) const
    {
        return m_store->reader().drafts.sheets().all(conversation).value();
    }
    QStringList textsOf(const ConversationId &conversation) const
    {
        QStringList texts;
        for (const SheetDraft &draft : all(conversation))
            texts << draft.content[u"text"].toString();
        return texts;
    }
    ConversationId ana() { return m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s)); }
    /// True if any file of the store has these bytes.
    bool stands(const QByteArray &bytes) const;

    std::unique_ptr<StoreFixture> m_store;
};

bool TestSheetDrafts::stands(const QByteArray &bytes) const
{
    for (const QString &end : {u""_s, u"-wal"_s}) {
        QFile file(m_store->path() + end);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

void TestSheetDrafts::thereIsOneOfEachKindAndItSurvivesARestart()
{
    const ConversationId conversation = ana();
    save(conversation, draft(SheetKind::Files, u"one"_s, {u"copy"_s}));
    save(conversation, draft(SheetKind::Files, u"two"_s, {u"copy"_s}));
    SheetDraft change = draft(SheetKind::Location, u"of a message"_s);
    change.key.message = MessageId(u"failed"_s);
    save(conversation, draft(SheetKind::Location, u"new"_s));
    save(conversation, change);
    QVERIFY(m_store->reopen());
    QCOMPARE(all(conversation),
             (QList{draft(SheetKind::Files, u"two"_s, {u"copy"_s}), draft(SheetKind::Location, u"new"_s),
                    change}));
}

void TestSheetDrafts::theOneThatWasChangedLastIsAtTheEnd()
{
    const ConversationId conversation = ana();
    save(conversation, draft(SheetKind::Files, u"files"_s), 1000);
    save(conversation, draft(SheetKind::Note, u"note"_s), 2000);
    save(conversation, draft(SheetKind::Files, u"more files"_s), 3000);
    QCOMPARE(textsOf(conversation), (QStringList{u"note"_s, u"more files"_s}));
}

void TestSheetDrafts::anotherOfTheSameKindStandsBesideIt()
{
    const ConversationId id = ana();
    const auto add = [this, id](const QString &text) {
        m_store->must([=](StoreSession &session) {
            return session.drafts.sheets().add(id, draft(SheetKind::Location, text),
                                               QDateTime::fromSecsSinceEpoch(1000, Qt::UTC));
        });
    };
    const auto placeOf = [this, id](const QString &text) {
        const QList<SheetDraft> drafts = all(id);
        for (const SheetDraft &each : drafts) {
            if (each.content[u"text"].toString() == text)
                return each.key.place;
        }
        return -1;
    };
    add(u"first"_s);
    add(u"second"_s);
    QCOMPARE(placeOf(u"first"_s), 0);
    QCOMPARE(placeOf(u"second"_s), 1);
    SheetKey first;
    first.kind = SheetKind::Location;
    m_store->must([=](StoreSession &session) { return session.drafts.sheets().setPlace(id, first, 7); });
    QCOMPARE(placeOf(u"first"_s), 7);
    add(u"third"_s);
    QCOMPARE(placeOf(u"third"_s), 8);
}

void TestSheetDrafts::whatIsSentOrDiscardedIsGone()
{
    const ConversationId conversation = ana();
    const Message failed = textMessage(conversation, Direction::Outbound, u"failed"_s, 1000);
    QVERIFY(m_store->add(failed));
    SheetDraft change = draft(SheetKind::Contacts, u"changed"_s);
    change.key.message = failed.id;
    save(conversation, draft(SheetKind::Contacts, u"new"_s));
    save(conversation, draft(SheetKind::Note, u"note"_s));
    save(conversation, change);
    m_store->must([=](StoreSession &session) -> Result<void> {
        if (Result<void> removed =
                session.drafts.sheets().remove(conversation, draft(SheetKind::Contacts, {}).key);
            !removed)
            return removed;
        return session.drafts.sheets().removeChangesOf(failed.id);
    });
    QCOMPARE(textsOf(conversation), QStringList{u"note"_s});
}

void TestSheetDrafts::theyAreDeletedAndBroughtBackWithTheirConversation()
{
    const ConversationId conversation = ana();
    save(conversation, draft(SheetKind::Files, u"Para Ana, en privado"_s));
    const QDateTime at = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
    m_store->must([=](StoreSession &session) { return session.privacy.softDelete(conversation, at); });
    QCOMPARE(textsOf(conversation), QStringList());
    m_store->must([=](StoreSession &session) { return session.privacy.undelete(conversation, at); });
    QCOMPARE(textsOf(conversation), QStringList{u"Para Ana, en privado"_s});
    m_store->must([=](StoreSession &session) { return session.privacy.softDelete(conversation, at); });
    m_store->must([=](StoreSession &session) { return session.privacy.purge(at.addSecs(1)); });
    QVERIFY(QCoro::waitFor((*m_store)->scrub()));
    QVERIFY(!stands("Para Ana, en privado"));
}

void TestSheetDrafts::nothingIsSavedInADeletedConversation()
{
    const ConversationId conversation = ana();
    const QDateTime at = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
    m_store->must([=](StoreSession &session) { return session.privacy.softDelete(conversation, at); });
    save(conversation, draft(SheetKind::Files, u"a moment too late"_s));
    save(ConversationId(u"gone"_s), draft(SheetKind::Files, u"for nobody"_s));
    QVERIFY(!stands("a moment too late"));
    QVERIFY(!stands("for nobody"));
}

void TestSheetDrafts::erasingACustomerErasesThem()
{
    const ConversationId conversation = ana();
    save(conversation, draft(SheetKind::Template, u"Para Ana, en privado"_s));
    QVERIFY(stands("Para Ana, en privado"));
    const CustomerId customer = m_store->conversationOf(conversation).customer.id;
    m_store->must([=](StoreSession &session) {
        return session.privacy.erase(customer, QDateTime::fromSecsSinceEpoch(2000, Qt::UTC));
    });
    QVERIFY(QCoro::waitFor((*m_store)->scrub()));
    QVERIFY(!stands("Para Ana, en privado"));
}

void TestSheetDrafts::theRetentionTimeHoldsForThem()
{
    constexpr qint64 day = 86'400;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(100 * day, Qt::UTC);
    const ConversationId old = ana();
    const ConversationId fresh = m_store->talkTo(customerNamed(u"Luis"_s, u"34600000002"_s));
    for (const ConversationId &conversation : {old, fresh})
        m_store->add(textMessage(conversation, Direction::Inbound, u"Hola"_s, day));
    save(old, draft(SheetKind::Note, u"from last year"_s), 2 * day);
    save(fresh, draft(SheetKind::Note, u"from today"_s), 99 * day);
    m_store->must([](StoreSession &session) { return session.privacy.setRetentionDays(30); });
    m_store->must([=](StoreSession &session) { return session.privacy.destroyOutdated(now); });
    QVERIFY(!m_store->reader().conversations.find(old)->has_value());
    QCOMPARE(textsOf(fresh), QStringList{u"from today"_s});
}

void TestSheetDrafts::theirCopiesAreUsed()
{
    const ConversationId conversation = ana();
    save(conversation, draft(SheetKind::Files, {}, {u"picture"_s, u"another"_s}));
    QStringList names = m_store->reader().outgoingFiles.names().value();
    names.sort();
    QCOMPARE(names, (QStringList{u"another"_s, u"picture"_s}));
    const CustomerId customer = m_store->conversationOf(conversation).customer.id;
    m_store->must([=](StoreSession &session) {
        return session.privacy.erase(customer, QDateTime::fromSecsSinceEpoch(2000, Qt::UTC));
    });
    QCOMPARE(m_store->reader().outgoingFiles.names().value(), QStringList());
}

void TestSheetDrafts::whoTurnsOutToBeOnePersonKeepsAll()
{
    const ConversationId byNumber = m_store->talkTo(m_number);
    const ConversationId byUser = m_store->talkTo(m_user);
    save(byNumber, draft(SheetKind::Note, u"of the number"_s), 1000);
    save(byUser, draft(SheetKind::Note, u"of the user"_s), 2000);
    save(byUser, draft(SheetKind::Files, u"files"_s), 3000);
    const ConversationId kept = m_store->talkTo(m_both);
    QCOMPARE(textsOf(kept), (QStringList{u"of the number"_s, u"of the user"_s, u"files"_s}));
    QVERIFY(all(kept).at(0).key != all(kept).at(1).key);
}

void TestSheetDrafts::undoingAMergeGivesThemBack()
{
    const ConversationId byNumber = m_store->talkTo(m_number);
    QVERIFY(m_store->add(textMessage(byNumber, Direction::Inbound, u"one"_s, 1000)));
    const ConversationId byUser = m_store->talkTo(m_user);
    QVERIFY(m_store->add(textMessage(byUser, Direction::Inbound, u"two"_s, 2000)));
    save(byNumber, draft(SheetKind::Note, u"of the number"_s));
    save(byUser, draft(SheetKind::Note, u"of the user"_s));
    m_store->talkTo(m_both);
    QCOMPARE(undo(*m_store, lines(*m_store, byNumber).first().id), MergeUndone::Done);
    QCOMPARE(textsOf(byNumber), QStringList{u"of the number"_s});
    QCOMPARE(textsOf(byUser), QStringList{u"of the user"_s});
}

QTEST_GUILESS_MAIN(TestSheetDrafts)
#include "tst_sheetdrafts.moc"
