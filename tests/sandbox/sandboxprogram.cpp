// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace shoptalk::sandbox::testing {

namespace {

constexpr int patienceMs = 60'000;

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// Starts the program with its standard output going to `outputDescriptor` and its standard error to a file.
pid_t spawn(const std::vector<std::string> &arguments, int outputDescriptor, const std::filesystem::path &log)
{
    std::string program = SHOPTALK_BIN_DIR "/shoptalk-sandbox";
    std::vector<char *> argv{program.data()};
    std::vector<std::string> copies = arguments;
    for (std::string &argument : copies)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    const pid_t process = fork();
    if (process != 0)
        return process;
    const int logDescriptor = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(outputDescriptor, STDOUT_FILENO);
    dup2(logDescriptor, STDERR_FILENO);
    execv(argv[0], argv.data());
    _exit(127);
}

/// The exit code, or -1 for an end by signal.
int waitFor(pid_t process)
{
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

std::string scenarioFile(const std::string &name)
{
    return name.starts_with('/') ? name : std::string(SHOPTALK_SOURCE_DIR "/resources/scenarios/") + name;
}

std::filesystem::path freshFolder()
{
    std::string path = (std::filesystem::temp_directory_path() / "shoptalk-sandbox-XXXXXX").string();
    if (mkdtemp(path.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    return path;
}

void writeFile(const std::filesystem::path &path, const std::string &content)
{
    std::ofstream(path) << content;
}

std::string parameterOf(const std::string &address, const std::string &name)
{
    const std::size_t begin = address.find_first_of("?#");
    if (begin == std::string::npos)
        return {};
    const std::size_t end = address.find('#', begin + 1);
    http::Parameters parameters = http::parseParameters(address.substr(begin + 1, end - begin - 1));
    return parameters[name];
}

Outcome runToEnd(const std::vector<std::string> &arguments)
{
    const std::filesystem::path folder = freshFolder();
    const int nowhere = open("/dev/null", O_WRONLY);
    const pid_t process = spawn(arguments, nowhere, folder / "log");
    close(nowhere);
    Outcome outcome;
    outcome.exitCode = waitFor(process);
    outcome.log = contentOf(folder / "log");
    std::filesystem::remove_all(folder);
    return outcome;
}

SandboxProgram::SandboxProgram(std::vector<std::string> arguments, const std::string &scenario)
    : m_folder(freshFolder())
{
    writeFile(m_folder / "secret", appSecret + "\n");
    writeFile(m_folder / "verify", verifyToken + "\n");
    std::vector<std::string> all = {"--scenario",
                                    scenarioFile(scenario),
                                    "--listen",
                                    "127.0.0.1:0",
                                    "--app-secret-file",
                                    (m_folder / "secret").string(),
                                    "--verify-token-file",
                                    (m_folder / "verify").string(),
                                    "--seed",
                                    "7"};
    if (std::find(arguments.begin(), arguments.end(), "--speed") == arguments.end())
        all.insert(all.end(), {"--speed", "50"});
    all.insert(all.end(), arguments.begin(), arguments.end());
    start(all);
}

SandboxProgram::~SandboxProgram()
{
    if (m_process > 0)
        stop();
    std::filesystem::remove_all(m_folder);
}

void SandboxProgram::start(const std::vector<std::string> &arguments)
{
    int ends[2] = {};
    if (pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    m_process = spawn(arguments, ends[1], m_folder / "log");
    close(ends[1]);
    m_output = readLine(ends[0]);
    close(ends[0]);
    m_url = m_output.empty() ? std::string() : textIn(json::parse(m_output).as_object(), "listening");
    if (m_url.empty())
        throw std::runtime_error("the sandbox did not start: " + log());
}

std::string SandboxProgram::readLine(int descriptor) const
{
    std::string line;
    char character = 0;
    while (true) {
        pollfd waiting{descriptor, POLLIN, 0};
        if (poll(&waiting, 1, patienceMs) <= 0 || read(descriptor, &character, 1) != 1 || character == '\n')
            return line;
        line += character;
    }
}

int SandboxProgram::stop()
{
    const pid_t process = m_process;
    m_process = -1;
    kill(process, SIGTERM);
    return waitFor(process);
}

std::string SandboxProgram::log() const
{
    return contentOf(m_folder / "log");
}

Answer SandboxProgram::get(const std::string &path, const std::string &token) const
{
    return perform(Call{"GET", url(path), token, {}});
}

Answer SandboxProgram::post(const std::string &path, const json::object &body, const std::string &token) const
{
    return perform(Call{"POST", url(path), token, json::serialize(body)});
}

Answer SandboxProgram::remove(const std::string &path, const std::string &token) const
{
    return perform(Call{"DELETE", url(path), token, {}});
}

Answer SandboxProgram::postForm(const std::string &path, const http::Parameters &form) const
{
    return perform(
        Call{"POST", url(path), {}, http::encodeParameters(form), "application/x-www-form-urlencoded"});
}

Answer SandboxProgram::decide(const std::string &decision, const std::string &granted,
                              const http::Parameters &extra) const
{
    http::Parameters form = {{"client_id", appId},
                             {"redirect_uri", redirectUri},
                             {"state", "st/ate+1"},
                             {"scope", allScopes},
                             {"decision", decision}};
    std::istringstream names(granted);
    for (std::string name; std::getline(names, name, ',');)
        form["grant_" + name] = "on";
    for (const auto &[name, value] : extra)
        form[name] = value;
    return postForm("/v26.0/dialog/oauth", form);
}

std::string SandboxProgram::code() const
{
    return parameterOf(decide("continue").header("Location"), "code");
}

Answer SandboxProgram::exchange(const std::string &code, const http::Parameters &changed) const
{
    http::Parameters query = {
        {"client_id", appId}, {"client_secret", appSecret}, {"redirect_uri", redirectUri}, {"code", code}};
    for (const auto &[name, value] : changed)
        query[name] = value;
    return get("/v26.0/oauth/access_token?" + http::encodeParameters(query));
}

std::string SandboxProgram::token(const std::string &granted) const
{
    const std::string code = parameterOf(decide("continue", granted).header("Location"), "code");
    return textIn(exchange(code).object(), "access_token");
}

std::string SandboxProgram::connected() const
{
    std::string fresh = token();
    if (post("/v26.0/" + mainWaba + "/subscribed_apps", {}, fresh).status != 200)
        throw std::runtime_error("cannot subscribe");
    return fresh;
}

void SandboxProgram::setFault(const std::string &name, bool on, int count) const
{
    json::object body = {{"name", name}, {"on", on}};
    if (count > 0)
        body["count"] = count;
    if (post("/sandbox/faults", body).status != 200)
        throw std::runtime_error("no fault " + name);
}

std::string SandboxProgram::say(const std::string &waId, const std::string &text) const
{
    return textIn(post("/sandbox/customers/" + waId + "/say", {{"text", text}}).object(), "id");
}

json::object SandboxProgram::state() const
{
    return get("/sandbox/state").object();
}

Answer SandboxProgram::send(const std::string &token, const std::string &to, const std::string &text,
                            const std::string &callbackData, const std::string &number) const
{
    json::object body = {{"messaging_product", "whatsapp"}, {"to", to}, {"type", "text"}};
    body["text"] = json::object{{"body", text}};
    if (!callbackData.empty())
        body["biz_opaque_callback_data"] = callbackData;
    return post("/v26.0/" + number + "/messages", body, token);
}

} // namespace shoptalk::sandbox::testing
