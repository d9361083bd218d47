// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/login/dialogrequest.h"
#include "sandbox/model/scenario.h"

#include <string>

namespace shoptalk::sandbox {

/// The page on which the person allows or refuses what the app asks for. `parameters` are handed back with
/// the form.
std::string dialogPage(const Scenario &scenario, const DialogRequest &request,
                       const http::Parameters &parameters);

/// The page that says why there is no dialog.
std::string problemPage(const DialogProblem &problem);

/// A page whose script never ends, so that the browser hangs.
std::string hangingPage();

/// Where an embedded login ends, if the app lets it load.
std::string successPage();

/// `text` with everything escaped that means something in HTML.
std::string escaped(std::string_view text);

} // namespace shoptalk::sandbox
