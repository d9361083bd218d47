// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_profiles
#include "sandboxprogram.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string profilePath = "/v26.0/" + secondNumber + "/whatsapp_business_profile";

std::string bigEndian(unsigned value)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xffU);
    return bytes;
}

/// The header of a PNG with these dimensions, `bytes` long.
std::string png(unsigned width, unsigned height, std::size_t bytes = 2000)
{
    std::string file{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16};
    file += bigEndian(width) + bigEndian(height);
    for (std::size_t i = file.size(); i < bytes; ++i)
        file += static_cast<char>('a' + i % 26);
    return file;
}

std::string jpeg(unsigned width, unsigned height)
{
    std::string file{"\xff\xd8\xff\xe0\0\x04JF\xff\xc0\0\x11\x08", 13};
    return file + bigEndian(height).substr(2) + bigEndian(width).substr(2) + std::string(40, 'x');
}

std::string begin(const SandboxProgram &sandbox, const std::string &token, const std::string &file,
                  const std::string &type = "image/png")
{
    const Answer begun = sandbox.post("/v26.0/" + appId + "/uploads?file_name=p&file_length="
                                          + std::to_string(file.size()) + "&file_type=" + type,
                                      {}, token);
    return textIn(begun.object(), "id");
}

Answer transfer(const SandboxProgram &sandbox, const std::string &upload, const std::string &token,
                const std::string &bytes, std::size_t offset = 0, const std::string &scheme = "OAuth")
{
    Call call{"POST", sandbox.url("/v26.0/" + upload), token, bytes, "application/octet-stream", scheme};
    call.headers.set("file_offset", std::to_string(offset));
    return perform(call);
}

Answer stateOf(const SandboxProgram &sandbox, const std::string &upload, const std::string &token)
{
    return perform(Call{"GET", sandbox.url("/v26.0/" + upload), token, {}, {}, "OAuth"});
}

std::int64_t offsetOf(const Answer &state)
{
    return state.object().at("file_offset").to_number<std::int64_t>();
}

/// The handle of a file that was uploaded completely.
std::string uploaded(const SandboxProgram &sandbox, const std::string &token, const std::string &file,
                     const std::string &type = "image/png")
{
    return textIn(transfer(sandbox, begin(sandbox, token, file, type), token, file).object(), "h");
}

Answer use(const SandboxProgram &sandbox, const std::string &token, const std::string &handle)
{
    return sandbox.post(profilePath, {{"messaging_product", "whatsapp"}, {"profile_picture_handle", handle}},
                        token);
}

/// Empty: there is none.
std::string pictureUrl(const SandboxProgram &sandbox, const std::string &token)
{
    const json::object profile = sandbox.get(profilePath + "?fields=profile_picture_url", token).object();
    return textIn(profile.at("data").as_array().at(0).as_object(), "profile_picture_url");
}

std::string detailsOf(const Answer &refused)
{
    return textIn(*objectIn(refused.error(), "error_data"), "details");
}

std::string transferProblem(const Answer &answer)
{
    const json::object whole = answer.object();
    const json::object *info = objectIn(whole, "debug_info");
    return info != nullptr ? textIn(*info, "type") : std::string();
}

} // namespace

// B13: a business's picture is uploaded in pieces and used by its handle.
BOOST_AUTO_TEST_CASE(a_picture_is_uploaded_used_and_served)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    BOOST_TEST(pictureUrl(sandbox, token).empty());
    for (const auto &[file, type] : {std::pair(png(640, 640), std::string("image/png")),
                                     std::pair(jpeg(192, 192), std::string("image/jpeg"))}) {
        const std::string handle = uploaded(sandbox, token, file, type);
        BOOST_TEST(handle.starts_with("4::"));
        BOOST_TEST(use(sandbox, token, handle).status == 200);
        const Answer served = perform(Call{"GET", pictureUrl(sandbox, token), {}, {}});
        BOOST_TEST(served.body == file);
        BOOST_TEST(served.header("Content-Type") == type);
    }
}

BOOST_AUTO_TEST_CASE(an_upload_is_gone_on_with_where_it_broke_off)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const std::string file = png(640, 640);
    const std::string upload = begin(sandbox, token, file);
    BOOST_TEST(offsetOf(stateOf(sandbox, upload, token)) == 0);
    sandbox.setFault("upload_interrupted", true, 1);
    BOOST_TEST(transfer(sandbox, upload, token, file).status == 0); // no answer
    const Answer state = stateOf(sandbox, upload, token);
    BOOST_TEST(textIn(state.object(), "id") == upload);
    BOOST_TEST(offsetOf(state) == 1000);
    BOOST_TEST(transferProblem(transfer(sandbox, upload, token, file)) == "OffsetInvalidError");
    const Answer less = transfer(sandbox, upload, token, file.substr(1000, 500), 1000);
    BOOST_TEST(transferProblem(less) == "PartialRequestError");
    BOOST_TEST(transferProblem(transfer(sandbox, upload, token, file, 1500)) == "PartialRequestError");
    const Answer rest = transfer(sandbox, upload, token, file.substr(1500), 1500);
    BOOST_TEST(use(sandbox, token, textIn(rest.object(), "h")).status == 200);
    BOOST_TEST(perform(Call{"GET", pictureUrl(sandbox, token), {}, {}}).body == file);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_uploaded_is_refused_at_the_start)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const auto refusal = [&](const std::string &app, const std::string &length, const std::string &type) {
        return sandbox.post("/v26.0/" + app + "/uploads?file_length=" + length + "&file_type=" + type, {},
                            token);
    };
    BOOST_TEST(refusal(appId, "2000", "image/gif").errorCode() == 100);
    BOOST_TEST(refusal(appId, "0", "image/png").errorCode() == 100);
    BOOST_TEST(refusal(appId, "many", "image/png").errorCode() == 100);
    BOOST_TEST(refusal(mainWaba, "2000", "image/png").errorSubcode() == 33);
    sandbox.setFault("upload_forbidden", true, 1);
    BOOST_TEST(refusal(appId, "2000", "image/png").errorCode() == 10);
    BOOST_TEST(refusal(appId, "2000", "image/png").status == 200);
}

