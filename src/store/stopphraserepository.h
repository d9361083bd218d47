// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace shoptalk {

class Connection;

/// stop_phrases: the list of words with which customers ask for no more marketing. Errors of every call:
/// Storage.
class StopPhraseRepository {
public:
    explicit StopPhraseRepository(const Connection &connection);

    /// One in each line; nothing while nobody changed the words of the program.
    Result<std::optional<QString>> phrases() const;
    Result<void> setPhrases(const QString &words);
    /// The words of the program count again.
    Result<void> reset();

private:
    const Connection *m_connection;
};

} // namespace shoptalk
