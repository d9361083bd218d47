// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// A stranger's name for a file, as it may be used on every system's disk and shown to a person: without
/// folders, control characters, characters that turn or hide text, and spaces that push the ending out of
/// sight; not hidden, not a name that Windows keeps for devices, and at most 120 bytes long with its ending.
/// Empty if nothing is left.
QString safeFileName(const QString &name);

/// The same, and never empty: without a usable name it is `fallback`, and without an ending it gets the one
/// of `mimeType`.
QString safeFileName(const QString &name, const QString &mimeType, const QString &fallback);

/// True if opening a file of this name, or one that begins with `head`, could run a program or a page with
/// scripts, or if its type is unknown. Such files are only saved. `head` is the first kilobyte or so.
bool isDangerousFile(const QString &name, const QByteArray &head = {});

} // namespace shoptalk
