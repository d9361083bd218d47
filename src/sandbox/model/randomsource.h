// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// The random numbers of a sandbox. The same seed gives the same behaviour and the same ids.
class RandomSource {
public:
    explicit RandomSource(std::uint64_t seed);

    /// From 0 to `bound` - 1; `bound` is at least 1.
    std::size_t below(std::size_t bound);
    /// Between both, inclusive.
    std::chrono::milliseconds between(std::chrono::milliseconds min, std::chrono::milliseconds max);
    /// `count` characters out of `alphabet`.
    std::string characters(std::size_t count, std::string_view alphabet);

private:
    std::mt19937_64 m_generator;
};

/// A message id in Meta's form: `wamid.` and the base64 of the customer's number or user id, a direction and
/// a key.
std::string messageId(RandomSource &random, std::string_view customer, bool fromCustomer);
/// The id of a call: `wacid.` and a key.
std::string callId(RandomSource &random);
/// The id that Meta puts in an error for its support.
std::string traceId(RandomSource &random);
/// A string of `count` decimal digits that does not begin with 0.
std::string numericId(RandomSource &random, std::size_t count);

} // namespace shoptalk::sandbox
