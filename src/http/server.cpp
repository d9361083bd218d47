// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/connection.h"
#include "http/connectionquota.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/core/typeinfo.hpp>

#include <mutex>
#include <typeinfo>

namespace shoptalk::http {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr auto awaitingTuple = asio::as_tuple(asio::use_awaitable);
/// How long the server waits before it accepts again when the system has no descriptor left.
constexpr std::chrono::milliseconds acceptPause{100};

} // namespace

struct Server::State : std::enable_shared_from_this<Server::State> {
    State(asio::any_io_executor runsOn, std::shared_ptr<const Service> shared)
        : executor(std::move(runsOn))
        , acceptor(asio::make_strand(executor))
        , nextLook(acceptor.get_executor())
        , service(std::move(shared))
        , quota({service->options.maxConnections, service->options.connectionsPerSource})
    {
    }

    Result<void> listen();
    static asio::awaitable<void> accept(std::shared_ptr<State> self);
    static asio::awaitable<void> lookAfterDeadlines(std::shared_ptr<State> self);
    std::chrono::milliseconds timeBetweenLooks() const;
    static asio::awaitable<void> run(std::shared_ptr<State> self, std::shared_ptr<Connection> connection);
    void serve(tcp::socket socket);
    bool admit(const std::shared_ptr<Connection> &connection);
    void makeRoom();
    std::vector<std::shared_ptr<Connection>> open();
    bool isOver();

    asio::any_io_executor executor;
    tcp::acceptor acceptor; ///< Runs on its own strand.
    asio::steady_timer nextLook; ///< Runs on the acceptor's strand.
    std::shared_ptr<const Service> service;
    std::uint16_t port = 0;
    std::mutex mutex; ///< Guards the members below.
    ConnectionQuota quota;
    bool stopping = false;
};

Result<void> Server::State::listen()
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(service->options.address, error);
    const tcp::endpoint endpoint(address, service->options.port);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error == asio::error::address_in_use)
        return tl::unexpected(Error{Error::Kind::Network, "address_in_use", error.message()});
    if (error)
        return tl::unexpected(Error{Error::Kind::Network, "cannot_listen", error.message()});
    port = acceptor.local_endpoint().port();
    return {};
}

asio::awaitable<void> Server::State::accept(std::shared_ptr<State> self)
{
    asio::steady_timer pause(self->acceptor.get_executor());
    while (self->acceptor.is_open()) {
        const asio::any_io_executor strand = asio::make_strand(self->executor);
        auto [error, socket] = co_await self->acceptor.async_accept(strand, awaitingTuple);
        if (!error) {
            self->serve(std::move(socket));
        } else if (error != asio::error::operation_aborted) {
            self->makeRoom(); // Usually because no descriptor is left.
            pause.expires_after(acceptPause);
            co_await pause.async_wait(awaitingTuple);
        }
    }
}

void Server::State::serve(tcp::socket socket)
{
    const asio::any_io_executor strand = socket.get_executor();
    auto connection = std::make_shared<Connection>(std::move(socket), service);
    if (!admit(connection))
        return;
    asio::co_spawn(strand, run(shared_from_this(), std::move(connection)), asio::detached);
}

bool Server::State::admit(const std::shared_ptr<Connection> &connection)
{
    const Sender &sender = connection->sender();
    std::optional<ConnectionQuota::Leaving> leaving;
    {
        const std::lock_guard lock(mutex);
        if (!stopping)
            leaving = quota.makeRoomFor(sender);
        if (leaving)
            quota.add(connection, sender);
    }
    if (service->options.onQuotaReached && (!leaving || !leaving->empty()))
        service->options.onQuotaReached("connections");
    if (!leaving)
        return false;
    for (const auto &other : *leaving)
        Connection::dismiss(other);
    return true;
}

void Server::State::makeRoom()
{
    ConnectionQuota::Leaving leaving;
    {
        const std::lock_guard lock(mutex);
        leaving = quota.dismissSome();
    }
    for (const auto &other : leaving)
        Connection::dismiss(other);
}

asio::awaitable<void> Server::State::run(std::shared_ptr<State> self, std::shared_ptr<Connection> connection)
{
    const std::type_info *failure = nullptr;
    try {
        co_await connection->serve();
    } catch (const std::exception
                 &exception) { // Usually out of memory. The connection must not be counted for ever.
        failure = &typeid(exception);
    }
    {
        const std::lock_guard lock(self->mutex);
        self->quota.remove(connection.get());
    }
    if (self->isOver())
        asio::dispatch(self->acceptor.get_executor(), [self] { self->nextLook.cancel(); });
    if (failure && self->service->options.onHandlerFailed)
        self->service->options.onHandlerFailed(Request(), boost::core::demangled_name(*failure));
}

std::chrono::milliseconds Server::State::timeBetweenLooks() const
{
    constexpr std::chrono::milliseconds longest{1'000};
    const ServerOptions &options = service->options;
    const auto shortest = std::min({options.readTimeout, options.writeTimeout, options.bodyGrace});
    return std::clamp(shortest / 8, std::chrono::milliseconds(1), longest);
}

asio::awaitable<void> Server::State::lookAfterDeadlines(std::shared_ptr<State> self)
{
    while (!self->isOver()) {
        self->nextLook.expires_after(self->timeBetweenLooks());
        co_await self->nextLook.async_wait(awaitingTuple);
        for (const auto &connection : self->open())
            Connection::closeIfOverdue(connection);
    }
}

/// Called when the server is stopped and no connection is left.
bool Server::State::isOver()
{
    const std::lock_guard lock(mutex);
    return stopping && quota.size() == 0;
}

std::vector<std::shared_ptr<Connection>> Server::State::open()
{
    const std::lock_guard lock(mutex);
    return quota.all();
}

Server::Server(asio::any_io_executor executor, Router router, ServerOptions options)
    : m_state(std::make_shared<State>(std::move(executor),
                                      std::make_shared<const Service>(std::move(router), std::move(options))))
{
}

Server::~Server()
{
    stop();
}

Result<void> Server::start()
{
    const Result<void> listening = m_state->listen();
    if (!listening)
        return listening;
    asio::co_spawn(m_state->acceptor.get_executor(), State::accept(m_state), asio::detached);
    asio::co_spawn(m_state->acceptor.get_executor(), State::lookAfterDeadlines(m_state), asio::detached);
    return {};
}

std::uint16_t Server::port() const
{
    return m_state->port;
}

void Server::stop()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    asio::dispatch(m_state->acceptor.get_executor(), [state = m_state] {
        boost::system::error_code ignored;
        state->acceptor.close(ignored);
        if (state->isOver())
            state->nextLook.cancel();
    });
    for (const auto &connection : m_state->open())
        Connection::finish(connection);
}

std::size_t Server::connections() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->quota.size();
}

} // namespace shoptalk::http
