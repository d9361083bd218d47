// SPDX-License-Identifier: GPL-3.0-or-later
#include "../busytimes.h"
#include "figures.h"
#include "inboxmeasures.h"
#include "inboxscene.h"
#include "processfigures.h"
#include "shopgenerator.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace shoptalk::bench {

namespace {

constexpr int changes = 20;
constexpr int readBefore = 10'000;
constexpr int openedChats = 9;

double percentile(std::vector<double> values, int percent)
{
    if (values.empty()) // of a small shop
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, values.size() * size_t(percent) / 100));
}

/// Processor time of each frame on the way up, in milliseconds, in steps of a screen or of what is loaded,
/// until `count` messages were passed or the first one is reached.
std::vector<double> scrollUp(InboxScene &scene, QAbstractSlider::SliderAction step, int count)
{
    QScrollBar &bar = *scene.chat().verticalScrollBar();
    std::vector<double> frames;
    int passed = 0;
    const auto counting = QObject::connect(
        &scene.messages, &QAbstractItemModel::rowsInserted, &scene.page,
        [&passed](const QModelIndex &, int first, int last) { passed += first == 0 ? last + 1 : 0; });
    while (passed < count && (bar.value() > 0 || scene.messages.hasOlder())) {
        frames.push_back(
            scene.paintAfter(*scene.chat().viewport(), [&bar, step] { bar.triggerAction(step); }));
    }
    QObject::disconnect(counting);
    return frames;
}

/// The longest turn of the event loop when a message comes: the median of several times.
double maxAfterMessage(InboxScene &scene, const ConversationId &conversation)
{
    std::vector<double> longest;
    for (int i = 0; i < changes; ++i) {
        const Message message = InboxScene::newMessage(conversation);
        const auto work = [message](StoreSession &session) { return session.messages.add(message, true); };
        const BusyTimes busy;
        bool isWritten = false;
        QCoro::connect(scene.store.write(work), &scene.page, [&](const Result<bool> &) { isWritten = true; });
        scene.waitUntil([&] { return isWritten; });
        scene.settle();
        longest.push_back(busy.longest());
    }
    return percentile(longest, 50);
}

/// The same for a tick of the newest message that went out.
double maxAfterTick(InboxScene &scene, const ConversationId &conversation)
{
    std::vector<double> longest;
    for (int i = 0; i < changes; ++i) {
        Message message = InboxScene::newMessage(conversation);
        message.direction = Direction::Outbound;
        message.delivery = Delivery::Sent;
        const auto add = [message](StoreSession &session) { return session.messages.add(message, false); };
        (void)QCoro::waitFor(scene.store.write(add));
        scene.settle();
        const auto tick = [message](StoreSession &session) {
            return session.messages.setDelivery(message.id, Delivery::Delivered);
        };
        const BusyTimes busy;
        bool isWritten = false;
        QCoro::connect(scene.store.write(tick), &scene.page, [&](const Result<bool> &) { isWritten = true; });
        scene.waitUntil([&] { return isWritten; });
        scene.settle();
        longest.push_back(busy.longest());
    }
    return percentile(longest, 50);
}

/// One of the rows at the top that is not `conversation`: what is open already is not painted again.
ConversationId otherThan(const InboxScene &scene, const ConversationId &conversation, int which)
{
    const auto at = [&scene](int row) {
        return scene.conversations.index(row).data(ConversationListModel::IdRole).value<ConversationId>();
    };
    const int row = scene.conversations.rowOf(conversation);
    return at(row >= 0 && which >= row ? which + 1 : which);
}

void measureOpening(InboxScene &scene, const ConversationId &conversation)
{
    std::vector<double> longOnes;
    std::vector<double> others;
    for (int i = 0; i < openedChats; ++i) {
        others.push_back(scene.open(otherThan(scene, conversation, 1 + i)));
        scene.settle();
        longOnes.push_back(scene.open(conversation));
        scene.settle();
    }
    printFigure("opening the long conversation (beside: others)", percentile(longOnes, 50),
                percentile(others, 50), "ms", "16 ms, ratio 1");
}

} // namespace

void measureChat(InboxScene &scene)
{
    const ConversationId conversation = scene.conversationWith(longCustomer());
    scene.open(otherThan(scene, conversation, 0));
    scene.open(conversation); // what is made only once is made
    measureOpening(scene, conversation);
    const double message = maxAfterMessage(scene, conversation);
    const double tick = maxAfterTick(scene, conversation);

    const std::vector<double> pages = scrollUp(scene, QAbstractSlider::SliderToMinimum, readBefore);
    printFigure("going up 10,000 messages by the page that is loaded, together",
                std::accumulate(pages.begin(), pages.end(), 0.0), 0, "ms", "800 ms");
    printFigure("such a page, p50", percentile(pages, 50), 0, "ms", "4 ms");
    scene.open(otherThan(scene, conversation, 0));
    scene.open(conversation);

    const std::vector<double> first = scrollUp(scene, QAbstractSlider::SliderPageStepSub, readBefore);
    printFigure("a new message, 10,000 read (beside: one screen)", maxAfterMessage(scene, conversation),
                message, "ms", "4 ms, ratio 1");
    printFigure("a tick, 10,000 read (beside: one screen)", maxAfterTick(scene, conversation), tick, "ms",
                "4 ms, ratio 1");
    const double memory = pssOf(QCoreApplication::applicationPid());
    const std::vector<double> rest =
        scrollUp(scene, QAbstractSlider::SliderPageStepSub, std::numeric_limits<int>::max());
    const double memoryAfter = pssOf(QCoreApplication::applicationPid());
    printFigure("the same by the screen, together", std::accumulate(first.begin(), first.end(), 0.0), 0, "ms",
                "");
    std::vector<double> frames = first;
    frames.insert(frames.end(), rest.begin(), rest.end());
    const std::vector<double> last(rest.end() - qMin<qsizetype>(qsizetype(rest.size()), 500), rest.end());
    printFigure("a frame of scrolling to the first message, p50", percentile(frames, 50),
                percentile(first, 50), "ms", "");
    printFigure("a frame of scrolling to the first message, p99", percentile(frames, 99),
                percentile(first, 99), "ms", "8 ms");
    printFigure("a frame at the top, p50 (beside: at the bottom)", percentile(last, 50),
                percentile(first, 50), "ms", "ratio 1");
    printFigure("memory at the top (beside: after 10,000)", memoryAfter, memory, "MB", "ratio 1");
}

} // namespace shoptalk::bench
