// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/qrcodeendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/graph/paging.h"

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxMessage = 140;
constexpr std::size_t maxCodes = 2000;
constexpr std::size_t maxListedCodes = 25;
constexpr std::string_view qrCodeLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view capitalsAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr std::size_t qrCodeLength = 14;

/// The address of a QR code's image; nothing if the format is neither PNG nor SVG.
std::optional<std::string> imageUrl(const std::string &baseUrl, const QrCode &qr, std::string_view format)
{
    if (format != "PNG" && format != "SVG")
        return {};
    return baseUrl + "/qr-codes/" + qr.code + (format == "PNG" ? ".png" : ".svg");
}

GraphNode qrNode(const QrCode &qr, const std::string &baseUrl)
{
    GraphNode node{"MessageQRDL",
                   {{"code", qr.code},
                    {"prefilled_message", qr.prefilledMessage},
                    {"deep_link_url", qr.link()},
                    {"creation_time", nullptr}}, // Only for Meta's own apps.
                   {"code", "prefilled_message", "deep_link_url"},
                   {}};
    node.formats.push_back({"qr_image_url", "SVG", [qr, baseUrl](std::string_view format) {
                                return imageUrl(baseUrl, qr, format);
                            }});
    return node;
}

GraphError unknownCode(const std::string &code)
{
    if (code.size() != qrCodeLength || code.find_first_not_of(capitalsAndDigits) != std::string::npos)
        return invalidParameter("Invalid QR code ID format. Expected 14-character alphanumeric string");
    GraphError error{404, 803, {}, "QR code not found", "GraphMethodException"};
    error.userTitle = "QR Code Not Found";
    error.userMessage = "The QR code you're trying to access doesn't exist or has been deleted";
    return error;
}

QrCode *find(NumberState &state, const std::string &code)
{
    const auto found = std::ranges::find(state.qrCodes, code, &QrCode::code);
    return found != state.qrCodes.end() ? &*found : nullptr;
}

} // namespace

std::vector<GraphEndpoint> QrCodeEndpoints::endpoints()
{
    const std::string all = "/{id}/message_qrdls";
    const std::string each = all + "/{code}";
    return {{"GET", all, [this](const GraphCall &call) { return list(call); }},
            {"POST", all, [this](const GraphCall &call) { return save(call); }},
            {"GET", each, [this](const GraphCall &call) { return one(call); }},
            {"DELETE", each, [this](const GraphCall &call) { return remove(call); }}};
}

GraphAnswer QrCodeEndpoints::list(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    std::vector<GraphNode> nodes;
    const std::string wanted = call.text("code");
    for (const QrCode &qr : m_platform.numbers.of(call.id()).qrCodes) {
        if (wanted.empty() || qr.code == wanted)
            nodes.push_back(qrNode(qr, call.baseUrl));
    }
    std::ranges::reverse(nodes); // Newest first. Source: Cloud API, message QR codes.
    return page(call, nodes, maxListedCodes);
}

GraphAnswer QrCodeEndpoints::one(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    const QrCode *qr = find(m_platform.numbers.of(call.id()), call.pathParameters.at("code"));
    if (qr == nullptr)
        return tl::unexpected(unknownCode(call.pathParameters.at("code")));
    return page(call, {qrNode(*qr, call.baseUrl)});
}

GraphAnswer QrCodeEndpoints::save(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    const std::string message = call.text("prefilled_message");
    if (message.empty())
        return tl::unexpected(invalidParameter("The parameter prefilled_message is required."));
    if (lengthOf(message) > maxMessage)
        return tl::unexpected(
            invalidParameter("Invalid prefilled_message length. Maximum 140 characters allowed"));
    const std::string format = call.text("generate_qr_image");
    if (call.has("generate_qr_image") && format != "PNG" && format != "SVG")
        return tl::unexpected(invalidParameter("Param generate_qr_image must be one of {SVG, PNG}."));
    NumberState &state = m_platform.numbers.of(call.id());
    QrCode *qr = find(state, call.text("code"));
    if (qr == nullptr && call.has("code"))
        return tl::unexpected(unknownCode(call.text("code")));
    if (qr == nullptr && state.qrCodes.size() >= maxCodes)
        return tl::unexpected(invalidParameter("The phone number has the maximum number of QR codes."));
    if (qr == nullptr)
        qr = &state.qrCodes.emplace_back(
            QrCode{m_platform.random.characters(qrCodeLength, qrCodeLetters), {}});
    qr->prefilledMessage = message;
    auto answer = select(qrNode(*qr, call.baseUrl), {});
    if (answer && !format.empty())
        (*answer)["qr_image_url"] = *imageUrl(call.baseUrl, *qr, format);
    return answer.map([](json::object found) { return json::value(std::move(found)); });
}

GraphAnswer QrCodeEndpoints::remove(const GraphCall &call)
{
    if (const auto refused = checkNumber(m_platform, call))
        return tl::unexpected(*refused);
    NumberState &state = m_platform.numbers.of(call.id());
    const std::string &code = call.pathParameters.at("code");
    if (std::erase_if(state.qrCodes, [&](const QrCode &qr) { return qr.code == code; }) == 0)
        return tl::unexpected(unknownCode(code));
    return success();
}

} // namespace shoptalk::sandbox
