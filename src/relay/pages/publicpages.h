// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/log.h"
#include "relay/publicurl.h"
#include "relay/settings.h"

namespace shoptalk::relay {

/// `GET /privacy`, `/terms`, `/data-deletion`: the pages that Meta requires every app to publish, from the
/// operator's templates or the default ones. Without an operator's name and contact they are 404: a page with
/// blanks is worse than none.
class PublicPages {
public:
    /// Reads the templates. All of it outlives this.
    PublicPages(const Settings &settings, const PublicUrl &publicUrl, Log &log);

    void addTo(http::Router &router);

private:
    struct Page {
        std::string title;
        std::string body; ///< HTML with placeholders.
    };
    Page load(const std::string &name, std::string_view title, std::string_view otherwise);
    boost::asio::awaitable<http::Response> show(const Page &page) const;

    const Settings &m_settings;
    Log &m_log;
    const PublicUrl &m_publicUrl;
    Page m_privacy;
    Page m_terms;
    Page m_dataDeletion;
};

} // namespace shoptalk::relay
