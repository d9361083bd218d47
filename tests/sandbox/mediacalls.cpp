// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediacalls.h"

#include <boost/json/serialize.hpp>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace shoptalk::sandbox::testing {

std::string mediaFile(const std::string &name)
{
    std::ifstream file(scenarioFile("media/" + name), std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    if (bytes.str().empty())
        throw std::runtime_error("there is no file " + name);
    return bytes.str();
}

Answer uploadMedia(const SandboxProgram &sandbox, const std::string &token, const std::string &bytes,
                   const std::string &type, const std::string &number)
{
    const std::string boundary = "----invented-boundary";
    std::string body = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n";
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n" + type + "\r\n";
    body += "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: " + type
        + "\r\n\r\n" + bytes + "\r\n--" + boundary + "--\r\n";
    Call call{"POST", sandbox.url("/v26.0/" + number + "/media"), token, body};
    call.contentType = "multipart/form-data; boundary=" + boundary;
    return perform(call);
}

std::string mediaId(const SandboxProgram &sandbox, const std::string &token, const std::string &name,
                    const std::string &type)
{
    return textIn(uploadMedia(sandbox, token, mediaFile(name), type).object(), "id");
}

std::string templateHandle(const SandboxProgram &sandbox, const std::string &token, const std::string &bytes,
                           const std::string &type)
{
    const std::string path = "/v26.0/" + appId
        + "/uploads?file_name=f&file_length=" + std::to_string(bytes.size()) + "&file_type=" + type;
    const std::string upload = textIn(sandbox.post(path, {}, token).object(), "id");
    Call call{"POST", sandbox.url("/v26.0/" + upload), token, bytes, "application/octet-stream", "OAuth"};
    call.headers.set("file_offset", "0");
    return textIn(perform(call).object(), "h");
}

std::string addTemplate(const SandboxProgram &sandbox, const std::string &token, const json::object &fresh)
{
    const Answer answer = sandbox.post("/v26.0/" + mainWaba + "/message_templates", fresh, token);
    const std::string id = textIn(answer.object(), "id");
    if (id.empty() || sandbox.post("/sandbox/templates/" + id, {{"status", "APPROVED"}}).status != 200)
        throw std::runtime_error("no template: " + answer.body);
    return id;
}

} // namespace shoptalk::sandbox::testing
