// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include "core/stacktrace.h"
#include "core/tracelimit.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>

#include <chrono>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace shoptalk {

Q_LOGGING_CATEGORY(logApp, "shoptalk.app")
Q_LOGGING_CATEGORY(logAccounts, "shoptalk.accounts")
Q_LOGGING_CATEGORY(logGraph, "shoptalk.graph")
Q_LOGGING_CATEGORY(logRelayLink, "shoptalk.relaylink")
Q_LOGGING_CATEGORY(logStore, "shoptalk.store")
Q_LOGGING_CATEGORY(logSync, "shoptalk.sync")
Q_LOGGING_CATEGORY(logOutbox, "shoptalk.outbox")

namespace {

constexpr qint64 maxLogBytes = 4LL * 1024 * 1024;

struct LogFile {
    QMutex mutex; ///< Guards the members below.
    std::unique_ptr<QFile> file; ///< Null until the first `logTo`.
    TraceLimit traces;
};

/// It is never destroyed, because other threads may write to it at any time, also while the program ends.
LogFile &logFile()
{
    static LogFile &instance = *new LogFile;
    return instance;
}

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'C';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

void rotate(QFile &file)
{
    const QString older = file.fileName() + ".1"_L1;
    file.close();
    QFile::remove(older);
    file.rename(older);
    file.setFileName(older.chopped(2));
    if (file.open(QIODevice::Append))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// The stack trace of an error, if its place has not been logged with it lately.
QByteArray traceOf(TraceLimit &limit)
{
    const std::size_t place = stackPlace();
    if (place == 0)
        return {};
    if (!limit.admits(place, std::chrono::steady_clock::now()))
        return "    (the stack trace of this place is above, within the last hour)\n";
    QByteArray trace;
    for (const QString &frame : stackTrace())
        trace += "    at " + frame.toUtf8() + '\n';
    return trace;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                                 QString(QLatin1Char(letterOf(type))),
                                                 QString::fromLatin1(context.category), masked(message));
    QByteArray bytes = line.toUtf8();
    LogFile &log = logFile();
    const QMutexLocker lock(&log.mutex);
    if (type == QtCriticalMsg || type == QtFatalMsg)
        bytes += traceOf(log.traces);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    if (!log.file)
        return;
    if (log.file->size() > maxLogBytes)
        rotate(*log.file);
    log.file->write(bytes);
    log.file->flush();
}

} // namespace

QString masked(const QString &text)
{
    static const QRegularExpression bearer(u"(?i)(bearer\\s+)(\\S{1,4})\\S*"_s);
    static const QRegularExpression named(
        u"(?i)((?:access_token|input_token|fb_exchange_token|client_secret|app_secret|code|state|token|pin|"
        "verify_token|authorization|password|pairing_code)\\\\?[\"']?\\s*(?:[=:]|%3D|%3A)\\s*\\\\?[\"']?)"
        "([^\\s&\"',}\\\\]{1,4})[^\\s&\"',}\\\\]*"_s);
    static const QRegularExpression metaToken(u"\\b(EAA[A-Za-z0-9]|std_[a-z]?)[A-Za-z0-9_-]{8,}"_s);
    static const QRegularExpression spacedNumber(u"\\+(\\d{2})[\\d ().-]{5,}\\d"_s);
    static const QRegularExpression digits(u"(?<![0-9a-fA-F-])\\+?(\\d{2})\\d{5,}(?![0-9a-fA-F-])"_s);
    QString out = text;
    out.replace(bearer, u"\\1\\2…"_s);
    out.replace(named, u"\\1\\2…"_s);
    out.replace(metaToken, u"\\1…"_s);
    out.replace(spacedNumber, u"+\\1…"_s);
    out.replace(digits, u"\\1…"_s);
    return out;
}

void logFailure(const QLoggingCategory &category, QUtf8StringView what, const Error &error)
{
    const bool isOfThisComputer = error.kind == Error::Kind::Storage || error.kind == Error::Kind::Secrets;
    const QMessageLogger logger(nullptr, 0, nullptr, category.categoryName());
    const QString text = what.toString() + u": "_s + describe(error);
    if (isOfThisComputer && category.isCriticalEnabled())
        logger.critical().noquote() << text;
    else if (!isOfThisComputer && category.isWarningEnabled())
        logger.warning().noquote() << text;
}

Result<void> logTo(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::Append))
        return failure(Error::Kind::Storage, Reason::LogNotWritable, file->errorString());
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    LogFile &log = logFile();
    {
        const QMutexLocker lock(&log.mutex);
        log.file.swap(file);
    }
    qInstallMessageHandler(write);
    return {};
}

} // namespace shoptalk
