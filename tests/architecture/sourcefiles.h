// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <vector>

namespace shoptalk::architecture {

/// One C++ file of the repository.
struct SourceFile {
    std::string path; ///< Relative to the root of the repository.
    std::string text;
};

/// The contents of a file; empty if it can't be read.
std::string contentsOf(const std::filesystem::path &path);

/// All .cpp and .h files below these folders of the repository, sorted by path.
std::vector<SourceFile> sourcesBelow(std::initializer_list<const char *> folders);

} // namespace shoptalk::architecture
