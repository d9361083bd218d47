// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "domain/template/template.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The template with a handle for each example file of a header. Meta gives the files back as addresses but
/// takes handles only, so such a file is fetched and uploaded again. Errors: Rejected (PictureGone: the file
/// can't be fetched or is of another type; AppUnknown: the relay has not yet said which app it uses),
/// Storage, those of GraphSender. Source: Cloud API, message templates, media headers.
QCoro::Task<Result<Template>> withExampleHandles(NumberAccess access, SharedSecret token, Template whole);

} // namespace shoptalk
