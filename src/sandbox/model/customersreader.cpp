// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/customersreader.h"

#include "sandbox/model/scenariotime.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t dayS = 86400;
constexpr std::int64_t minPauseS = 35;
constexpr std::int64_t groupAgeS = 30 * dayS;

/// How long it takes to read and type a message, if the scenario does not say when it was sent.
std::int64_t pauseBefore(std::string_view text)
{
    return minPauseS + static_cast<std::int64_t>(text.size()) / 3;
}

PastMessage readMessage(ObjectReader &reader, std::int64_t nowS, std::int64_t previousS)
{
    PastMessage message;
    message.fromCustomer = reader.has("in");
    const std::string direction = message.fromCustomer ? "in" : "out";
    if (const json::value *written = reader.value(direction); written != nullptr && written->is_object())
        message.message = written->get_object();
    else
        message.text = reader.requiredText(direction);
    message.atS = previousS + pauseBefore(message.text);
    if (const std::string at = reader.text("at"); !at.empty()) {
        if (const auto moment = momentOf(at, nowS, previousS))
            message.atS = *moment;
        else
            reader.complain("has the unreadable time \"" + at + "\"");
    }
    const bool unread = reader.flag("unread", false);
    message.status = reader.text("status", unread ? "DELIVERED" : "READ");
    reader.finish();
    return message;
}

/// A conversation that would end in the future is moved back by whole days, so that times of day stay.
void endBefore(std::int64_t nowS, std::vector<PastMessage> &messages)
{
    while (!messages.empty() && messages.back().atS >= nowS) {
        for (PastMessage &message : messages)
            message.atS -= dayS;
    }
}

std::vector<PastMessage> readPast(ObjectReader &customer, std::int64_t nowS)
{
    std::vector<PastMessage> messages;
    const json::array &list = customer.list("past");
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list[i], customer.placeOf("past", i), customer.problems());
        const std::int64_t previousS = messages.empty() ? nowS : messages.back().atS;
        PastMessage message = readMessage(reader, nowS, previousS);
        if (!messages.empty() && message.atS < previousS)
            reader.complain("is older than the message before it");
        messages.push_back(std::move(message));
    }
    endBefore(nowS, messages);
    return messages;
}

Customer readCustomer(ObjectReader &reader, std::int64_t nowS)
{
    Customer customer;
    customer.hidesNumber = reader.flag("hides_number", false);
    customer.waId = customer.hidesNumber ? reader.text("wa_id") : reader.requiredText("wa_id");
    if (customer.waId != digitsOf(customer.waId))
        reader.complain("has a wa_id that is not made of digits");
    customer.userId = reader.requiredText("user_id");
    customer.profileName = reader.requiredText("profile_name");
    customer.contactName = reader.text("contact_name");
    customer.username = reader.text("username");
    customer.unreachable = reader.flag("unreachable", false);
    customer.readsMessages = reader.flag("reads_messages", true);
    customer.script = reader.text("script");
    customer.phoneNumberId = reader.requiredText("phone_number_id");
    customer.past = readPast(reader, nowS);
    reader.finish();
    return customer;
}

} // namespace

std::vector<Group> readGroups(ObjectReader &scenario, std::int64_t nowS)
{
    std::vector<Group> groups;
    const json::array &list = scenario.list("groups");
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list[i], scenario.placeOf("groups", i), scenario.problems());
        Group group;
        group.id = reader.requiredText("id");
        group.subject = reader.requiredText("subject");
        group.description = reader.text("description");
        group.phoneNumberId = reader.requiredText("phone_number_id");
        group.participants = reader.texts("participants");
        const std::string mode = reader.text("join_approval_mode", "auto_approve");
        group.wantsApproval = mode == "approval_required";
        if (!group.wantsApproval && mode != "auto_approve")
            reader.complain("has an unknown join_approval_mode");
        group.createdAtS = nowS - groupAgeS;
        reader.finish();
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<Customer> readCustomers(ObjectReader &scenario, std::int64_t nowS)
{
    std::vector<Customer> customers;
    const json::array &list = scenario.list("customers");
    for (std::size_t i = 0; i < list.size(); ++i) {
        ObjectReader reader(list[i], scenario.placeOf("customers", i), scenario.problems());
        customers.push_back(readCustomer(reader, nowS));
    }
    return customers;
}

} // namespace shoptalk::sandbox
