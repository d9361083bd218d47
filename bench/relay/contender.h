// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace shoptalk::bench {

/// A server as a process of its own, in a folder of its own; both go with the object.
class Contender {
public:
    /// Starts `command` in the folder and waits until it prints `{"listening":"http://127.0.0.1:PORT"}`; ends
    /// the program if it does not.
    Contender(const std::vector<std::string> &command, const std::filesystem::path &folder);
    ~Contender();
    Contender(const Contender &) = delete;
    Contender &operator=(const Contender &) = delete;

    std::uint16_t port() const { return m_port; }
    /// Resident memory now.
    double memoryMb() const;
    /// Time that its processor cores have spent on it so far.
    double processorSeconds() const;

private:
    pid_t m_process = -1;
    std::uint16_t m_port = 0;
};

/// A folder of its own under `parent`, on the same disk for all who are compared.
class ScratchFolder {
public:
    explicit ScratchFolder(const std::filesystem::path &parent);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Prints why the measurement is not possible, and ends the program.
[[noreturn]] void giveUp(const std::string &why);

} // namespace shoptalk::bench
