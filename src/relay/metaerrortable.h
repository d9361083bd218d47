// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace shoptalk::relay {

/// What one of Meta's error codes means to the relay.
enum class MetaErrorClass {
    SignIn, ///< The token is no longer valid: the person signs in again.
    Permission, ///< The token is valid but may not do this.
    Wait, ///< There were too many requests: later the same request succeeds.
    Passing, ///< Meta can't do it now, and did nothing.
    Refused ///< Meta understood and refused. Every code that has no row of its own.
};

struct MetaErrorRow {
    std::int64_t firstCode = 0;
    std::int64_t lastCode = 0; ///< The end of a range; else the same as the code.
    MetaErrorClass meaning = MetaErrorClass::Refused;
};

/// The codes that are not simply a refusal. The console has a catalogue of its own; the contract test
/// compares both with tests/contract/graph/meta_codes.json. Source: Cloud API error codes; Graph API,
/// handling errors.
std::span<const MetaErrorRow> metaErrorRows();

/// What Meta's code means. Sub-codes only change the sentence for people, which is the console's task.
MetaErrorClass metaErrorClass(std::int64_t code);

} // namespace shoptalk::relay
