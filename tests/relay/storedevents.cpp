// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"
#include "storageengines.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;

BOOST_DATA_TEST_CASE(eventsKeepTheirBytesTheirTimeAndTheirOrder, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::string body = messageWebhook("1", "10", R"(Gr\u00fc\u00dfe \/ \ud83d\ude00)");
    const AppendOutcome outcome = shop.append(body);
    BOOST_TEST(outcome.stored == 1U);
    BOOST_TEST((outcome.reached == std::vector{shop.a}));
    shop.append(messageWebhook("1", "10", "second"));
    const EventPage page = shop.events(shop.a);
    BOOST_TEST(page.head == 2);
    BOOST_TEST(page.oldest == 1);
    BOOST_REQUIRE(page.events.size() == 2U);
    BOOST_TEST((page.events[0] == StoredEvent{1, noon, "webhook", body}));
    BOOST_TEST(page.events[1].seq == 2);
    BOOST_TEST(shop.events(shop.b).events.empty());
}

BOOST_DATA_TEST_CASE(aDuplicateIsStoredOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::string mine = messageWebhook("1", "10", "x");
    const std::string nobodys = messageWebhook("3", "10", "x");
    const std::vector<IncomingWebhook> batch{{noon, mine}, {noon, nobodys}, {noon, mine}, {noon, nobodys}};
    const auto outcomes = shop.storage->events().append(batch).value();
    BOOST_TEST(outcomes[0].stored == 1U);
    BOOST_TEST(outcomes[1].stored == 1U);
    BOOST_TEST(outcomes[2].stored == 0U);
    BOOST_TEST(outcomes[3].stored == 0U);
    BOOST_TEST(shop.append(mine).stored == 0U);
    BOOST_TEST(shop.bodies(shop.a).size() == 1U);
    BOOST_TEST(shop.claim(shop.b, "3").joinedEvents == 1U);
    BOOST_TEST(shop.append(nobodys).stored == 0U);
}

BOOST_DATA_TEST_CASE(oneBodyOfTwoWorkspacesIsParted, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    const std::string first = messageEntry("1", "10", "a");
    const std::string second = messageEntry("2", "10", "b");
    BOOST_TEST(shop.append(webhookOf({first, second})).reached.size() == 2U);
    BOOST_TEST((shop.bodies(shop.a) == std::vector{webhookOf({first})}));
    BOOST_TEST((shop.bodies(shop.b) == std::vector{webhookOf({second})}));
}

BOOST_DATA_TEST_CASE(whatCameBeforeTheClaimJoinsItsWorkspace, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::string account =
        webhookOf({R"({"id":"20","changes":[{"field":"account_update","value":{}}]})"});
    const std::vector<std::string> early{messageWebhook("5", "20", "a"), account,
                                         messageWebhook("5", "20", "b")};
    for (const std::string &body : early)
        BOOST_TEST(shop.append(body).reached.empty());
    shop.append(messageWebhook("6", "20", "of another number"));
    shop.append(messageWebhook("1", "10", "mine"));
    BOOST_TEST(shop.events(shop.a).head == 1);
    BOOST_TEST(shop.claim(shop.a, "5", "20").joinedEvents == 3U);
    const auto bodies = shop.bodies(shop.a);
    BOOST_REQUIRE(bodies.size() == 4U);
    BOOST_TEST((std::vector(bodies.begin() + 1, bodies.end()) == early));
    BOOST_TEST(shop.claim(shop.b, "6", "20").joinedEvents == 1U);
    BOOST_TEST(shop.bodies(shop.b).size() == 1U);
}

BOOST_DATA_TEST_CASE(whatTheRelayTellsAWorkspaceIsNumberedWithItsWebhooks, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.append(messageWebhook("1", "10", "x"));
    const OwnEvent note{shop.a, "team", noon, "a note"};
    BOOST_TEST(shop.storage->events().appendOwn(note).value().seq == 2);
    const OwnEventOutcome again = shop.storage->events().appendOwn(note).value();
    BOOST_TEST(again.seq == 2);
    BOOST_TEST(!again.isNew);
    shop.append(messageWebhook("1", "10", "y"));
    BOOST_TEST(shop.bodies(shop.a).size() == 3U);
    BOOST_TEST(shop.events(shop.a, 1).events.front().body == "a note");
}

