// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shoptalk::sandbox {

/// The app that asks for access.
struct App {
    std::string id;
    std::string name;
};

/// A person who can sign in.
struct Person {
    std::string id;
    std::string name;
    std::string picturePath; ///< A PNG file; empty: none.
    std::vector<std::string> businesses; ///< The ids of those in which the person has a role; empty: all.
};

struct Number {
    std::string id;
    std::string displayPhoneNumber; ///< As people write it.
    bool onBusinessApp = false; ///< Shared with the phone app: contacts and history can be synchronised.
    json::object fields; ///< All fields that the Graph API gives, by Meta's names.
};

struct Waba {
    std::string id;
    std::string name;
    json::object fields;
    std::deque<Number> numbers; ///< References to them stay valid when one is added.
    json::array templates; ///< Objects in the form of the Graph API.
};

struct Business {
    std::string id;
    std::string name;
    json::object fields;
    std::vector<Waba> owned;
    std::vector<Waba> shared;
};

/// A message that was exchanged before the sandbox started.
struct PastMessage {
    bool fromCustomer = false;
    std::int64_t atS = 0; ///< Unix time.
    std::string text;
    json::object message; ///< In the form of Utterance, if it is not a text.
    std::string status; ///< As in history_context: SENT, DELIVERED, READ …
};

struct Customer {
    std::string waId; ///< Digits; empty: no business ever learns the number.
    std::string userId; ///< Business-scoped.
    std::string username; ///< Empty: none.
    std::string profileName; ///< The name that the customer chose.
    std::string contactName; ///< The name in the shop's phone book; empty: not in it.
    bool hidesNumber = false; ///< Adopted a username, so that businesses see the number only if they have it.
    bool isInContactBook = false; ///< The business wrote to the number, so Meta shows it to that business.
    bool unreachable = false; ///< Every message to the customer fails.
    bool readsMessages = true;
    std::string script; ///< Empty: never answers.
    std::string phoneNumberId; ///< The number this customer writes to.
    std::vector<PastMessage> past;

    /// True if webhooks and answers contain the number. Source: business-scoped user ids, contact book.
    bool showsNumber() const { return !waId.empty() && (!hidesNumber || isInContactBook); }
    /// What names the customer where one of both has to: the number, or else the user id.
    const std::string &name() const { return waId.empty() ? userId : waId; }
};

/// A group that the business made and whose participants came by its link.
struct Group {
    std::string id;
    std::string subject;
    std::string description;
    std::string phoneNumberId; ///< The number of the business in it.
    std::vector<std::string> participants; ///< The `waId` or `userId` of each customer.
    std::int64_t createdAtS = 0; ///< Unix time.
    bool wantsApproval = false; ///< Who comes by the invite link has to be approved.
};

/// What a customer writes or does; one of the members is filled.
struct Utterance {
    std::string text;
    /// In the shape of a webhook's messages[] item without from, id and timestamp; "{last_message_id}" in it
    /// stands for the last message of the business.
    json::object message;
    std::optional<std::chrono::seconds> call; ///< A call and its length; 0: nobody answers.
    std::string newNumber; ///< Digits: the customer's phone number from then on.

    /// How many of the members are filled.
    int count() const
    {
        return int(!text.empty()) + int(!message.empty()) + int(call.has_value()) + int(!newNumber.empty());
    }
};

struct OpeningLine {
    std::chrono::milliseconds after{};
    Utterance says;
};

/// Answers when the message is of one of `kinds` and its text contains one of `keywords` (any case); an empty
/// list always matches.
struct AnswerRule {
    std::vector<std::string> kinds; ///< "interactive"
    std::vector<std::string> keywords;
    std::vector<Utterance> answers; ///< One of them, by chance.
};

struct Script {
    std::vector<OpeningLine> onConnect;
    std::vector<AnswerRule> onText; ///< The first that matches is used.
    std::optional<int> quietAfter; ///< Answers no more after so many answers.
};

/// Messages that customers send on their own, one after the other, so that the inbox changes.
struct Lively {
    std::chrono::milliseconds minPause{};
    std::chrono::milliseconds maxPause{};
    struct Line {
        std::string customer; ///< The `waId` or `userId`.
        Utterance says;
        std::string groupId; ///< Empty: to the number alone.
    };
    std::vector<Line> lines; ///< In this order, then from the start again.
};

/// The permissions of each Facebook Login for Business configuration. They are granted together or not at
/// all.
using LoginConfigurations = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Everything that exists when a sandbox starts.
struct Scenario {
    std::string folder; ///< The folder of the files that customers send; empty if there are none.
    App app;
    Person person; ///< The person who is signed in in the browser of the login dialog.
    std::vector<Person> otherPeople; ///< Others whom the dialog offers; they reach the same businesses.
    LoginConfigurations loginConfigurations;
    std::vector<std::string> redirectUris; ///< Besides those that are always valid.
    std::vector<Business> businesses;
    std::vector<Customer> customers;
    std::vector<Group> groups;
    std::map<std::string, Script, std::less<>> scripts;
    std::optional<Lively> lively;
    /// The figures of limits that are on from the start and differ from Meta's; nothing: no limit is on.
    std::optional<json::object> limits;
    /// At Meta, only messages from after onboarding open a service window of a number that is shared with the
    /// phone app. True: synchronised messages open it as well, so that a new demo can answer at once.
    bool historyOpensWindow = false;

    /// The person with this id among all who can sign in; null if there is none.
    const Person *personById(std::string_view id) const;
    const Business *business(std::string_view id) const;
    const Waba *waba(std::string_view id) const;
    /// The business that owns the account, or else the one with which it is shared; null if there is none.
    const Business *businessOfWaba(std::string_view wabaId) const;
    /// The same for the account of a number; there always is one.
    const Business &portfolioOf(const Number &number) const;
    const Number *number(std::string_view id) const;
    const Waba *wabaOfNumber(std::string_view phoneNumberId) const;
    const Customer *customerByWaId(std::string_view waId) const;
    const Customer *customerByUserId(std::string_view userId) const;
    /// By the number or the user id.
    const Customer *customerNamed(std::string_view name) const;
    const Group *group(std::string_view id) const;
    /// Adds a number to this account, which has to exist.
    const Number &add(std::string_view wabaId, Number number);
};

/// "34910000001" of "+34 910 00 00 01".
std::string digitsOf(std::string_view phoneNumber);

} // namespace shoptalk::sandbox
