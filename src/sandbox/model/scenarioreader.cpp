// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/scenarioreader.h"

#include "sandbox/model/accountsreader.h"
#include "sandbox/model/customersreader.h"
#include "sandbox/model/groupchats.h"
#include "sandbox/model/messaginglimits.h"
#include "sandbox/model/ratelimits.h"
#include "sandbox/model/scriptsreader.h"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <set>

namespace shoptalk::sandbox {

namespace {

App readApp(ObjectReader &scenario)
{
    ObjectReader reader(scenario.requiredObject("app"), "app", scenario.problems());
    App app;
    app.id = reader.requiredText("id");
    app.name = reader.requiredText("name");
    reader.finish();
    return app;
}

Person personIn(ObjectReader reader, const std::filesystem::path &folder)
{
    Person person;
    person.id = reader.requiredText("id");
    person.name = reader.requiredText("name");
    if (const std::string picture = reader.text("picture"); !picture.empty())
        person.picturePath = (folder / picture).string();
    person.businesses = reader.texts("businesses");
    reader.finish();
    return person;
}

Person readPerson(ObjectReader &scenario, const std::filesystem::path &folder)
{
    return personIn(ObjectReader(scenario.requiredObject("user"), "user", scenario.problems()), folder);
}

std::vector<Person> readOtherPeople(ObjectReader &scenario, const std::filesystem::path &folder)
{
    std::vector<Person> people;
    const json::array &list = scenario.list("other_users");
    for (std::size_t i = 0; i < list.size(); ++i)
        people.push_back(
            personIn(ObjectReader(list[i], scenario.placeOf("other_users", i), scenario.problems()), folder));
    return people;
}

LoginConfigurations readConfigurations(ObjectReader &scenario)
{
    LoginConfigurations configurations;
    for (const auto &[id, value] : scenario.object("login_configurations")) {
        ObjectReader reader(value, "login_configurations." + std::string(id), scenario.problems());
        configurations.emplace(id, reader.texts("permissions"));
        reader.finish();
    }
    return configurations;
}

std::optional<json::object> readLimits(ObjectReader &scenario)
{
    if (!scenario.has("limits"))
        return {};
    const json::object &asked = scenario.object("limits");
    if (!RateLimits().switchOn(asked))
        scenario.complain("has limits with an unknown figure, or one below 1");
    return asked;
}

/// Businesses, accounts and numbers are found by id alone, so no two may share one.
void checkIds(const Scenario &scenario, Problems &problems)
{
    std::set<std::string> seen = {scenario.app.id};
    const auto note = [&](const std::string &id) {
        if (!seen.insert(id).second)
            problems.push_back("the id " + id + " is there twice");
    };
    note(scenario.person.id);
    for (const Person &person : scenario.otherPeople)
        note(person.id);
    for (const Business &business : scenario.businesses) {
        note(business.id);
        for (const auto *wabas : {&business.owned, &business.shared}) {
            for (const Waba &waba : *wabas) {
                note(waba.id);
                for (const Number &number : waba.numbers)
                    note(number.id);
            }
        }
    }
}

void checkRoles(const Scenario &scenario, const Person &person, Problems &problems)
{
    for (const std::string &id : person.businesses) {
        if (scenario.business(id) == nullptr)
            problems.push_back("user " + person.id + " has a role in the unknown business " + id);
    }
}

void checkMessagingLimits(const Scenario &scenario, Problems &problems)
{
    for (const Business &business : scenario.businesses) {
        if (!MessagingLimits::isTier(textIn(business.fields, "whatsapp_business_manager_messaging_limit")))
            problems.push_back("business " + business.id + " has an unknown messaging limit");
    }
}

void checkGroups(const Scenario &scenario, Problems &problems)
{
    for (const Group &group : scenario.groups) {
        if (scenario.number(group.phoneNumberId) == nullptr)
            problems.push_back("group " + group.id + " has an unknown phone_number_id");
        if (group.participants.empty() || group.participants.size() > GroupChats::maxParticipants)
            problems.push_back("group " + group.id + " does not have 1 to 8 participants");
        for (const std::string &who : group.participants) {
            if (scenario.customerNamed(who) == nullptr)
                problems.push_back("group " + group.id + " names the unknown customer " + who);
        }
    }
}

/// The parts are read one by one; this checks that they refer to each other correctly.
void checkReferences(const Scenario &scenario, Problems &problems)
{
    checkRoles(scenario, scenario.person, problems);
    for (const Person &person : scenario.otherPeople)
        checkRoles(scenario, person, problems);
    std::set<std::string> seen;
    for (const Customer &customer : scenario.customers) {
        const std::string who = "customer " + customer.name();
        if (!customer.waId.empty() && !seen.insert(customer.waId).second)
            problems.push_back(who + " is there twice");
        if (!seen.insert(customer.userId).second)
            problems.push_back(who + " has another customer's user_id");
        if (scenario.number(customer.phoneNumberId) == nullptr)
            problems.push_back(who + " writes to an unknown phone_number_id");
        if (!customer.script.empty() && !scenario.scripts.contains(customer.script))
            problems.push_back(who + " has the unknown script " + customer.script);
    }
    checkMessagingLimits(scenario, problems);
    checkGroups(scenario, problems);
    for (const auto &line : scenario.lively ? scenario.lively->lines : std::vector<Lively::Line>()) {
        const Customer *customer = scenario.customerNamed(line.customer);
        if (customer == nullptr)
            problems.push_back("lively names the unknown customer " + line.customer);
        const Group *group = scenario.group(line.groupId);
        const bool isIn =
            group != nullptr && std::ranges::any_of(group->participants, [&](const std::string &who) {
                return scenario.customerNamed(who) == customer;
            });
        if (!line.groupId.empty() && !isIn)
            problems.push_back("lively names a group in which the customer " + line.customer + " is not");
    }
}

} // namespace

tl::expected<Scenario, std::vector<std::string>> readScenario(std::string_view text, std::int64_t nowS,
                                                              const std::filesystem::path &folder)
{
    boost::system::error_code problem;
    const json::value root = json::parse(text, problem);
    if (problem)
        return tl::unexpected(Problems{"the scenario is not JSON: " + problem.message()});
    Problems problems;
    ObjectReader reader(root, "", problems);
    Scenario scenario;
    scenario.folder = folder.empty() ? "." : folder.string();
    scenario.app = readApp(reader);
    scenario.person = readPerson(reader, folder);
    scenario.otherPeople = readOtherPeople(reader, folder);
    scenario.loginConfigurations = readConfigurations(reader);
    scenario.redirectUris = reader.texts("redirect_uris");
    scenario.historyOpensWindow = reader.flag("history_opens_window", false);
    scenario.limits = readLimits(reader);
    scenario.businesses = readBusinesses(reader);
    scenario.customers = readCustomers(reader, nowS);
    scenario.groups = readGroups(reader, nowS);
    scenario.scripts = readScripts(reader);
    scenario.lively = readLively(reader);
    reader.finish();
    checkIds(scenario, problems);
    checkReferences(scenario, problems);
    if (!problems.empty())
        return tl::unexpected(std::move(problems));
    return scenario;
}

} // namespace shoptalk::sandbox
