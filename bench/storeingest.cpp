// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeingest.h"

#include "core/uuid.h"
#include "measure.h"
#include "rawsqlite.h"
#include "store/store.h"
#include "storestream.h"

#include <QElapsedTimer>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace shoptalk::bench {

namespace {

constexpr int rounds = 5;
/// The same rows as `messages.add` writes for a text: message, source, conversation and index.
class PlainLoop {
public:
    PlainLoop(RawSqlite &database, bool isIndexed)
        : m_database(database)
        , m_isIndexed(isIndexed)
    {
    }
    void writePage(const StreamTarget &target, int size)
    {
        m_begin.readAll();
        for (int i = 0; i < size; ++i)
            write(target, i);
        // At the end, because FTS5 writes what it has gathered whenever a statement with a trigger begins.
        for (const Indexed &each : m_toIndex)
            m_index.bind(1, each.row).bind(2, each.scope).bind(3, each.body).readAll();
        m_toIndex.clear();
        m_commit.readAll();
    }

private:
    struct Indexed {
        sqlite3_int64 row;
        std::string scope;
        std::string body;
    };

    void write(const StreamTarget &target, int place)
    {
        const int number = target.next++;
        const std::string id = newId<MessageId>().value().toStdString();
        const sqlite3_int64 sentAtS = 1'700'000'000LL + number;
        const int conversation = 1 + int(conversationOfStream(number, place, target.conversations.size()));
        const std::string_view raw(rawOfStream().constData(), size_t(rawOfStream().size()));
        const std::string text = "Message number " + std::to_string(number) + m_rest;
        m_insert.bind(1, id)
            .bind(2, conversation)
            .bind(3, "wamid." + id)
            .bind(4, text)
            .bind(5, sentAtS)
            .readAll();
        m_source.bind(1, raw).readAll();
        if (m_isIndexed) {
            // A message's hour and its seq are its row.
            const sqlite3_int64 row =
                ((sentAtS / 3600) << 30) | sqlite3_last_insert_rowid(m_database.handle());
            m_toIndex.push_back({row, "c" + std::to_string(conversation) + " n61 k0",
                                 "message number " + std::to_string(number) + m_rest});
        }
        m_update.bind(1, sentAtS).bind(2, sentAtS).bind(3, conversation).readAll();
    }

    RawSqlite &m_database;
    bool m_isIndexed;
    std::vector<Indexed> m_toIndex;
    RawStatement m_begin{m_database, "BEGIN IMMEDIATE"};
    RawStatement m_commit{m_database, "COMMIT"};
    const char *m_rest = " about as long as what people write in a chat";
    RawStatement m_insert{m_database, R"sql(INSERT INTO whatsapp_messages
            (id, conversation, direction, kind, wamid, text, sent_at_s, delivery) VALUES (?, ?, 0, 0, ?, ?, ?, 0))sql"};
    RawStatement m_index{m_database, "INSERT INTO message_index (rowid, scope, body) VALUES (?, ?, ?)"};
    RawStatement m_source{m_database, R"sql(INSERT INTO message_sources (message, raw)
        VALUES (last_insert_rowid(), CAST(? AS BLOB)))sql"};
    RawStatement m_update{m_database, R"sql(UPDATE conversations SET
            last_message = (SELECT max(seq) FROM whatsapp_messages),
            last_activity_at_s = ?, last_inbound_at_s = ?, unread = unread + 1 WHERE seq = ?)sql"};
};

template <class WritePage>
double messagesPerSecond(int size, int count, WritePage writePage)
{
    QElapsedTimer running;
    running.start();
    for (int written = 0; written < count; written += size)
        writePage(size);
    return count * 1e9 / double(running.nsecsElapsed());
}

void measurePages(const StreamTarget &target, RawSqlite &floor, int size, int count)
{
    PlainLoop same(floor, true);
    PlainLoop narrow(floor, false);
    std::vector<double> ours;
    std::vector<double> sameRows;
    std::vector<double> fewerRows;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(messagesPerSecond(size, count, [&](int n) {
            if (const Result<void> written = QCoro::waitFor(target.store.write(pageWriter(target, n)));
                !written)
                qFatal("%s", qPrintable(describe(written.error())));
        }));
        sameRows.push_back(messagesPerSecond(size, count, [&](int n) { same.writePage(target, n); }));
        fewerRows.push_back(messagesPerSecond(size, count, [&](int n) { narrow.writePage(target, n); }));
    }
    std::printf(
        "  pages of %3d: %6.0f messages/s; plain SQLite, same rows: %6.0f, ratio %.2f; without the search's "
        "index: %6.0f, ratio %.2f\n",
        size, medianOf(ours), medianOf(sameRows), medianOf(ours) / medianOf(sameRows), medianOf(fewerRows),
        medianOf(ours) / medianOf(fewerRows));
    std::fflush(stdout);
}

} // namespace

void measureIngest(const StreamTarget &target, RawSqlite &floor)
{
    std::printf("written without a pause, %d messages in the store (medians of %d rounds in turn):\n",
                target.next, rounds);
    measurePages(target, floor, 250, 5000);
    measurePages(target, floor, 200, 5000);
    measurePages(target, floor, 10, 3000);
    measurePages(target, floor, 1, 1500);
}

} // namespace shoptalk::bench
