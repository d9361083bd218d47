// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/journalstream.h"

#include <iostream>

namespace shoptalk::relay {

class JournalStream::Buffer {};

JournalStream::JournalStream(const std::filesystem::path &)
    : std::ostream(std::cerr.rdbuf())
{
}

JournalStream::~JournalStream() = default;

bool JournalStream::isStandardErrorJournal()
{
    return false;
}

} // namespace shoptalk::relay
