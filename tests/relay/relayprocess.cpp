// SPDX-License-Identifier: GPL-3.0-or-later
#include "relayprocess.h"

#include "openedevents.h"
#include "requests.h"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shoptalk::relay::testing {

namespace {

constexpr const char *program = SHOPTALK_BIN_DIR "/shoptalk-relay";

struct Pipe {
    Pipe()
    {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
    }
    std::array<int, 2> ends{-1, -1};
};

struct Start {
    std::vector<std::string> arguments;
    int output = -1;
    int errors = -1;
    unsigned long maxFileBytes = 0;
    std::vector<std::string> environment = {};
    unsigned long descriptors = 0;
};

pid_t start(const Start &start)
{
    std::vector<char *> argv{const_cast<char *>(program)};
    for (const std::string &argument : start.arguments)
        argv.push_back(const_cast<char *>(argument.c_str()));
    argv.push_back(nullptr);
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    ::dup2(start.output, STDOUT_FILENO);
    ::dup2(start.errors, STDERR_FILENO);
    if (start.maxFileBytes > 0) {
        const rlimit limit{start.maxFileBytes, start.maxFileBytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    if (start.descriptors > 0) {
        const rlimit limit{start.descriptors, start.descriptors};
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    for (const std::string &variable : start.environment)
        ::putenv(const_cast<char *>(variable.c_str()));
    ::execv(program, argv.data());
    ::_exit(127);
}

std::string readAll(int descriptor)
{
    std::string text;
    std::array<char, 4096> chunk{};
    ssize_t count = 0;
    while ((count = ::read(descriptor, chunk.data(), chunk.size())) > 0)
        text.append(chunk.data(), static_cast<std::size_t>(count));
    ::close(descriptor);
    return text;
}

std::string readLine(int descriptor)
{
    std::string line;
    char c = 0;
    while (::read(descriptor, &c, 1) == 1 && c != '\n')
        line.push_back(c);
    return line;
}

std::string databaseSection(const std::filesystem::path &folder, const DatabaseUrls &database)
{
    if (database.relay.empty())
        return "path = \"relay.db\"\n";
    std::ofstream(folder / "database_url") << database.relay << '\n';
    std::ofstream(folder / "owner_url") << database.owner << '\n';
    return "url_file = \"database_url\"\nowner_url_file = \"owner_url\"\n";
}

std::string fileText(const std::filesystem::path &path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

Finished runRelay(const std::vector<std::string> &arguments)
{
    const Pipe output;
    const Pipe errors;
    const pid_t child = start({arguments, output.ends[1], errors.ends[1]});
    ::close(output.ends[1]);
    ::close(errors.ends[1]);
    Finished finished;
    finished.output =
        readAll(output.ends[0]); // Both are short: neither fills its pipe while the other is read.
    finished.errors = readAll(errors.ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    finished.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return finished;
}

std::filesystem::path writeConfiguration(const std::filesystem::path &folder, const std::string &graphUrl,
                                         const DatabaseUrls &database)
{
    std::ofstream(folder / "app_secret") << appSecret << '\n';
    std::ofstream(folder / "verify_token") << verifyToken << '\n';
    std::ofstream configuration(folder / "relay.toml");
    configuration << "[server]\nlisten = \"127.0.0.1:0\"\n[database]\n"
                  << databaseSection(folder, database) << "[meta]\n"
                  << "app_id = \"700000000000001\"\napp_secret_file = \"app_secret\"\n"
                  << "verify_token_file = \"verify_token\"\n";
    if (!graphUrl.empty())
        configuration << "graph_url = \"" << graphUrl << "\"\n";
    configuration << "[log]\nlevel = \"debug\"\n[metrics]\nlisten = "
                     "\"127.0.0.1:0\"\n[limits]\naddress_per_minute = 100000\n";
    return folder / "relay.toml";
}

RelayProcess::RelayProcess(const std::filesystem::path &folder, unsigned long maxFileBytes,
                           const std::vector<std::string> &environment, unsigned long descriptors)
{
    const Pipe output;
    const int log = ::open((folder / "relay.log").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    m_process = start({{"serve", "--config", folder / "relay.toml"},
                       output.ends[1],
                       log,
                       maxFileBytes,
                       environment,
                       descriptors});
    ::close(log);
    ::close(output.ends[1]);
    const std::string ready = readLine(output.ends[0]);
    ::close(output.ends[0]);
    if (ready.empty()) {
        waitUntilFinished();
        throw std::runtime_error("the relay did not start: " + fileText(folder / "relay.log"));
    }
    const boost::json::value line = boost::json::parse(ready);
    m_url = line.at("listening").as_string();
    if (const boost::json::value *metrics = line.as_object().if_contains("metrics"))
        m_metricsUrl = metrics->as_string();
}

RelayProcess::~RelayProcess()
{
    if (m_process > 0)
        kill();
}

std::size_t RelayProcess::peakMemoryBytes() const
{
    const std::string status = fileText("/proc/" + std::to_string(m_process) + "/status");
    constexpr std::string_view name = "VmHWM:";
    return std::stoul(status.substr(status.find(name) + name.size())) * 1024;
}

void RelayProcess::kill()
{
    ::kill(m_process, SIGKILL);
    waitUntilFinished();
}

void RelayProcess::terminate()
{
    ::kill(m_process, SIGTERM);
}

int RelayProcess::waitUntilFinished()
{
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string pairByProgram(const std::filesystem::path &configuration, const std::string &url,
                          const std::string &workspace)
{
    const Finished pair = runRelay({"pair", "--config", configuration, "--workspace", workspace});
    const std::string code = pair.output.substr(0, pair.output.find('\n'));
    const boost::json::object request = pairRequest(code);
    return std::string(jsonOf(postJson(url + "/v1/devices", request)).at("token").as_string());
}

} // namespace shoptalk::relay::testing
