// SPDX-License-Identifier: GPL-3.0-or-later
// store_bench [messages]: fills a database (a million messages by default), then measures what the
// GUI thread reads and what a person waits for, each beside SQLite's own interface doing the same.
#include "core/uuid.h"
#include "measure.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "rawsqlite.h"
#include "store/conversationrow.h"
#include "store/store.h"
#include "storesearch.h"
#include "storestream.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace shoptalk;
using namespace shoptalk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int conversationCount = 5000;
constexpr int transactionSize = 500;
constexpr int runs = 400;

/// Every hundredth message goes to the same conversation, so that one is long.
int conversationOfMessage(int message)
{
    return message % 100 == 0 ? 0 : int((qint64(message) * 2654435761LL) % conversationCount);
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

Message messageNumber(int number, const ConversationId &conversation)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.direction = number % 3 == 0 ? Direction::Outbound : Direction::Inbound;
    message.wamid = Wamid(u"wamid.HBgLMzQ2MDAwMDAwMDEVAgARGBI%1"_s.arg(number, 20, 10, QChar(u'0')));
    message.content =
        TextContent{u"Message number %1, about as long as what people write in a chat."_s.arg(number)};
    message.sentAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    return message;
}

class Bench {
public:
    Bench(QString path, int messages)
        : m_path(std::move(path))
        , m_messages(messages)
        , m_store(m_path)
    {
        must(QCoro::waitFor(m_store.open()));
    }

    void run()
    {
        fill();
        m_floor = std::make_unique<RawSqlite>(m_path.toStdString());
        printHead();
        inboxPages();
        oneConversation();
        messagePages();
        search();
        searchMessages(m_store, m_conversations.first());
        singleWrites();
        figures();
        m_floor->run("PRAGMA synchronous = NORMAL");
        stream();
    }

private:
    void fill();
    void inboxPages();
    void oneConversation();
    void messagePages();
    void search();
    void singleWrites();
    /// Messages that arrive quickly, while the models of the list and of an open conversation follow.
    void stream();
    /// The dashboard's figures over everything.
    void figures();
    Durations writes(bool durably);
    Durations rawWrites(const char *synchronous);

    QString m_path;
    int m_messages;
    Store m_store;
    QList<ConversationId> m_conversations;
    std::unique_ptr<RawSqlite> m_floor;
};

void Bench::fill()
{
    const auto resolve = [](StoreSession &session) -> Result<QList<ConversationId>> {
        QList<ConversationId> ids;
        for (int i = 0; i < conversationCount; ++i) {
            Customer customer;
            customer.waId = WaId(QString::number(34600000000LL + i));
            customer.profileName = u"Customer Number %1"_s.arg(i);
            ids << session.conversations.resolve(PhoneNumberId(u"61"_s), customer).value();
        }
        return ids;
    };
    m_conversations = must(QCoro::waitFor(m_store.write(resolve)));
    QElapsedTimer timer;
    timer.start();
    for (int first = 0; first < m_messages; first += transactionSize) {
        const auto add = [first, this](StoreSession &session) -> Result<void> {
            for (int i = first; i < std::min(first + transactionSize, m_messages); ++i) {
                const Message message = messageNumber(i, m_conversations.at(conversationOfMessage(i)));
                if (const Result<bool> added = session.messages.add(message, true); !added)
                    return failure(added.error());
            }
            return {};
        };
        must(QCoro::waitFor(m_store.write(add)));
    }
    std::printf("%d messages in %d conversations: %.1f s, %.0f messages/s, %.0f MB\n\n", m_messages,
                conversationCount, double(timer.elapsed()) / 1000,
                m_messages * 1000.0 / double(timer.elapsed()), double(QFileInfo(m_path).size()) / 1e6);
}