BOOST_AUTO_TEST_CASE(an_upload_wants_its_token_its_signature_and_its_time)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const std::string file = png(640, 640);
    const std::string upload = begin(sandbox, token, file);
    BOOST_TEST(transfer(sandbox, upload, "EAAother", file).errorCode() == 190);
    BOOST_TEST(transfer(sandbox, upload, token, file, 0, "Bearer").errorCode() == 104);
    BOOST_TEST(transfer(sandbox, upload.substr(0, upload.find('?')), token, file).errorSubcode() == 33);
    BOOST_TEST(stateOf(sandbox, "upload:other?sig=x", token).errorSubcode() == 33);
    const std::string handle = uploaded(sandbox, token, file);
    sandbox.post("/sandbox/clock", {{"advance_s", 25 * 3600}});
    BOOST_TEST(stateOf(sandbox, upload, sandbox.token()).errorSubcode() == 33);
    BOOST_TEST(detailsOf(use(sandbox, sandbox.token(), handle)).ends_with("has expired."));
}

BOOST_AUTO_TEST_CASE(a_picture_that_does_not_fit_is_refused)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const auto refusal = [&](const std::string &file, const std::string &type) {
        const Answer refused = use(sandbox, token, uploaded(sandbox, token, file, type));
        BOOST_TEST(refused.errorCode() == 131009);
        return detailsOf(refused);
    };
    BOOST_TEST(refusal(png(640, 320), "image/png").ends_with("has to be square."));
    BOOST_TEST(refusal(jpeg(191, 191), "image/jpeg").ends_with("192 pixels wide and high."));
    BOOST_TEST(refusal(std::string(2000, 'x'), "image/png").ends_with("a JPEG or PNG file."));
    BOOST_TEST(refusal(png(640, 640), "application/pdf").ends_with("a JPEG or PNG file."));
    BOOST_TEST(refusal(png(640, 640, 5U * 1024 * 1024 + 1), "image/png").ends_with("larger than 5 MB."));
    BOOST_TEST(detailsOf(use(sandbox, token, "4::nothing")).ends_with("has expired."));
    sandbox.setFault("picture_refused");
    BOOST_TEST(refusal(png(640, 640), "image/png").ends_with("commerce policy."));
    BOOST_TEST(pictureUrl(sandbox, token).empty());
}

BOOST_AUTO_TEST_CASE(texts_of_a_profile_have_their_lengths)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const auto refusal = [&](json::object body) {
        body["messaging_product"] = "whatsapp";
        return sandbox.post(profilePath, body, token).errorCode();
    };
    const auto address = [](std::size_t length) {
        return "https://shop.example/" + std::string(length - 21, 'x');
    };
    const auto mail = [](std::size_t length) { return std::string(length - 13, 'x') + "@shop.example"; };
    for (const auto &[field, length] :
         {std::pair("about", 139U), std::pair("address", 256U), std::pair("description", 512U)}) {
        BOOST_TEST(refusal({{field, std::string(length, 'x')}}) == 0, field);
        BOOST_TEST(refusal({{field, std::string(length + 1, 'x')}}) == 100, field);
    }
    BOOST_TEST(refusal({{"about", ""}}) == 100);
    BOOST_TEST(refusal({{"email", mail(128)}}) == 0);
    BOOST_TEST(refusal({{"email", mail(129)}}) == 100);
    BOOST_TEST(refusal({{"email", "nobody"}}) == 100);
    BOOST_TEST(refusal({{"websites", json::array{address(256), address(256)}}}) == 0);
    BOOST_TEST(refusal({{"websites", json::array{address(257)}}}) == 100);
    BOOST_TEST(refusal({{"websites", json::array{address(30), address(30), address(30)}}}) == 100);
    BOOST_TEST(refusal({{"websites", json::array{"shop.example"}}}) == 100);
    BOOST_TEST(refusal({{"vertical", "RETAIL"}}) == 0);
    BOOST_TEST(refusal({{"vertical", "SPACE"}}) == 100);
    BOOST_TEST(sandbox.post(profilePath, {{"about", "x"}}, token).errorCode() == 100);
}
