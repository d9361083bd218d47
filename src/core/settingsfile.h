// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace shoptalk {

/// The values of an INI file, kept in memory. Changes are written on a worker thread, so that nobody waits
/// for the disk, and at the latest before the program ends. The first object for a path reads the file;
/// objects of one path share their values.
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

private:
    struct State;
    static std::shared_ptr<State> stateOf(const QString &path);
    /// For a worker thread.
    static void write(State &state);
    void change(const QString &key, const QVariant &value);

    std::shared_ptr<State> m_state;
};

} // namespace shoptalk
