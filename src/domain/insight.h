// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/businessaccount.h"
#include "domain/staffmember.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace shoptalk {

// The figures of the dashboard. docs/queries.md has the SQL of each.

/// What is counted: whole days in the computer's time zone, from `first` to `last`.
struct InsightQuery {
    QDate first;
    QDate last;
    PhoneNumberId number; ///< Empty: all numbers.

    friend bool operator==(const InsightQuery &, const InsightQuery &) = default;
};

/// Messages by their progress. The states exclude each other.
struct MessageCounts {
    int received = 0; ///< From customers, without notices of the platform.
    int waiting = 0; ///< Queued, or the answer was lost.
    int sent = 0; ///< Accepted by WhatsApp, and no further yet.
    int delivered = 0; ///< On the customer's phone, and not read.
    int read = 0; ///< Read or played.
    int failed = 0;

    /// All messages that WhatsApp accepted.
    int accepted() const { return sent + delivered + read; }
    /// All messages that reached the customer's phone.
    int arrived() const { return delivered + read; }
    /// The share of all decided messages that arrived, 0 to 1; nothing if none was sent.
    std::optional<double> deliveryRate() const
    {
        const int all = accepted() + failed;
        return all > 0 ? std::optional(double(arrived()) / all) : std::nullopt;
    }
    MessageCounts &operator+=(const MessageCounts &more)
    {
        received += more.received;
        waiting += more.waiting;
        sent += more.sent;
        delivered += more.delivered;
        read += more.read;
        failed += more.failed;
        return *this;
    }
    friend bool operator==(const MessageCounts &, const MessageCounts &) = default;
};

struct DayMessages {
    QDate day;
    MessageCounts counts;

    friend bool operator==(const DayMessages &, const DayMessages &) = default;
};

/// Messages by day and by local hour of the day.
struct MessageActivity {
    QList<DayMessages> days; ///< Every day of the query, also those without messages.
    std::array<MessageCounts, 24> hours;

    friend bool operator==(const MessageActivity &, const MessageActivity &) = default;
};

struct NumberMessages {
    PhoneNumberId number;
    QString name; ///< The number as Meta formats it; empty if it is not known any more.
    MessageCounts counts; ///< Without `received`.

    friend bool operator==(const NumberMessages &, const NumberMessages &) = default;
};

struct TemplateMessages {
    QString name;
    MessageCounts counts; ///< Without `received`.

    friend bool operator==(const TemplateMessages &, const TemplateMessages &) = default;
};

/// How long customers waited for an answer.
struct ResponseTimes {
    int answers = 0;
    int medianS = 0; ///< Half of the answers were sent within this time.
    int slowS = 0; ///< Nine of ten answers were sent within this time.

    friend bool operator==(const ResponseTimes &, const ResponseTimes &) = default;
};

/// Where an answer was written. Other consoles' messages are not stored here.
enum class Responder {
    Person, ///< At this computer, by the person who was chosen there.
    ThisComputer, ///< Nobody was chosen, or persons were not noted yet.
    PhoneApp ///< The WhatsApp Business app of a number that is used there, too.
};

/// How long customers waited for the answers of one person, or of one device if the person is not known.
struct ResponderTimes {
    Responder who = Responder::ThisComputer;
    StaffId person; ///< Of Responder::Person.
    QString name; ///< Of the person, also if they were removed since.
    ResponseTimes times;

    friend bool operator==(const ResponderTimes &, const ResponderTimes &) = default;
};

struct ResponseFigures {
    ResponseTimes all;
    std::array<ResponseTimes, 24> hours; ///< By the local hour in which the customer wrote.
    QList<ResponderTimes> responders; ///< People by name, then devices; only those that answered.

    friend bool operator==(const ResponseFigures &, const ResponseFigures &) = default;
};

/// What one pass through a query's messages gives.
struct MessageFigures {
    MessageActivity activity;
    QList<NumberMessages> numbers; ///< Of sent messages, the number with most of them first.
    ResponseFigures responses; ///< Of customers who began to write in the query's days.

    friend bool operator==(const MessageFigures &, const MessageFigures &) = default;
};

/// The webhooks of a day at the relay, of all numbers.
struct DayWebhooks {
    QDate day;
    int processed = 0;
    int pending = 0; ///< Kept for a later version, because this one has no use for them.
    int failed = 0; ///< They could not be read.

    int received() const { return processed + pending + failed; }
    friend bool operator==(const DayWebhooks &, const DayWebhooks &) = default;
};

/// How long the open service windows last: the upper bounds of the groups in hours.
inline constexpr std::array<int, 5> windowHours{1, 4, 8, 16, 24};
using OpenWindows = std::array<int, windowHours.size()>;

/// How many messages of a month Meta priced in one way.
struct PricedMessages {
    PhoneNumberId number;
    QString type; ///< See MessagePricing.
    QString category;
    QString region; ///< ISO 3166, of billed messages whose customer is known here.
    QDate day; ///< In UTC, of billed messages: prices change from one day to the next.
    int count = 0;

    friend bool operator==(const PricedMessages &, const PricedMessages &) = default;
};

/// An account and when its sign-in ends.
struct SignInExpiry {
    QString name;
    QDateTime expiresAt; ///< UTC, the earlier of token and data access; invalid: never.
    AccountStatus status = AccountStatus::Active;

    friend bool operator==(const SignInExpiry &, const SignInExpiry &) = default;
};

} // namespace shoptalk
