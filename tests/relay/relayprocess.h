// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgrescluster.h"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace shoptalk::relay::testing {

/// The output and exit code of a program that has ended.
struct Finished {
    int exitCode = -1;
    std::string output;
    std::string errors;
};

/// Runs `shoptalk-relay` with these arguments to its end.
Finished runRelay(const std::vector<std::string> &arguments);

/// Writes the settings and secrets of requests.h into the folder; gives the configuration file.
std::filesystem::path writeConfiguration(const std::filesystem::path &folder,
                                         const std::string &graphUrl = {}, const DatabaseUrls &database = {});

/// The real program, serving.
class RelayProcess {
public:
    /// `maxFileBytes` 0 = no limit; else writing beyond it fails, as on a full disk.
    /// `environment`: "NAME=value", in addition to its own. `descriptors` 0 = as many as this process has at
    /// most.
    explicit RelayProcess(const std::filesystem::path &folder, unsigned long maxFileBytes = 0,
                          const std::vector<std::string> &environment = {}, unsigned long descriptors = 0);
    /// Kills what still runs.
    ~RelayProcess();
    RelayProcess(const RelayProcess &) = delete;
    RelayProcess &operator=(const RelayProcess &) = delete;

    const std::string &url() const { return m_url; }
    /// Where it serves its metrics; empty if it does not.
    const std::string &metricsUrl() const { return m_metricsUrl; }
    /// The maximum memory that it has used at once.
    std::size_t peakMemoryBytes() const;
    pid_t processId() const { return m_process; }
    /// Kills it, as a power cut does: nothing is finished.
    void kill();
    void terminate();
    /// The exit code, or -1 if a signal ended it.
    int waitUntilFinished();

private:
    pid_t m_process = -1;
    std::string m_url;
    std::string m_metricsUrl;
};

/// Pairs a console with the workspace by the program's own `pair`; gives the token.
std::string pairByProgram(const std::filesystem::path &configuration, const std::string &url,
                          const std::string &workspace);

} // namespace shoptalk::relay::testing
