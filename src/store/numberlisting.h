// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace shoptalk {

class Connection;

/// How far the indexes of the list for single numbers are. They are needed once several numbers are
/// connected; then, and when one number is left again, every conversation is brought up to date, in steps.
/// Errors of every call: Storage.
class NumberListing {
public:
    /// How many conversations one step reads at most, so that other writes wait for a moment only.
    static constexpr int maxPerStep = 500;

    explicit NumberListing(const Connection &connection);

    /// True if there are several numbers, so that lists of one number have something in them.
    Result<bool> isWanted() const;
    /// True if the indexes have all conversations.
    Result<bool> isDone() const;
    /// Brings the next conversations up to date; true if that was the rest. Each step is a transaction of its
    /// own; the next one continues there, also after the program ended.
    Result<bool> step(int limit = maxPerStep);

private:
    Result<bool> flagOf(const QString &column) const;

    const Connection *m_connection;
};

/// The migration that adds the progress, and that replaces the change of all conversations at once.
QStringList numberListingTable();

} // namespace shoptalk