BOOST_DATA_TEST_CASE(aPageEndsAtItsLimits, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    for (int number = 0; number < 10; ++number)
        shop.append(messageWebhook("1", "10", std::to_string(number)));
    BOOST_TEST(shop.storage->events().read({shop.a, 4, 3}).value().events.front().seq == 5);
    BOOST_TEST(shop.storage->events().read({shop.a, 4, 3}).value().events.size() == 3U);
    BOOST_TEST(shop.storage->events().read({shop.a, 4, 500, 1}).value().events.size() == 1U);
    const std::size_t size = messageWebhook("1", "10", "0").size();
    BOOST_TEST(shop.storage->events().read({shop.a, 0, 500, 4 * size}).value().events.size() == 4U);
    BOOST_TEST(shop.storage->events().read({shop.a, 10, 500}).value().events.empty());
}

BOOST_DATA_TEST_CASE(anEmptyLogBeginsAtOne, everyEngine(), engine)
{
    const Shop shop(engine);
    const EventPage page = shop.events(shop.a);
    BOOST_TEST(page.head == 0);
    BOOST_TEST(page.oldest == 1);
}

BOOST_DATA_TEST_CASE(whatIsNoWebhookIsKeptToo, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST(shop.append("nonsense").stored == 1U);
    BOOST_TEST(shop.append(std::string("a\0b", 3)).stored == 1U);
    BOOST_TEST(shop.append("").stored == 1U);
    BOOST_TEST(shop.append("nonsense").stored == 0U);
}

BOOST_DATA_TEST_CASE(everythingIsThereAfterOpeningAgain, everyEngine(), engine)
{
    Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.append(messageWebhook("1", "10", "x"));
    shop.storage.reset();
    shop.storage = shop.open();
    BOOST_TEST(shop.bodies(shop.a).size() == 1U);
    BOOST_TEST(shop.append(messageWebhook("1", "10", "x")).stored == 0U);
    shop.append(messageWebhook("1", "10", "y"));
    BOOST_TEST(shop.events(shop.a).head == 2);
}

BOOST_DATA_TEST_CASE(writersAndReadersDoNotDisturbEachOther, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    std::vector<std::thread> threads;
    for (const std::string_view number : {"1", "2", "1"}) {
        threads.emplace_back([&shop, number, thread = threads.size()] {
            for (int round = 0; round < 50; ++round)
                shop.append(
                    messageWebhook(number, "10", std::to_string(thread) + '.' + std::to_string(round)));
        });
    }
    std::atomic<int> holes = 0;
    threads.emplace_back([&shop, &holes] {
        for (int round = 0; round < 200; ++round) {
            const EventPage page = shop.events(shop.a);
            holes += std::cmp_equal(page.events.size(), page.head) ? 0 : 1;
        }
    });
    for (std::thread &thread : threads)
        thread.join();
    BOOST_TEST(holes == 0);
    BOOST_TEST(shop.bodies(shop.a).size() == 100U);
    BOOST_TEST(shop.bodies(shop.b).size() == 50U);
}

BOOST_DATA_TEST_CASE(whatIsOlderThanItsRetentionGoes, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::vector<IncomingWebhook> webhooks{
        {noon, messageWebhook("1", "10", "old")},
        {noon, messageWebhook("3", "10", "old of nobody")},
        {noon + std::chrono::hours(30), messageWebhook("1", "10", "new")}};
    BOOST_REQUIRE(shop.storage->events().append(webhooks).has_value());
    const Retention retention{std::chrono::hours(24), 1'000'000};
    const Timestamp later = noon + std::chrono::hours(40);
    const PruneResult pruned = shop.storage->events().prune(retention, later).value();
    BOOST_TEST(pruned.events == 1);
    BOOST_TEST(pruned.unclaimed == 1);
    const EventPage page = shop.events(shop.a);
    BOOST_TEST(page.oldest == 2);
    BOOST_TEST(page.head == 2);
    BOOST_REQUIRE(page.events.size() == 1U);
    BOOST_TEST(shop.storage->events().prune(retention, later).value().events == 0);
    BOOST_TEST(shop.storage->events().prune(retention, later + std::chrono::hours(100)).value().events == 1);
    BOOST_TEST(shop.events(shop.a).oldest == 3);
    BOOST_TEST(shop.append(messageWebhook("1", "10", "next")).stored == 1U);
    BOOST_TEST(shop.events(shop.a).head == 3);
    BOOST_TEST(shop.events(shop.a).oldest == 3);
}

