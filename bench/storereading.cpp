// SPDX-License-Identifier: GPL-3.0-or-later
#include "storereading.h"

#include "measure.h"
#include "rawsqlite.h"
#include "store/conversationrow.h"
#include "store/messagerow.h"
#include "store/store.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

constexpr int runs = 400;
/// As many conversations are read in turn, so that their pages fit SQLite's cache.
constexpr int different = 100;
constexpr int readAtOnce = 50;

/// Reads once without measuring, so that every side finds the pages in its cache.
template <class Work>
Durations measureWarm(Work work)
{
    for (int i = 0; i < different; ++i)
        work(i);
    return measure(runs, [&](int i) { work(i % different); });
}

/// The columns of `messageColumns` and of `selectConversations`.
constexpr std::string_view messageKinds = "ttnnttnnntntttnn";
constexpr std::string_view conversationKinds = "ttnnttnnntntttnn" // messageKinds
                                               "ttnnnntttttttttnnnnnnnnnttn";
using MessageRow = PlainRow<8, 8>;
using ConversationRow = PlainRow<21, 22>;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *std::move(result);
}

const char *const narrowInbox =
    R"sql(SELECT c.id, c.unread, c.last_activity_at_s, u.id, u.wa_id, u.profile_name,
        m.id, m.text, m.sent_at_s, m.delivery
    FROM conversations AS c CROSS JOIN customers AS u ON u.seq = c.customer
    LEFT JOIN whatsapp_messages AS m ON m.seq = c.last_message
    WHERE c.deleted_at IS NULL ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT 50)sql";
const char *const narrowMessages =
    R"sql(SELECT id, direction, kind, wamid, text, sent_at_s, delivery, failure_code,
        failure_detail FROM whatsapp_messages WHERE conversation = ? AND deleted_at IS NULL
    ORDER BY sent_at_s DESC, seq DESC LIMIT 50)sql";

QByteArray selectMessages(const QString &rest)
{
    return (u"SELECT "_s + messageColumns()
            + u" FROM whatsapp_messages AS m JOIN conversations AS c ON c.seq = m.conversation "_s
            + rest.arg(isShown("m"_L1)))
        .toUtf8();
}

class Reading {
public:
    Reading(Store &store, RawSqlite &floor, const QList<ConversationId> &conversations)
        : m_reader(store.reader())
        , m_floor(floor)
        , m_conversations(conversations)
    {
        for (const ConversationId &id : conversations.first(different))
            m_ids.push_back(id.value().toStdString());
    }
    void inboxPages();
    void oneConversation();
    void messagePages(int messages);

private:
    const std::string &id(int conversation) const { return m_ids[size_t(conversation)]; }
    void messagesBefore(int messages);

    const StoreSession &m_reader;
    RawSqlite &m_floor;
    const QList<ConversationId> &m_conversations;
    std::vector<std::string> m_ids; ///< Of the first conversations, for the floor.
};

void Reading::inboxPages()
{
    RawStatement narrow(m_floor, narrowInbox);
    const QByteArray whole =
        selectConversations(
            u"WHERE c.deleted_at IS NULL ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT 50"_s)
            .toUtf8();
    RawStatement fair(m_floor, whole.constData());
    const Durations narrowFloor = measureWarm([&](int) { narrow.readAll(); });
    const Durations fairFloor =
        measureWarm([&](int) { fair.rows<ConversationRow>(conversationKinds, readAtOnce); });
    print("inbox, first 50", measureWarm([&](int) { must(m_reader.conversations.page({}, readAtOnce)); }),
          fairFloor, narrowFloor);

    const QList<Conversation> all = must(m_reader.conversations.page({}, int(m_conversations.size())));
    const Conversation &middle = all.at(all.size() / 2);
    const ConversationRepository::Cursor cursor{middle.lastActivityAt, middle.id};
    print("inbox, 50 from the middle",
          measureWarm([&](int) { must(m_reader.conversations.page(cursor, readAtOnce)); }), fairFloor,
          narrowFloor);
    for (int filter = 0; filter <= int(ConversationFilter::Snoozed); ++filter) {
        const ConversationScope scope{ConversationFilter(filter), StaffId(u"s1"_s)};
        const QDateTime now = all.first().lastActivityAt;
        const QString name = u"inbox, filter %1"_s.arg(filter);
        print(qPrintable(name),
              measureWarm([&](int) { must(m_reader.conversationStates.page(scope, {}, readAtOnce, now)); }),
              fairFloor, narrowFloor);
    }
}

void Reading::oneConversation()
{
    RawStatement narrow(m_floor, "SELECT id, unread, last_activity_at_s FROM conversations WHERE seq = ?");
    const QByteArray whole = selectConversations(u"WHERE c.id = ? AND c.deleted_at IS NULL"_s).toUtf8();
    RawStatement fair(m_floor, whole.constData());
    print("one conversation",
          measureWarm([&](int i) { must(m_reader.conversations.find(m_conversations.at(i))); }),
          measureWarm([&](int i) { fair.bind(1, id(i)).rows<ConversationRow>(conversationKinds, 1); }),
          measureWarm([&](int i) { narrow.bind(1, i + 1).readAll(); }));
}

void Reading::messagePages(int messages)
{
    RawStatement narrow(m_floor, narrowMessages);
    const QByteArray whole =
        selectMessages(u"WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?) AND %1 "
                       "ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 50"_s);
    RawStatement fair(m_floor, whole.constData());
    print("newest 50 of a conversation",
          measureWarm([&](int i) { must(m_reader.messages.newest(m_conversations.at(i), readAtOnce)); }),
          measureWarm([&](int i) { fair.bind(1, id(i)).rows<MessageRow>(messageKinds, readAtOnce); }),
          measureWarm([&](int i) { narrow.bind(1, i + 1).readAll(); }));
    messagesBefore(messages);
}

void Reading::messagesBefore(int messages)
{
    RawStatement narrow(m_floor, narrowMessages);
    const QByteArray whole = selectMessages(
        u"WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?) AND %1 "
        "AND (m.sent_at_s, m.seq) < (SELECT sent_at_s, seq FROM whatsapp_messages WHERE id = ?) "
        "ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 50"_s);
    RawStatement fair(m_floor, whole.constData());
    const ConversationId longOne = m_conversations.first();
    const MessageId middle = must(m_reader.messages.newest(longOne, messages / 200)).first().id;
    const std::string middleId = middle.value().toStdString();
    print("50 before one, long conversation",
          measureWarm([&](int) { must(m_reader.messages.before(longOne, middle, readAtOnce)); }),
          measureWarm(
              [&](int) { fair.bind(1, id(0)).bind(2, middleId).rows<MessageRow>(messageKinds, readAtOnce); }),
          measureWarm([&](int) { narrow.bind(1, 1).readAll(); }));
}

} // namespace

void measureReading(Store &store, RawSqlite &floor, const QList<ConversationId> &conversations, int messages)
{
    Reading reading(store, floor, conversations);
    reading.inboxPages();
    reading.oneConversation();
    reading.messagePages(messages);
}

} // namespace shoptalk::bench
