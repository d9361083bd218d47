// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settingsfile.h"

#include "core/logging.h"
#include "core/onworker.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QSettings>

#include <utility>

namespace shoptalk {

namespace {

/// An invalid value removes the key.
using Change = std::pair<QString, QVariant>;

bool isInGroup(const QString &key, const QString &group)
{
    return key.startsWith(group + u'/');
}

} // namespace

struct SettingsFile::State {
    QString path;
    QMutex writing = {}; ///< Held while the file is written, so that changes keep their order.
    QMutex mutex = {}; ///< Of what follows.
    QMap<QString, QVariant> values = {};
    QList<Change> unwritten = {};
    bool isScheduled = false; ///< A worker is going to write.
};

/// While something is being written the worker has the state, so an object that is created then does not read
/// an older one.
std::shared_ptr<SettingsFile::State> SettingsFile::stateOf(const QString &path)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<State>> states;
    const QMutexLocker locker(&mutex);
    if (std::shared_ptr<State> known = states.value(path).lock())
        return known;
    const auto state = std::make_shared<State>();
    state->path = path;
    const QSettings file(path, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    for (const QString &key : keys)
        state->values.insert(key, file.value(key));
    states.insert(path, state);
    return state;
}

SettingsFile::SettingsFile(const QString &path)
    : m_state(stateOf(path))
{
}

SettingsFile::~SettingsFile() = default;

QVariant SettingsFile::value(QAnyStringView key, const QVariant &otherwise) const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->values.value(key.toString(), otherwise);
}

bool SettingsFile::contains(QAnyStringView key) const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->values.contains(key.toString());
}

QStringList SettingsFile::keysIn(const QString &group) const
{
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
    QMutexLocker locker(&m_state->mutex);
    if (value.isValid())
        m_state->values.insert(key, value);
    else
        m_state->values.removeIf(
            [&key](const auto &each) { return each.key() == key || isInGroup(each.key(), key); });
    m_state->unwritten << Change(key, value);
    if (std::exchange(m_state->isScheduled, true))
        return;
    locker.unlock();
    onWorker([state = m_state] {
        write(*state);
        return true;
    });
}

void SettingsFile::write(State &state)
{
    const QMutexLocker writing(&state.writing);
    QList<Change> changes;
    {
        const QMutexLocker locker(&state.mutex);
        changes.swap(state.unwritten);
        state.isScheduled = false;
    }
    QSettings file(state.path, QSettings::IniFormat);
    for (const auto &[key, value] : std::as_const(changes)) {
        if (value.isValid())
            file.setValue(key, value);
        else
            file.remove(key);
    }
    file.sync();
    if (file.status() == QSettings::NoError)
        return;
    qCWarning(logApp) << "the settings could not be written"; // the next change tries again
    const QMutexLocker locker(&state.mutex);
    state.unwritten = changes + state.unwritten;
}

} // namespace shoptalk
