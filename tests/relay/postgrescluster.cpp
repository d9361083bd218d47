// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgrescluster.h"

#include <cstdlib>
#include <libpq-fe.h>
#include <stdexcept>
#include <unistd.h>

namespace shoptalk::relay::testing {

namespace {

/// Debian has PostgreSQL's programs in a folder of their version, which is not in PATH.
std::string programFolder()
{
    std::string newest;
    std::error_code ignored;
    for (const auto &version : std::filesystem::directory_iterator("/usr/lib/postgresql", ignored)) {
        if (std::filesystem::exists(version.path() / "bin" / "initdb"))
            newest = std::max(newest, (version.path() / "bin").string());
    }
    if (newest.empty())
        throw std::runtime_error("PostgreSQL is not installed");
    return newest + '/';
}

} // namespace

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster(std::string options)
    : m_programs(programFolder())
    , m_options(std::move(options))
{
    std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0711));
    if (::geteuid() == 0 && std::system(("chown postgres " + m_folder.path().string()).c_str()) != 0)
        throw std::runtime_error("there is no user postgres");
    if (run("initdb -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N >/dev/null") != 0)
        throw std::runtime_error("initdb failed");
    start();
    sql("CREATE ROLE shoptalk_owner LOGIN");
    sql("CREATE ROLE shoptalk_relay LOGIN");
}

PostgresCluster::~PostgresCluster()
{
    run("pg_ctl -D data -m immediate -w stop >/dev/null 2>&1");
}

std::string PostgresCluster::makeDatabase()
{
    std::string name = "relay" + std::to_string(++m_databases);
    sql("CREATE DATABASE " + name + " OWNER shoptalk_owner");
    return name;
}

std::string PostgresCluster::urlAs(const std::string &role, const std::string &database) const
{
    return "host=" + m_folder.path().string() + " user=" + role + " dbname=" + database;
}

std::string PostgresCluster::url(const std::string &database) const
{
    return urlAs("shoptalk_relay", database);
}

std::string PostgresCluster::ownerUrl(const std::string &database) const
{
    return urlAs("shoptalk_owner", database);
}

std::string PostgresCluster::superuserUrl(const std::string &database) const
{
    return urlAs("postgres", database);
}

void PostgresCluster::kill()
{
    if (run("pg_ctl -D data -m immediate -w stop >/dev/null") != 0)
        throw std::runtime_error("the cluster does not run");
}

void PostgresCluster::start()
{
    const std::string options = "-c listen_addresses= -c unix_socket_directories=" + m_folder.path().string()
        + " -c shared_buffers=32MB -c max_connections=60 " + m_options;
    if (run("pg_ctl -D data -w -l log -o '" + options + "' start >/dev/null") != 0)
        throw std::runtime_error("the cluster does not start");
}

int PostgresCluster::run(const std::string &command) const
{
    const std::string inFolder = "cd " + m_folder.path().string() + " && " + m_programs + command;
    if (::geteuid() != 0)
        return std::system(inFolder.c_str());
    std::string quoted;
    for (const char c : inFolder)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return std::system(("runuser -u postgres -- sh -c '" + quoted + "'").c_str());
}

void PostgresCluster::sql(const std::string &statement) const
{
    PGconn *const connection = PQconnectdb(superuserUrl("postgres").c_str());
    PGresult *const result = PQexec(connection, statement.c_str());
    const bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
    const std::string why = PQerrorMessage(connection);
    PQclear(result);
    PQfinish(connection);
    if (!done)
        throw std::runtime_error(why);
}

} // namespace shoptalk::relay::testing
