// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/broadcast/variablesource.h"
#include "domain/template/template.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// One person of the list that was chosen for a broadcast.
struct AudiencePerson {
    CustomerId customer; ///< Empty: not known here yet.
    WaId waId; ///< Empty: the number can't be used, or only the user id is known.
    BusinessScopedUserId userId;
    QString number; ///< As in the file, or in international form.
    QString name; ///< May be empty.
    QStringList cells; ///< Their values in the file.
    int line = 0; ///< In the file, from 1; 0: from the shop's own customers.
    bool isMarketingStopped = false;
    bool isAllStopped =
        false; ///< They told the shop to stop, and the shop noted it: they may mean everything.
    bool isStopUndecided = false; ///< They wrote "stop", and nobody decided yet what follows from it.
    bool isBlocked = false; ///< The shop blocked them.
    bool hasConsent = false; ///< It is recorded that they agreed to be written to.

    friend bool operator==(const AudiencePerson &, const AudiencePerson &) = default;
};

/// Whether a person gets the broadcast. The numbers are stored: new ones are appended.
enum class Eligibility {
    Eligible = 0,
    NumberInvalid = 1,
    Duplicate = 2, ///< The same person is already in an earlier row.
    MarketingStopped = 3, ///< They asked for no more marketing.
    CountryNotAllowed = 4, ///< Meta refuses marketing messages to numbers of the United States.
    ValueUnusable = 5, ///< A text for them is missing, or is one that Meta refuses.
    ConsentMissing = 6,
    Blocked = 7, ///< The shop blocked them.
    StopUndecided = 8, ///< They wrote "stop", and nobody decided yet what follows from it.
    AllStopped = 9 ///< They told the shop to stop. They get what is not marketing only if the sender says so.
};

struct CheckedPerson {
    AudiencePerson person;
    QStringList words; ///< For the template's placeholders.
    Eligibility eligibility = Eligibility::Eligible;

    friend bool operator==(const CheckedPerson &, const CheckedPerson &) = default;
};

/// What a list of people is checked against.
struct AudienceRules {
    Template whole;
    QList<VariableSource> sources; ///< One for each placeholder of the template.
    /// The person who sends said that everybody on the list agreed to it.
    bool allAgreed = false;
    /// The person who sends said that those who told the shop to stop need it as well. No effect on
    /// marketing.
    bool includesStopped = false;
    QDateTime now; ///< UTC
};

/// A list of people after the check, in its order.
struct Audience {
    QList<CheckedPerson> people;
    QMap<Eligibility, int> counts; ///< Without those that are 0.

    int count(Eligibility eligibility) const { return counts.value(eligibility, 0); }
    friend bool operator==(const Audience &, const Audience &) = default;
};

/// The same for both forms under which WhatsApp may know a number (see `otherFormOf`).
QString canonicalNumber(const WaId &waId);

/// The digits of a number as people write it in a list: "+34 600 00 00 01", "0034600000001", and without the
/// country for `region` (ISO 3166). Empty if it is none.
WaId waIdFrom(const QString &number, const QString &region);

/// Decides for each person; the first of several equal ones counts. Takes about a second for 100,000 people.
Audience checkAudience(QList<AudiencePerson> people, const AudienceRules &rules);

} // namespace shoptalk
