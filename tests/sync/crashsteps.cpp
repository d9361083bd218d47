// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashsteps.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <sqlite3.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <unistd.h>

namespace shoptalk::test {

namespace crashsteps {

namespace {

QByteArray countedName; // empty: every step is counted
std::atomic<int> stepsLeft = 0; // 0: not counted

int noteStatement(unsigned event, void *, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    if (sql && std::strcmp(sql, "COMMIT") == 0)
        reach(event == SQLITE_TRACE_STMT ? "before a commit" : "after a commit");
    return 0;
}

int watch(sqlite3 *connection, char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, noteStatement, nullptr);
}

} // namespace

void watchCommits()
{
    // SQLite's own manual casts it like this.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
}

void killAt(int step, const QByteArray &name)
{
    countedName = name;
    stepsLeft = step;
}

void reach(const char *name)
{
    if (stepsLeft.load() == 0 || (!countedName.isEmpty() && countedName != name) || --stepsLeft > 0)
        return;
    std::printf("killed %s\n", name);
    std::fflush(stdout);
    ::kill(::getpid(), SIGKILL);
}

} // namespace crashsteps

SteppedNetwork::SteppedNetwork(const QUrl &graphUrl)
    : m_graphUrl(graphUrl)
{
    // Connected first to each reply, so that this runs before the caller gets the answer.
    connect(this, &QNetworkAccessManager::finished, this, [this](QNetworkReply *reply) {
        if (isAboutMeta(reply->url()))
            crashsteps::reach(reply->url().path().endsWith(QLatin1String("/media"))
                                  ? "after an upload's answer"
                                  : "after a message's answer");
    });
}

QNetworkReply *SteppedNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *body)
{
    const bool isCounted = isAboutMeta(request.url());
    if (isCounted)
        crashsteps::reach("before a request");
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
    if (isCounted) {
        const auto hasLeft = std::make_shared<bool>(false);
        connect(reply, &QNetworkReply::uploadProgress, this, [hasLeft](qint64 sent, qint64 total) {
            if (sent > 0 && sent == total && !std::exchange(*hasLeft, true))
                crashsteps::reach("after a request");
        });
    }
    return reply;
}

} // namespace shoptalk::test
