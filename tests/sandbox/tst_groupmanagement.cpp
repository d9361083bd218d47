// SPDX-License-Identifier: GPL-3.0-or-later
// Groups are made, changed and deleted by calls, and customers come into them by links.
#define BOOST_TEST_MODULE sandbox_groupmanagement
#include "mediacalls.h"
#include "receiver.h"
#include "sandbox/model/groupchats.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string group = "Y2FwaV9ncm91cDozNDkxMDAwMDAwMjoxMjAzNjMwMDAwMDAwMDAwMQZD"; ///< Of small.json.
const std::string groupsPath = "/v26.0/" + secondNumber + "/groups";
const std::string groupPath = "/v26.0/" + group;
const std::string joao = "5511900000002";
const std::string unreachable = "34600000004";
const std::string hidden = "34600000005";

json::object whatsApp(json::object body = {})
{
    body["messaging_product"] = "whatsapp";
    return body;
}

struct World {
    Receiver receiver{verifyToken};
    SandboxProgram sandbox{{"--webhook-url", receiver.url()}};
    std::string token = sandbox.connected();

    Answer get(const std::string &path) const { return sandbox.get(path, token); }
    Answer post(const std::string &path, const json::object &body) const
    {
        return sandbox.post(path, whatsApp(body), token);
    }
    Answer remove(const std::string &path, const json::object &body = {}) const
    {
        return perform(Call{"DELETE", sandbox.url(path), token, json::serialize(whatsApp(body))});
    }
    Answer act(const std::string &customer, const std::string &action, const std::string &what) const
    {
        return sandbox.post("/sandbox/customers/" + customer + "/groups", {{action, what}});
    }

    /// The first group in the first webhook with this `type` that comes after `skipped` of them; empty if
    /// none comes.
    json::object event(const std::string &type, std::size_t skipped = 0) const
    {
        json::object found;
        receiver.waitUntil([&](const std::vector<Received> &all) {
            std::size_t seen = 0;
            for (const Received &each : all) {
                if (!each.field().starts_with("group_"))
                    continue;
                const json::object value = each.value();
                const json::object one = value.at("groups").as_array().front().as_object();
                if (textIn(one, "type") == type && seen++ == skipped) {
                    found = one;
                    return true;
                }
            }
            return false;
        });
        return found;
    }
    std::string fieldOf(const std::string &type) const
    {
        for (const Received &each : receiver.all()) {
            if (each.body.find("\"type\":\"" + type + "\"") != std::string::npos)
                return each.field();
        }
        return {};
    }
    std::string inviteLink() const { return textIn(get(groupPath + "/invite_link").object(), "invite_link"); }
    /// Makes a group, and gives its event.
    json::object made(json::object body) const
    {
        BOOST_TEST(post(groupsPath, body).status == 200);
        return event("group_create");
    }
};

json::object user(const std::string &number)
{
    return {{"user", "+" + number}};
}

json::object participants(json::array list)
{
    return {{"participants", std::move(list)}};
}

json::object firstIn(const json::object &event, std::string_view list)
{
    return event.contains(list) ? event.at(list).as_array().front().as_object() : json::object();
}

int codeIn(const json::object &item)
{
    const json::object error = firstIn(item, "errors");
    return error.contains("code") ? static_cast<int>(error.at("code").as_int64()) : 0;
}

std::string bigEndian(unsigned value)
{
    return {static_cast<char>(value >> 8 & 0xffU), static_cast<char>(value & 0xffU)};
}

std::string jpeg(unsigned width, unsigned height, std::size_t bytes = 60)
{
    std::string file{"\xff\xd8\xff\xe0\0\x04JF\xff\xc0\0\x11\x08", 13};
    file += bigEndian(height) + bigEndian(width);
    return file + std::string(bytes - file.size(), 'x');
}

/// A change of a group with a picture, as a form.
Answer changePicture(const World &world, const std::string &file, const std::string &type = "image/jpeg")
{
    std::string body =
        "--limit\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n";
    body += "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.jpg\"\r\nContent-Type: "
        + type + "\r\n\r\n" + file + "\r\n--limit--\r\n";
    return perform(
        Call{"POST", world.sandbox.url(groupPath), world.token, body, "multipart/form-data; boundary=limit"});
}

} // namespace

