// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifetime.h"
#include "core/result.h"

#include <QString>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Preferences;
class SecretStore;

/// The name under which the keychain keeps what belongs to this data folder. The folder's settings hold it;
/// the keychain itself keeps it a second time, by the folder's path, so that a folder that is gone is missed
/// and its key is found when a backup is restored.
class Installation {
public:
    /// All of it outlives this. `keys` is where the key lies: a key file has nothing to say of a folder that
    /// is gone.
    Installation(SecretStore &keys, Preferences &preferences, const QString &dataFolder);

    /// Asks the keychain if the folder has no settings. Before the first `name`, and again before another try
    /// while there is a `problem`.
    QCoro::Task<void> find();
    /// Why the keychain could not answer, one of the errors of lookUpSecret: nobody can say whether this is
    /// the first start.
    const std::optional<Error> &problem() const { return m_problem; }
    /// The folder's own, or what the keychain said; else a new one.
    QString name();
    /// The data is open: from now on both places hold the name.
    QCoro::Task<void> keep();
    /// The person begins without the data that is gone: a new name, and so a new key, if the folder's
    /// settings are gone, too. The data may have been moved, and its key is not for two. True if it changed.
    bool renew();

private:
    QString entry() const;

    Lifetime m_lifetime;
    SecretStore &m_keys;
    Preferences &m_preferences;
    QString m_folder;
    QString m_found; ///< Only the keychain holds it as yet.
    std::optional<Error> m_problem;
    bool m_isRenewed = false; ///< What the keychain holds is not wanted.
};

} // namespace shoptalk
