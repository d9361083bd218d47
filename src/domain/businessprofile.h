// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The profile that customers see when they tap a business's name. Source: Cloud API, business profiles.
struct BusinessProfile {
    QString about;
    QString address;
    QString description;
    QString email;
    QStringList websites;
    QString vertical; ///< Meta's word for the line of business, e.g. "RETAIL"; empty: none.

    friend bool operator==(const BusinessProfile &, const BusinessProfile &) = default;
};

/// A reason for which Meta refuses a profile.
struct ProfileProblem {
    enum class Field { About, Address, Description, Email, Websites };
    enum class What { Emptied, TooLong, TooMany, NotAnAddress };
    Field field = Field::About;
    What what = What::TooLong;

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

/// The maximum number of characters of a text of the profile; of each website.
int longest(ProfileProblem::Field field);
inline constexpr int maxWebsites = 2;

/// The reasons for which Meta would refuse to replace `present` with `wanted`; empty if none is known.
QList<ProfileProblem> problemsIn(const BusinessProfile &wanted, const BusinessProfile &present);

/// Every line of business that Meta knows, "UNDEFINED" not among them.
QStringList businessVerticals();

} // namespace shoptalk
