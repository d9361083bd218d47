// SPDX-License-Identifier: GPL-3.0-or-later
#include "../busytimes.h"
#include "../measure.h"
#include "../storestream.h"
#include "figures.h"
#include "inboxmeasures.h"
#include "inboxscene.h"
#include "shopgenerator.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

constexpr int touched = 200;
constexpr int loaded = 10'000;
constexpr int nights = 7;

/// The longest turn of the event loop when messages come in many conversations at once.
double maxAfterNight(InboxScene &scene, const QList<ConversationId> &all)
{
    std::vector<double> longest;
    for (int night = 0; night < nights; ++night) {
        QList<Message> messages;
        for (int i = 0; i < touched; ++i)
            messages << InboxScene::newMessage(all.at((night * 7 + i * 49) % all.size()));
        const auto work = [messages](StoreSession &session) -> Result<void> {
            for (const Message &message : messages) {
                if (const Result<bool> added = session.messages.add(message, true); !added)
                    return failure(added.error());
            }
            return {};
        };
        const BusyTimes busy;
        bool isWritten = false;
        QCoro::connect(scene.store.write(work), &scene.page, [&](const Result<void> &) { isWritten = true; });
        scene.waitUntil([&] { return isWritten; });
        scene.settle();
        longest.push_back(busy.longest());
    }
    return medianOf(longest);
}

QList<ConversationId> allOf(InboxScene &scene)
{
    QList<ConversationId> all;
    const auto page = scene.store.reader().conversations.page({}, loaded);
    for (const Conversation &conversation : page.value_or(QList<Conversation>()))
        all << conversation.id;
    return all;
}

} // namespace

void measureList(InboxScene &scene)
{
    scene.page.closeConversation();
    scene.conversations.reload();
    scene.settle();
    const QList<ConversationId> all = allOf(scene);
    const double few = maxAfterNight(scene, all);
    while (scene.conversations.canFetchMore({}))
        scene.conversations.fetchMore({});
    scene.settle();
    printFigure("200 conversations, all loaded (beside: 50 loaded)", maxAfterNight(scene, all), few, "ms",
                "16 ms, ratio 1");
}

void measureStream(InboxScene &scene)
{
    QList<ConversationId> conversations{scene.conversationWith(longCustomer())};
    conversations += allOf(scene);
    scene.open(conversations.first());
    scene.settle();
    int next = 0;
    const MakeMessage make = [](int, const ConversationId &conversation) {
        return InboxScene::newMessage(conversation);
    };
    streamAtPace({scene.store, conversations, make, next});
}

void measureSearch(InboxScene &scene)
{
    auto *field = scene.page.findChild<QLineEdit *>(u"conversationSearch"_s);
    if (!field)
        qFatal("the field of the search is not there");
    std::vector<double> took;
    const QStringList words{u"baro"_s, u"senti"_s, u"kalum"_s, u"vangre"_s, u"türwo"_s, u"щели"_s, u"花"_s};
    for (const QString &word : words) {
        for (int letters = 1; letters <= word.size(); ++letters) {
            bool isFound = false;
            const auto found = QObject::connect(&scene.messageSearch, &MessageSearchModel::searched,
                                                &scene.page, [&isFound] { isFound = true; });
            QElapsedTimer timer;
            timer.start();
            field->setText(word.first(letters));
            scene.waitUntil([&] { return isFound; });
            took.push_back(double(timer.nsecsElapsed()) / 1e6);
            QObject::disconnect(found);
            scene.settle();
        }
        field->clear();
        scene.settle();
    }
    std::sort(took.begin(), took.end());
    printFigure("typing a search to the first results, p50", took.at(took.size() / 2), 0, "ms", "");
    printFigure("typing a search to the first results, p95", took.at(took.size() * 95 / 100), 0, "ms",
                "30 ms");
}

} // namespace shoptalk::bench
