// SPDX-License-Identifier: GPL-3.0-or-later
#include "contender.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace shoptalk::bench {

namespace {

std::string readLine(int descriptor)
{
    std::string line;
    char character = 0;
    while (::read(descriptor, &character, 1) == 1 && character != '\n')
        line.push_back(character);
    return line;
}

pid_t start(const std::vector<std::string> &command, const std::filesystem::path &folder, int output)
{
    std::vector<char *> argv;
    for (const std::string &argument : command)
        argv.push_back(const_cast<char *>(argument.c_str()));
    argv.push_back(nullptr);
    const std::filesystem::path log = folder / "log";
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    const int errors = ::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    if (::chdir(folder.c_str()) == 0)
        ::execvp(argv[0], argv.data());
    ::_exit(127);
}

} // namespace

void giveUp(const std::string &why)
{
    std::fprintf(stderr, "relay_bench: %s\n", why.c_str());
    std::exit(1);
}

Contender::Contender(const std::vector<std::string> &command, const std::filesystem::path &folder)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        giveUp("no pipe");
    m_process = start(command, folder, ends[1]);
    ::close(ends[1]);
    const std::string ready = readLine(ends[0]);
    ::close(ends[0]);
    const std::size_t listening = ready.find("\"listening\":\"http://");
    const std::size_t colon = listening == std::string::npos ? listening : ready.find(':', listening + 19);
    if (colon == std::string::npos)
        giveUp(command.front() + " did not start; see " + (folder / "log").string());
    m_port = static_cast<std::uint16_t>(std::strtoul(ready.c_str() + colon + 1, nullptr, 10));
}

Contender::~Contender()
{
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
}

double Contender::memoryMb() const
{
    std::ifstream file("/proc/" + std::to_string(m_process) + "/statm");
    long total = 0;
    long resident = 0;
    file >> total >> resident;
    return static_cast<double>(resident * ::sysconf(_SC_PAGESIZE)) / 1e6;
}

double Contender::processorSeconds() const
{
    std::ifstream file("/proc/" + std::to_string(m_process) + "/stat");
    std::string field;
    long ticks = 0;
    for (int index = 1; index <= 15 && file >> field; ++index) // 14 and 15: in the program, in the kernel.
        ticks += index >= 14 ? std::stol(field) : 0;
    return static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

ScratchFolder::ScratchFolder(const std::filesystem::path &parent)
{
    std::filesystem::create_directories(parent);
    std::string pattern = (parent / "run-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        giveUp("no folder in " + parent.string());
    m_path = pattern;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace shoptalk::bench
