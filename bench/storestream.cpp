// SPDX-License-Identifier: GPL-3.0-or-later
#include "storestream.h"

#include "busytimes.h"
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
constexpr int openShare = 4;

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
    QCoro::connect(target.store.write(pageWriter(target, pageSize)), context,
                   [done](const Result<void> &written) {
                       if (!written)
                           qFatal("%s", qPrintable(describe(written.error())));
                       done();
                   });
}

} // namespace

qint64 conversationOfStream(int number, int place, qsizetype conversations)
{
    return place % openShare == 0 ? 0 : qint64(number) * 7919 % conversations;
}

const QByteArray &rawOfStream()
{
    static const QByteArray raw(600, 'x');
    return raw;
}

std::function<Result<void>(StoreSession &)> pageWriter(const StreamTarget &target, int size)
{
    const int first = std::exchange(target.next, target.next + size);
    return [first, size, &target](StoreSession &session) -> Result<void> {
        for (int i = 0; i < size; ++i) {
            const qint64 conversation = conversationOfStream(first + i, i, target.conversations.size());
            Message message = target.make(first + i, target.conversations.at(conversation));
            message.direction = Direction::Inbound;
            message.raw = rawOfStream();
            if (const Result<bool> added = session.messages.add(message, true); !added)
                return failure(added.error());
        }
        return {};
    };
}

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

} // namespace shoptalk::bench
