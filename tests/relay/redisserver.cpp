// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisserver.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <memory>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace shoptalk::relay::testing {

namespace {

/// Reads until a line with `text`, or the end.
bool waitForLine(int descriptor, std::string_view text)
{
    std::string line;
    char character = 0;
    while (::read(descriptor, &character, 1) == 1) {
        line.push_back(character);
        if (character != '\n')
            continue;
        if (line.find(text) != std::string::npos)
            return true;
        line.clear();
    }
    return false;
}

} // namespace

RedisServer::RedisServer(std::string password, std::vector<std::string> options)
    : m_password(std::move(password))
    , m_options(std::move(options))
{
    start();
}

RedisServer::~RedisServer()
{
    stop();
}

void RedisServer::start()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const std::string socket = m_folder.file("redis.sock").string();
    const std::string folder = m_folder.path().string();
    std::vector<std::string> words{
        "redis-server", "--port", "0",     "--unixsocket", socket,          "--save",  "",
        "--appendonly", "no",     "--dir", folder,         "--requirepass", m_password};
    words.insert(words.end(), m_options.begin(), m_options.end());
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    m_process = ::fork();
    if (m_process == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    const bool ready = waitForLine(ends[0], "ready to accept connections at");
    ::close(ends[0]);
    if (!ready)
        throw std::runtime_error("redis-server did not start");
}

void RedisServer::suspend()
{
    ::kill(m_process, SIGSTOP);
    ::waitpid(m_process, nullptr, WUNTRACED); // Until it stands still.
}

void RedisServer::goOn()
{
    ::kill(m_process, SIGCONT);
}

int RedisServer::connectionsTaken() const
{
    const std::unique_ptr<redisContext, void (*)(redisContext *)> connection(
        redisConnectUnix(m_folder.file("redis.sock").c_str()), redisFree);
    const std::unique_ptr<void, void (*)(void *)> reply(redisCommand(connection.get(), "INFO stats"),
                                                        freeReplyObject);
    if (!reply)
        throw std::runtime_error("redis-server says nothing");
    const std::string_view text = static_cast<redisReply *>(reply.get())->str;
    constexpr std::string_view name = "total_connections_received:";
    return std::stoi(std::string(text.substr(text.find(name) + name.size(), 12))) - 1; // Without this one.
}

void RedisServer::stop()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace shoptalk::relay::testing
