// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settingsfile.h"

#include "core/logging.h"
#include "core/onworker.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk {

namespace {

bool isInGroup(const QString &key, const QString &group)
{
    return key.startsWith(group + u'/');
}

struct Reading {
    bool isWhole = true; ///< Also if there is no file.
    QByteArray bytes = {};
    QMap<QString, QVariant> values = {};
};

/// `damaged` is what the file was when it was damaged: QSettings reports that only the first time.
Reading readingOf(const QString &path, const QByteArray &damaged = {})
{
    Reading reading;
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly)) {
        reading.isWhole = bytes.error() != QFileDevice::PermissionsError && !bytes.exists();
        return reading;
    }
    reading.bytes = bytes.readAll();
    const QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    for (const QString &key : keys)
        reading.values.insert(key, file.value(key));
    const bool isStillDamaged = !damaged.isEmpty() && reading.bytes == damaged;
    reading.isWhole =
        bytes.error() == QFileDevice::NoError && file.status() == QSettings::NoError && !isStillDamaged;
    return reading;
}

/// A name beside the file that nothing has yet.
QString unusedNameBeside(const QString &path)
{
    const QString name = path + ".unreadable"_L1;
    QString candidate = name;
    for (int number = 2; QFile::exists(candidate); ++number)
        candidate = u"%1-%2"_s.arg(name).arg(number);
    return candidate;
}

} // namespace

struct SettingsFile::State {
    QString path;
    std::once_flag reading = {}; ///< Before the first access to `values`.
    QMutex writing = {}; ///< Held while the file is written, so that changes keep their order.
    QMutex mutex = {}; ///< Of what follows.
    QMap<QString, QVariant> values = {};
    QList<Change> unwritten = {};
    bool isReadable = true; ///< Otherwise nothing is written.
    QByteArray damaged = {}; ///< The file when it was last read and damaged.
    bool isScheduled = false; ///< A worker is going to write.

    /// Changes a value in memory. Hold `mutex`.
    void apply(const Change &change);
    int failures = 0; ///< Of writing, in a row.
    bool isRetryPending = false;
};

/// The files that the program uses.
struct SettingsFile::Files {
    QMutex mutex;
    QHash<QString, std::weak_ptr<State>> states;
    QHash<QString, std::shared_ptr<State>> failed; ///< Kept until they are written.
    bool haveEnded = false; ///< The program ends; nothing is tried later.
};

SettingsFile::Files &SettingsFile::files()
{
    static Files all;
    return all;
}

/// While something is being written the worker has the state, so an object that is created then does not read
/// an older one.
std::shared_ptr<SettingsFile::State> SettingsFile::stateOf(const QString &path)
{
    Files &all = files();
    const QMutexLocker locker(&all.mutex);
    if (std::shared_ptr<State> known = all.states.value(path).lock())
        return known;
    static const bool endsWithTheProgram = [] {
        qAddPostRoutine(writeAtTheEnd);
        return true;
    }();
    Q_UNUSED(endsWithTheProgram)
    const auto state = std::make_shared<State>();
    state->path = path;
    all.states.insert(path, state);
    onWorker([state] {
        read(*state);
        return true;
    });
    return state;
}

SettingsFile::SettingsFile(const QString &path)
    : m_state(stateOf(path))
{
}

SettingsFile::~SettingsFile() = default;

void SettingsFile::State::apply(const Change &change)
{
    const auto &[key, value] = change;
    if (value.isValid())
        values.insert(key, value);
    else
        values.removeIf([&key](const auto &each) { return each.key() == key || isInGroup(each.key(), key); });
}

void SettingsFile::read(State &state)
{
    std::call_once(state.reading, [&state] {
        Reading reading = readingOf(state.path);
        if (!reading.isWhole)
            qCCritical(logApp) << "the settings can't be read";
        const QMutexLocker locker(&state.mutex);
        state.values = std::move(reading.values);
        state.isReadable = reading.isWhole;
        if (!reading.isWhole)
            state.damaged = std::move(reading.bytes);
    });
}

bool SettingsFile::readOnceMore(const std::shared_ptr<State> &state)
{
    {
        const QMutexLocker writing(&state->writing);
        Reading reading = readingOf(state->path, state->damaged);
        const QMutexLocker locker(&state->mutex);
        if (!reading.isWhole) {
            state->damaged = std::move(reading.bytes); // it may be damaged in another way by now
            return false;
        }
        state->isReadable = true;
        state->values = std::move(reading.values);
        for (const Change &each : std::as_const(state->unwritten))
            state->apply(each);
    }
    write(state);
    return true;
}

bool SettingsFile::isReadable() const
{
    read(*m_state);
    const QMutexLocker locker(&m_state->mutex);
    return m_state->isReadable;
}

