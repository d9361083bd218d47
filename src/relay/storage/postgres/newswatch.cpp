// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/newswatch.h"

#include "relay/storage/postgres/connection.h"

#include <array>
#include <fcntl.h>
#include <libpq-fe.h>
#include <poll.h>
#include <unistd.h>

namespace shoptalk::relay::postgres {

namespace {

constexpr int beforeTryingAgainMs = 500;
constexpr int forEver = -1;

/// Its ends are -1 if the process has no descriptors left; then the watch ends with its connection only.
std::array<int, 2> newPipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) == 0) {
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    return ends;
}

} // namespace

NewsWatch::NewsWatch(std::string url, News news)
    : m_url(std::move(url))
    , m_news(std::move(news))
    , m_stop(newPipe())
    , m_thread([this] { run(); })
{
}

NewsWatch::~NewsWatch()
{
    ::close(m_stop[1]); // which is the end of the pipe for those who read it
    m_thread.join();
    ::close(m_stop[0]);
    crypto::wipe(m_url);
}

/// Waits for the socket; false if the watch is to stop.
bool NewsWatch::waits(int socket, int timeoutMs) const
{
    std::array<pollfd, 2> sources{
        {{m_stop[0], POLLIN, 0}, {socket, POLLIN, 0}}}; // poll ignores a socket of -1.
    ::poll(sources.data(), sources.size(), timeoutMs);
    return sources[0].revents == 0;
}

void NewsWatch::run()
{
    do
        listen();
    while (waits(-1, beforeTryingAgainMs));
}

/// Listens until the connection breaks or this is destroyed.
void NewsWatch::listen()
{
    const auto connection = Connection::open(m_url);
    if (!connection)
        return;
    (*connection)->script("LISTEN shoptalk_events");
    if ((*connection)->failed())
        return;
    m_news({});
    pg_conn *const handle = (*connection)->handle();
    while (waits(PQsocket(handle), forEver)) {
        if (PQconsumeInput(handle) == 0)
            return;
        while (PGnotify *const notice = PQnotifies(handle)) {
            m_news(WorkspaceId{notice->extra});
            PQfreemem(notice);
        }
    }
}

} // namespace shoptalk::relay::postgres
