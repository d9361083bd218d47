// SPDX-License-Identifier: GPL-3.0-or-later
#include "storageengines.h"

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace crypto = shoptalk::crypto;

namespace {

/// Two shops with a paired device each.
struct PairedShop : Shop {
    explicit PairedShop(const Engine &engine)
        : Shop(engine)
        , front(pair(a, "front"))
        , elsewhere(pair(b, "elsewhere"))
    {
    }
    Device pair(const WorkspaceId &workspace, const std::string &name) const
    {
        const auto hash = hashOf(name);
        static const crypto::KeyPair keys = crypto::KeyPair::make();
        const NewDevice device{{"dev_" + name}, name, hash, keys.publicHalf(), {keys.publicHalf()}};
        const auto expiry = noon + std::chrono::minutes(15);
        BOOST_REQUIRE(storage->devices().addPairingCode({hash, workspace, noon, expiry}).has_value());
        BOOST_REQUIRE(
            (storage->devices().redeem(hash, device, noon).value().outcome == Redemption::Outcome::Paired));
        return {device.id, workspace, name, noon};
    }
    static PendingLogin login(const Device &device, const std::string &state,
                              const std::string &kind = "login")
    {
        return {.stateHash = hashOf(state),
                .idHash = hashOf("id of " + state),
                .kind = kind,
                .workspace = device.workspace,
                .device = device.id,
                .expiresAt = noon + std::chrono::minutes(10),
                .content = "sealed " + state};
    }
    std::optional<PendingLogin> withState(const std::string &state, Timestamp now = noon) const
    {
        return storage->pendingLogins().pendingLoginWithState("login", hashOf(state), now).value();
    }
    std::optional<PendingLogin> of(const Device &device, const std::string &state,
                                   const std::string &kind = "login") const
    {
        return storage->pendingLogins().pendingLoginOf(device, kind, hashOf("id of " + state), noon).value();
    }

    Device front;
    Device elsewhere;
};

} // namespace

BOOST_DATA_TEST_CASE(aPendingLoginIsItsDevicesAlone, everyEngine(), engine)
{
    const PairedShop shop(engine);
    const Device back = shop.pair(shop.a, "back");
    BOOST_REQUIRE(
        shop.storage->pendingLogins().addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    const auto found = shop.withState("one");
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST((found->device == shop.front.id && found->workspace == shop.a));
    BOOST_TEST((found->idHash == hashOf("id of one")));
    BOOST_TEST((found->expiresAt == noon + std::chrono::minutes(10)));
    BOOST_TEST(found->content == "sealed one");
    const auto mine = shop.of(shop.front, "one");
    BOOST_REQUIRE(mine.has_value());
    BOOST_TEST((mine->stateHash == hashOf("one") && mine->content == "sealed one"));
    BOOST_TEST(!shop.of(back, "one").has_value());
    BOOST_TEST(!shop.of(shop.elsewhere, "one").has_value());
    BOOST_TEST(!shop.of(shop.front, "one", "signup").has_value());
    BOOST_TEST(!shop.withState("two").has_value());
    BOOST_TEST(!shop.storage->pendingLogins()
                    .addPendingLogin(PairedShop::login(shop.elsewhere, "one"), noon)
                    .value());
    BOOST_TEST((shop.withState("one")->device == shop.front.id));
}

BOOST_DATA_TEST_CASE(aDeviceHasOnePendingLoginOfAKind, everyEngine(), engine)
{
    const PairedShop shop(engine);
    BOOST_REQUIRE(
        shop.storage->pendingLogins().addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    BOOST_REQUIRE(shop.storage->pendingLogins()
                      .addPendingLogin(PairedShop::login(shop.front, "other", "signup"), noon)
                      .value());
    BOOST_REQUIRE(
        shop.storage->pendingLogins().addPendingLogin(PairedShop::login(shop.front, "two"), noon).value());
    BOOST_TEST(!shop.withState("one").has_value());
    BOOST_TEST(shop.withState("two").has_value());
    BOOST_TEST(shop.of(shop.front, "other", "signup").has_value());
}

BOOST_DATA_TEST_CASE(ofSeveralWhoChangeOrTakeAPendingLoginOneDoes, everyEngine(), engine)
{
    const PairedShop shop(engine);
    const auto other = shop.open(); // another relay over the same database
    BOOST_REQUIRE(
        shop.storage->pendingLogins().addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    PendingLogin first = shop.withState("one").value();
    PendingLogin second = first;
    first.content = "first";
    second.content = "second";
    BOOST_TEST(shop.storage->pendingLogins().changePendingLogin(first).value());
    BOOST_TEST(!other->pendingLogins().changePendingLogin(second).value());
    BOOST_TEST(!other->pendingLogins().dropPendingLogin(second).value());
    const PendingLogin changed = shop.of(shop.front, "one").value();
    BOOST_TEST(changed.content == "first");
    BOOST_TEST(other->pendingLogins().dropPendingLogin(changed).value());
    BOOST_TEST(!shop.storage->pendingLogins().dropPendingLogin(changed).value());
    BOOST_TEST(!shop.storage->pendingLogins().changePendingLogin(changed).value());
    BOOST_TEST(!shop.withState("one").has_value());
}

BOOST_DATA_TEST_CASE(anExpiredPendingLoginIsDestroyed, everyEngine(), engine)
{
    const PairedShop shop(engine);
    BOOST_REQUIRE(
        shop.storage->pendingLogins().addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    BOOST_REQUIRE(shop.storage->pendingLogins()
                      .addPendingLogin(PairedShop::login(shop.elsewhere, "two"), noon)
                      .value());
    const Timestamp end = noon + std::chrono::minutes(10);
    BOOST_TEST(shop.withState("one", end - std::chrono::milliseconds(1)).has_value());
    BOOST_TEST(!shop.withState("one", end).has_value());
    BOOST_TEST(shop.storage->pendingLogins().dropExpiredLogins(end - std::chrono::milliseconds(1)).value()
               == 0);
    BOOST_TEST(shop.storage->pendingLogins().dropExpiredLogins(end).value() == 2);
    BOOST_TEST(!shop.withState("one").has_value());
}