BOOST_DATA_TEST_CASE(whatIsMoreThanItsRetentionGoesOldestFirst, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    const std::string kilobyte(1000, 'x');
    for (int number = 0; number < 10; ++number)
        shop.append(messageWebhook("1", "10", kilobyte + std::to_string(number)));
    shop.append(messageWebhook("2", "10", kilobyte));
    // About 1.2 kB each, or 2.2 with the text twice.
    const auto size = static_cast<std::int64_t>(messageWebhook("1", "10", kilobyte + "0").size());
    const Retention retention{std::chrono::hours(24), size * 4 + size / 2};
    BOOST_TEST(shop.storage->events().prune(retention, noon).value().events == 6);
    BOOST_TEST(shop.events(shop.a).oldest == 7);
    BOOST_TEST(shop.events(shop.a).events.size() == 4U);
    BOOST_TEST(shop.events(shop.b).events.size() == 1U);
}

BOOST_DATA_TEST_CASE(whatRetentionTookIsStillKnownWhenItIsRepeated, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    std::string body = messageWebhook("1", "10", "x");
    const std::size_t saysItsTime = body.find("\"timestamp\":\"") + 13;
    body.replace(saysItsTime, 10, std::to_string(toMilliseconds(noon) / 1000));
    shop.append(body);
    BOOST_TEST(shop.storage->events().prune({std::chrono::hours(24), 1}, noon).value().events == 1);
    BOOST_TEST(shop.append(body).stored == 0U);
    BOOST_TEST(shop.events(shop.a).head == 1);
    const Timestamp afterWindow = noon + duplicateWindow + std::chrono::hours(1);
    BOOST_REQUIRE(shop.storage->events().prune({std::chrono::hours(24), 1}, afterWindow).has_value());
    BOOST_TEST(shop.append(body).stored == 1U);
}

BOOST_DATA_TEST_CASE(theSameUpdatesInAnotherOrderAreStoredOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    const std::string one = messageEntry("1", "10", "a");
    const std::string two = messageEntry("1", "10", "b");
    const std::string others = messageEntry("2", "10", "c");
    BOOST_TEST(shop.append(webhookOf({one, others, two})).stored == 2U);
    BOOST_TEST(shop.append(webhookOf({two, one, others})).stored == 0U);
    BOOST_TEST(shop.append(webhookOf({two, one})).stored == 0U);
    BOOST_TEST(shop.append(webhookOf({one})).stored == 1U);
}

BOOST_DATA_TEST_CASE(oddCharactersReachTheirWorkspaceByteForByte, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::vector<std::string> sent{messageWebhook("1", "10", R"(\ud83d cut)"),
                                        messageWebhook("1", "10", "raw \x01 \xff control"),
                                        messageWebhook("1", "10", std::string("a\0b", 3)),
                                        messageWebhook(R"(1","extra":"\u0000)", "10", "x")};
    for (const std::string &body : sent)
        BOOST_TEST((shop.append(body).reached == std::vector{shop.a}));
    BOOST_TEST((shop.bodies(shop.a) == sent));
    // An identifier that is none must not keep the others of the batch from being stored.
    const std::string zero = messageWebhook(R"(\u0000)", R"(\u0000)", "no id");
    BOOST_TEST(shop.append(zero).stored == 1U);
    BOOST_TEST(shop.append(messageWebhook("\xff", "\xff", "no id")).stored == 1U);
}

BOOST_DATA_TEST_CASE(whatNamesNobodyIsNobodysWhereThereAreSeveralShops, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    const std::string numberless =
        R"({"entry":[{"id":"10","changes":[{"field":"messages","value":{"messages":[{"type":"text"}]}}]}]})";
    for (const std::string &body : {std::string("{"), std::string("{}"), numberless}) {
        const AppendOutcome outcome = shop.append(body);
        BOOST_TEST(outcome.reached.empty());
        BOOST_TEST(outcome.unroutable == 1U);
        BOOST_TEST(shop.append(body).unroutable == 0U);
    }
    shop.append(messageWebhook("3", "30", "unclaimed"));
    const std::vector<UnprocessedCount> expected{
        {"", 1, noon}, {"malformed", 1, noon}, {"unroutable", 2, noon}};
    BOOST_TEST((shop.storage->unprocessed().countUnprocessed().value() == expected));
    shop.claim(shop.b, "4", "10"); // Nor is it of whoever claims next.
    BOOST_TEST(shop.events(shop.a).head == 0);
    BOOST_TEST(shop.events(shop.b).head == 0);
}

