// SPDX-License-Identifier: GPL-3.0-or-later
// Without libFuzzer: runs every file of the given folders, and a few thousand fixed mutations of each.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int mutations = 3'000;

void run(const std::string &bytes)
{
    // A copy of exactly that size, so that a sanitizer sees a step beyond.
    const std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}

std::string mutated(std::string bytes, std::mt19937 &random)
{
    const int steps = static_cast<int>(random() % 4) + 1;
    for (int step = 0; step < steps && !bytes.empty(); ++step) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 4) {
        case 0:
            bytes[at] = static_cast<char>(random() % 256);
            break;
        case 1:
            bytes.erase(at, random() % 8 + 1);
            break;
        case 2:
            bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 32));
            break;
        default:
            bytes[at] = "\"\\{}[],:0"[random() % 9];
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    std::mt19937 random(1);
    int files = 0;
    for (int index = 1; index < argc; ++index) {
        std::vector<std::filesystem::path> paths;
        for (const auto &entry : std::filesystem::directory_iterator(argv[index]))
            paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        for (const std::filesystem::path &path : paths) {
            std::ifstream file(path, std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(file), {}};
            run(bytes);
            for (int count = 0; count < mutations; ++count)
                run(mutated(bytes, random));
            ++files;
        }
    }
    std::printf("%d files, %d mutations of each\n", files, mutations);
    return files > 0 ? 0 : 1;
}
