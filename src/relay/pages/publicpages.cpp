// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pages/publicpages.h"

#include "relay/pages/defaultpages.h"
#include "relay/pages/htmlpage.h"

#include <fstream>
#include <sstream>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

constexpr std::string_view notPublished =
    "<p>The operator of this service has not published this page yet.</p>";

} // namespace

PublicPages::PublicPages(const Settings &settings, const PublicUrl &publicUrl, Log &log)
    : m_settings(settings)
    , m_log(log)
    , m_publicUrl(publicUrl)
    , m_privacy(load("privacy.html", "Privacy policy", defaultPrivacyPage))
    , m_terms(load("terms.html", "Terms of service", defaultTermsPage))
    , m_dataDeletion(load("data-deletion.html", "How to erase your data", defaultDataDeletionPage))
{
}

PublicPages::Page PublicPages::load(const std::string &name, std::string_view title,
                                    std::string_view otherwise)
{
    Page page{std::string(title), std::string(otherwise)};
    if (m_settings.pages.folder.empty())
        return page;
    const std::ifstream file(m_settings.pages.folder / name);
    std::ostringstream text;
    if (file && (text << file.rdbuf()))
        page.body = text.str();
    else
        m_log.warning("page_template_missing", {{"file", name}});
    return page;
}

void PublicPages::addTo(http::Router &router)
{
    router.add("GET", "/privacy", [this](const http::Request &) { return show(m_privacy); });
    router.add("GET", "/terms", [this](const http::Request &) { return show(m_terms); });
    router.add("GET", "/data-deletion", [this](const http::Request &) { return show(m_dataDeletion); });
}

asio::awaitable<http::Response> PublicPages::show(const Page &page) const
{
    if (m_settings.pages.operatorName.empty() || m_settings.pages.contact.empty())
        co_return htmlPage(404, page.title, notPublished);
    Placeholders placeholders;
    placeholders.emplace("operator", m_settings.pages.operatorName);
    placeholders.emplace("contact", m_settings.pages.contact);
    placeholders.emplace("relay_url", m_publicUrl.value());
    placeholders.emplace("updated", m_settings.pages.updated);
    co_return htmlPage(200, page.title, filledIn(page.body, placeholders));
}

} // namespace shoptalk::relay