BOOST_DATA_TEST_CASE(whatNamesNobodyIsTheOnlyShops, everyEngine(), engine)
{
    const TemporaryFolder folder;
    const auto storage = engine.make(folder)();
    const auto append = [&storage](const std::string &body) {
        const IncomingWebhook webhook{noon, body};
        return storage->events().append(std::span(&webhook, 1)).value().front();
    };
    BOOST_TEST(append("{").reached.empty());
    const WorkspaceId shop = storage->workspaces().workspaceNamed("Shop").value().id;
    const std::string entry = R"({"entry":[{"changes":[7]}]})";
    for (const std::string &body : {std::string("[1"), std::string("{}"), entry}) {
        const AppendOutcome outcome = append(body);
        BOOST_TEST((outcome.reached == std::vector{shop}));
        BOOST_TEST(outcome.unroutable == 1U);
    }
    BOOST_TEST(append(R"({"object":"page","entry":[]})").reached.empty());
    BOOST_TEST(append(messageWebhook("1", "10", "x")).reached.empty());
    BOOST_TEST(storage->unprocessed().countUnroutable(shop).value() == 3);
    const EventPage page = storage->events().read({shop}).value();
    BOOST_REQUIRE(page.events.size() == 3U);
    BOOST_TEST(page.events[0].body == "[1");
}

BOOST_DATA_TEST_CASE(eachPressOfTheTestButtonIsRecordedForNobody, everyEngine(), engine)
{
    const TemporaryFolder folder;
    const auto storage = engine.make(folder)();
    const WorkspaceId shop = storage->workspaces().workspaceNamed("Shop").value().id;
    const std::string sample = messageWebhook("123456123", "0", "sample");
    const Timestamp later = noon + std::chrono::minutes(5);
    for (const Timestamp at : {noon, noon, later}) {
        const IncomingWebhook webhook{at, sample};
        BOOST_TEST(storage->events().append(std::span(&webhook, 1)).value().front().reached.empty());
    }
    BOOST_TEST((storage->unprocessed().countUnprocessed().value()
                == std::vector<UnprocessedCount>{{"test_event", 2, later}}));
    const Claim claim{{{"123456123"}, {"0"}, shop, "+1"}, hashOf("v"), noon};
    BOOST_TEST(storage->numbers().claim(claim).value().joinedEvents == 0U);
    BOOST_TEST(storage->events().read({shop}).value().head == 0);
}

BOOST_DATA_TEST_CASE(returnsTheNewestTimeThatMetaSent, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const auto newest = [&shop] { return shop.storage->events().newestWebhookTime(noon).value(); };
    const auto append = [&shop](const std::string &number, std::chrono::hours after) {
        const std::string at = std::to_string(toMilliseconds(noon + after) / 1000);
        shop.append(R"({"entry":[{"id":"10","time":)" + at
                    + R"(,"changes":[{"value":{"metadata":{"phone_number_id":")" + number + R"("}}}]}]})");
    };
    const auto second = [](std::chrono::hours after) {
        return Timestamp(std::chrono::floor<std::chrono::seconds>(noon + after));
    };
    BOOST_TEST(!newest().has_value());
    shop.append("{}");
    BOOST_TEST(!newest().has_value());
    append("1", std::chrono::hours(-5));
    BOOST_TEST((newest() == second(std::chrono::hours(-5))));
    append("3", std::chrono::hours(-3)); // Nobody's.
    append("1", std::chrono::hours(-4));
    BOOST_TEST((newest() == second(std::chrono::hours(-3))));
    append("1", std::chrono::hours(10'000)); // A slip of the pen does not count.
    BOOST_TEST((newest() == second(std::chrono::hours(-3))));
    const Retention retention{.age = std::chrono::hours(24 * 30)};
    BOOST_REQUIRE(shop.storage->events().prune(retention, noon + std::chrono::hours(24 * 20)).has_value());
    BOOST_TEST((newest() == second(std::chrono::hours(-3))), "it is still known after a quiet while");
}
