// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/connection.h"

#include "relay/storage/postgres/failures.h"

#include <libpq-fe.h>
#include <poll.h>

namespace shoptalk::relay::postgres {

namespace {

/// Given to libpq besides the address, so that no answer is awaited for ever and a lost peer is noticed.
constexpr const char *names[] = {
    "dbname", "connect_timeout", "tcp_user_timeout", "keepalives_idle", "application_name", "client_encoding",
    nullptr};
constexpr int binaryResults = 1;

std::int64_t bigEndian(const char *bytes, int length)
{
    std::uint64_t value = length > 0 && (static_cast<unsigned char>(bytes[0]) & 0x80U) != 0 ? ~0ULL : 0;
    for (int at = 0; at < length; ++at)
        value = (value << 8U) | static_cast<unsigned char>(bytes[at]);
    return static_cast<std::int64_t>(value);
}

http::Error storageError(std::string reason, std::string detail)
{
    return {http::Error::Kind::Storage, std::move(reason), std::move(detail)};
}

bool isGood(ExecStatusType status)
{
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_PIPELINE_SYNC;
}

} // namespace

void Rows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

Rows::Rows(pg_result *result)
    : m_result(result)
{
}

int Rows::size() const
{
    return m_result ? PQntuples(m_result.get()) : 0;
}

std::int64_t Rows::integer(int row, int column) const
{
    if (isNull(row, column))
        return 0;
    const int length = PQgetlength(m_result.get(), row, column);
    const char *const bytes = PQgetvalue(m_result.get(), row, column);
    return length == 1 ? bytes[0] : bigEndian(bytes, length);
}

std::string Rows::text(int row, int column) const
{
    if (isNull(row, column))
        return {};
    return {PQgetvalue(m_result.get(), row, column),
            static_cast<std::size_t>(PQgetlength(m_result.get(), row, column))};
}

bool Rows::isNull(int row, int column) const
{
    return !m_result || row >= PQntuples(m_result.get()) || PQgetisnull(m_result.get(), row, column) != 0;
}

std::int64_t Rows::affected() const
{
    const std::string_view count = m_result ? PQcmdTuples(m_result.get()) : "";
    return count.empty() ? 0 : std::stoll(std::string(count));
}

http::Result<std::unique_ptr<Connection>> Connection::open(const std::string &url, std::string_view setting)
{
    std::unique_ptr<Connection> connection(new Connection(url));
    if (!connection->connect()) {
        return tl::unexpected(storageError(
            "cannot_connect", std::string(setting) + ": " + connectFailure(connection->m_handle, url)));
    }
    return connection;
}

std::unique_ptr<Connection> Connection::closed(const std::string &url)
{
    return std::unique_ptr<Connection>(new Connection(url));
}

Connection::Connection(std::string url)
    : m_url(std::move(url))
{
}

Connection::~Connection()
{
    PQfinish(m_handle);
    crypto::wipe(m_url);
}

bool Connection::connect()
{
    PQfinish(m_handle);
    m_prepared.clear();
    m_queue.clear();
    const char *values[] = {m_url.c_str(), "5", "10000", "30", "shoptalk-relay", "UTF8", nullptr};
    m_handle = PQconnectdbParams(names, values, 1);
    if (PQstatus(m_handle) != CONNECTION_OK)
        return false;
    PQsetNoticeProcessor(
        m_handle, [](void *, const char *) {}, nullptr);
    // A plan that was made while the tables were empty would go on reading whole tables when they are no
    // longer empty.
    const Rows done(PQexec(m_handle,
                           "SET search_path TO shoptalk; SET synchronous_commit TO on; "
                           "SET idle_in_transaction_session_timeout TO '60s'; "
                           "SET plan_cache_mode TO force_custom_plan"));
    return PQstatus(m_handle) == CONNECTION_OK;
}

bool Connection::revive()
{
    // A server that closed the connection while it was idle has sent a message and then the end.
    pollfd socket{PQsocket(m_handle), POLLIN, 0};
    while (PQstatus(m_handle) == CONNECTION_OK && ::poll(&socket, 1, 0) > 0 && PQconsumeInput(m_handle) == 1)
        continue;
    return PQstatus(m_handle) == CONNECTION_OK || connect();
}

void Connection::script(const char *sql)
{
    if (!failed())
        taken(PQexec(m_handle, sql), "a script");
}

const char *Connection::prepared(const char *sql)
{
    const auto known = m_prepared.find(std::string_view(sql));
    if (known != m_prepared.end())
        return known->second.c_str();
    std::string name = 's' + std::to_string(m_prepared.size() + 1);
    taken(PQprepare(m_handle, name.c_str(), sql, 0, nullptr), sql);
    if (failed())
        return nullptr;
    return m_prepared.emplace(sql, std::move(name)).first->second.c_str();
}

Rows Connection::runWith(const char *sql, const Values &values)
{
    const char *const name = failed() ? nullptr : prepared(sql);
    if (!name)
        return {};
    return taken(PQexecPrepared(m_handle, name, values.count(), values.pointers().data(),
                                values.lengths().data(), values.formats().data(), binaryResults),
                 sql);
}

void Connection::queueWith(const char *sql, Values values)
{
    if (!failed() && prepared(sql))
        m_queue.push_back({sql, std::move(values)});
}

bool Connection::send(const Queued &statement)
{
    const Values &values = statement.values;
    return PQsendQueryPrepared(m_handle, prepared(statement.sql), values.count(), values.pointers().data(),
                               values.lengths().data(), values.formats().data(), binaryResults)
        == 1;
}

bool Connection::push()
{
    int left = 0;
    while ((left = PQflush(m_handle)) == 1) {
        pollfd socket{PQsocket(m_handle), POLLIN | POLLOUT, 0};
        if (::poll(&socket, 1, -1) < 0)
            continue;
        if ((socket.revents & POLLIN) != 0
            && PQconsumeInput(m_handle) == 0) // Otherwise both sides could wait for ever.
            return false;
    }
    return left == 0;
}

std::vector<Rows> Connection::flush()
{
    const std::vector<Queued> queue = std::exchange(m_queue, {});
    std::vector<Rows> rows(queue.size());
    if (failed() || queue.empty())
        return rows;
    PQsetnonblocking(m_handle, 1);
    bool sent = PQenterPipelineMode(m_handle) == 1;
    for (const Queued &statement : queue)
        sent = sent && send(statement);
    sent = sent && PQpipelineSync(m_handle) == 1 && push();
    if (!sent)
        noteFailure(nullptr, "sending");
    for (std::size_t at = 0; sent && at < queue.size(); ++at)
        rows[at] = nextOfPipeline(queue[at].sql);
    if (sent)
        const Rows end(PQgetResult(m_handle)); // The end of the pipeline.
    PQsetnonblocking(m_handle, 0);
    if (PQexitPipelineMode(m_handle) == 0)
        noteFailure(nullptr, "ending a pipeline");
    return rows;
}

Rows Connection::nextOfPipeline(const char *during)
{
    Rows rows = taken(PQgetResult(m_handle), during);
    if (PQstatus(m_handle) == CONNECTION_OK)
        const Rows none(PQgetResult(m_handle)); // Null: the end of this statement.
    return rows;
}

Rows Connection::taken(pg_result *result, const char *during)
{
    Rows rows(result);
    if (isGood(PQresultStatus(result)))
        return rows;
    noteFailure(result, during);
    return {};
}

void Connection::noteFailure(pg_result *result, std::string_view during)
{
    fail(storageError("database",
                      statementFailure(m_handle, result) + " in " + std::string(during.substr(0, 120))));
}

void Connection::fail(http::Error error)
{
    if (!failed())
        m_failure = std::move(error);
}

http::Result<void> Connection::outcome()
{
    if (!m_failure)
        return {};
    http::Error failure = *std::exchange(m_failure, std::nullopt);
    return tl::unexpected(std::move(failure));
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    m_connection.queue(kind == Kind::Write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // The rollback clears the failure; nobody asks for its outcome any more.
    static_cast<void>(m_connection.outcome());
    m_connection.script("ROLLBACK");
    static_cast<void>(m_connection.outcome());
}

http::Result<void> Transaction::commit()
{
    m_connection.queue("COMMIT");
    m_connection.flush();
    http::Result<void> outcome = m_connection.outcome();
    if (outcome)
        m_open = false;
    return outcome;
}

void enter(Connection &connection, std::string_view workspace)
{
    connection.queue("SELECT set_config('shoptalk.workspace', $1, true)", workspace);
}

} // namespace shoptalk::relay::postgres
