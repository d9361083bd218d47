// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/crashreport.h"
#include "core/logging.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr std::array crashSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr int maxFrames = 64;
constexpr std::size_t ownStackBytes = 64 * 1024;

// The handler must not allocate memory, so everything that it needs is allocated before.
std::array<char, 4096> reportPath{};
std::array<char, 512> reportHead{};
std::array<char, ownStackBytes> ownStack{}; ///< The program's own stack may have overflowed.

template <std::size_t size>
void keep(std::array<char, size> &target, const QByteArray &bytes)
{
    const auto length = std::min(std::size_t(bytes.size()), size - 1);
    std::memcpy(target.data(), bytes.constData(), length);
    target[length] = 0;
}

void put(int file, const char *text)
{
    if (write(file, text, std::strlen(text)) < 0) {
        // An error is ignored: the report then lacks this part.
    }
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV\n";
    case SIGBUS:
        return "SIGBUS\n";
    case SIGFPE:
        return "SIGFPE\n";
    case SIGILL:
        return "SIGILL\n";
    default:
        return "SIGABRT\n";
    }
}

/// Async-signal-safe once `backtrace` has been called before.
void writeReport(int signal)
{
    const int file = open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        put(file, reportHead.data());
        put(file, nameOf(signal));
        std::array<void *, maxFrames> frames{};
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), maxFrames), file);
        close(file);
    }
    raise(signal); // SA_RESETHAND has restored the system's handler, which ends the program
}

struct Free {
    void operator()(char *memory) const { std::free(memory); }
};

QString readable(const QString &line)
{
    static const QRegularExpression symbol(uR"(\((_Z\w+))"_s);
    const QRegularExpressionMatch found = symbol.match(line);
    if (!found.hasMatch())
        return line;
    int status = 0;
    const std::unique_ptr<char, Free> name(
        abi::__cxa_demangle(found.captured(1).toLatin1().constData(), nullptr, nullptr, &status));
    QString text = line;
    return name ? text.replace(found.captured(1), QString::fromLatin1(name.get())) : line;
}

} // namespace

void keepCrashReports(const QString &path)
{
    keep(reportPath, QFile::encodeName(path));
    keep(reportHead,
         u"Shoptalk %1, Qt %2, %3\n"_s
             .arg(QStringLiteral(SHOPTALK_VERSION), QLatin1StringView(qVersion()),
                  QSysInfo::prettyProductName())
             .toUtf8());
    std::array<void *, 1> frames{};
    backtrace(frames.data(),
              int(frames.size())); // the first call allocates memory, which the handler must not do
    stack_t stack{};
    stack.ss_sp = ownStack.data();
    stack.ss_size = ownStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = writeReport;
    action.sa_flags = SA_ONSTACK | int(SA_RESETHAND) | SA_NODEFER;
    for (const int signal : crashSignals)
        sigaction(signal, &action, nullptr);
}

/// It may block.
QString crashReportIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = readable(line);
    return masked(lines.join(u'\n'));
}

} // namespace shoptalk
