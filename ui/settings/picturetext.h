// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace shoptalk {

/// Why a business's picture could not be used or brought to WhatsApp, and what to do next, in plain words.
/// `isUploaded`: all of it had arrived.
QString pictureRefusal(const Error &error, bool isUploaded);

/// Whether the same picture may succeed at another try.
bool mayTryAgain(const Error &error);

} // namespace shoptalk
