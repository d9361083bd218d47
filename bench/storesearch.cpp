// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesearch.h"

#include "measure.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <qcoro/qcorotask.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

constexpr int searchRuns = 100;
constexpr int foundAtOnce = 50;
constexpr int indexedAgain = 20'000;

Durations measureSearch(Store &store, const MessageQuery &query)
{
    return measure(searchRuns, [&](int) {
        const auto work = [query](const StoreSession &session) {
            return session.messageSearch.search(query, foundAtOnce);
        };
        if (const auto found = QCoro::waitFor(store.readInBackground(work)); !found)
            qFatal("%s", qPrintable(describe(found.error())));
    });
}

} // namespace

void searchMessages(Store &store, const ConversationId &conversation)
{
    const Durations floor = measure(searchRuns, [&](int) {
        const auto work = [](const StoreSession &) { return Result<int>(0); };
        (void)QCoro::waitFor(store.readInBackground(work));
    });
    const std::pair<const char *, QString> searches[] = {{"messages: m", u"m"_s},
                                                         {"messages: messa", u"messa"_s},
                                                         {"messages: number 7", u"number 7"_s},
                                                         {"messages: number 77777", u"number 77777"_s},
                                                         {"messages: people chat 123", u"people chat 123"_s},
                                                         {"messages: nothing", u"nobodywrotethis"_s}};
    for (const auto &[name, text] : searches) {
        MessageQuery query;
        query.text = text;
        print(name, measureSearch(store, query), floor);
    }
    MessageQuery inOne;
    inOne.text = u"number 12"_s;
    inOne.conversation = conversation;
    print("messages of one customer", measureSearch(store, inOne), floor);

    // All messages are indexed again, as after an update that indexes them in another way.
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < indexedAgain; done += 250) {
        const auto work = [](StoreSession &session) { return session.messageIndex.fill(1'000, 250); };
        if (const auto filled = QCoro::waitFor(store.write(work)); !filled)
            qFatal("%s", qPrintable(describe(filled.error())));
    }
    std::printf("the index of the search: %.0f us for each message that is indexed again\n\n",
                double(timer.nsecsElapsed()) / 1000 / indexedAgain);
}

} // namespace shoptalk::bench
