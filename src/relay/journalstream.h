// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <ostream>

namespace shoptalk::relay {

/// A stream for `Log` that hands its JSON lines to journald, each as one entry with fields: MESSAGE is the
/// event, PRIORITY the level, and "status" becomes SHOPTALK_STATUS. Lines that journald does not accept go to
/// standard error, as all do where there is no journald. Source: systemd, Native Journal Protocol.
class JournalStream : public std::ostream {
public:
    explicit JournalStream(const std::filesystem::path &socket = "/run/systemd/journal/socket");
    ~JournalStream() override;

    /// True if standard error leads to the journal, as it does for a service of systemd.
    static bool isStandardErrorJournal();

private:
    class Buffer;
    std::unique_ptr<Buffer> m_buffer;
};

} // namespace shoptalk::relay
