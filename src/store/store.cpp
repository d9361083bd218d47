// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "core/logging.h"
#include "store/connection.h"
#include "store/databasefile.h"
#include "store/migration.h"
#include "store/newschema.h"
#include "store/schema.h"
#include "store/statement.h"
#include "store/storethread.h"

#include <QPointer>

#include <array>
#include <list>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Opens the connection of a database thread.
class OpenJob final : public StoreJob {
public:
    OpenJob(QString path, Connection::Access access, MigrationProgress progress = {})
        : m_path(std::move(path))
        , m_access(access)
        , m_progress(std::move(progress))
    {
    }

    void execute(Connection &connection) override
    {
        if (!connection.isOpen())
            m_answer = m_access == Connection::Access::Write ? openWriter(connection)
                                                             : connection.open(m_path, m_access);
        if (!m_answer)
            connection.close();
    }
    const Result<void> &answer() const { return m_answer; }

private:
    Result<void> openWriter(Connection &connection)
    {
        const int newest = storeMigrations().back().version;
        if (Result<void> prepared = prepareDatabaseFile(m_path); !prepared)
            return prepared;
        if (Result<void> sound = inspectDatabaseFile(m_path, newest); !sound)
            return sound;
        if (Result<void> opened = connection.open(m_path, m_access); !opened)
            return opened;
        const Result<int> version = schemaVersion(connection);
        if (!version)
            return failure(version.error());
        if (*version == 0) {
            if (Result<void> made = migrate(connection, std::array{newSchema()}); !made)
                return made;
        }
        return migrate(connection, storeMigrations(), m_progress);
    }

    QString m_path;
    Connection::Access m_access;
    MigrationProgress m_progress;
    Result<void> m_answer;
};

/// Runs a pragma outside a transaction and checks its first row.
class PragmaJob final : public StoreJob {
public:
    using Judge = Result<void> (*)(const Statement &row);

    PragmaJob(QString sql, Judge judge)
        : m_sql(std::move(sql))
        , m_judge(judge)
    {
    }

    void execute(Connection &connection) override
    {
        if (!connection.isOpen()) {
            m_answer = failure(Error::Kind::Storage, Reason::StoreNotOpen);
            return;
        }
        Statement pragma(connection, m_sql);
        m_answer = pragma.run();
        if (m_answer && pragma.next())
            m_answer = m_judge(pragma);
    }
    const Result<void> &answer() const { return m_answer; }

private:
    QString m_sql;
    Judge m_judge;
    Result<void> m_answer;
};

Result<void> isFolded(const Statement &row)
{
    return row.flag(0) ? Result<void>(failure(Error::Kind::Storage, Reason::DatabaseBusy)) : Result<void>();
}

Result<void> isSound(const Statement &row)
{
    return row.text(0) == "ok"_L1 ? Result<void>()
                                  : Result<void>(failure(Error::Kind::Storage, Reason::DatabaseDamaged));
}

Result<bool> mergeIndex(StoreSession &session)
{
    return session.messageIndex.mergeStep();
}

Result<bool> summariseSome(StoreSession &session)
{
    constexpr int messages = 2000; // a person's own write waits for one step at most
    return session.insights.summarise(messages);
}

} // namespace

struct Store::Private {
    Store *store;
    QString path;
    std::list<std::shared_ptr<StoreJob>> underWay;
    std::unique_ptr<StoreThread> writer;
    std::unique_ptr<StoreThread> backgroundReader;
    Connection readConnection;
    std::optional<StoreSession> reader;
    bool isSummarising = false;

    void startThreads();
    void submit(StoreThread &thread, const std::shared_ptr<StoreJob> &job);
    void executed(const std::shared_ptr<StoreJob> &job);
    Result<void> openReader();
    void close();
};

void Store::Private::startThreads()
{
    const auto done = [this](const std::shared_ptr<StoreJob> &job) { executed(job); };
    if (!writer)
        writer = std::make_unique<StoreThread>(u"store-writer"_s, store, done);
    if (!backgroundReader)
        backgroundReader = std::make_unique<StoreThread>(u"store-reader"_s, store, done);
}

void Store::Private::submit(StoreThread &thread, const std::shared_ptr<StoreJob> &job)
{
    underWay.push_back(job);
    thread.post(job);
}

