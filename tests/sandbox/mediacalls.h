// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxprogram.h"

namespace shoptalk::sandbox::testing {

/// The bytes of one of the scenario's files: "bouquet.jpg".
std::string mediaFile(const std::string &name);

/// POST /{number}/media as a form with one file.
Answer uploadMedia(const SandboxProgram &sandbox, const std::string &token, const std::string &bytes,
                   const std::string &type, const std::string &number = mainNumber);
/// The id of one of the scenario's files after it was uploaded.
std::string mediaId(const SandboxProgram &sandbox, const std::string &token, const std::string &name,
                    const std::string &type);

/// The handle of a file for the header of a template, by a resumable upload.
std::string templateHandle(const SandboxProgram &sandbox, const std::string &token, const std::string &bytes,
                           const std::string &type);
/// Creates a template and approves it; gives its id.
std::string addTemplate(const SandboxProgram &sandbox, const std::string &token, const json::object &fresh);

} // namespace shoptalk::sandbox::testing