QFuture<bool> SettingsFile::readAgain()
{
    return onWorker([state = m_state] { return readOnceMore(state); });
}

QFuture<bool> SettingsFile::setAside()
{
    return onWorker([state = m_state] {
        if (!readOnceMore(state))
            QFile::rename(state->path, unusedNameBeside(state->path));
        return readOnceMore(state);
    });
}

QVariant SettingsFile::value(QAnyStringView key, const QVariant &otherwise) const
{
    read(*m_state);
    const QMutexLocker locker(&m_state->mutex);
    return m_state->values.value(key.toString(), otherwise);
}

bool SettingsFile::contains(QAnyStringView key) const
{
    read(*m_state);
    const QMutexLocker locker(&m_state->mutex);
    return m_state->values.contains(key.toString());
}

QStringList SettingsFile::keysIn(const QString &group) const
{
    read(*m_state);
    const QMutexLocker locker(&m_state->mutex);
    QStringList names;
    for (auto each = m_state->values.begin(); each != m_state->values.end(); ++each) {
        if (isInGroup(each.key(), group))
            names << each.key().mid(group.size() + 1);
    }
    return names;
}

void SettingsFile::setValue(QAnyStringView key, const QVariant &value)
{
    change(key.toString(), value);
}

void SettingsFile::remove(QAnyStringView key)
{
    change(key.toString(), {});
}

void SettingsFile::change(const QString &key, const QVariant &value)
{
    read(*m_state);
    QMutexLocker locker(&m_state->mutex);
    const Change latest(key, value);
    m_state->apply(latest);
    m_state->unwritten << latest;
    locker.unlock();
    writeElsewhere(m_state);
}

void SettingsFile::writeElsewhere(const std::shared_ptr<State> &state)
{
    {
        const QMutexLocker locker(&state->mutex);
        if (std::exchange(state->isScheduled, true))
            return;
    }
    onWorker([state] {
        write(state);
        return true;
    });
}

void SettingsFile::write(const std::shared_ptr<State> &state)
{
    const QMutexLocker writing(&state->writing);
    QList<Change> changes;
    {
        const QMutexLocker locker(&state->mutex);
        state->isScheduled = false;
        if (!state->isReadable)
            return;
        changes.swap(state->unwritten);
    }
    if (changes.isEmpty())
        return;
    QSettings file(state->path, QSettings::IniFormat);
    for (const auto &[key, value] : std::as_const(changes)) {
        if (value.isValid())
            file.setValue(key, value);
        else
            file.remove(key);
    }
    file.sync();
    if (file.status() == QSettings::NoError)
        noteWritten(*state);
    else
        noteFailure(state, std::move(changes));
}

void SettingsFile::noteWritten(State &state)
{
    {
        const QMutexLocker locker(&state.mutex);
        state.failures = 0;
    }
    Files &all = files();
    const QMutexLocker locker(&all.mutex);
    all.failed.remove(state.path);
}

/// A change is written at once, whatever the delay is; if that fails too, one retry is enough for both.
void SettingsFile::noteFailure(const std::shared_ptr<State> &state, QList<Change> changes)
{
    std::chrono::milliseconds delay{};
    bool isRetryPending = false;
    {
        const QMutexLocker locker(&state->mutex);
        state->unwritten = std::move(changes) + state->unwritten;
        delay = retryDelay(++state->failures);
        isRetryPending = std::exchange(state->isRetryPending, true);
        if (state->failures == 1)
            qCWarning(logApp) << "the settings could not be written";
    }
    Files &all = files();
    const QMutexLocker locker(&all.mutex);
    all.failed.insert(state->path, state);
    QCoreApplication *program = QCoreApplication::instance();
    if (isRetryPending || all.haveEnded || !program)
        return;
    QTimer::singleShot(delay, program, [state] { retry(state); });
}

void SettingsFile::retry(const std::shared_ptr<State> &state)
{
    {
        const QMutexLocker locker(&state->mutex);
        state->isRetryPending = false;
    }
    writeElsewhere(state);
}

std::chrono::milliseconds SettingsFile::retryDelay(int failures)
{
    constexpr auto first = 1s;
    constexpr auto max = 60s;
    const int exponent = std::clamp(failures - 1, 0, 6);
    return std::min<std::chrono::seconds>(first * (1 << exponent), max);
}

void SettingsFile::writeAtTheEnd()
{
    workers().waitForDone();
    QList<std::shared_ptr<State>> failed;
    {
        Files &all = files();
        const QMutexLocker locker(&all.mutex);
        all.haveEnded = true;
        failed = all.failed.values();
    }
    for (const std::shared_ptr<State> &state : std::as_const(failed))
        write(state);
}

} // namespace shoptalk