BOOST_AUTO_TEST_CASE(a_group_is_made_and_reported_with_its_link)
{
    const World world;
    const Answer answer =
        world.post(groupsPath, {{"subject", "  Night market "}, {"description", "Every Friday"}});
    BOOST_TEST(answer.status == 200, answer.body);
    const json::object event = world.event("group_create");
    BOOST_TEST(world.fieldOf("group_create") == "group_lifecycle_update");
    BOOST_TEST(textIn(event, "request_id") == textIn(answer.object(), "request_id"));
    BOOST_TEST(textIn(event, "subject") == "Night market");
    BOOST_TEST(textIn(event, "join_approval_mode") == "auto_approve");
    const std::string id = textIn(event, "group_id");
    BOOST_TEST(id.starts_with("Y2FwaV9ncm91cDo"));
    const json::object node =
        world.get("/v26.0/" + id + "?fields=subject,description,suspended,total_participant_count").object();
    BOOST_TEST(textIn(node, "description") == "Every Friday");
    BOOST_TEST(node.at("total_participant_count") == 0);
    BOOST_TEST(!node.at("suspended").as_bool());
    BOOST_TEST(textIn(world.get("/v26.0/" + id + "/invite_link").object(), "invite_link")
               == textIn(event, "invite_link"));
    BOOST_TEST(world.get(groupsPath).object().at("data").at("groups").as_array().size() == 2);
}

BOOST_AUTO_TEST_CASE(what_a_new_group_may_be_is_checked_at_once)
{
    const World world;
    const auto refusal = [&](json::object body) { return world.post(groupsPath, body).errorCode(); };
    BOOST_TEST(refusal({}) == 100);
    BOOST_TEST(refusal({{"subject", "   "}}) == 100);
    BOOST_TEST(refusal({{"subject", 7}}) == 100);
    BOOST_TEST(refusal({{"subject", std::string(129, 'x')}}) == 100);
    BOOST_TEST(refusal({{"subject", std::string(128, 'x')}, {"description", std::string(2049, 'x')}}) == 100);
    BOOST_TEST(refusal({{"subject", "x"}, {"join_approval_mode", "nobody"}}) == 100);
    BOOST_TEST(world.sandbox.post(groupsPath, {{"subject", "x"}}, world.token).errorCode() == 100);
    BOOST_TEST(world.post("/v26.0/" + mainNumber + "/groups", {{"subject", "x"}}).errorCode() == 10);
    BOOST_TEST(
        world.post(groupsPath, {{"subject", std::string(128, 'x')}, {"description", std::string(2048, 'x')}})
            .status
        == 200);
    const std::string reader = world.sandbox.token("business_management");
    BOOST_TEST(world.sandbox.post(groupsPath, whatsApp({{"subject", "x"}}), reader).status == 403);
}

BOOST_AUTO_TEST_CASE(a_number_has_ten_thousand_groups_at_most)
{
    GroupChats groups((Scenario()));
    for (std::size_t i = 0; i < GroupChats::maxGroups; ++i) {
        Group one;
        one.id = std::to_string(i);
        one.phoneNumberId = i % 2 == 0 ? mainNumber : secondNumber;
        groups.add(std::move(one));
    }
    BOOST_TEST(groups.countOf(mainNumber) == GroupChats::maxGroups / 2);
    groups.find("0")->isDeleted = true;
    BOOST_TEST(groups.countOf(mainNumber) == GroupChats::maxGroups / 2 - 1);
}