void Store::Private::executed(const std::shared_ptr<StoreJob> &job)
{
    const QPointer<Store> alive(store);
    if (!job->changes().isEmpty())
        Q_EMIT store->changed(job->changes());
    if (!alive)
        return; // the receiver of the signal closed the store; the job is abandoned
    underWay.remove(job);
    job->finish();
}

Result<void> Store::Private::openReader()
{
    if (Result<void> opened = readConnection.open(path, Connection::Access::Read); !opened)
        return opened;
    reader.emplace(readConnection);
    return {};
}

void Store::Private::close()
{
    reader.reset();
    readConnection.close();
    if (backgroundReader)
        backgroundReader->finish();
    if (writer)
        writer->finish(); // last, because it checkpoints the write-ahead log
    const auto left = std::exchange(underWay, {});
    for (const std::shared_ptr<StoreJob> &job : left)
        job->abandon();
}

QString Store::path() const
{
    return m_d->path;
}

Store::Store(QString path, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    m_d->store = this;
    m_d->path = std::move(path);
    qRegisterMetaType<ChangeSet>();
}

Store::~Store()
{
    m_d->close();
}

QCoro::Task<Result<void>> Store::open()
{
    if (isOpen())
        co_return Result<void>();
    m_d->startThreads();
    // Called on the writer's thread, which ends before the store is destroyed.
    MigrationProgress progress = [this](int step, int steps, int percent) {
        const auto report = [=, this] { Q_EMIT migrating(step, steps, percent); };
        QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
    };
    const auto writing = std::make_shared<OpenJob>(m_d->path, Connection::Access::Write, std::move(progress));
    m_d->submit(*m_d->writer, writing);
    co_await JobFinished(*writing);
    if (!writing->answer()) {
        logFailure(logStore(), "the store does not open", writing->answer().error());
        co_return writing->answer();
    }
    const auto reading = std::make_shared<OpenJob>(m_d->path, Connection::Access::Read);
    m_d->submit(*m_d->backgroundReader, reading);
    co_await JobFinished(*reading);
    if (!reading->answer())
        co_return reading->answer();
    if (!isOpen())
        co_return m_d->openReader();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Store::quickCheck()
{
    m_d->startThreads();
    const auto checking = std::make_shared<PragmaJob>(u"PRAGMA integrity_check(1)"_s, isSound);
    m_d->submit(*m_d->backgroundReader, checking);
    co_await JobFinished(*checking);
    co_return checking->answer();
}

QCoro::Task<Result<void>> Store::rebuildIndexes()
{
    m_d->startThreads();
    const auto rebuilding = std::make_shared<PragmaJob>(u"REINDEX"_s, isSound); // returns no row
    m_d->submit(*m_d->writer, rebuilding);
    co_await JobFinished(*rebuilding);
    co_return rebuilding->answer();
}

QCoro::Task<Result<void>> Store::summarise()
{
    if (!isOpen() || std::exchange(m_d->isSummarising, true))
        co_return Result<void>();
    for (bool isLeft = true; isLeft;) {
        const Result<bool> more = co_await write(summariseSome);
        isLeft = more && *more;
        if (more)
            continue;
        logFailure(logStore(), "the figures can't be summarised", more.error());
        m_d->isSummarising = false;
        co_return failure(more.error());
    }
    m_d->isSummarising = false;
    co_return Result<void>();
}

QCoro::Task<Result<void>> Store::scrub()
{
    m_d->startThreads();
    (void)co_await summarise(); // sums of what was deleted are only older than they could be if it fails
    for (bool isMerging = isOpen(); isMerging;) {
        const Result<bool> merged = co_await write(mergeIndex);
        if (!merged)
            co_return failure(merged.error());
        isMerging = *merged;
    }
    const auto scrubbing = std::make_shared<PragmaJob>(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, isFolded);
    m_d->submit(*m_d->writer, scrubbing);
    co_await JobFinished(*scrubbing);
    co_return scrubbing->answer();
}

bool Store::isOpen() const
{
    return m_d->reader.has_value();
}

const StoreSession &Store::reader() const
{
    Q_ASSERT(isOpen());
    return *m_d->reader;
}

void Store::submit(const std::shared_ptr<StoreJob> &job, TransactionJob::Mode mode)
{
    m_d->startThreads();
    m_d->submit(mode == TransactionJob::Mode::Read ? *m_d->backgroundReader : *m_d->writer, job);
}

} // namespace shoptalk