void Bench::inboxPages()
{
    const StoreSession &reader = m_store.reader();
    const Durations first = measure(runs, [&](int) { must(reader.conversations.page({}, 50)); });
    RawStatement rawFirst(*m_floor,
                          R"sql(SELECT c.id, c.unread, c.last_activity_at_s, u.id, u.wa_id, u.profile_name,
            m.id, m.text, m.sent_at_s, m.delivery
        FROM conversations AS c CROSS JOIN customers AS u ON u.seq = c.customer
        LEFT JOIN whatsapp_messages AS m ON m.seq = c.last_message
        WHERE c.deleted_at IS NULL ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT 50)sql");
    print("inbox, first 50", first, measure(runs, [&](int) { rawFirst.readAll(); }));

    // How much of that is due to what the rows of the list show, and how much to the way there.
    const QByteArray everything =
        selectConversations(
            u"WHERE c.deleted_at IS NULL ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT 50"_s)
            .toUtf8();
    RawStatement rawEverything(*m_floor, everything.constData());
    print("the same, beside its own statement", first, measure(runs, [&](int) { rawEverything.readAll(); }));

    const QList<Conversation> all = must(reader.conversations.page({}, conversationCount));
    const Conversation &middle = all.at(all.size() / 2);
    const ConversationRepository::Cursor cursor{middle.lastActivityAt, middle.id};
    print("inbox, 50 from the middle",
          measure(runs, [&](int) { must(reader.conversations.page(cursor, 50)); }),
          measure(runs, [&](int) { rawFirst.readAll(); }));
    for (int filter = 0; filter <= int(ConversationFilter::Snoozed); ++filter) {
        const ConversationScope scope{ConversationFilter(filter), StaffId(u"s1"_s)};
        const QDateTime now = all.first().lastActivityAt;
        const QString name = u"inbox, filter %1"_s.arg(filter);
        print(qPrintable(name),
              measure(runs, [&](int) { must(reader.conversationStates.page(scope, {}, 50, now)); }),
              measure(runs, [&](int) { rawFirst.readAll(); }));
    }
}

void Bench::oneConversation()
{
    const StoreSession &reader = m_store.reader();
    RawStatement rawOne(*m_floor, "SELECT id, unread, last_activity_at_s FROM conversations WHERE seq = ?");
    const Durations one =
        measure(runs, [&](int i) { must(reader.conversations.find(m_conversations.at(i))); });
    print("one conversation", one, measure(runs, [&](int i) { rawOne.bind(1, i + 1).readAll(); }));
    const QByteArray wholeOne = selectConversations(u"WHERE c.seq = ?"_s).toUtf8();
    RawStatement rawWholeOne(*m_floor, wholeOne.constData());
    print("the same, beside its own statement", one,
          measure(runs, [&](int i) { rawWholeOne.bind(1, i + 1).readAll(); }));
}

void Bench::messagePages()
{
    const StoreSession &reader = m_store.reader();
    RawStatement raw(*m_floor,
                     R"sql(SELECT id, direction, kind, wamid, text, sent_at_s, delivery, failure_code,
            failure_detail FROM whatsapp_messages WHERE conversation = ? AND deleted_at IS NULL
        ORDER BY sent_at_s DESC, seq DESC LIMIT 50)sql");
    print("newest 50 of a conversation",
          measure(runs, [&](int i) { must(reader.messages.newest(m_conversations.at(i), 50)); }),
          measure(runs, [&](int i) { raw.bind(1, i + 1).readAll(); }));
    const auto page = must(reader.messages.newest(m_conversations.first(), m_messages / 200));
    const MessageId middle = page.first().id;
    print("50 before one, long conversation",
          measure(runs, [&](int) { must(reader.messages.before(m_conversations.first(), middle, 50)); }),
          measure(runs, [&](int) { raw.bind(1, 1).readAll(); }));
}

void Bench::search()
{
    RawStatement raw(*m_floor, R"sql(SELECT c.id, u.profile_name FROM conversations AS c
        CROSS JOIN customers AS u ON u.seq = c.customer
        WHERE c.deleted_at IS NULL AND instr(u.names, ?) > 0
        ORDER BY c.last_activity_at_s DESC, c.id DESC LIMIT 200)sql");
    const auto work = [](const StoreSession &session) {
        return session.conversations.search(u"nobody"_s, 200);
    };
    print("search that finds nothing",
          measure(50, [&](int) { must(QCoro::waitFor(m_store.readInBackground(work))); }),
          measure(50, [&](int) { raw.bind(1, "nobody").readAll(); }));
}