BOOST_AUTO_TEST_CASE(a_link_lets_customers_in_until_it_is_renewed_or_deleted)
{
    const World world;
    const std::string link = world.inviteLink();
    BOOST_TEST(link.starts_with("https://chat.whatsapp.com/"));
    BOOST_TEST(textIn(world.act(joao, "follow", link).object(), "group_id") == group);
    const json::object joined = world.event("group_participants_add");
    BOOST_TEST(world.fieldOf("group_participants_add") == "group_participants_update");
    BOOST_TEST(textIn(joined, "reason") == "invite_link");
    BOOST_TEST(textIn(firstIn(joined, "added_participants"), "wa_id") == joao);
    BOOST_TEST(textIn(firstIn(joined, "added_participants"), "user_id") == "BR.90210000002");
    BOOST_TEST(world.act(joao, "follow", link).status == 422);
    const std::string renewed = textIn(world.post(groupPath + "/invite_link", {}).object(), "invite_link");
    BOOST_TEST(renewed != link);
    BOOST_TEST(world.act(unreachable, "follow", link).status == 422);
    BOOST_TEST(textIn(world.remove(groupPath + "/invite_link").object(), "success") == "true");
    BOOST_TEST(world.act(unreachable, "follow", renewed).status == 422);
    BOOST_TEST(world.inviteLink().empty());
    BOOST_TEST(world.sandbox.post(groupPath + "/invite_link", {}, world.token).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(a_customer_leaves_a_group)
{
    const World world;
    BOOST_TEST(world.act(ines, "leave", group).status == 200);
    const json::object left = world.event("group_participants_remove");
    BOOST_TEST(textIn(left, "initiated_by") == "participant");
    BOOST_TEST(textIn(firstIn(left, "removed_participants"), "wa_id") == ines);
    BOOST_TEST(world.act(ines, "leave", group).status == 422);
    BOOST_TEST(world.get(groupPath + "?fields=total_participant_count").object().at("total_participant_count")
               == 2);
}

BOOST_AUTO_TEST_CASE(a_group_with_approval_asks_the_business)
{
    const World world;
    const json::object made =
        world.made({{"subject", "Regulars"}, {"join_approval_mode", "approval_required"}});
    const std::string path = "/v26.0/" + textIn(made, "group_id") + "/join_requests";
    const std::string link = textIn(made, "invite_link");
    world.act(ines, "follow", link);
    world.act(hidden, "follow", link);
    world.act(joao, "follow", link);
    const json::object asked = world.event("group_join_request_created");
    BOOST_TEST(textIn(asked, "wa_id") == ines);
    BOOST_TEST(!world.event("group_join_request_created", 1).contains("wa_id"));
    const json::array open = world.get(path).object().at("data").as_array();
    BOOST_REQUIRE(open.size() == 3);
    BOOST_TEST(textIn(open.at(0).as_object(), "join_request_id") == textIn(asked, "join_request_id"));
    BOOST_TEST(open.at(0).as_object().at("creation_timestamp").is_int64());
    BOOST_TEST(textIn(open.at(1).as_object(), "user_id") == "ES.90210000005");
    const json::value first = open.at(0).at("join_request_id");
    const json::value second = open.at(1).at("join_request_id");
    const Answer approved = world.post(path, {{"join_requests", json::array{first}}});
    BOOST_TEST(approved.object().at("approved_join_requests").as_array().front() == first);
    BOOST_TEST(textIn(firstIn(world.event("group_participants_add"), "added_participants"), "wa_id") == ines);
    const Answer partly = world.remove(path, {{"join_requests", json::array{second, "bm9uZQ"}}});
    BOOST_TEST(partly.status == 206);
    BOOST_TEST(partly.object().at("rejected_join_requests").as_array().front() == second);
    BOOST_TEST(codeIn(partly.object()) == 131201);
    BOOST_TEST(textIn(firstIn(partly.object(), "failed_join_requests"), "join_request_id") == "bm9uZQ");
    world.act(joao, "withdraw", textIn(made, "group_id"));
    BOOST_TEST(textIn(world.event("group_join_request_revoked"), "wa_id") == joao);
    BOOST_TEST(world.get(path).object().at("data").as_array().empty());
    BOOST_TEST(world.post(path, {}).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(participants_are_added_and_removed_by_number_or_user_id)
{
    const World world;
    const std::string path = groupPath + "/participants";
    const Answer taken =
        world.post(path, participants({user(joao), user(unreachable), json::object{{"user_id", "ES.1"}}}));
    BOOST_TEST(taken.status == 200, taken.body);
    const json::object added = world.event("group_participants_add");
    BOOST_TEST(textIn(added, "request_id") == textIn(taken.object(), "request_id"));
    BOOST_TEST(textIn(firstIn(added, "added_participants"), "input") == "+" + joao);
    BOOST_TEST(added.at("failed_participants").as_array().size() == 2);
    BOOST_TEST(codeIn(firstIn(added, "failed_participants")) == 131026);
    BOOST_TEST(codeIn(added) == 131201);
    world.remove(path,
                 participants({json::object{{"user_id", "ES.90210000005"}}, user(ines), user("34999")}));
    const json::object removed = world.event("group_participants_remove");
    BOOST_TEST(textIn(removed, "initiated_by") == "business");
    BOOST_TEST(removed.at("removed_participants").as_array().size() == 2);
    BOOST_TEST(!firstIn(removed, "removed_participants").contains("wa_id")); // Hides the number.
    BOOST_TEST(codeIn(firstIn(removed, "failed_participants")) == 131212);
    world.remove(path, participants({user(ines)}));
    BOOST_TEST(codeIn(world.event("group_participants_remove", 1)) == 131212);
}

BOOST_AUTO_TEST_CASE(a_list_of_participants_is_checked_at_once)
{
    const World world;
    const std::string path = groupPath + "/participants";
    json::array nine;
    for (int i = 0; i < 9; ++i)
        nine.push_back(user("3461000000" + std::to_string(i)));
    BOOST_TEST(world.post(path, participants(nine)).errorCode() == 131204);
    BOOST_TEST(world.remove(path, participants(nine)).errorCode() == 131204);
    BOOST_TEST(world.post(path, participants({user(ines), user(ines)})).errorCode() == 131202);
    BOOST_TEST(world.remove(path, participants({user(ines), json::object{{"user_id", "ES.90210000001"}}}))
                   .errorCode()
               == 131202);
    BOOST_TEST(world.remove(path, participants({})).errorCode() == 100);
    BOOST_TEST(world.remove(path, participants({json::object()})).errorCode() == 100);
    BOOST_TEST(
        world.remove("/v26.0/Y2FwaV9ncm91cDpub25l/participants", participants({user(ines)})).errorCode()
        == 131041);
}

BOOST_AUTO_TEST_CASE(subject_description_and_picture_are_changed)
{
    const World world;
    const Answer taken =
        world.post(groupPath, {{"subject", "Sunday market"}, {"description", "Who brings cake"}});
    BOOST_TEST(taken.status == 200, taken.body);
    const json::object changed = world.event("group_settings_update");
    BOOST_TEST(world.fieldOf("group_settings_update") == "group_settings_update");
    BOOST_TEST(textIn(changed, "request_id") == textIn(taken.object(), "request_id"));
    BOOST_TEST(textIn(changed.at("group_subject").as_object(), "text") == "Sunday market");
    BOOST_TEST(changed.at("group_subject").at("update_successful").as_bool());
    BOOST_TEST(textIn(changed.at("group_description").as_object(), "text") == "Who brings cake");
    BOOST_TEST(!changed.contains("profile_picture"));
    BOOST_TEST(textIn(world.get(groupPath + "?fields=subject").object(), "subject") == "Sunday market");
    BOOST_TEST(changePicture(world, jpeg(192, 192)).status == 200);
    const json::object picture = world.event("group_settings_update", 1).at("profile_picture").as_object();
    BOOST_TEST(textIn(picture, "mime_type") == "image/jpeg");
    BOOST_TEST(!textIn(picture, "sha256").empty());
}

BOOST_AUTO_TEST_CASE(settings_that_do_not_fit_are_refused)
{
    const World world;
    BOOST_TEST(world.post(groupPath, {}).errorCode() == 100);
    BOOST_TEST(world.post(groupPath, {{"subject", ""}}).errorCode() == 100);
    BOOST_TEST(world.post(groupPath, {{"subject", std::string(129, 'x')}}).errorCode() == 100);
    BOOST_TEST(world.post(groupPath, {{"description", std::string(2049, 'x')}}).errorCode() == 100);
    BOOST_TEST(world.post(groupPath, {{"profile_picture_file", "/home/x.jpg"}}).errorCode() == 100);
    BOOST_TEST(changePicture(world, jpeg(640, 320)).errorCode() == 131209);
    BOOST_TEST(changePicture(world, jpeg(191, 191)).errorCode() == 131210);
    BOOST_TEST(changePicture(world, mediaFile("tulip.webp"), "image/webp").errorCode() == 100);
    BOOST_TEST(changePicture(world, jpeg(640, 640, 5U * 1024 * 1024 + 1)).errorCode() == 100);
    BOOST_TEST(world.sandbox.post(groupPath, {{"subject", "x"}}, world.token).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(a_deleted_group_is_gone)
{
    const World world;
    const Answer deleted = world.sandbox.remove(groupPath, world.token);
    BOOST_TEST(deleted.object().at("success").as_bool());
    BOOST_TEST(textIn(world.event("group_delete"), "group_id") == group);
    BOOST_TEST(world.get(groupPath).errorSubcode() == 33);
    BOOST_TEST(world.get(groupPath + "/invite_link").errorCode() == 131041);
    BOOST_TEST(world.get(groupsPath).object().at("data").at("groups").as_array().empty());
    json::object message = {{"recipient_type", "group"}, {"to", group}, {"type", "text"}};
    message["text"] = json::object{{"body", "x"}};
    BOOST_TEST(world.post("/v26.0/" + secondNumber + "/messages", message).errorCode() == 131041);
}

BOOST_AUTO_TEST_CASE(a_suspended_group_can_only_be_read)
{
    const World world;
    BOOST_TEST(world.sandbox.post("/sandbox/groups/" + group, {{"suspended", true}}).status == 200);
    BOOST_TEST(textIn(world.event("group_suspend"), "group_id") == group);
    BOOST_TEST(world.fieldOf("group_suspend") == "group_status_update");
    BOOST_TEST(world.get(groupPath + "?fields=suspended").object().at("suspended").as_bool());
    const Answer refused = world.post(groupPath, {{"subject", "x"}});
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.errorCode() == 131207);
    json::object message = {{"recipient_type", "group"}, {"to", group}, {"type", "text"}};
    message["text"] = json::object{{"body", "x"}};
    BOOST_TEST(world.post("/v26.0/" + secondNumber + "/messages", message).errorCode() == 131207);
    world.sandbox.post("/sandbox/groups/" + group, {{"suspended", false}});
    BOOST_TEST(textIn(world.event("group_suspend_cleared"), "group_id") == group);
    BOOST_TEST(world.post(groupPath, {{"subject", "x"}}).status == 200);
}

BOOST_AUTO_TEST_CASE(nobody_is_reached_in_an_empty_group)
{
    const World world;
    const json::object made = world.made({{"subject", "Nobody yet"}});
    json::object message = {{"recipient_type", "group"}, {"to", textIn(made, "group_id")}, {"type", "text"}};
    message["text"] = json::object{{"body", "x"}};
    BOOST_TEST(world.post("/v26.0/" + secondNumber + "/messages", message).errorCode() == 131020);
}

BOOST_AUTO_TEST_CASE(what_was_taken_can_still_fail)
{
    const World world;
    world.sandbox.setFault("group_change_fails", true, 3);
    world.post(groupsPath, {{"subject", "Night market"}});
    const json::object notMade = world.event("group_create");
    BOOST_TEST(codeIn(notMade) == 131000);
    BOOST_TEST(!notMade.contains("group_id"));
    world.post(groupPath, {{"subject", "Sunday market"}});
    const json::object notChanged = world.event("group_settings_update");
    BOOST_TEST(codeIn(notChanged) == 131000);
    BOOST_TEST(!notChanged.at("group_subject").at("update_successful").as_bool());
    world.sandbox.remove(groupPath, world.token);
    BOOST_TEST(codeIn(world.event("group_delete")) == 131000);
    BOOST_TEST(textIn(world.get(groupPath + "?fields=subject").object(), "subject") == "Saturday market");
    world.sandbox.setFault("error_131208", true, 1);
    const Answer tooFast = world.post(groupsPath, {{"subject", "Night market"}});
    BOOST_TEST(tooFast.status == 429);
    BOOST_TEST(tooFast.errorCode() == 131208);
}
