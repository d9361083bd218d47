// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefiles.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace shoptalk::architecture {

namespace fs = std::filesystem;

std::string contentsOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

std::vector<SourceFile> sourcesBelow(std::initializer_list<const char *> folders)
{
    const fs::path root = SHOPTALK_SOURCE_DIR;
    std::vector<SourceFile> files;
    for (const char *folder : folders) {
        for (const auto &entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension == ".cpp" || extension == ".h")
                files.push_back({fs::relative(entry.path(), root).string(), contentsOf(entry.path())});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace shoptalk::architecture
