// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pages/htmlpage.h"

#include "crypto/digest.h"

namespace shoptalk::relay {

namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; --background: #f6f4ef; --paper: #fffefb; --ink: #23211c; --soft: #6b665b; --line: #e4dfd3; --accent: #1f6f54; }
@media (prefers-color-scheme: dark) { :root { --background: #171613; --paper: #201f1b; --ink: #ece8df; --soft: #a8a295; --line: #37342d; --accent: #7cc7a8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--background); color: var(--ink); font: 1.0625rem/1.65 system-ui, "Noto Sans", sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) clamp(1.1rem, 5vw, 3.25rem); background: var(--paper); min-height: 100vh; border-inline: 1px solid var(--line); }
h1 { font-size: clamp(1.7rem, 5vw, 2.3rem); line-height: 1.2; margin: 0 0 1.5rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2.2rem 0 .5rem; }
p, ul, ol { margin: 0 0 1rem; } li { margin: .3rem 0; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: anywhere; }
code { font: .95em ui-monospace, monospace; background: var(--background); padding: .1em .35em; border-radius: .3em; }
button { font: inherit; font-weight: 600; padding: .65rem 1.2rem; border: 0; border-radius: .5rem; background: var(--accent); color: var(--paper); cursor: pointer; }
button:disabled { opacity: .5; cursor: default; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.note { color: var(--soft); font-size: .95rem; }
)css";

/// Allows no script, nothing from other sites, and only this style.
std::string contentPolicy()
{
    return "default-src 'none'; style-src " + pageStyleSource()
        + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

std::string pageStyleSource()
{
    return "'sha256-" + crypto::toBase64(crypto::sha256(crypto::asBytes(style))) + "'";
}

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string filledIn(std::string_view htmlTemplate, const Placeholders &placeholders)
{
    std::string filled;
    while (true) {
        const std::size_t open = htmlTemplate.find("{{");
        const std::size_t close = open == std::string_view::npos ? open : htmlTemplate.find("}}", open);
        if (close == std::string_view::npos)
            return filled += htmlTemplate;
        filled += htmlTemplate.substr(0, open);
        const auto known = placeholders.find(htmlTemplate.substr(open + 2, close - open - 2));
        if (known != placeholders.end())
            filled += escapedHtml(known->second);
        else
            filled += htmlTemplate.substr(open, close + 2 - open);
        htmlTemplate.remove_prefix(close + 2);
    }
}

http::Response htmlPage(unsigned status, std::string_view title, std::string_view content)
{
    std::string page = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    page += escapedHtml(title);
    page += "</title>\n<style>";
    page += style;
    page += "</style>\n</head>\n<body>\n<main>\n<h1>";
    page += escapedHtml(title);
    page += "</h1>\n";
    page += content;
    page += "\n</main>\n</body>\n</html>\n";
    http::Response response = http::textResponse(status, std::move(page), "text/html; charset=utf-8");
    response.headers.set("Content-Security-Policy", contentPolicy());
    return response;
}

} // namespace shoptalk::relay
