// SPDX-License-Identifier: GPL-3.0-or-later
#include "reverseproxy.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shoptalk::relay::testing {

namespace {

namespace asio = boost::asio;

/// A free port. If another program takes it first, the proxy does not start.
std::uint16_t freePort()
{
    asio::io_context context;
    const asio::ip::tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
    return acceptor.local_endpoint().port();
}

/// Reads up to a line with `text`; false at the end of the output.
bool waitForLine(int descriptor, std::string_view text, std::string &output)
{
    char character = 0;
    std::size_t begin = output.size();
    while (::read(descriptor, &character, 1) == 1) {
        output.push_back(character);
        if (character != '\n')
            continue;
        if (std::string_view(output).substr(begin).find(text) != std::string_view::npos)
            return true;
        begin = output.size();
    }
    return false;
}

[[noreturn]] void become(const std::vector<std::string> &command, int output, const std::string &folder)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        ::setenv(name, folder.c_str(), 1);
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    // Debian keeps HAProxy and nginx where only root's path leads.
    ::setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1);
    ::execvp(arguments.front(), arguments.data());
    ::_exit(127);
}

} // namespace

ProxyProgram haproxy(const std::string &target, const std::string &from)
{
    ProxyProgram program;
    program.configuration = [target, from](std::uint16_t port, const std::filesystem::path &) {
        return "global\n    log stderr local0\ndefaults\n    mode http\n    timeout connect 5s\n    timeout "
               "client 90s\n"
               "    timeout server 90s\nfrontend shop\n    bind 127.0.0.1:"
            + std::to_string(port)
            + "\n    default_backend relay\nbackend relay\n    option forwardfor\n    server relay " + target
            + " source " + from + "\n";
    };
    program.command = [](const std::filesystem::path &file) {
        return std::vector<std::string>{"haproxy", "-W", "-db", "-f", file.string()};
    };
    program.saysReady = "Loading success";
    return program;
}

ProxyProgram caddy(const std::string &target)
{
    ProxyProgram program;
    program.configuration = [target](std::uint16_t port, const std::filesystem::path &) {
        return "{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:" + std::to_string(port)
            + " {\n\treverse_proxy " + target + " {\n\t\ttrusted_proxies 127.0.0.0/8\n\t}\n}\n";
    };
    program.command = [](const std::filesystem::path &file) {
        return std::vector<std::string>{"caddy", "run", "--adapter", "caddyfile", "--config", file.string()};
    };
    program.saysReady = "serving initial configuration";
    return program;
}

ProxyProgram nginx(const std::string &target, const std::string &from)
{
    ProxyProgram program;
    program.configuration = [target, from](std::uint16_t port, const std::filesystem::path &folder) {
        std::string places;
        for (const char *name : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            places += "    " + std::string(name) + "_temp_path " + (folder / name).string() + ";\n";
        return "pid " + (folder / "pid").string()
            + ";\nerror_log stderr notice;\ndaemon off;\nevents {}\nhttp {\n" + places
            + "    access_log off;\n    server {\n        listen 127.0.0.1:" + std::to_string(port)
            + ";\n        location / {\n            proxy_pass http://" + target
            + ";\n            proxy_bind " + from
            + ";\n            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n        }\n    "
              "}\n}\n";
    };
    program.command = [](const std::filesystem::path &file) {
        return std::vector<std::string>{"nginx", "-e", "stderr", "-c", file.string()};
    };
    program.saysReady = "start worker process ";
    return program;
}

ReverseProxy::ReverseProxy(const ProxyProgram &program)
{
    constexpr int attempts = 5; // For ports that others took meanwhile.
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (start(program))
            return;
    }
    throw std::runtime_error("the reverse proxy does not start");
}

ReverseProxy::~ReverseProxy()
{
    stop();
}

bool ReverseProxy::start(const ProxyProgram &program)
{
    m_port = freePort();
    const std::filesystem::path file = m_folder.file("configuration");
    std::ofstream(file) << program.configuration(m_port, m_folder.path());
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const std::vector<std::string> command = program.command(file);
    m_process = ::fork();
    if (m_process == 0)
        become(command, ends[1], m_folder.path().string());
    ::close(ends[1]);
    m_output = ends[0]; // Stays open: it writes on.
    std::string output;
    if (waitForLine(m_output, program.saysReady, output))
        return true;
    stop();
    return false;
}

void ReverseProxy::stop()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGTERM); // To its master, who ends the workers.
    ::close(m_output);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace shoptalk::relay::testing
