// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationlistmodel.h"
#include "shopstore.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// Many conversations that change in one transaction, as after a night.
class TestConversationListChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void manyMoveInOneStep();
    void manyNewOnesAreInsertedInOneStep();
    void manyThatGoMakeRoomForTheNextPage();
    void whateverChangesTheRowsAreThoseOfANewList();

private:
    static QList<ConversationId> rows(const ConversationListModel &model)
    {
        QList<ConversationId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row).data(ConversationListModel::IdRole).value<ConversationId>();
        return ids;
    }
    static void loadAll(ConversationListModel &model)
    {
        while (model.canFetchMore({}))
            model.fetchMore({});
    }
    void writeTo(const QList<ConversationId> &conversations, qint64 atS)
    {
        QList<Message> messages;
        for (const ConversationId &id : conversations)
            messages << textMessage(id, Direction::Inbound, u"Good morning"_s, atS++);
        m_store->add(messages);
    }
    void changeAtRandom(QRandomGenerator &random, qint64 atS);

    std::unique_ptr<ShopStore> m_store;
    QList<ConversationId> m_ids; ///< The newest last.
};

void TestConversationListChanges::init()
{
    m_store = std::make_unique<ShopStore>();
    m_ids.clear();
    for (int i = 0; i < 120; ++i)
        m_ids << m_store->talkWith(u"C%1"_s.arg(i), 1000 + i);
}

void TestConversationListChanges::manyMoveInOneStep()
{
    ConversationListModel model(**m_store);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    loadAll(model);
    const QPersistentModelIndex moved(model.index(model.rowOf(m_ids.at(20))));
    const QPersistentModelIndex stays(model.index(model.rowOf(m_ids.at(119))));
    const QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy movedOne(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    writeTo(m_ids.sliced(10, 60), 9000);
    QCOMPARE(laidOut.size(), 1);
    QCOMPARE(movedOne.size() + removed.size(), 0);
    QCOMPARE(changed.size(), 60);
    QCOMPARE(rows(model).first(60), QList(m_ids.rbegin() + 50, m_ids.rbegin() + 110));
    QCOMPARE(moved.row(), model.rowOf(m_ids.at(20)));
    QCOMPARE(stays.row(), 60);
}

void TestConversationListChanges::manyNewOnesAreInsertedInOneStep()
{
    ConversationListModel model(**m_store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    tester.setUseFetchMore(false);
    model.reload();
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    writeTo(m_ids.first(40), 9000); // below the first page until now
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(rows(model).first(), m_ids.at(39));
    QCOMPARE(rows(model).at(40), m_ids.last());
}

void TestConversationListChanges::manyThatGoMakeRoomForTheNextPage()
{
    ConversationListModel model(**m_store);
    const QList<ConversationId> gone = m_ids.last(30);
    m_store->must([gone](StoreSession &session) -> Result<void> {
        for (const ConversationId &id : gone) {
            if (const auto removed = session.privacy.softDelete(id, QDateTime::currentDateTimeUtc());
                !removed)
                return failure(removed.error());
        }
        return {};
    });
    QVERIFY(model.rowCount() >= 50);
    QCOMPARE(rows(model), QList(m_ids.rbegin() + 30, m_ids.rbegin() + 30 + model.rowCount()));
}

void TestConversationListChanges::changeAtRandom(QRandomGenerator &random, qint64 atS)
{
    QList<Message> messages;
    QList<ConversationId> pinned;
    for (int i = random.bounded(60); i >= 0; --i) {
        const ConversationId &id = m_ids.at(random.bounded(int(m_ids.size())));
        if (random.bounded(4) == 0)
            pinned << id;
        else
            messages << textMessage(id, Direction::Inbound, u"Hello"_s, atS - random.bounded(50));
    }
    m_store->must([messages, pinned, atS](StoreSession &session) -> Result<void> {
        for (const Message &message : messages) {
            if (const auto added = session.messages.add(message, true); !added)
                return failure(added.error());
        }
        for (const ConversationId &id : pinned) {
            ConversationState state = session.conversationStates.of(id).value_or(ConversationState());
            state.isPinned = !state.isPinned;
            if (const auto set =
                    session.conversationStates.set(id, state, QDateTime::fromSecsSinceEpoch(atS, Qt::UTC));
                !set)
                return failure(set.error());
        }
        return {};
    });
}

void TestConversationListChanges::whateverChangesTheRowsAreThoseOfANewList()
{
    QRandomGenerator random(7);
    ConversationListModel whole(**m_store);
    const QAbstractItemModelTester tester(&whole, Mode::QtTest);
    loadAll(whole);
    ConversationListModel firstPage(**m_store);
    for (int round = 0; round < 30; ++round) {
        changeAtRandom(random, 10'000 + round * 20);
        ConversationListModel fresh(**m_store);
        loadAll(fresh);
        QCOMPARE(rows(whole), rows(fresh));
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(*whole.find(rows(whole).at(row)), *fresh.find(rows(fresh).at(row)));
        QCOMPARE(rows(firstPage), rows(fresh).first(firstPage.rowCount()));
    }
}

QTEST_GUILESS_MAIN(TestConversationListChanges)
#include "tst_conversationlistchanges.moc"
