// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/login/dialogrequest.h"
#include "sandbox/model/scenario.h"

#include <string>

namespace shoptalk::sandbox {

/// The page on which the person allows or refuses the requested permissions. The form returns `parameters`.
std::string dialogPage(const Scenario &scenario, const DialogRequest &request,
                       const http::Parameters &parameters);

/// The page that says why the dialog can't be shown.
std::string problemPage(const DialogProblem &problem);

/// A page whose script never ends, so that the browser does not respond.
std::string hangingPage();

/// The last page of an embedded login, if the app lets it load.
std::string successPage();

/// `text` with all characters escaped that have a meaning in HTML.
std::string escaped(std::string_view text);

} // namespace shoptalk::sandbox
