// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpcall.h"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace shoptalk::sandbox::testing {

inline const std::string appId = "700000000000001";
inline const std::string appSecret = "invented_secret_0123456789abcdef";
inline const std::string verifyToken = "invented-verify-token";
inline const std::string redirectUri = "https://www.facebook.com/connect/login_success.html";
inline const std::string allScopes =
    "business_management,whatsapp_business_management,whatsapp_business_messaging";
inline const std::string mainNumber = "610000000000001"; ///< Of small.json, shared with the phone app.
inline const std::string secondNumber = "610000000000002";
inline const std::string mainWaba = "500000000000001";
inline const std::string mainBusiness = "300000000000001";
inline const std::string ines = "34600000001"; ///< Answers by script.

/// The real program with a scenario, as a process of its own; ended with the object.
class SandboxProgram {
public:
    /// Throws if it does not report its address within 20 seconds. It runs fifty times as fast as reality
    /// unless `arguments` say otherwise.
    explicit SandboxProgram(std::vector<std::string> arguments = {},
                            const std::string &scenario = "small.json");
    ~SandboxProgram();
    SandboxProgram(const SandboxProgram &) = delete;
    SandboxProgram &operator=(const SandboxProgram &) = delete;

    std::string url(const std::string &path) const { return m_url + path; }
    /// Ends it with SIGTERM; gives the exit code, or -1 if it did not exit.
    int stop();
    std::string log() const;
    /// Everything it wrote to standard output.
    const std::string &output() const { return m_output; }

    Answer get(const std::string &path, const std::string &token = {}) const;
    Answer post(const std::string &path, const json::object &body, const std::string &token = {}) const;
    Answer remove(const std::string &path, const std::string &token = {}) const;
    Answer postForm(const std::string &path, const http::Parameters &form) const;

    /// The dialog's answer to the person's decision. `granted` are the ticked permissions, `extra` are
    /// further parameters of the dialog's address.
    Answer decide(const std::string &decision, const std::string &granted = allScopes,
                  const http::Parameters &extra = {}) const;
    /// A login code with all permissions.
    std::string code() const;
    Answer exchange(const std::string &code, const http::Parameters &changed = {}) const;
    /// A token with all permissions, or those that are given.
    std::string token(const std::string &granted = allScopes) const;
    /// Signs in and subscribes the main account; gives the token.
    std::string connected() const;

    void setFault(const std::string &name, bool on = true, int count = 0) const;
    std::string say(const std::string &waId, const std::string &text) const;
    json::object state() const;
    Answer send(const std::string &token, const std::string &to, const std::string &text,
                const std::string &callbackData = {}, const std::string &number = mainNumber) const;

private:
    void start(const std::vector<std::string> &arguments);
    std::string readLine(int descriptor) const;

    std::filesystem::path m_folder;
    pid_t m_process = -1;
    std::string m_output;
    std::string m_url;
};

/// Runs the program to its end with exactly these arguments; gives the exit code and what it wrote to
/// standard error.
struct Outcome {
    int exitCode = -1;
    std::string log;
};
Outcome runToEnd(const std::vector<std::string> &arguments);

/// The value of a parameter in the query or fragment of an address.
std::string parameterOf(const std::string &address, const std::string &name);
/// The path of one of the shipped scenarios; another path stays as it is.
std::string scenarioFile(const std::string &name);
std::filesystem::path freshFolder();
void writeFile(const std::filesystem::path &path, const std::string &content);

} // namespace shoptalk::sandbox::testing
