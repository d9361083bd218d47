// SPDX-License-Identifier: GPL-3.0-or-later
#include "storestream.h"

#include "busytimes.h"
#include "core/uuid.h"
#include "rawsqlite.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

constexpr int perSecond = 5000;
constexpr int seconds = 20;
constexpr int pageSize = 250; ///< Messages that arrive together.
constexpr int pages = perSecond * seconds / pageSize;
constexpr double frameMs = 16;
/// Every fourth message of a page goes to the conversation that is open.
constexpr int openShare = 4;

/// As long as a webhook about a text.
const QByteArray raw(600, 'x');

void print(const BusyTimes &busy)
{
    const std::vector<double> times = busy.sorted();
    const auto late = std::count_if(times.begin(), times.end(), [](double ms) { return ms > frameMs; });
    std::printf(
        "  processor time of a turn of the GUI thread: median %.2f ms, 99.9 %% %.1f ms, longest %.1f ms; "
        "%d of %d longer than %.0f ms\n",
        times.at(times.size() / 2), times.at(times.size() * 999 / 1000), times.back(), int(late),
        int(times.size()), frameMs);
}

/// Writes a page of messages; calls `done` afterwards.
void writePage(const StreamTarget &target, QObject *context, const std::function<void()> &done)
{
    const int first = std::exchange(target.next, target.next + pageSize);
    auto work = [first, &target](StoreSession &session) -> Result<void> {
        for (int i = 0; i < pageSize; ++i) {
            const auto spread = qint64(first + i) * 7919 % target.conversations.size();
            Message message =
                target.make(first + i, target.conversations.at(i % openShare == 0 ? 0 : spread));
            message.direction = Direction::Inbound;
            message.raw = raw;
            if (const Result<bool> added = session.messages.add(message, true); !added)
                return failure(added.error());
        }
        return {};
    };
    QCoro::connect(target.store.write(std::move(work)), context, [done](const Result<void> &written) {
        if (!written)
            qFatal("%s", qPrintable(describe(written.error())));
        done();
    });
}

double withoutPause(const StreamTarget &target)
{
    QEventLoop loop;
    int left = pages / 4;
    std::function<void()> writeNext = [&] {
        if (--left < 0)
            loop.quit();
        else
            writePage(target, &loop, writeNext);
    };
    QElapsedTimer running;
    running.start();
    writeNext();
    loop.exec();
    return pages / 4 * pageSize * 1000.0 / double(running.elapsed());
}

double plainLoop(RawSqlite &floor, int conversations, int &next)
{
    RawStatement insert(floor, R"sql(INSERT INTO whatsapp_messages
            (id, conversation, direction, kind, wamid, text, sent_at_s, delivery)
        VALUES (?, ?, 0, 0, ?, 'Message, about as long as what people write in a chat with a shop.', ?, 0))sql");
    RawStatement source(floor, R"sql(INSERT INTO message_sources (message, raw)
        VALUES (last_insert_rowid(), CAST(? AS BLOB)))sql");
    RawStatement update(floor, R"sql(UPDATE conversations SET
            last_message = (SELECT max(seq) FROM whatsapp_messages),
            last_activity_at_s = ?, last_inbound_at_s = ?, unread = unread + 1 WHERE seq = ?)sql");
    const std::string_view rawBytes(raw.constData(), size_t(raw.size()));
    QElapsedTimer running;
    running.start();
    for (int page = 0; page < pages / 4; ++page) {
        floor.run("BEGIN IMMEDIATE");
        for (int i = 0; i < pageSize; ++i, ++next) {
            const std::string id = newId<MessageId>().value().toStdString();
            const sqlite3_int64 sentAtS = 1'700'000'000LL + next;
            const int conversation = 1 + (i % openShare == 0 ? 0 : int(qint64(next) * 7919 % conversations));
            insert.bind(1, id).bind(2, conversation).bind(3, "wamid." + id).bind(4, sentAtS).readAll();
            source.bind(1, rawBytes).readAll();
            update.bind(1, sentAtS).bind(2, sentAtS).bind(3, conversation).readAll();
        }
        floor.run("COMMIT");
    }
    return pages / 4 * pageSize * 1000.0 / double(running.elapsed());
}

} // namespace

void streamAtPace(const StreamTarget &target)
{
    QEventLoop loop;
    QTimer pace;
    int begun = 0;
    int written = 0;
    int behind = 0;
    QElapsedTimer running;
    QObject::connect(&pace, &QTimer::timeout, &loop, [&] {
        const qint64 due = std::min<qint64>(running.elapsed() * perSecond / 1000 / pageSize, pages);
        if (begun >= due)
            return;
        behind = std::max(behind, ++begun - written);
        writePage(target, &loop, [&] {
            if (++written == pages)
                loop.quit();
        });
    });
    BusyTimes busy;
    running.start();
    pace.start(pageSize * 1000 / perSecond / 5);
    loop.exec();
    std::printf("%d messages, 5,000 a second, with the list and a conversation open: %.1f s, at most %d "
                "messages behind\n",
                pages * pageSize, double(running.elapsed()) / 1000, behind * pageSize);
    print(busy);
}

void streamWithoutPause(const StreamTarget &target, RawSqlite &floor)
{
    const double ours = withoutPause(target);
    const double plain = plainLoop(floor, int(target.conversations.size()), target.next);
    std::printf(
        "  without a pause: %.0f messages/s; a plain loop over SQLite's C interface: %.0f; ratio %.2f\n",
        ours, plain, ours / plain);
}

} // namespace shoptalk::bench
