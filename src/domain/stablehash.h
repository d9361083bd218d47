// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// The same for a text on every computer and in every run, unlike qHash: FNV-1a, folded so that its low bits
/// are as good as its high ones.
inline uint stableHash(const QString &text)
{
    uint hash = 2166136261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash ^ (hash >> 15U);
}

} // namespace shoptalk
