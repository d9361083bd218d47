// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/publicfiles.h"

#include "sandbox/model/qrimage.h"
#include "sandbox/runtime/handlers.h"

#include <fstream>
#include <sstream>

namespace shoptalk::sandbox {

void PublicFiles::addTo(http::Router &router) const
{
    router.add("GET", "/pictures/{file}", plain([this](const http::Request &r) { return picture(r); }));
    router.add("GET", "/template-examples/{file}",
               plain([this](const http::Request &r) { return templateExample(r); }));
    router.add("GET", "/qr-codes/{file}", plain([this](const http::Request &r) { return qrCode(r); }));
}

http::Response PublicFiles::picture(const http::Request &request) const
{
    const std::string &name = request.pathParameters.at("file");
    if (const ProfilePicture *ofNumber = m_platform.numbers.picture(name))
        return http::textResponse(200, ofNumber->bytes, ofNumber->type);
    const Person *const person = m_platform.scenario.personById(name.substr(0, name.rfind(".png")));
    std::ifstream file(person != nullptr ? person->picturePath : std::string(), std::ios::binary);
    if (person == nullptr || !name.ends_with(".png") || !file)
        return http::textResponse(404, "There is no such picture.");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return http::textResponse(200, bytes.str(), "image/png");
}

http::Response PublicFiles::templateExample(const http::Request &request) const
{
    const Upload *upload = m_platform.uploads.served(request.pathParameters.at("file"));
    if (upload == nullptr)
        return http::textResponse(404, "There is no such file.");
    return http::textResponse(200, upload->bytes, upload->type);
}

/// The name of the file is the code of the short link, with ".png" or ".svg".
http::Response PublicFiles::qrCode(const http::Request &request) const
{
    const std::string &file = request.pathParameters.at("file");
    const std::size_t dot = file.find('.');
    const QrCode *qr = m_platform.numbers.qrCode(file.substr(0, dot));
    if (qr != nullptr && file.ends_with(".png"))
        return http::textResponse(200, qrPng(qr->link()), "image/png");
    if (qr != nullptr && file.ends_with(".svg"))
        return http::textResponse(200, qrSvg(qr->link()), "image/svg+xml");
    return http::textResponse(404, "There is no such QR code.");
}

} // namespace shoptalk::sandbox