Durations Bench::writes(bool durably)
{
    return measure(runs, [&](int i) {
        const Message message = messageNumber(m_messages++, m_conversations.at(i));
        const auto work = [message](StoreSession &session) { return session.messages.add(message, true); };
        must(QCoro::waitFor(durably ? m_store.writeDurably(work) : m_store.write(work)));
    });
}

Durations Bench::rawWrites(const char *synchronous)
{
    m_floor->run(synchronous);
    RawStatement insert(*m_floor, R"sql(INSERT INTO whatsapp_messages
            (id, conversation, direction, kind, wamid, text, sent_at_s, delivery)
        VALUES (?, ?, 0, 0, ?, 'Message, about as long as what people write in a chat.', ?, 0))sql");
    RawStatement update(*m_floor, R"sql(UPDATE conversations SET last_message = last_insert_rowid(),
            last_activity_at_s = ?, last_inbound_at_s = ?, unread = unread + 1 WHERE seq = ?)sql");
    return measure(runs, [&](int i) {
        const std::string id = newId<MessageId>().value().toStdString();
        const sqlite3_int64 sentAtS = 1'800'000'000 + m_messages++;
        m_floor->run("BEGIN IMMEDIATE");
        insert.bind(1, id).bind(2, i + 1).bind(3, "wamid." + id).bind(4, sentAtS).readAll();
        update.bind(1, sentAtS).bind(2, sentAtS).bind(3, i + 1).readAll();
        m_floor->run("COMMIT");
    });
}

void Bench::singleWrites()
{
    print("one message, there and back", writes(false), rawWrites("PRAGMA synchronous = NORMAL"));
    print("the same, safe from a power cut", writes(true), rawWrites("PRAGMA synchronous = FULL"));
}

void Bench::figures()
{
    constexpr int figureRuns = 5;
    const InsightRepository &insights = m_store.reader().insights;
    const QDate last = QDateTime::fromSecsSinceEpoch(1'700'000'000 + m_messages, Qt::UTC).date();
    const QDate first = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC).date();
    const InsightQuery all{first.addDays(-1), last.addDays(1), {}};
    const QDateTime now = last.startOfDay(Qt::UTC);
    const auto report = [](const char *name, const Durations &durations) {
        print(name, durations, durations);
    };
    report("figures: by day and hour", measure(figureRuns, [&](int) { must(insights.activity(all)); }));
    report("figures: by number", measure(figureRuns, [&](int) { must(insights.byNumber(all)); }));
    report("figures: by template", measure(figureRuns, [&](int) { must(insights.byTemplate(all)); }));
    report("figures: response times", measure(figureRuns, [&](int) { must(insights.responses(all)); }));
    report("figures: open windows", measure(figureRuns, [&](int) { must(insights.openWindows({}, now)); }));
}

void Bench::stream()
{
    const MakeMessage make = messageNumber;
    const StreamTarget target{m_store, m_conversations, make, m_messages};
    std::printf("\n");
    {
        ConversationListModel list(m_store);
        MessageListModel messages(m_store);
        messages.setConversation(m_conversations.first());
        // As the view of a conversation does that shows the end.
        QObject::connect(&messages, &MessageListModel::rowsInserted, &messages,
                         &MessageListModel::removeTooOld, Qt::QueuedConnection);
        streamAtPace(target);
    }
    streamWithoutPause(target, *m_floor);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int messages = arguments.size() > 1 ? arguments.at(1).toInt() : 1'000'000;
    if (messages < 10'000) {
        std::fprintf(stderr, "store_bench [messages]: at least 10000\n");
        return 2;
    }
    const QTemporaryDir folder;
    Bench(folder.filePath(u"data/shoptalk.db"_s), messages).run();
    return 0;
}
