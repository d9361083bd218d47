// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace shoptalk::bench {

inline constexpr std::string_view appSecret = "invented_secret_0123456789abcdef";
inline constexpr std::string_view verifyToken = "invented_verify_token_0123456789";
inline constexpr std::string_view firstNumber = "610000000000000"; ///< Others count up from it.
inline constexpr std::string_view waba = "500000000000001";

/// The phone_number_id of the `index`th shop.
std::string numberOfShop(std::size_t index);

/// Makes signed webhooks of one kilobyte, no two alike, as the bytes of HTTP requests.
class Webhooks {
public:
    /// `run` distinguishes these from those of other runs.
    explicit Webhooks(std::string run);

    /// One text message to the shop's number.
    std::string next(std::size_t shop = 0);

private:
    std::string m_run;
    std::uint64_t m_made = 0;
    crypto::HmacSha256 m_signature;
};

} // namespace shoptalk::bench
