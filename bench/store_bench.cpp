// SPDX-License-Identifier: GPL-3.0-or-later
// store_bench [messages [file]]: fills a database (a million messages by default), then measures what the GUI
// thread reads and what a person waits for, each beside SQLite's own interface doing the same. The database
// is made once and kept in the build folder, or in `file`; each run works on a copy.
#include "core/uuid.h"
#include "measure.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "rawsqlite.h"
#include "store/store.h"
#include "storeingest.h"
#include "storereading.h"
#include "storesearch.h"
#include "storestream.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

#include <memory>
#include <unistd.h>

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

    void fill();

    void run()
    {
        findConversations();
        m_floor = std::make_unique<RawSqlite>(m_path.toStdString());
        printHead();
        measureReading(m_store, *m_floor, m_conversations, m_messages);
        search();
        searchMessages(m_store, m_conversations.first());
        singleWrites();
        figures();
        m_floor->run("PRAGMA synchronous = NORMAL");
        stream();
    }

private:
    /// Makes the conversations, or finds those that are there, in order.
    void findConversations();
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

void Bench::findConversations()
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
}

void Bench::fill()
{
    findConversations();
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
    must(QCoro::waitFor(m_store.summarise())); // as the console does in the background
    const InsightRepository &insights = m_store.reader().insights;
    const QDate last = QDateTime::fromSecsSinceEpoch(1'700'000'000 + m_messages, Qt::UTC).date();
    const QDate first = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC).date();
    const InsightQuery all{first.addDays(-1), last.addDays(1), {}};
    const QDateTime now = last.startOfDay(Qt::UTC);
    const auto report = [](const char *name, const Durations &durations) {
        print(name, durations, durations);
    };
    report("figures: by day, hour and number, response times",
           measure(figureRuns, [&](int) { must(insights.messages(all)); }));
    report("figures: by template", measure(figureRuns, [&](int) { must(insights.byTemplate(all)); }));
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
    measureIngest(target, *m_floor);
}

/// The database with `messages`, which is made if it is not there yet.
QString filledDatabase(const QString &file, int messages)
{
    if (QFile::exists(file))
        return file;
    const QString unfinished = file + u".unfinished"_s;
    for (const QString &left : {unfinished, unfinished + u"-wal"_s, unfinished + u"-shm"_s})
        QFile::remove(left);
    Bench(unfinished, messages).fill();
    QFile::rename(unfinished, file);
    return file;
}

/// A copy of `database` in `folder`, written to the disk, so that nothing of it is written while others
/// measure.
QString copyOf(const QString &database, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"shoptalk.db"_s);
    if (!QFile::copy(database, copy))
        qFatal("the database is not copied");
    ::sync();
    return copy;
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
    const QString build = QCoreApplication::applicationDirPath();
    const QString file =
        arguments.size() > 2 ? arguments.at(2) : u"%1/store-%2.db"_s.arg(build).arg(messages);
    const QString database = filledDatabase(file, messages);
    const QTemporaryDir folder(QFileInfo(file).absolutePath() + u"/copy-XXXXXX"_s);
    Bench(copyOf(database, folder), messages).run();
    return 0;
}
