// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QByteArray>

#include <memory>

namespace shoptalk {

class OnceOnlyBody;

/// A form with a file in it as a request body. Source: RFC 7578.
struct MultipartBody {
    std::unique_ptr<OnceOnlyBody> body;
    QByteArray contentType; ///< With the boundary.
    qint64 headBytes = 0; ///< Before the file.
    qint64 fileBytes = 0;
};

/// Opens the form's file. Errors: Storage (DiskError).
Result<MultipartBody> multipartBody(const FileForm &form);

} // namespace shoptalk
