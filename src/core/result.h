// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace shoptalk {

/// A value, or the error that explains why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// `return failure(Error::Kind::Storage, Reason::DiskFull, detail);`
inline tl::unexpected<Error> failure(Error::Kind kind, Reason reason, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, reason, {}, std::move(detail)});
}

/// Passes an error on: `if (!answer) return failure(answer.error());`
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace shoptalk
