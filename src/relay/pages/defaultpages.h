// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The text of the pages unless the operator has own templates: HTML with `{{operator}}`, `{{contact}}`,
/// `{{relay_url}}` and `{{updated}}`.
namespace shoptalk::relay {

extern const std::string_view defaultPrivacyPage;
extern const std::string_view defaultTermsPage;
extern const std::string_view defaultDataDeletionPage;

} // namespace shoptalk::relay
