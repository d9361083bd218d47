// SPDX-License-Identifier: GPL-3.0-or-later
// Converts one file and ends. The console starts it for each file, so that a damaged one can't harm the
// console. Standard input: the conversion, the file, the new file, and its maximum size in bytes, each
// followed by a zero byte. Standard output: "progress SHARE" lines, then "kept TYPE", "converted TYPE" or
// "failed WHY".
#include "convert/conversion.h"
#include "convert/processlimits.h"

#include <charconv>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace {

using namespace shoptalk::convert;

constexpr std::int64_t pixelFileBytes = 400LL * 1024 * 1024;
constexpr std::size_t fieldCount = 4;
// Of all processors together: many times what the largest useful file takes on a slow computer.
constexpr int maxPictureSeconds = 2 * 60;
constexpr int maxSoundSeconds = 15 * 60;
constexpr int maxVideoSeconds = 2 * 60 * 60;

std::vector<std::string> readFields()
{
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    const std::string all{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
    std::vector<std::string> fields;
    for (std::size_t from = 0, end = all.find('\0'); end != std::string::npos; end = all.find('\0', from)) {
        fields.push_back(all.substr(from, end - from));
        from = end + 1;
    }
    return fields;
}

void writeProgress(double share)
{
    static int writtenPercent = -1;
    const int percent = int(share * 100);
    if (percent <= writtenPercent)
        return;
    writtenPercent = percent;
    std::printf("progress %.2f\n", share);
    std::fflush(stdout);
}

Outcome convert(const std::string &what, const Job &job)
{
    if (what == "video")
        return convertVideo(job);
    if (what == "audio")
        return convertAudio(job);
    if (what == "sound")
        return convertSound(job);
    if (what == "picture")
        return convertPicture(job);
    return tl::unexpected(Failure::Unreadable);
}

const char *nameOf(Failure failure)
{
    switch (failure) {
    case Failure::Unreadable:
        return "unreadable";
    case Failure::TooLong:
        return "too_long";
    case Failure::NoEncoder:
        return "no_encoder";
    case Failure::Disk:
        break;
    }
    return "disk";
}

} // namespace

int main()
{
    const std::vector<std::string> fields = readFields();
    if (fields.size() != fieldCount) {
        std::fputs("shoptalk-convert is started by shoptalk, which tells it what to convert.\n", stderr);
        return 2;
    }
    Job job{fields[1], fields[2], 0, writeProgress};
    std::from_chars(fields[3].data(), fields[3].data() + fields[3].size(), job.maxBytes);
    // A video that becomes too large is written to its end before the next attempt.
    const bool isPicture = fields[0] == "picture";
    limitThisProcess(isPicture ? pixelFileBytes : 4 * job.maxBytes,
                     isPicture                  ? maxPictureSeconds
                         : fields[0] == "video" ? maxVideoSeconds
                                                : maxSoundSeconds);
    const Outcome outcome = convert(fields[0], job);
    if (!outcome)
        std::printf("failed %s\n", nameOf(outcome.error()));
    else if (outcome->isKept)
        std::printf("kept %s\n", outcome->mimeType.c_str());
    else
        std::printf("converted %s\n", outcome->mimeType.c_str());
    return outcome ? 0 : 1; // for a person at a terminal; the console reads the last line
}
