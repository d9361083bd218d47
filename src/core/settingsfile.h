// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <memory>
#include <utility>

namespace shoptalk {

/// The values of an INI file, kept in memory. Changes are written on a worker thread, so that nobody waits
/// for the disk, and at the latest before the program ends. A write that fails is tried again after
/// `retryDelay`, and once more when the program ends.
///
/// The first object for a path starts to read the file on a worker thread; objects of one path share their
/// values. Only who asks for a value before the file was read waits for it, or reads it itself if no worker
/// has begun: that is the window's look at the start, when there is nothing on the screen yet. Reading a
/// hundred values takes 0.2 ms.
///
/// A file that can't be read is never written over: changes are kept in memory until it can be read again.
class SettingsFile {
public:
    explicit SettingsFile(const QString &path);
    ~SettingsFile();
    SettingsFile(const SettingsFile &) = delete;
    SettingsFile &operator=(const SettingsFile &) = delete;

    QVariant value(QAnyStringView key, const QVariant &otherwise = {}) const;
    bool contains(QAnyStringView key) const;
    /// The names of the values in a group, without the group.
    QStringList keysIn(const QString &group) const;
    void setValue(QAnyStringView key, const QVariant &value);
    /// Removes the value, and all of the group if it is one.
    void remove(QAnyStringView key);

    /// False if there is a file, or something else in its place, that can't be read or is damaged. Its values
    /// are then unknown.
    bool isReadable() const;
    /// Reads a file again that could not be read, on a worker thread. The future holds `isReadable`.
    QFuture<bool> readAgain();
    /// Moves a file that can't be read aside, on a worker thread, and starts with no values but those that
    /// were set meanwhile. The future holds `isReadable`: false if the file can't be moved, either.
    QFuture<bool> setAside();

    /// The time until a write is tried again that failed this many times in a row.
    static std::chrono::milliseconds retryDelay(int failures);

private:
    /// An invalid value removes the key.
    using Change = std::pair<QString, QVariant>;
    struct State;
    struct Files;
    static Files &files();
    static std::shared_ptr<State> stateOf(const QString &path);
    static void read(State &state);
    /// For a worker thread.
    static bool readOnceMore(const std::shared_ptr<State> &state);
    /// For a worker thread, and for the end of the program.
    static void write(const std::shared_ptr<State> &state);
    static void writeElsewhere(const std::shared_ptr<State> &state);
    static void noteWritten(State &state);
    static void noteFailure(const std::shared_ptr<State> &state, QList<Change> changes);
    static void retry(const std::shared_ptr<State> &state);
    static void writeAtTheEnd();
    void change(const QString &key, const QVariant &value);

    std::shared_ptr<State> m_state;
};

} // namespace shoptalk
